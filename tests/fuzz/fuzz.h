// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "sources/schemasource.h"

#include <QString>

#include <cstdlib>

namespace triptych::fuzz {

/// Ends the program, as a sanitizer would, where a promise is broken.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A file of that name which holds the bytes; the same file in every run.
[[nodiscard]] QString fileWith(const char *name, const uint8_t *data, size_t size);

/// Holds a reader to what every one of them promises: an error is in words, and a schema has no drift against itself.
void check(const Result<Schema> &schema);
/// Reads and checks.
void check(const SchemaSource &source);

} // namespace triptych::fuzz
