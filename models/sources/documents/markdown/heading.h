// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"
#include "schema/schema.h"

namespace triptych::documents {

/// What a heading announces.
struct Heading
{
    QList<QualifiedName> names; ///< of the table; several: of each that it tells of; its whole text where that is none
    bool isName = false; ///< an identifier stands in it, and not words
    bool isMarked = false; ///< as a name: in back-ticks, after the word "table", with a schema or underscores
    bool isView = false;
    bool isCollection = false; ///< of a document database
};

/// Reads "3.1 `users`", "Tabla: users", "🧑 customers", "nfc_tags (formerly tags)", "User (`users`)", "`a` and `b`".
[[nodiscard]] Heading parseHeading(const TextLine &line);

/// Whether a heading's text is that of a part of a document rather than a table's name: "Overview", "Parameters".
[[nodiscard]] bool isPartOfDocument(const QString &text);

/// Likewise of one that no table is ever named after: "Columns", "Relations".
[[nodiscard]] bool isPartOfSchema(const QString &text);

/// Whether a heading tells of an interface or of settings, in which tables of fields are no database's: "API",
/// "GET /users", "Environment variables".
[[nodiscard]] bool tellsOfInterface(const QString &text);

/// Whether a heading tells of a store that has no tables: "MongoDB collections", "Firestore".
[[nodiscard]] bool tellsOfDocumentStore(const QString &text);

} // namespace triptych::documents
