// SPDX-License-Identifier: MIT
#include "ui/detailfields.h"

#include "compare/canonical/canonicalexpression.h"
#include "compare/canonical/defaultequivalence.h"
#include "compare/judge.h"
#include "items/references.h"
#include "words/reasons.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace triptych {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DetailFields)
};

/// What a side says: known and empty where there is none.
using Said = Stated<QString>;

template <typename T, typename ToText>
Said said(const Stated<T> &stated, const ToText &toText)
{
    return stated.isKnown() ? Said(toText(stated.value())) : Said::unknown(stated.reason());
}

Said said(const Stated<std::optional<QString>> &stated)
{
    return said(stated, [](const std::optional<QString> &text) { return text.value_or(QString()); });
}

/// A list one item a line; an incomplete one that names none is not known.
template <typename T>
Said said(const QStringList &texts, const Listed<T> &listed)
{
    return texts.isEmpty() && !listed.isComplete() ? Said::unknown(*listed.incomplete)
                                                   : Said(texts.join(QLatin1Char('\n')));
}

/// What is written, and what it is understood as where that is another text.
QString withCanonical(const QString &written, const QString &canonical)
{
    return canonical.isEmpty() || canonical == written ? written : QStringLiteral("%1 ≈ %2").arg(written, canonical);
}

QString typeWords(const SqlType &type)
{
    const bool isExact = type.notation == SqlType::Notation::Catalog;
    const bool isQuoted = type.sql.contains(QLatin1Char('"')); // whose letters count
    return withCanonical(typeText(type), isExact ? QString() : isQuoted ? type.sql : type.sql.toLower());
}

Said enumLabels(const Column &column)
{
    const bool hasLabels = column.type.isKnown() && !column.type.value().labels.isEmpty();
    return hasLabels ? Said(columnListText(column.type.value().labels)) : Said();
}

Said defaultOf(const Column &column)
{
    const Said written = said(column.defaultExpression);
    const bool isWritten = written.isKnown() && !written.value().isEmpty();
    if (!isWritten)
        return column.autoincrement.valueOr(false) ? Said(Fields::tr("by itself")) : written;
    const auto canonical = DefaultEquivalence().canonical(column);
    return Said(withCanonical(written.value(), canonical ? canonical->text : QString()));
}

QString referenceText(const ForeignKey &key)
{
    const QString target = displayText(key.target);
    return key.targetColumns.isEmpty() ? target
                                       : QStringLiteral("%1.%2").arg(target, columnListText(key.targetColumns));
}

Said references(const Table &table, const Column *column)
{
    QStringList targets;
    for (const ForeignKey &key : table.foreignKeys.items) {
        if (!column)
            targets << QStringLiteral("%1 → %2").arg(columnListText(key.columns), referenceText(key));
        else if (key.columns.contains(column->name))
            targets << referenceText(key);
    }
    return said(targets, table.foreignKeys);
}

/// Unique constraints, and the unique indexes that do the same, once.
Said uniques(const Table &table, const Column *column)
{
    QStringList texts;
    const auto add = [&](const QStringList &columns) {
        const QString text = column && columns.size() == 1 ? Fields::tr("yes") : columnListText(columns);
        if ((!column || columns.contains(column->name)) && !texts.contains(text))
            texts << text;
    };
    for (const UniqueConstraint &each : table.uniqueConstraints.items)
        add(each.columns);
    for (const Index &each : table.indexes.items) {
        if (isPlainUnique(each))
            add(keyTexts(each));
    }
    return said(texts, table.uniqueConstraints);
}

bool names(const QString &expression, const QString &column)
{
    const auto parsed = expression.isEmpty() ? std::nullopt : canonicalExpression(expression);
    return parsed && parsed->columns.contains(column);
}

bool isOn(const Index &index, const QString &column)
{
    return index.include.contains(column) || names(index.predicate, column)
        || std::ranges::any_of(
            index.keys, [&](const IndexKey &key) { return key.column == column || names(key.expression, column); });
}

/// The indexes that are no unique constraint.
Said indexes(const Table &table, const Column *column)
{
    QStringList texts;
    for (const Index &each : table.indexes.items) {
        if (!isPlainUnique(each) && (!column || isOn(each, column->name)))
            texts << indexText(each);
    }
    return said(texts, table.indexes);
}

Said checks(const Table &table, const Column *column)
{
    QStringList texts;
    for (const CheckConstraint &each : table.checks.items) {
        if (!column || names(each.expression, column->name))
            texts << each.expression;
    }
    return said(texts, table.checks);
}

DetailCell whereCell(const Origin &origin)
{
    const bool isLine = !origin.file.isEmpty() && origin.line > 0;
    const QString file = QFileInfo(origin.file).fileName();
    const QString text = isLine ? QStringLiteral("%1:%2").arg(file).arg(origin.line)
        : origin.file.isEmpty() ? displayText(origin)
                                : file;
    return {text, {}, {}, origin, {}};
}

/// Builds the fields of one row.
class FieldList
{
public:
    FieldList(const Comparison &comparison, int tableRow, int columnRow)
        : m_comparison(comparison), m_table(comparison.tables[tableRow]),
          m_column(columnRow < 0 ? nullptr : &m_table.columns[columnRow])
    { }

    /// A facet that is shown in any case; `say(table, column)` is asked for the sides that have the row.
    template <typename Say>
    void add(
        const QString &label, const QList<FindingKind> &kinds, const Say &say, const QString &none = Fields::tr("none"))
    {
        bool isSaid = false;
        add(label, kinds, say, none, isSaid);
    }

    /// One that is shown where a side says something of it, or a finding is about it.
    template <typename Say>
    void addIfSaid(
        const QString &label, const QList<FindingKind> &kinds, const Say &say, const QString &none = Fields::tr("none"))
    {
        bool isSaid = false;
        add(label, kinds, say, none, isSaid);
        if (!isSaid)
            m_fields.removeLast();
    }

    /// The foreign keys, each with the row that it refers to.
    void addReferences(const QString &label)
    {
        const qsizetype before = m_fields.size();
        addIfSaid(label, {FindingKind::ForeignKey}, references);
        for (const Side side : m_fields.size() > before ? m_comparison.sides() : QList<Side>()) {
            if (isThere(side))
                m_fields.last().cells[side]->targets = targets(side);
        }
    }

    void addWhere()
    {
        DetailField field{Fields::tr("Where"), {}};
        for (const Side side : m_comparison.sides()) {
            const Table *table = tableOn(side);
            const Column *column = columnOn(side);
            field.cells[side] = !isThere(side) ? absent() : whereCell(column ? column->origin : table->origin);
        }
        m_fields << field;
    }

    [[nodiscard]] const QList<DetailField> &fields() const { return m_fields; }

private:
    template <typename Say>
    void add(const QString &label, const QList<FindingKind> &kinds, const Say &say, const QString &none, bool &isSaid)
    {
        DetailField field{label, {}};
        for (const Side side : m_comparison.sides()) {
            DetailCell cell = absent();
            if (isThere(side)) {
                const Said what = say(*tableOn(side), columnOn(side));
                const bool isNone = what.isKnown() && what.value().isEmpty();
                cell = {isNone ? none : statedText(what), reasonText(what.reason()), {}, {}, {}};
                isSaid = isSaid || (what.isKnown() && !isNone);
            }
            cell.kind = kindAt(side, kinds);
            isSaid = isSaid || cell.kind;
            field.cells[side] = cell;
        }
        m_fields << field;
    }

    /// In the order of references().
    [[nodiscard]] QList<RowRef> targets(Side side) const
    {
        QList<RowRef> result;
        for (const ForeignKey &key : tableOn(side)->foreignKeys.items) {
            const QString column = m_column ? columnOn(side)->name : QString();
            if (!m_column || key.columns.contains(column))
                result.append(referencedRow(m_comparison, side, key, column));
        }
        return result;
    }

    [[nodiscard]] const Table *tableOn(Side side) const { return m_comparison.table(m_table, side); }
    [[nodiscard]] const Column *columnOn(Side side) const
    {
        return m_column && tableOn(side) ? m_comparison.column(m_table, *m_column, side) : nullptr;
    }
    [[nodiscard]] bool isThere(Side side) const
    {
        return m_column ? columnOn(side) != nullptr : tableOn(side) != nullptr;
    }
    [[nodiscard]] static DetailCell absent() { return {QStringLiteral("—"), {}, {}, {}, {}}; }

    /// A table's own findings, and those about its constraints whatever columns they touch.
    [[nodiscard]] bool isAbout(const Finding &finding) const
    {
        static const QList<FindingKind> listed{
            FindingKind::ForeignKey, FindingKind::Unique, FindingKind::Index, FindingKind::Check};
        return m_column || finding.column.isEmpty() || listed.contains(finding.kind);
    }

    [[nodiscard]] std::optional<FindingKind> kindAt(Side side, const QList<FindingKind> &kinds) const
    {
        for (const int index : m_column ? m_column->findings : m_table.findings) {
            const Finding &finding = m_comparison.findings[index];
            const auto &says = finding.says[side];
            const bool speaks = !says || says->isKnown();
            if (kinds.contains(finding.kind) && isAbout(finding) && speaks && finding.alone.value_or(side) == side)
                return finding.kind;
        }
        return std::nullopt;
    }

    const Comparison &m_comparison;
    const TableRow &m_table;
    const ColumnRow *m_column;
    QList<DetailField> m_fields;
};

/// The facets that a table and a column have alike.
void addConstraints(FieldList &list)
{
    list.addIfSaid(Fields::tr("Unique"), {FindingKind::Unique}, uniques);
    list.addIfSaid(Fields::tr("Indexes"), {FindingKind::Index}, indexes);
    list.addIfSaid(Fields::tr("Checks"), {FindingKind::Check}, checks);
}

void addColumnFields(FieldList &list)
{
    list.add(Fields::tr("Name"), {FindingKind::Missing, FindingKind::Renamed},
        [](const Table &, const Column *column) { return Said(column->name); });
    list.add(Fields::tr("Type"), {FindingKind::Type, FindingKind::Cosmetic},
        [](const Table &, const Column *column) { return said(column->type, typeWords); });
    list.addIfSaid(Fields::tr("Enum labels"), {FindingKind::EnumLabels},
        [](const Table &, const Column *column) { return enumLabels(*column); });
    list.add(Fields::tr("Nullable"), {FindingKind::Nullable}, [](const Table &, const Column *column) {
        return said(column->nullable, [](bool nullable) { return nullableText(nullable); });
    });
    list.addIfSaid(Fields::tr("Default"), {FindingKind::Default},
        [](const Table &, const Column *column) { return defaultOf(*column); });
    list.addIfSaid(Fields::tr("Identity"), {FindingKind::Identity}, [](const Table &, const Column *column) {
        return said(column->identity,
            [](const std::optional<IdentityKind> &kind) { return kind ? sqlText(*kind) : QString(); });
    });
    list.addIfSaid(Fields::tr("Generated"), {FindingKind::Generated},
        [](const Table &, const Column *column) { return said(column->generatedExpression); });
    list.addIfSaid(
        Fields::tr("Primary key"), {FindingKind::PrimaryKey},
        [](const Table &table, const Column *column) {
            return said(table.primaryKey, [&](const PrimaryKey &key) {
                return key.columns.contains(column->name) ? Fields::tr("yes") : QString();
            });
        },
        Fields::tr("no"));
    list.addReferences(Fields::tr("References"));
    addConstraints(list);
    list.addIfSaid(Fields::tr("Comment"), {FindingKind::Comment},
        [](const Table &, const Column *column) { return column->comment; });
}

void addTableFields(FieldList &list)
{
    list.add(Fields::tr("Name"), {FindingKind::Missing, FindingKind::Renamed},
        [](const Table &table, const Column *) { return Said(displayText(table.name)); });
    list.add(Fields::tr("Columns"), {FindingKind::ColumnOrder}, [](const Table &table, const Column *) {
        const QString count = QString::number(table.columns.items.size());
        return Said(table.columns.isComplete() ? count : Fields::tr("%1 or more").arg(count));
    });
    list.add(Fields::tr("Primary key"), {FindingKind::PrimaryKey}, [](const Table &table, const Column *) {
        return said(table.primaryKey, [](const PrimaryKey &key) { return columnListText(key.columns); });
    });
    list.addReferences(Fields::tr("Foreign keys"));
    addConstraints(list);
    list.addIfSaid(Fields::tr("Comment"), {FindingKind::Comment},
        [](const Table &table, const Column *) { return table.comment; });
}

} // namespace

QList<DetailField> detailFields(const Comparison &comparison, int tableRow, int columnRow)
{
    FieldList list(comparison, tableRow, columnRow);
    if (columnRow < 0)
        addTableFields(list);
    else
        addColumnFields(list);
    list.addWhere();
    return list.fields();
}

} // namespace triptych
