// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// The first word by which the build asks for the manual page.
inline constexpr const char *manualWord = "__manual";

/// triptych-cli(1), in man(7): every command with its options and examples.
[[nodiscard]] QString manualPage();

} // namespace triptych
