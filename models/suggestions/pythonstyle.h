// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "suggestions/suggestions.h"

#include <QSet>

namespace triptych {

/// How a table's columns are written in a models file, as its definitions show it.
struct PythonStyle
{
    QString callee; ///< "db.Column", "mapped_column"
    QString prefix; ///< before SQLAlchemy's names: "db.", "sa." or nothing
    QString dialectPrefix; ///< before those of its PostgreSQL dialect: "postgresql." or nothing
    QString indent;
    QChar quote; ///< null: the definitions hold no string
    bool isAnnotated = false; ///< "name: Mapped[str] = …"
    bool usesUnions = false; ///< "str | None" where others write "Optional[str]"
    bool isInCall = false; ///< columns stand in a call of Table(), and have no attribute
    QSet<QString> names; ///< every name that is used there

    /// The text as a string constant.
    [[nodiscard]] QString quoted(const QString &text) const;
};

/// Nullopt where no column of the table has a definition that can be read.
[[nodiscard]] std::optional<PythonStyle> pythonStyle(const Table &table, const SourceLines &linesOf);

} // namespace triptych
