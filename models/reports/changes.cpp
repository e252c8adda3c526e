// SPDX-License-Identifier: MIT
#include "reports/changes.h"

#include "compare/telling.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Changes)
};

using ById = QHash<QString, const KeptFinding *>;

ById byId(const EarlierState &state)
{
    ById result;
    result.reserve(state.findings.size());
    for (const KeptFinding &finding : state.findings)
        result.insert(finding.id, &finding);
    return result;
}

/// The findings that would stand in a rename's place if its names were different things.
QStringList missingIds(const KeptFinding &rename)
{
    QStringList ids;
    const QString place = rename.column.isEmpty() ? QString() : rename.table + QLatin1Char('.');
    for (const auto &name : rename.says) {
        if (name)
            ids << keyText(FindingKind::Missing) + QLatin1Char(':') + place + *name;
    }
    ids.removeDuplicates();
    return ids;
}

/// The decision's two names stand for one thing in the rename.
bool isAbout(const KeptFinding &rename, const RenameDecision &decision)
{
    const auto has = [&](const QString &name) {
        return std::ranges::any_of(rename.says, [&](const auto &each) { return each == name; });
    };
    return rename.kind == FindingKind::Renamed && decision.table.isEmpty() == rename.column.isEmpty()
        && (decision.table.isEmpty() || decision.table == rename.table) && has(decision.name)
        && has(decision.otherName);
}

/// The decisions about renames by which the earlier state came about, as far as it shows: none of today's that it
/// contradicts, and those that it tells of.
QList<RenameDecision> renamesThen(const EarlierState &earlier, QList<RenameDecision> renames)
{
    const ById before = byId(earlier);
    renames.removeIf([&](const RenameDecision &decision) {
        return std::ranges::any_of(earlier.findings, [&](const KeptFinding &each) {
            const bool isSame = decision.confirmed && each.status == RenameStatus::Confirmed;
            return isAbout(each, decision) && !isSame;
        });
    });
    for (RenameDecision &decision : renames) {
        const QString missing = keyText(FindingKind::Missing) + QLatin1Char(':')
            + (decision.table.isEmpty() ? QString() : decision.table + QLatin1Char('.'));
        if (before.contains(missing + decision.name) && before.contains(missing + decision.otherName))
            decision.confirmed = false; // they stood apart
    }
    for (const KeptFinding &each : earlier.findings) {
        if (each.status != RenameStatus::Confirmed)
            continue;
        for (const auto &[one, other] : {std::pair(Side::Database, Side::Models),
                 std::pair(Side::Models, Side::Documentation), std::pair(Side::Database, Side::Documentation)}) {
            const RenameDecision decision{each.column.isEmpty() ? QString() : each.table,
                each.says[one].value_or(QString()), each.says[other].value_or(QString())};
            const bool isKnown = decision.name.isEmpty() || decision.otherName.isEmpty()
                || decision.name == decision.otherName
                || std::ranges::any_of(renames, [&](const auto &known) { return isAbout(each, known); });
            if (!isKnown)
                renames.append(decision);
        }
    }
    return renames;
}

/// Whether a side states something else; that it states nothing any more is no change.
bool isOther(const KeptFinding &before, const KeptFinding &now, const QList<Side> &sides)
{
    return std::ranges::any_of(sides, [&](Side side) {
        return before.says[side] != now.says[side] && before.says[side] != unknownKey && now.says[side] != unknownKey;
    });
}

class Matching
{
public:
    Matching(const EarlierState &earlier, const EarlierState &now, const Comparison &comparison)
        : m_earlier(earlier), m_now(now), m_telling(comparison), m_before(byId(earlier)), m_after(byId(now))
    {
        m_changes.since = earlier.at;
        m_changes.sides = now.sides;
        tellRenames(now.findings, m_before, m_explainedBefore);
        tellRenames(earlier.findings, m_after, m_explainedAfter);
    }

    Changes run()
    {
        for (const KeptFinding &finding : m_now.findings) {
            if (!finding.isHidden)
                enter(finding);
        }
        for (const KeptFinding &finding : m_earlier.findings) {
            if (!finding.isHidden && !m_explainedBefore.contains(finding.id))
                leave(finding);
        }
        return m_changes;
    }

private:
    /// The missing ones of `others` that a rename of `findings` tells in another way.
    static void tellRenames(const QList<KeptFinding> &findings, const ById &others, QSet<QString> &explained)
    {
        for (const KeptFinding &finding : findings) {
            if (finding.kind != FindingKind::Renamed || others.contains(finding.id))
                continue;
            const QStringList ids = missingIds(finding);
            if (ids.size() > 1 && std::ranges::all_of(ids, [&](const QString &id) { return others.contains(id); }))
                explained.unite(QSet<QString>(ids.begin(), ids.end()));
        }
    }

    static bool isIn(const QStringList &ids, const QSet<QString> &explained)
    {
        return ids.size() > 1 && std::ranges::all_of(ids, [&](const QString &id) { return explained.contains(id); });
    }

    void enter(const KeptFinding &finding)
    {
        if (const KeptFinding *before = m_before.value(finding.id)) {
            if (before->isHidden)
                m_changes.decided.append({finding, Changes::Decision::NotIgnored, true});
            else if (before->status != finding.status)
                m_changes.decided.append({finding, Changes::Decision::Rename, true});
            else if (m_earlier.saysMore() && isOther(*before, finding, m_now.sides))
                m_changes.changed.append({*before, finding});
            else
                m_changes.unchanged << finding;
        } else if (finding.kind == FindingKind::Type && m_earlier.spellings.contains(finding.id)) {
            m_changes.unchanged << finding;
        } else if (m_explainedAfter.contains(finding.id)
            || (finding.kind == FindingKind::Renamed && isIn(missingIds(finding), m_explainedBefore))) {
            m_changes.changed.append({{}, finding});
        } else if (!m_earlier.saysMore() && !m_earlier.kinds.contains(finding.kind)) {
            ++m_changes.notLookedFor;
        } else {
            m_changes.fresh << finding;
        }
    }

    /// What became of an earlier one that may not be there any more.
    void leave(const KeptFinding &finding)
    {
        if (const KeptFinding *after = m_after.value(finding.id)) {
            if (after->isHidden)
                m_changes.decided.append({*after, Changes::Decision::Ignored, false});
        } else if (finding.kind == FindingKind::Renamed && isIn(missingIds(finding), m_explainedAfter)) {
            return; // these stand among the changed ones
        } else {
            (isTold(finding) ? m_changes.resolved : m_changes.notCompared) << finding;
        }
    }

    /// Whether every side that told of it then tells of it now.
    [[nodiscard]] bool isTold(const KeptFinding &finding) const
    {
        return std::ranges::all_of(m_earlier.sides, [&](Side side) {
            return finding.says[side] == unknownKey
                || m_telling.tells(side, finding.kind, finding.table, finding.column);
        });
    }

    const EarlierState &m_earlier;
    const EarlierState &m_now;
    const Telling m_telling;
    const ById m_before;
    const ById m_after;
    QSet<QString> m_explainedBefore; ///< earlier ones that a rename tells now
    QSet<QString> m_explainedAfter; ///< ones of now that a rename told before
    Changes m_changes;
};

/// Adds what the decisions made of what the sources did: it is told as that, and only what is there now is.
void addDecided(Changes &changes, const Changes &byDecision, const ById &now)
{
    QSet<QString> told;
    const auto tell = [&](const Changes::Decided &each) {
        changes.decided.append(each);
        told.insert(each.finding.id);
    };
    for (const KeptFinding &finding : byDecision.fresh)
        tell({finding, Changes::Decision::Rename, true});
    for (const Changes::Changed &each : byDecision.changed)
        tell({each.now, Changes::Decision::Rename, true});
    for (const Changes::Decided &each : byDecision.decided)
        tell(each);
    for (const KeptFinding &finding : byDecision.resolved)
        tell({finding, Changes::Decision::Rename, false});
    const auto isElsewhere = [&](const KeptFinding &each) { return told.contains(each.id) || !now.contains(each.id); };
    changes.fresh.removeIf(isElsewhere);
    changes.unchanged.removeIf(isElsewhere);
    changes.changed.removeIf([&](const Changes::Changed &each) { return isElsewhere(each.now); });
}

QString sidesText(const QList<Side> &sides)
{
    return sides.size() == 2 ? pairText(sides[0], sides[1]) : Text::tr("all three");
}

} // namespace

Changes changesBetween(const EarlierState &earlier, const Comparison &now)
{
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const EarlierState state = stateOf(now, at);
    ComparisonSettings settings = now.settings;
    settings.renames = renamesThen(earlier, settings.renames);
    if (settings.renames == now.settings.renames)
        return Matching(earlier, state, now).run();
    // What the sources alone have changed is seen with the decisions of then.
    const Comparison undecided = compare(now.schemas, settings);
    const EarlierState undecidedState = stateOf(undecided, at);
    Changes changes = Matching(earlier, undecidedState, undecided).run();
    addDecided(changes, Matching(undecidedState, state, now).run(), byId(state));
    return changes;
}

Result<Changes> changesSince(const EarlierState &earlier, const Comparison &comparison)
{
    const QList<Side> sides = comparison.sides();
    if (std::ranges::all_of(sides, [&](Side side) { return earlier.sides.contains(side); }))
        return changesBetween(earlier, comparison);
    if (sides.size() > 2) {
        for (const Comparison &pair : pairs(comparison)) {
            if (pair.sides() == earlier.sides)
                return changesBetween(earlier, pair);
        }
    }
    return failure({Error::Kind::Invalid, Text::tr("The report is of other sides: %1.").arg(sidesText(earlier.sides)),
        {}, Text::tr("Compare these first, or choose a report of %1.").arg(sidesText(sides))});
}

} // namespace triptych
