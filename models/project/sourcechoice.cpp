// SPDX-License-Identifier: MIT
#include "project/sourcechoice.h"

#include <algorithm>

namespace triptych {

bool SourceChoice::has(Side side) const
{
    switch (side) {
    case Side::Database:
        return !database.isEmpty();
    case Side::Models:
        return !models.isEmpty();
    case Side::Documentation:
        return !document.isEmpty();
    }
    return false;
}

int SourceChoice::count() const
{
    return int(std::ranges::count_if(allSides, [this](Side side) { return has(side); }));
}

} // namespace triptych
