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

} // namespace triptych
