// SPDX-License-Identifier: MIT
#include "reports/changes.h"

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

class Matching
{
public:
    Matching(const EarlierState &earlier, const EarlierState &now)
        : m_earlier(earlier), m_before(byId(earlier)), m_after(byId(now))
    {
        m_changes.since = earlier.at;
        m_changes.sides = now.sides;
        tellRenames(now.findings, m_before, m_explainedBefore);
        tellRenames(earlier.findings, m_after, m_explainedAfter);
    }

    Changes run(const EarlierState &now)
    {
        for (const KeptFinding &finding : now.findings) {
            if (!finding.isHidden)
                enter(finding);
        }
        for (const KeptFinding &finding : m_earlier.findings) {
            if (finding.isHidden || m_explainedBefore.contains(finding.id))
                continue;
            const KeptFinding *after = m_after.value(finding.id);
            const bool isSplit = finding.kind == FindingKind::Renamed && isIn(missingIds(finding), m_explainedAfter);
            if (after)
                m_changes.hidden += after->isHidden ? 1 : 0;
            else if (!isSplit)
                m_changes.resolved << finding;
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
            if (m_earlier.saysMore() && before->says != finding.says)
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

    const EarlierState &m_earlier;
    const ById m_before;
    const ById m_after;
    QSet<QString> m_explainedBefore; ///< earlier ones that a rename tells now
    QSet<QString> m_explainedAfter; ///< ones of now that a rename told before
    Changes m_changes;
};

QString sidesText(const QList<Side> &sides)
{
    return sides.size() == 2 ? pairText(sides[0], sides[1]) : Text::tr("all three");
}

} // namespace

Changes changesBetween(const EarlierState &earlier, const EarlierState &now)
{
    return Matching(earlier, now).run(now);
}

Result<Changes> changesSince(const EarlierState &earlier, const Comparison &comparison)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (earlier.sides == comparison.sides())
        return changesBetween(earlier, stateOf(comparison, now));
    if (comparison.sides().size() > 2) {
        for (const Comparison &pair : pairs(comparison)) {
            if (pair.sides() == earlier.sides)
                return changesBetween(earlier, stateOf(pair, now));
        }
    }
    return failure({Error::Kind::Invalid, Text::tr("The report is of other sides: %1.").arg(sidesText(earlier.sides)),
        {}, Text::tr("Compare these first, or choose a report of %1.").arg(sidesText(comparison.sides()))});
}

} // namespace triptych
