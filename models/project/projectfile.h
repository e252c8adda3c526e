// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/settings.h"
#include "project/sourcechoice.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace triptych {

/// How reports are written where the command line does not say.
struct ReportSettings
{
    QString folder; ///< for JSON reports, as it leads from the current folder; empty: none are written
    QString format; ///< of what is printed, as --format takes it; empty: text
    QString prefix = QStringLiteral("sok"); ///< of the names of JSON reports

    bool operator==(const ReportSettings &) const = default;
};

/// What people decide about a comparison and share with each other: what is compared, what counts, what is hidden.
struct Project
{
    SourceChoice sources; ///< paths as they lead from the current folder; a password is never read or written
    ComparisonSettings settings; ///< without today
    QByteArray text; ///< the file it was read from, whose unknown keys stay; empty: a new one
    ReportSettings reports = {};

    bool operator==(const Project &) const = default;
};

/// "triptych.json"
[[nodiscard]] QString projectFileName();

/// The nearest project file in the folder or above it, as a path that begins with the folder.
[[nodiscard]] std::optional<QString> findProject(const QString &folder);

/// Reads a project file. Errors name the line where the text is no JSON, else the key, and what stands there instead. A
/// format of a later version is refused, and so are unknown keys where one misspelled would hide or decide something
/// else than was meant; in the file itself and its sources they are left alone.
[[nodiscard]] Result<Project> readProject(const QString &path);

/// Replaces the file in one step. Keys stand in a fixed order, what was not touched as it was read; paths below the
/// file's folder are written from there. Refuses a connection that holds a password.
[[nodiscard]] Result<void> writeProject(const QString &path, const Project &project);

} // namespace triptych
