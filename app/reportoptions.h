// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "project/projectfile.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace triptych {

/// Where a comparison is told, and how.
struct Output
{
    QString format; ///< of what is printed: one of formatNames(), or jsonName()
    QString folder; ///< for a JSON report of each pair; empty: none
    QString file; ///< for one file; empty: none
    QString fileFormat; ///< likewise
    bool isColored = false; ///< what is printed
};

/// --format, --output and --color, for a comparison.
class OutputOptions
{
public:
    OutputOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    /// What is not said here, the project's settings say.
    [[nodiscard]] Result<Output> output(const QCommandLineParser &parser, const ReportSettings &settings) const;

private:
    QCommandLineOption m_format;
    QCommandLineOption m_output;
    QCommandLineOption m_color;
};

/// --color
[[nodiscard]] QCommandLineOption colorOption();

} // namespace triptych
