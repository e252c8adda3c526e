// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace triptych {

/// How a report is written, besides its format.
struct Manner
{
    std::optional<Severity> level; ///< from which on drift is a failure; nullopt: nothing is
    bool isColored = false; ///< for a terminal
};

/// One way to write reports for somebody who did not run the comparison.
struct Format
{
    QString name; ///< as --format takes it
    QString suffix; ///< of its files
    std::function<QByteArray(const QList<Report> &reports, const Manner &manner)> write;
};

/// Every format that is written from reports; JSON, which holds them, is none of these.
[[nodiscard]] const QList<Format> &formats();
[[nodiscard]] const Format *formatNamed(const QString &name); ///< nullptr: there is none
[[nodiscard]] QStringList formatNames();

/// "json"
[[nodiscard]] QString jsonName();
[[nodiscard]] QStringList allFormatNames(); ///< and JSON
/// The name of the format that files of this name hold, JSON too; empty: none is known.
[[nodiscard]] QString formatOfFile(const QString &path);
/// Whether a file is meant, rather than a folder: its name ends like one that we write, and no folder bears it.
[[nodiscard]] bool isFileName(const QString &path);

} // namespace triptych
