// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <functional>

namespace triptych {

/// Opens the file of an origin, at its line where the opener knows how; an origin without a file opens nothing.
void openOrigin(const Origin &origin);

/// What opens files from now on; null: the desktop's program for them, which knows no line.
void setOriginOpener(std::function<void(const Origin &)> opener);

/// Opens the file with the desktop's program for it; false: there is none.
bool openWithDesktop(const Origin &origin);

} // namespace triptych
