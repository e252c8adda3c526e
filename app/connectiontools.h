// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

namespace triptych {

/// Takes connection parameters apart with libpq (PostgreSQL manual, 34.1.1). The error never holds the text itself,
/// which may hold a password.
[[nodiscard]] Result<ConnectionFields> parseConnection(const QString &text);

/// The URI or the key=value pairs that libpq takes apart into these fields again; empty for no parameters.
[[nodiscard]] QString buildConnection(const ConnectionFields &fields);

/// What the window needs of the sources that this program knows.
[[nodiscard]] SourceTools sourceTools();

} // namespace triptych
