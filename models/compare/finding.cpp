// SPDX-License-Identifier: MIT
#include "compare/finding.h"

#include <algorithm>
#include <utility>

namespace triptych {

namespace {

struct KindEntry
{
    FindingKind kind;
    Severity severity;
    QLatin1String key;
};

constexpr std::array kinds{
    KindEntry{FindingKind::Missing, Severity::Critical, QLatin1String("missing")},
    KindEntry{FindingKind::Renamed, Severity::Critical, QLatin1String("renamed")},
    KindEntry{FindingKind::Nullable, Severity::Warning, QLatin1String("nullable")},
    KindEntry{FindingKind::PrimaryKey, Severity::Critical, QLatin1String("primary_key")},
    KindEntry{FindingKind::Type, Severity::Warning, QLatin1String("type")},
    KindEntry{FindingKind::ForeignKey, Severity::Info, QLatin1String("foreign_key")},
    KindEntry{FindingKind::Cosmetic, Severity::Info, QLatin1String("cosmetic")},
};

using SeverityEntry = std::pair<Severity, QLatin1String>;
constexpr std::array severities{
    SeverityEntry{Severity::Info, QLatin1String("info")},
    SeverityEntry{Severity::Warning, QLatin1String("warning")},
    SeverityEntry{Severity::Critical, QLatin1String("critical")},
};

const KindEntry &entry(FindingKind kind)
{
    return *std::ranges::find(kinds, kind, &KindEntry::kind);
}

} // namespace

Severity defaultSeverity(FindingKind kind)
{
    return entry(kind).severity;
}

QString keyText(FindingKind kind)
{
    return QString(entry(kind).key);
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

} // namespace triptych
