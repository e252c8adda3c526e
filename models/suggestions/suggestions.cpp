// SPDX-License-Identifier: MIT
#include "suggestions/suggestions.h"

#include "suggestions/documentwriter.h"
#include "suggestions/pythonwriter.h"
#include "suggestions/sqlwriter.h"

#include <algorithm>

namespace triptych {

namespace {

/// The sides that state something in a finding, be it that they lack the object; the most trusted first.
QList<Side> speakingSides(const Comparison &comparison, const Finding &finding)
{
    QList<Side> sides;
    for (const Side side : comparison.settings.truth) {
        const auto &says = finding.says[side];
        const bool lacks = finding.kind == FindingKind::Missing && !says;
        if (comparison.isCompared(side) && (lacks || (says && says->isKnown())))
            sides.append(side);
    }
    return sides;
}

/// Whether two speaking sides agree in a finding: of two none does, of three those that leave one alone.
bool agree(const Finding &finding, Side one, Side other)
{
    return finding.alone && *finding.alone != one && *finding.alone != other;
}

QList<Suggestion> sqlSuggestions(const Comparison &comparison, const Finding &finding, Side leader)
{
    const SqlScript script = SqlWriter(comparison, finding, leader).script();
    if (script.lines.isEmpty())
        return {};
    Suggestion suggestion;
    suggestion.follower = Side::Database;
    suggestion.leader = leader;
    suggestion.text = script.lines.join(QLatin1Char('\n'));
    suggestion.caution = script.cautions.join(QLatin1Char(' '));
    return {suggestion};
}

QList<Suggestion> suggestionsFor(
    const Comparison &comparison, const Finding &finding, Side follower, Side leader, const SourceLines &linesOf)
{
    switch (follower) {
    case Side::Database:
        return sqlSuggestions(comparison, finding, leader);
    case Side::Models:
        return PythonWriter(comparison, finding, leader, linesOf).suggestions();
    case Side::Documentation:
        return DocumentWriter(comparison, finding, leader, linesOf).suggestions();
    }
    return {};
}

} // namespace

QList<Suggestion> suggestions(const Comparison &comparison, const Finding &finding, const SourceLines &linesOf)
{
    const QList<Side> sides = speakingSides(comparison, finding);
    QList<Suggestion> result;
    for (const Side leader : sides) {
        for (const Side follower : sides) {
            const auto trusted = [&](const Suggestion &earlier) {
                return earlier.follower == follower && agree(finding, earlier.leader, leader);
            };
            if (follower == leader || agree(finding, follower, leader) || std::ranges::any_of(result, trusted))
                continue;
            result.append(suggestionsFor(comparison, finding, follower, leader, linesOf));
        }
    }
    return result;
}

QString notNullStatements(const Comparison &comparison, const Finding &finding)
{
    const TableRow &table = comparison.tables[finding.tableRow];
    const auto refusesNull = [&](Side side) {
        const Column *column = comparison.column(table, table.columns[finding.columnRows.first()], side);
        return column && !column->nullable.valueOr(true);
    };
    const auto &own = finding.says[Side::Database];
    if (!own || !own->isKnown() || refusesNull(Side::Database))
        return {};
    for (const Side leader : speakingSides(comparison, finding)) {
        if (leader != Side::Database && refusesNull(leader))
            return SqlWriter(comparison, finding, leader).script().lines.join(QLatin1Char('\n'));
    }
    return {};
}

} // namespace triptych
