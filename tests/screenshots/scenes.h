// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/stage.h"

namespace triptych {

/// One picture: a view or a state of the window.
struct Scene
{
    const char *name; ///< of the file
    /// Brings a new window into the state, and gives what to take the picture of.
    std::function<QWidget *(Stage &)> play;
};

/// Every view, and every state that the window can be met in.
[[nodiscard]] const QList<Scene> &scenes();

} // namespace triptych
