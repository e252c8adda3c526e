// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

namespace bench {

/// What a database of so many tables, of 15.8 columns on average, is read into.
[[nodiscard]] triptych::Schema tables(int count);

} // namespace bench
