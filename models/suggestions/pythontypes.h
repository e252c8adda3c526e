// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QString>

#include <optional>

namespace triptych {

/// A name that a models file must import.
struct PythonName
{
    QString package; ///< "sqlalchemy"
    QString name;

    bool operator==(const PythonName &) const = default;
};

/// What SQLAlchemy calls a PostgreSQL type (its PostgreSQL dialect's compiler, read backwards).
struct PythonType
{
    PythonName type; ///< "Numeric"
    QString arguments; ///< "10, 2"; empty: none
    QStringList labels; ///< of an Enum, before the arguments
    QString typeName; ///< of an Enum
    QString typeSchema; ///< likewise, empty: not stated
    PythonName annotation; ///< the Python type in Mapped[…]: "Decimal" of decimal; "int" of nothing
    bool isArray = false; ///< ARRAY of that

    bool operator==(const PythonType &) const = default;
};

/// Nullopt for a type that SQLAlchemy has no name for.
[[nodiscard]] std::optional<PythonType> pythonType(const SqlType &type);

} // namespace triptych
