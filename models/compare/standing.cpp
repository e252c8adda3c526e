// SPDX-License-Identifier: MIT
#include "compare/standing.h"

#include <algorithm>
#include <iterator>

namespace triptych {

Standing standing(const Sides &speaking, const std::function<bool(Side, Side)> &agree)
{
    Standing result;
    for (const Side side : speaking) {
        Sides others;
        std::ranges::copy_if(speaking, std::back_inserter(others), [&](Side other) { return other != side; });
        const bool opposed = std::ranges::none_of(others, [&](Side other) { return agree(side, other); });
        result.disagree |= !std::ranges::all_of(others, [&](Side other) { return agree(side, other); });
        if (others.size() == 2 && opposed && agree(others[0], others[1]))
            result.alone = side;
    }
    return result;
}

} // namespace triptych
