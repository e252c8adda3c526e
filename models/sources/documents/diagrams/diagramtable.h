// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/tables.h"

#include <QStringList>

namespace triptych::documents {

/// A column as a diagram shows it.
struct DiagramColumn
{
    QString name;
    QString type; ///< empty: not said
    QStringList marks; ///< in small letters: "pk", "fk", "uk", "not null", "null", "generated"
    int line = 1; ///< of the document
};

/// Whether a word in a diagram is a mark of keys ("PK", "PK_FK"); if so, the marks are added.
bool addMarks(const QString &word, QStringList &marks);

/// The table that a diagram's entity is. Types stand for their families; that a column is part of some foreign key
/// leaves open which.
[[nodiscard]] Reading diagramTable(const QualifiedName &name, const QList<DiagramColumn> &columns, const Origin &origin,
    const QHash<QString, QStringList> &enums);

} // namespace triptych::documents
