// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "project/projectfile.h"
#include "reportoptions.h"
#include "reports/jsonreport.h"

#include <optional>

namespace triptych {

/// How a comparison is told.
struct Telling
{
    Output output;
    std::optional<Severity> level; ///< from which on drift is a failure
    ReportDetail detail = ReportDetail::Findings;
    QString projectPath; ///< empty: none
};

/// Reads what is to be compared, compares it as the project asks, prints and writes it. Gives the exit status.
[[nodiscard]] int compareAndTell(const SourceChoice &sources, const Project &project, const Telling &telling);

} // namespace triptych
