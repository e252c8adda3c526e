// SPDX-License-Identifier: MIT
#pragma once

#include "comparing.h"
#include "reportoptions.h"
#include "telling.h"

namespace triptych {

/// A comparison as it was asked for.
struct CompareRequest
{
    Project project;
    CommandLineSources given;
    Telling telling;
};

/// The options of "compare", which the older names for it take as well.
class CompareOptions
{
public:
    CompareOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    [[nodiscard]] Result<CompareRequest> request(const QCommandLineParser &parser) const;

private:
    ComparedOptions m_compared;
    ProjectOption m_project;
    QCommandLineOption m_noProject;
    OutputOptions m_output;
    QCommandLineOption m_failOn;
    QCommandLineOption m_explain;
};

} // namespace triptych
