// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Whether that is the line that psql prints above a table: `Table "public.users"`.
[[nodiscard]] bool isPsqlTitle(const QString &line);

/// Whether that is what psql prints of a table: \d's or that of a query of information_schema.columns.
[[nodiscard]] bool isPsqlOutput(const QByteArray &text);

/// Reads what psql prints: `\d table` with its keys and constraints (PostgreSQL manual, psql, meta-commands), and the
/// rows of information_schema.columns; in lines of `|` and `+` or of box-drawing characters.
[[nodiscard]] Readings readPsql(const Passage &passage, const Cancellation &cancellation);

} // namespace triptych::documents
