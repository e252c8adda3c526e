// SPDX-License-Identifier: MIT
#include "items/findinggroups.h"

#include "items/findingfilter.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace triptych {

namespace {

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(triptych::FindingGroups)
};

/// The schema that a finding is counted to: its table's on the first side that states one.
QString schemaOf(const Comparison &comparison, const Finding &finding)
{
    if (!finding.table.schema.isEmpty())
        return finding.table.schema;
    return schemaNames(comparison, comparison.tables[finding.tableRow]).first();
}

/// Where a group stands among the others: by number, then by name.
using Place = std::pair<int, QString>;

Place placeOf(const Comparison &comparison, const Finding &finding, Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return {};
    case Grouping::Kind:
        return {int(finding.kind), {}};
    case Grouping::Severity:
        return {-int(finding.severity), {}};
    case Grouping::Table:
        return {finding.tableRow, {}};
    case Grouping::Schema:
        return {0, schemaOf(comparison, finding)};
    case Grouping::Alone:
        return {finding.alone ? int(*finding.alone) : int(allSides.size()), {}};
    }
    return {};
}

/// The group that a first finding makes.
FindingGroup groupOf(const Comparison &comparison, const Finding &finding, Grouping grouping)
{
    FindingGroup group;
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Kind:
        group.kind = finding.kind;
        group.key = keyText(finding.kind);
        group.name = text(finding.kind);
        break;
    case Grouping::Severity:
        group.key = keyText(finding.severity);
        group.name = text(finding.severity);
        break;
    case Grouping::Table:
        group.key = group.name = displayText(comparison.name(comparison.tables[finding.tableRow]));
        break;
    case Grouping::Schema:
        group.key = group.name = schemaOf(comparison, finding);
        break;
    case Grouping::Alone:
        group.key = finding.alone ? keyText(*finding.alone) : QString();
        group.name = finding.alone ? text(*finding.alone) : Groups::tr("No side stands alone");
        break;
    }
    return group;
}

} // namespace

QString text(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return Groups::tr("Nothing", "that findings are grouped by");
    case Grouping::Kind:
        return Groups::tr("Kind");
    case Grouping::Severity:
        return Groups::tr("Severity");
    case Grouping::Table:
        return Groups::tr("Table");
    case Grouping::Schema:
        return Groups::tr("Schema");
    case Grouping::Alone:
        return Groups::tr("Side that stands alone");
    }
    return {};
}

std::optional<FindingCell> cellOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Kind:
        return FindingCell::Kind;
    case Grouping::Severity:
        return FindingCell::Severity;
    case Grouping::Table:
        return FindingCell::Table;
    case Grouping::Alone:
        return FindingCell::Alone;
    case Grouping::None:
    case Grouping::Schema:
        break;
    }
    return std::nullopt;
}

QList<FindingGroup> findingGroups(const Comparison &comparison, const QList<int> &findings, Grouping grouping)
{
    std::map<Place, FindingGroup> groups;
    for (const int index : findings) {
        const Finding &finding = comparison.findings[index];
        const auto [group, isNew] = groups.try_emplace(placeOf(comparison, finding, grouping));
        if (isNew)
            group->second = groupOf(comparison, finding, grouping);
        group->second.findings.append(index);
    }
    QList<FindingGroup> result;
    for (auto &[place, group] : groups)
        result.append(std::move(group));
    return result;
}

} // namespace triptych
