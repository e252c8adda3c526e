// SPDX-License-Identifier: MIT
#include "ui/rowdetails.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace triptych {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(triptych::RowDetails)
};

const QString separator = QStringLiteral(" · ");

template <typename T, typename Function>
DetailCell statedCell(const Stated<T> &stated, const Function &toText)
{
    if (!stated.isKnown())
        return {QStringLiteral("?"), stated.reason(), {}, {}};
    return {toText(stated.value()), {}, {}, {}};
}

DetailCell textCell(const QString &text)
{
    return {text, {}, {}, {}};
}

QString typeWords(const SqlType &type)
{
    const bool isExact = type.notation == SqlType::Notation::Catalog || type.sql.isEmpty() || type.sql == type.text;
    return isExact ? type.text : QStringLiteral("%1 ≈ %2").arg(type.text, type.sql);
}

QString defaultWords(const std::optional<QString> &expression)
{
    return expression ? *expression : Details::tr("none");
}

QString referenceText(const ForeignKey &key)
{
    const QString target = displayText(key.target);
    return key.targetColumns.isEmpty()
        ? target
        : QStringLiteral("%1.%2").arg(target, key.targetColumns.join(QLatin1String(", ")));
}

DetailCell referencesCell(const Table &table, const QString &column)
{
    QStringList targets;
    for (const ForeignKey &key : table.foreignKeys.items) {
        if (column.isEmpty())
            targets << QStringLiteral("%1 → %2").arg(key.columns.join(QLatin1String(", ")), referenceText(key));
        else if (key.columns.contains(column))
            targets << referenceText(key);
    }
    if (targets.isEmpty() && !table.foreignKeys.isComplete())
        return {QStringLiteral("?"), *table.foreignKeys.incomplete, {}, {}};
    return textCell(targets.isEmpty() ? Details::tr("none") : targets.join(QLatin1Char('\n')));
}

DetailCell primaryKeyCell(const Table &table)
{
    return statedCell(table.primaryKey, [](const PrimaryKey &key) {
        return key.columns.isEmpty() ? Details::tr("none") : key.columns.join(QLatin1String(", "));
    });
}

DetailCell whereCell(const Origin &origin)
{
    const bool isLine = !origin.file.isEmpty() && origin.line > 0;
    const QString file = QFileInfo(origin.file).fileName();
    DetailCell cell = textCell(isLine ? QStringLiteral("%1:%2").arg(file).arg(origin.line)
            : origin.file.isEmpty()   ? displayText(origin)
                                      : file);
    cell.link = origin;
    return cell;
}

/// Builds the fields of one row; `Cell` gives a side's cell, for the sides that have the row.
class Fields
{
public:
    Fields(
        const Comparison &comparison, const TableRow &table, const ColumnRow *column, QList<const Finding *> findings)
        : m_comparison(comparison), m_table(table), m_column(column), m_findings(std::move(findings))
    { }

    template <typename Cell>
    void add(const QString &label, const QList<FindingKind> &kinds, const Cell &cell)
    {
        DetailField field{label, {}};
        for (const Side side : m_comparison.sides()) {
            const Table *table = m_comparison.table(m_table, side);
            const Column *column = table && m_column ? m_comparison.column(m_table, *m_column, side) : nullptr;
            const bool isThere = m_column ? column != nullptr : table != nullptr;
            field.cells[side] = isThere ? cell(*table, column) : textCell(QStringLiteral("—"));
            field.cells[side]->kind = kindAt(side, kinds);
        }
        m_fields << field;
    }

    [[nodiscard]] const QList<DetailField> &fields() const { return m_fields; }

private:
    [[nodiscard]] std::optional<FindingKind> kindAt(Side side, const QList<FindingKind> &kinds) const
    {
        for (const Finding *finding : m_findings) {
            const auto &says = finding->says[side];
            const bool speaks = !says || says->isKnown();
            if (kinds.contains(finding->kind) && speaks && finding->alone.value_or(side) == side)
                return finding->kind;
        }
        return std::nullopt;
    }

    const Comparison &m_comparison;
    const TableRow &m_table;
    const ColumnRow *m_column;
    QList<const Finding *> m_findings;
    QList<DetailField> m_fields;
};

QList<DetailField> columnFields(Fields fields)
{
    fields.add(Details::tr("Name"), {FindingKind::Missing, FindingKind::Renamed},
        [](const Table &, const Column *column) { return textCell(column->name); });
    fields.add(Details::tr("Type"), {FindingKind::Type, FindingKind::Cosmetic},
        [](const Table &, const Column *column) { return statedCell(column->type, typeWords); });
    fields.add(Details::tr("Nullable"), {FindingKind::Nullable}, [](const Table &, const Column *column) {
        return DetailCell{nullableText(column->nullable), column->nullable.reason(), {}, {}};
    });
    fields.add(Details::tr("Default"), {},
        [](const Table &, const Column *column) { return statedCell(column->defaultExpression, defaultWords); });
    fields.add(Details::tr("Primary key"), {FindingKind::PrimaryKey}, [](const Table &table, const Column *column) {
        return statedCell(table.primaryKey, [&](const PrimaryKey &key) {
            return key.columns.contains(column->name) ? Details::tr("yes") : Details::tr("no");
        });
    });
    fields.add(Details::tr("References"), {FindingKind::ForeignKey},
        [](const Table &table, const Column *column) { return referencesCell(table, column->name); });
    fields.add(Details::tr("Where"), {}, [](const Table &, const Column *column) { return whereCell(column->origin); });
    return fields.fields();
}

QList<DetailField> tableFields(Fields fields)
{
    fields.add(Details::tr("Name"), {FindingKind::Missing, FindingKind::Renamed},
        [](const Table &table, const Column *) { return textCell(displayText(table.name)); });
    fields.add(Details::tr("Columns"), {}, [](const Table &table, const Column *) {
        const DetailCell count = textCell(QString::number(table.columns.items.size()));
        return table.columns.isComplete()
            ? count
            : DetailCell{Details::tr("%1 or more").arg(count.text), *table.columns.incomplete, {}, {}};
    });
    fields.add(Details::tr("Primary key"), {FindingKind::PrimaryKey},
        [](const Table &table, const Column *) { return primaryKeyCell(table); });
    fields.add(Details::tr("Foreign keys"), {FindingKind::ForeignKey},
        [](const Table &table, const Column *) { return referencesCell(table, {}); });
    fields.add(Details::tr("Where"), {}, [](const Table &table, const Column *) { return whereCell(table.origin); });
    return fields.fields();
}

QString reasonText(const QString &key)
{
    const std::array<std::pair<const char *, QString>, 15> words{{
        {"declared", Details::tr("stated by the source itself")},
        {"same_words", Details::tr("same words")},
        {"similar_name", Details::tr("similar name")},
        {"same_type", Details::tr("same type")},
        {"same_foreign_key", Details::tr("same foreign key")},
        {"same_place", Details::tr("same place")},
        {"same_nullability", Details::tr("same nullability")},
        {"only_candidate", Details::tr("only candidate")},
        {"length_not_said", Details::tr("the document names no length")},
        {"length_not_stated", Details::tr("the model names no length")},
        {"unbounded_text", Details::tr("unbounded text either way")},
        {"json", Details::tr("JSON either way")},
        {"text_family", Details::tr("a string stands in for it")},
        {"float", Details::tr("floating point of another width")},
        {"time_zone_not_stated", Details::tr("the time zone is not stated")},
    }};
    const auto *found = std::ranges::find_if(words, [&](const auto &each) { return key == QLatin1String(each.first); });
    return found == words.end() ? QString(key).replace(QLatin1Char('_'), QLatin1Char(' ')) : found->second;
}

QString saysText(const Comparison &comparison, const Finding &finding)
{
    QStringList parts;
    for (const Side side : comparison.sides()) {
        const bool isNone
            = finding.says[side] && finding.says[side]->isKnown() && finding.says[side]->value().isEmpty();
        parts << QStringLiteral("%1: %2").arg(
            text(side), isNone ? Details::tr("none") : statedText(finding.says[side]));
    }
    return parts.join(separator);
}

FindingSentence sentence(const Comparison &comparison, const Finding &finding)
{
    QStringList why;
    QString what = text(finding.kind);
    if (finding.kind == FindingKind::Missing) {
        QStringList lacking;
        for (const Side side : comparison.sides()) {
            if (!finding.says[side])
                lacking << text(side);
        }
        what = Details::tr("Missing in %1").arg(lacking.join(QLatin1String(", ")));
    } else if (finding.kind == FindingKind::Renamed && finding.confidence) {
        what = Details::tr("Renamed, %1 % sure").arg(qRound(*finding.confidence * 100));
    } else {
        why << saysText(comparison, finding);
    }
    for (const QString &reason : finding.reasons)
        why << reasonText(reason);
    if (const QString alone = aloneText(finding); !alone.isEmpty())
        why << alone;
    return {finding.kind, what, why.join(separator)};
}

/// A table's row sums up what its columns have.
void addColumnCounts(const Comparison &comparison, const TableRow &table, QList<FindingSentence> &sentences)
{
    for (const FindingKind kind : allFindingKinds) {
        const auto count = std::ranges::count_if(table.findings, [&](int index) {
            const Finding &finding = comparison.findings[index];
            return finding.kind == kind && !finding.columnRows.isEmpty();
        });
        if (count > 0)
            sentences << FindingSentence{kind, text(kind), Details::tr("in %n column(s)", nullptr, int(count))};
    }
}

} // namespace

RowDetails rowDetails(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &table = comparison.tables[tableRow];
    const ColumnRow *column = columnRow < 0 ? nullptr : &table.columns[columnRow];
    const QString tableName = displayText(comparison.name(table));

    RowDetails details;
    details.sides = comparison.sides();
    QList<const Finding *> findings;
    for (const int index : column ? column->findings : table.findings) {
        const Finding &finding = comparison.findings[index];
        if (column || finding.columnRows.isEmpty() || finding.column.isEmpty())
            findings << &finding;
    }
    for (const Finding *finding : std::as_const(findings))
        details.sentences << sentence(comparison, *finding);
    Fields fields(comparison, table, column, findings);
    if (column) {
        details.title = QStringLiteral("%1.%2").arg(tableName, comparison.name(table, *column));
        details.fields = columnFields(std::move(fields));
    } else {
        details.title = tableName;
        details.fields = tableFields(std::move(fields));
        addColumnCounts(comparison, table, details.sentences);
    }
    return details;
}

QString plainText(const RowDetails &details)
{
    QStringList header{details.title};
    for (const Side side : details.sides)
        header << text(side);
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const DetailField &field : details.fields) {
        QStringList line{field.label};
        for (const Side side : details.sides)
            line << QString(field.cells[side]->text).replace(QLatin1Char('\n'), QLatin1String("; "));
        lines << line.join(QLatin1Char('\t'));
    }
    for (const FindingSentence &each : details.sentences)
        lines << (each.why.isEmpty() ? each.what : QStringLiteral("%1: %2").arg(each.what, each.why));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace triptych
