// SPDX-License-Identifier: MIT
#pragma once

#include "items/nullabilityrows.h"

namespace triptych {

// What people read of the columns whose nullability differs.

/// "Inserts fail", "Reads may yield None" …, and what that means in a sentence.
[[nodiscard]] QString text(NullTrouble trouble);
[[nodiscard]] QString explanation(NullTrouble trouble);

/// The verdict in words: "12 NULLs in the way", "Not counted, estimated: none".
[[nodiscard]] QString verdictText(const Comparison &comparison, RowRef row, const CountedNulls *counted);

/// What the rows are narrowed to: "Reads may yield None", "Safe to set".
[[nodiscard]] QString text(NullabilityScope scope);

/// "12.5 %", "< 0.1 %" of a share, 0…1.
[[nodiscard]] QString percentText(double share);

} // namespace triptych
