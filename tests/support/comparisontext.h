// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "schema/schema.h"

#include <QStringList>

namespace triptych::test {

/// A Schema from a few lines of text, for tests to be read at a glance:
///
///     users                          a table; "app.users" in a schema; "users ..." lists only some of its columns
///       id: integer not null pk      type, nullability ("null", "not null", nothing: unknown), pk; "?" is an unknown
///       type boss_id: integer -> users.id on delete cascade
///
/// A table with no "pk" has none; a document's line numbers are those of the text.
[[nodiscard]] Schema schemaFromText(const QString &text, SqlType::Notation notation = SqlType::Notation::Catalog);

/// Compares the given texts as database, models and documentation; a null text is a side that is not compared.
[[nodiscard]] Comparison compareTexts(const char *database, const char *models, const char *documentation = nullptr);

/// Each finding on a line: "critical missing:users.email = varchar(50) | -", and who stands alone where someone does.
[[nodiscard]] QStringList findingLines(const Comparison &comparison);

} // namespace triptych::test
