// SPDX-License-Identifier: MIT
#include "compare/judge.h"
#include "compare/standing.h"

#include <algorithm>
#include <functional>

namespace triptych {

namespace {

/// Whether all sides that have the column state the very same of a facet, so that nothing needs a closer look.
template <typename Facet>
bool allSame(const std::array<const Column *, allSides.size()> &columns, Facet facet)
{
    const Column *first = nullptr;
    for (const Side side : allSides) {
        if (!columns[std::size_t(side)])
            continue;
        if (first && std::invoke(facet, *first) != std::invoke(facet, *columns[std::size_t(side)]))
            return false;
        first = first ? first : columns[std::size_t(side)];
    }
    return true;
}

Stated<QString> textOf(const Stated<std::optional<QString>> &expression)
{
    return expression.isKnown() ? Stated(expression.value().value_or(QString()))
                                : Stated<QString>::unknown(expression.reason());
}

/// The value comes from the server by itself, by a sequence or an identity.
bool isAutomatic(const Column &column)
{
    return column.autoincrement.valueOr(false);
}

bool haveUnlikeIdentities(const Column &one, const Column &other)
{
    return one.identity.isKnown() && other.identity.isKnown() && one.identity.value() != other.identity.value();
}

} // namespace

Judge::ColumnsOfRow Judge::columnsOf(int tableRow, int columnRow) const
{
    ColumnsOfRow columns{};
    for (const Side side : m_sides)
        columns[std::size_t(side)] = columnAt(tableRow, columnRow, side);
    return columns;
}

void Judge::judgeColumnFacets(int tableRow, int columnRow, QList<Finding> &findings)
{
    const ColumnsOfRow columns = columnsOf(tableRow, columnRow);
    const auto isOn = [&](FindingKind kind) { return m_comparison.settings.severities.of(kind).has_value(); };
    const auto differs = [&](auto facet) { return !allSame(columns, facet); };

    if (isOn(FindingKind::Default)
        && (differs(&Column::defaultExpression) || differs([](const Column &each) { return isAutomatic(each); })))
        judgeDefault(tableRow, columnRow, columns, findings);
    if (isOn(FindingKind::Identity) && differs(&Column::identity))
        judgeIdentity(tableRow, columnRow, columns, findings);
    if (isOn(FindingKind::Generated) && differs(&Column::generatedExpression))
        judgeGenerated(tableRow, columnRow, columns, findings);
    if (isOn(FindingKind::EnumLabels)
        && differs([](const Column &each) { return each.type.isKnown() ? each.type.value().labels : QStringList(); }))
        judgeEnumLabels(tableRow, columnRow, columns, findings);
    if (isOn(FindingKind::Comment) && differs(&Column::comment)) {
        Statements statements;
        for (const Side side : allSides) {
            if (columns[std::size_t(side)])
                statements[side] = {columns[std::size_t(side)]->comment, {}, {}, columns[std::size_t(side)]->origin};
        }
        judgeText(FindingKind::Comment, tableRow, {columnRow}, statements, findings);
    }
}

void Judge::judgeDefault(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings)
{
    Statements statements;
    Sides speaking;
    for (const Side side : allSides) {
        if (!columns[std::size_t(side)])
            continue;
        const Column &column = *columns[std::size_t(side)];
        Statement &statement = statements[side].emplace();
        statement.where = column.origin;
        statement.says = textOf(column.defaultExpression);
        if (!statement.says.isKnown() && isAutomatic(column))
            statement.says = Stated(QString());
        if (!statement.says.isKnown())
            continue;
        if (const auto canonical = m_defaults.canonical(column)) {
            statement.canonical = isNull(*canonical) ? QString() : canonical->text;
            statement.rules = canonical->rules;
        } else if (!statement.says.value().isEmpty()) {
            statement.says = Stated<QString>::unknown(QStringLiteral("not_understood"));
            continue;
        }
        speaking.append(side);
    }
    const auto agree = [&](Side one, Side other) {
        const Column &left = *columns[std::size_t(one)];
        const Column &right = *columns[std::size_t(other)];
        if (isAutomatic(left) && isAutomatic(right))
            return true; // by a sequence here, by an identity there: that is the identity's finding
        if (isAutomatic(left) != isAutomatic(right)) {
            const Column &plain = isAutomatic(left) ? right : left;
            if (haveUnlikeIdentities(left, right))
                return true;
            const QString &written = statements[isAutomatic(left) ? other : one]->canonical;
            if (written.isEmpty())
                return !plain.autoincrement.isKnown();
            if (written.startsWith(QLatin1String("nextval(")))
                return true;
        }
        if (statements[one]->canonical.isEmpty() || statements[other]->canonical.isEmpty())
            return statements[one]->canonical == statements[other]->canonical;
        return m_defaults.isSame(left, right);
    };
    judge(FindingKind::Default, tableRow, {columnRow}, statements, speaking, agree, findings);
}

void Judge::judgeIdentity(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings)
{
    Statements statements;
    for (const Side side : allSides) {
        if (!columns[std::size_t(side)])
            continue;
        const auto &identity = columns[std::size_t(side)]->identity;
        Statement &statement = statements[side].emplace();
        statement.where = columns[std::size_t(side)]->origin;
        statement.says = !identity.isKnown() ? Stated<QString>::unknown(identity.reason())
                                             : Stated(identity.value() ? sqlText(*identity.value()) : QString());
    }
    judgeText(FindingKind::Identity, tableRow, {columnRow}, statements, findings);
}

void Judge::judgeGenerated(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings)
{
    Statements statements;
    for (const Side side : allSides) {
        if (!columns[std::size_t(side)])
            continue;
        const Column &column = *columns[std::size_t(side)];
        Statement &statement = statements[side].emplace();
        statement.where = column.origin;
        statement.says = textOf(column.generatedExpression);
        if (!statement.says.isKnown() || statement.says.value().isEmpty())
            continue;
        ExpressionPlace place = placeIn(tableRow, side);
        if (column.type.isKnown())
            place.type = m_types.canonical(column.type.value().sql);
        if (const auto canonical = m_expressions.of(statement.says.value(), place)) {
            statement.canonical = canonical->unqualifiedText;
            statement.rules = canonical->rules;
        } else {
            statement.says = Stated<QString>::unknown(QStringLiteral("not_understood"));
        }
    }
    judgeCanonical(FindingKind::Generated, tableRow, {columnRow}, statements, findings);
}

void Judge::judgeEnumLabels(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings)
{
    Statements statements;
    for (const Side side : allSides) {
        if (!columns[std::size_t(side)])
            continue;
        const Stated<SqlType> &type = columns[std::size_t(side)]->type;
        Statement &statement = statements[side].emplace();
        statement.where = columns[std::size_t(side)]->origin;
        if (type.isKnown() && !type.value().labels.isEmpty())
            statement.says = Stated(columnListText(type.value().labels));
    }
    judgeText(FindingKind::EnumLabels, tableRow, {columnRow}, statements, findings);
}

void Judge::judgeTableComment(int tableRow, QList<Finding> &findings)
{
    Statements statements;
    for (const Side side : sidesWith(tableAt(tableRow))) {
        const Table *table = m_comparison.table(tableAt(tableRow), side);
        statements[side] = {table->comment, {}, {}, table->origin};
    }
    judgeText(FindingKind::Comment, tableRow, {}, statements, findings);
}

void Judge::judgeColumnOrder(int tableRow, QList<Finding> &findings)
{
    const TableRow &row = tableAt(tableRow);
    Statements statements;
    for (const Side side : sidesWith(row)) {
        const Table *table = m_comparison.table(row, side);
        QList<std::pair<int, QString>> places;
        for (const ColumnRow &each : row.columns) {
            const bool isInAll
                = std::ranges::all_of(sidesWith(row), [&](Side on) { return each.index[on].has_value(); });
            if (isInAll)
                places.append({*each.index[side], m_comparison.name(row, each)});
        }
        std::ranges::sort(places);
        QStringList names;
        for (const auto &[place, name] : std::as_const(places))
            names.append(name);
        statements[side] = {Stated(columnListText(names)), {}, {}, table->origin};
    }
    judgeText(FindingKind::ColumnOrder, tableRow, {}, statements, findings);
}

void Judge::judgeText(
    FindingKind kind, int tableRow, const QList<int> &columnRows, Statements statements, QList<Finding> &findings)
{
    for (std::optional<Statement> &statement : statements) {
        if (statement && statement->says.isKnown())
            statement->canonical = statement->says.value();
    }
    judgeCanonical(kind, tableRow, columnRows, statements, findings);
}

void Judge::judgeCanonical(FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements,
    QList<Finding> &findings)
{
    Sides speaking;
    for (const Side side : allSides) {
        if (statements[side] && statements[side]->says.isKnown())
            speaking.append(side);
    }
    judge(
        kind, tableRow, columnRows, statements, speaking,
        [&](Side one, Side other) { return statements[one]->canonical == statements[other]->canonical; }, findings);
}

Finding *Judge::judge(FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements,
    const Sides &speaking, const std::function<bool(Side, Side)> &agree, QList<Finding> &findings)
{
    const Standing stand = standing(speaking, agree);
    if (!stand.disagree) {
        explain(kind, tableRow, columnRows, statements, speaking);
        return nullptr;
    }
    Finding finding = makeFinding(kind, tableRow, columnRows);
    finding.alone = stand.alone;
    for (const Side side : allSides) {
        if (!statements[side])
            continue;
        const Statement &statement = *statements[side];
        finding.says[side] = statement.says;
        finding.where[side] = statement.where;
        if (statement.says.isKnown() && statement.canonical != statement.says.value() && !statement.canonical.isEmpty())
            finding.canonical[side] = statement.canonical;
    }
    findings.append(finding);
    return &findings.last();
}

void Judge::explain(
    FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements, const Sides &speaking)
{
    if (!m_spellings || speaking.size() < 2)
        return;
    EqualSpelling spelling{kind, tableRow, columnRows.size() == 1 ? columnRows.first() : -1, {}, {}, {}};
    QStringList rules;
    QStringList texts;
    for (const Side side : speaking) {
        const Statement &statement = *statements[side];
        spelling.says[side] = statement.says.value();
        spelling.canonical[side] = statement.canonical;
        texts.append(statement.says.value());
        rules.append(statement.rules);
    }
    if (texts.removeDuplicates(); texts.size() < 2)
        return;
    rules.removeDuplicates();
    spelling.rule = rules.isEmpty() ? QStringLiteral("spelling") : rules.join(QLatin1String(", "));
    m_spellings->append(spelling);
}

} // namespace triptych
