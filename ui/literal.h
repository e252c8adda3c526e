// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// A text for a button or a menu that takes no letter of it for a shortcut's.
[[nodiscard]] inline QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace triptych
