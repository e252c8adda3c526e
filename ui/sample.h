// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace triptych {

/// Where the sample is unpacked: a folder of this program's among the user's caches.
[[nodiscard]] QString sampleFolder();

/// Puts the sample that the program carries, a project with a snapshot of its database, into a folder as it was made:
/// what was decided in an older copy there is gone. Gives the path of its project file.
[[nodiscard]] Result<QString> unpackSample(const QString &folder);

} // namespace triptych
