// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QList>
#include <QString>

#include <utility>

namespace bench {

/// Two versions of one real table, and which columns were renamed between them.
struct Window
{
    QString table;
    triptych::Table left;
    triptych::Table right;
    QList<int> leftOnly;
    QList<int> rightOnly;
    QList<std::pair<QString, QString>> renames; ///< the truth: old name, new name

    /// Whether a pair of these columns is a rename.
    [[nodiscard]] bool isRename(int leftColumn, int rightColumn) const;
    /// Every left-only column with every right-only one, row by row.
    [[nodiscard]] QList<std::pair<int, int>> pairs() const;
    /// Table, old and new name: what is counted once, however many windows show it.
    [[nodiscard]] QString key(int leftColumn, int rightColumn) const;
};

/// Reads a file of one JSON object for each line: `table`, `left`, `right` (columns in order: `name`, `type`,
/// `nullable`, `default`, `pk`, `references`), `renames` (pairs of names). A type "fk" is an integer that refers to
/// `references`.
[[nodiscard]] triptych::Result<QList<Window>> readWindows(const QString &path);

/// The same window as it would stand between a database and a model that tells less: the right side's new columns stand
/// last, in their order, every column is nullable (the mapper's default), none has a default in the database.
[[nodiscard]] Window acrossSources(const Window &window);

} // namespace bench
