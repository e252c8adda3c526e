// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/abandonable.h"
#include "sources/postgres/postgressource.h"
#include "sources/postgres/session.h"

namespace triptych::postgres {

[[nodiscard]] Error cancelled();

/// Opens a session that the waiting room's interrupt ends; an error where the work was cancelled meanwhile.
[[nodiscard]] Result<Session> connect(
    const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation);

} // namespace triptych::postgres
