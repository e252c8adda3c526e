// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"
#include "types.h"

#include <QHash>

namespace triptych::documents {

/// A table of which nothing is known yet but its name.
[[nodiscard]] Table unknownTable(const QualifiedName &name, const Origin &origin);

/// Makes columns a table's primary key, which are then not null. None: nothing is said of a key.
void setPrimaryKey(Table &table, const QStringList &columns, const Origin &origin);

/// The column of that name in any case, or nullptr.
[[nodiscard]] Column *columnOf(Table &table, const QString &name);

/// Gives a column the labels of an enumerated type that the document declares.
/// \param enums by name in small letters
void setLabels(Column &column, const QHash<QString, QStringList> &enums);

} // namespace triptych::documents
