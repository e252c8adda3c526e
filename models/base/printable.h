// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// Text for a terminal: control characters, by which a name could move the cursor or colour what follows, stand as
/// their pictures (U+2400 and on). Line feeds stay.
[[nodiscard]] QString printable(QString text);

} // namespace triptych
