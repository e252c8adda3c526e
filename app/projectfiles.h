// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "base/progress.h"

#include <QStringList>

namespace triptych {

/// The files in a folder and below it that may say something of a schema, by their names; paths begin with the folder.
struct ProjectFiles
{
    QString project; ///< the project file in the folder itself; empty: there is none
    QStringList python;
    QStringList documents; ///< Markdown, SQL, diagrams and the like
    QStringList json; ///< those whose names speak of a schema
    QStringList environments; ///< .env and its like, in the folder or one below
    int count = 0; ///< of all files that were seen
    bool isWhole = true; ///< false: the limit was reached
};

/// The most files and folders that are looked at.
inline constexpr int mostProjectFiles = 200'000;

/// Lists them, what stands higher up first. Passed over are hidden folders, virtual environments, packages of others,
/// what builds make, tests and migrations; links to folders are not followed. On being cancelled, gives those seen by
/// then.
[[nodiscard]] ProjectFiles projectFiles(
    const QString &folder, const ProgressSink &progress, const Cancellation &cancellation);

} // namespace triptych
