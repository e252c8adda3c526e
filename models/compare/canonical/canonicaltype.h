// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// A PostgreSQL type in its one spelling: aliases resolved, defaults dropped (equivalence.md, "Types").
struct CanonicalType
{
    QString schema; ///< empty: a built-in type, or not stated
    QString name; ///< the catalog's own: "int4", "varchar", "timestamptz"
    QStringList modifiers; ///< "255"; "15", "2"; in order, defaults left out
    bool array = false; ///< of whatever dimensions

    bool operator==(const CanonicalType &) const = default;
};

/// What PostgreSQL's own parser makes of a type name; nullopt when it is none.
[[nodiscard]] std::optional<CanonicalType> canonicalType(const QString &sql);
/// Likewise of a TypeName node's fields in a tree that was parsed from `source` (see parsetree.h).
[[nodiscard]] std::optional<CanonicalType> canonicalType(const QJsonObject &typeName, const QByteArray &source);

/// "varchar(255)", "int4[]", for people.
[[nodiscard]] QString displayText(const CanonicalType &type);

/// The type as SQLAlchemy's reflection prints it, which the JSON reports keep to: "VARCHAR(255)", "NUMERIC(15, 2)",
/// "TIMESTAMP".
[[nodiscard]] QString reflectedText(const CanonicalType &type);

} // namespace triptych
