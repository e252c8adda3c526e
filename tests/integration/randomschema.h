// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych::test {

/// The statements of a random schema of some ten tables that uses all that suggestions write, with names of every
/// kind. Two of one seed and unlike versions are one schema that has drifted apart.
[[nodiscard]] QString randomSchema(quint32 seed, int version);

} // namespace triptych::test
