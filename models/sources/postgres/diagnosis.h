// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/connectionfailure.h"
#include "sources/postgres/connectionparameters.h"

namespace triptych::postgres {

/// Why QPSQL could not connect. QPSQL keeps only a text, in whatever language libpq and the server speak; the SQLSTATE
/// and the stage come from a second attempt through libpq. It is made only after a failure and takes a few seconds at
/// most. \param text what QPSQL has said
[[nodiscard]] ConnectionFailure diagnose(const ConnectionParameters &parameters, const QString &text);

} // namespace triptych::postgres
