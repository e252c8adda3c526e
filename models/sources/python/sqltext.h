// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych::python {

/// A name as SQL writes it: in quotes where it would not be read back as it is.
[[nodiscard]] QString sqlIdentifier(const QString &name);
[[nodiscard]] QString sqlLiteral(const QString &text);

} // namespace triptych::python
