// SPDX-License-Identifier: MIT
#include "compare/settings.h"

namespace triptych {

Severities::Severities()
{
    m_severities.fill(Severity::Info);
    set(FindingKind::Missing, Severity::Critical);
    set(FindingKind::Renamed, Severity::Critical);
    set(FindingKind::PrimaryKey, Severity::Critical);
    set(FindingKind::Nullable, Severity::Warning);
    set(FindingKind::Type, Severity::Warning);
    set(FindingKind::EnumLabels, Severity::Warning);
    set(FindingKind::ColumnOrder, std::nullopt);
}

QString statedKey(const Finding &finding)
{
    constexpr std::array names{"database", "models", "documentation"};
    QStringList parts;
    for (const Side side : allSides) {
        const auto &says = finding.says[side];
        const QString stated = !says ? QStringLiteral("-") : says->isKnown() ? says->value() : QStringLiteral("?");
        parts.append(QLatin1String(names[std::size_t(side)]) + QStringLiteral(": ") + stated);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace triptych
