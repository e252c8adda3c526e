// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"

#include <functional>
#include <optional>

namespace triptych {

/// How the sides that state something stand to each other.
struct Standing
{
    bool disagree = false;
    std::optional<Side> alone; ///< of three that speak, the one that the other two agree against
};

/// Judges the sides that speak, by a symmetric relation between two of them.
[[nodiscard]] Standing standing(const Sides &speaking, const std::function<bool(Side, Side)> &agree);

} // namespace triptych
