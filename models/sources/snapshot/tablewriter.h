// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <nlohmann/json_fwd.hpp>

namespace triptych::snapshot {

/// A table as a snapshot writes it; tableOf() reads it back.
[[nodiscard]] nlohmann::ordered_json tableJson(const Table &table);

} // namespace triptych::snapshot
