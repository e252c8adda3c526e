// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "project/sourcechoice.h"

#include <QList>
#include <QString>

#include <variant>

namespace triptych {

/// Something in a project's folder that can be compared; or a project file, which names all of it.
struct FoundSource
{
    QString name; ///< where, from the folder: "src/app/models", ".env: DATABASE_URL"
    QString project; ///< the project file; empty: this is a source
    SourceChoice sources; ///< has the side that it is for; a connection may hold a password, which is not to be shown
    int tables = 0; ///< that the reader found in it; 0: not read (a live database)
    int files = 0; ///< that it read, of models
    bool isProposed = false; ///< the best that was found for its side

    bool operator==(const FoundSource &) const = default;
};

/// What a folder holds: at the end of the search all there is, and on being cancelled what was found by then.
struct Discovery
{
    QList<FoundSource> found; ///< the project file first, then by side, the best first
    int files = 0; ///< that were looked at
    bool isWhole = true; ///< false: there are more files than are looked at

    bool operator==(const Discovery &) const = default;
};

/// What a search hands over: progress on the way, and last what was found.
using DiscoveryMessage = std::variant<Progress, Discovery>;

} // namespace triptych
