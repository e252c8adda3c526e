// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <tl/expected.hpp>

#include <utility>

namespace triptych {

/// The value, or why there is none. Errors are values: no exception crosses a folder.
template <typename T>
using Result = tl::expected<T, Error>;

/// Lets a function that returns any Result return an error: `return failure({...})`.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace triptych
