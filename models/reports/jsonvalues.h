// SPDX-License-Identifier: MIT
#pragma once

#include "reports/reportpair.h"

namespace triptych {

// What a report that someone else may have written holds under a key; empty where there is none, or another type.

[[nodiscard]] QString textAt(const Json &object, const std::string &key);
[[nodiscard]] std::optional<int> numberAt(const Json &object, const std::string &key);
[[nodiscard]] Json listAt(const Json &object, const std::string &key);
[[nodiscard]] Json objectAt(const Json &object, const std::string &key);
/// The texts of a list, without what is none.
[[nodiscard]] QStringList textsAt(const Json &object, const std::string &key);

} // namespace triptych
