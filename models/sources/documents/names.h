// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QString>
#include <QStringList>

namespace triptych::documents {

/// The identifier that a document means: SQL's quotes and a needless Markdown escape taken off, the case kept.
[[nodiscard]] QString identifier(const QString &written);

/// The parts of a dotted name as identifiers: `public.users` is two, `"my.table"` one. A dot beside a space or at an
/// end parts nothing.
[[nodiscard]] QStringList dottedParts(const QString &written);

/// A relation's name, with its schema where one is written.
[[nodiscard]] QualifiedName relationName(const QString &written);

/// Whether of a target's two parts the first is a schema that everybody knows, and the second its table: "auth.users",
/// as Supabase has it, against "users.id".
[[nodiscard]] bool isSchemasTable(const QStringList &parts);

} // namespace triptych::documents
