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
    suggestion.cautions = script.cautions;
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

/// A suggestion, and the findings that it settles.
struct Draft
{
    Suggestion suggestion;
    QList<const Finding *> settles;

    [[nodiscard]] bool replaces(const Origin &at) const
    {
        return suggestion.use == SuggestionUse::Replace && suggestion.at.file == at.file
            && suggestion.at.line == at.line;
    }
};

/// Lets sides follow each other in the findings of a row.
class RowSettling
{
public:
    /// What finds its place in a line by the name that stands there comes before what changes that name.
    RowSettling(const Comparison &comparison, const QList<int> &findings, const SourceLines &linesOf)
        : m_comparison(comparison), m_linesOf(linesOf)
    {
        for (const int finding : findings)
            m_findings.append(&comparison.findings[finding]);
        std::ranges::stable_sort(m_findings, {},
            [](const Finding *each) { return std::pair(each->kind == FindingKind::Renamed, each->kind); });
    }

    void follow(Side follower, Side leader)
    {
        QList<Draft> drafts;
        for (const Finding *finding : std::as_const(m_findings)) {
            const QList<Side> sides = speakingSides(m_comparison, *finding);
            if (!sides.contains(follower) || !sides.contains(leader) || agree(*finding, follower, leader))
                continue;
            const SourceLines lines = [&](const Origin &at) { return linesAfter(drafts, at); };
            for (const Suggestion &next : suggestionsFor(m_comparison, *finding, follower, leader, lines))
                add(drafts, next, finding);
        }
        drafts.removeIf([&](const Draft &draft) {
            return std::ranges::all_of(
                draft.settles, [&](const Finding *each) { return isTold(*each, follower, leader); });
        });
        m_drafts += drafts;
    }

    [[nodiscard]] QList<Suggestion> suggestions() const
    {
        QList<Suggestion> result;
        for (Draft draft : m_drafts) {
            for (const Finding *each : std::as_const(draft.settles))
                draft.suggestion.settles.append(each->kind);
            std::ranges::sort(draft.suggestion.settles);
            result.append(draft.suggestion);
        }
        return result;
    }

private:
    /// What stands there once these are followed.
    [[nodiscard]] QStringList linesAfter(const QList<Draft> &drafts, const Origin &at) const
    {
        const auto changed = std::ranges::find_if(drafts, [&](const Draft &each) { return each.replaces(at); });
        return changed == drafts.end() ? m_linesOf(at) : changed->suggestion.text.split(QLatin1Char('\n'));
    }

    /// What changes a line that was changed before was made from that.
    static void add(QList<Draft> &drafts, const Suggestion &next, const Finding *finding)
    {
        const auto earlier = std::ranges::find_if(
            drafts, [&](const Draft &each) { return next.use == SuggestionUse::Replace && each.replaces(next.at); });
        if (earlier == drafts.end()) {
            drafts.append({next, {finding}});
            return;
        }
        earlier->suggestion.text = next.text;
        earlier->suggestion.cautions += next.cautions;
        earlier->suggestion.cautions.removeDuplicates();
        earlier->settles.append(finding);
    }

    /// Whether a more trusted leader who says the same has told it already.
    [[nodiscard]] bool isTold(const Finding &finding, Side follower, Side leader) const
    {
        return std::ranges::any_of(m_drafts, [&](const Draft &earlier) {
            return earlier.suggestion.follower == follower && earlier.settles.contains(&finding)
                && agree(finding, earlier.suggestion.leader, leader);
        });
    }

    const Comparison &m_comparison;
    const SourceLines &m_linesOf;
    QList<const Finding *> m_findings;
    QList<Draft> m_drafts;
};

} // namespace

QList<Suggestion> suggestions(const Comparison &comparison, const QList<int> &findings, const SourceLines &linesOf)
{
    RowSettling row(comparison, findings, linesOf);
    for (const Side leader : comparison.settings.truth) {
        for (const Side follower : comparison.settings.truth) {
            if (follower != leader)
                row.follow(follower, leader);
        }
    }
    return row.suggestions();
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
