// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/scenes.h"

namespace triptych {

/// The dialogs, and what stands over the window for a while.
[[nodiscard]] QList<Scene> dialogScenes();

/// Compares the sample, and selects notifications.users_id where side by side shows it.
MainWindow &showRow(Stage &stage);

} // namespace triptych
