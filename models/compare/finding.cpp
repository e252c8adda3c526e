// SPDX-License-Identifier: MIT
#include "compare/finding.h"

#include <algorithm>
#include <utility>

namespace triptych {

namespace {

struct KindEntry
{
    FindingKind kind;
    QLatin1String key;
};

constexpr std::array kinds{
    KindEntry{FindingKind::Missing, QLatin1String("missing")},
    KindEntry{FindingKind::Renamed, QLatin1String("renamed")},
    KindEntry{FindingKind::Nullable, QLatin1String("nullable")},
    KindEntry{FindingKind::PrimaryKey, QLatin1String("primary_key")},
    KindEntry{FindingKind::Type, QLatin1String("type")},
    KindEntry{FindingKind::ForeignKey, QLatin1String("foreign_key")},
    KindEntry{FindingKind::Default, QLatin1String("default")},
    KindEntry{FindingKind::Unique, QLatin1String("unique")},
    KindEntry{FindingKind::Index, QLatin1String("index")},
    KindEntry{FindingKind::Check, QLatin1String("check")},
    KindEntry{FindingKind::Identity, QLatin1String("identity")},
    KindEntry{FindingKind::Generated, QLatin1String("generated")},
    KindEntry{FindingKind::EnumLabels, QLatin1String("enum_labels")},
    KindEntry{FindingKind::Comment, QLatin1String("comment")},
    KindEntry{FindingKind::ColumnOrder, QLatin1String("column_order")},
    KindEntry{FindingKind::Cosmetic, QLatin1String("cosmetic")},
};

using SeverityEntry = std::pair<Severity, QLatin1String>;
constexpr std::array severities{
    SeverityEntry{Severity::Info, QLatin1String("info")},
    SeverityEntry{Severity::Warning, QLatin1String("warning")},
    SeverityEntry{Severity::Critical, QLatin1String("critical")},
};

using SideEntry = std::pair<Side, QLatin1String>;
constexpr std::array sides{
    SideEntry{Side::Database, QLatin1String("database")},
    SideEntry{Side::Models, QLatin1String("models")},
    SideEntry{Side::Documentation, QLatin1String("documentation")},
};

} // namespace

QString keyText(FindingKind kind)
{
    return QString(std::ranges::find(kinds, kind, &KindEntry::kind)->key);
}

std::optional<FindingKind> findingKindFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(kinds, [&](const KindEntry &each) { return each.key == key; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

QString keyText(Severity severity)
{
    return QString(std::ranges::find(severities, severity, &SeverityEntry::first)->second);
}

std::optional<Severity> severityFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(severities, [&](const SeverityEntry &each) { return each.second == key; });
    return found == severities.end() ? std::nullopt : std::optional(found->first);
}

QString keyText(Side side)
{
    return QString(std::ranges::find(sides, side, &SideEntry::first)->second);
}

std::optional<Side> sideFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(sides, [&](const SideEntry &each) { return each.second == key; });
    return found == sides.end() ? std::nullopt : std::optional(found->first);
}

} // namespace triptych
