// SPDX-License-Identifier: MIT
#include "compare/standing.h"

#include <algorithm>

namespace triptych {

Standing standing(const QList<Side> &speaking, const std::function<bool(Side, Side)> &agree)
{
    Standing result;
    for (const Side side : speaking) {
        QList<Side> others = speaking;
        others.removeOne(side);
        const bool opposed = std::ranges::none_of(others, [&](Side other) { return agree(side, other); });
        result.disagree |= !std::ranges::all_of(others, [&](Side other) { return agree(side, other); });
        if (others.size() == 2 && opposed && agree(others[0], others[1]))
            result.alone = side;
    }
    return result;
}

} // namespace triptych
