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

} // namespace triptych::documents
