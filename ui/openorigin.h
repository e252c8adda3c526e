// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

namespace triptych {

/// Opens the file of an origin with the desktop's program for it; an origin without a file opens nothing.
void openOrigin(const Origin &origin);

} // namespace triptych
