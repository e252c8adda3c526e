// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalog.h"

#include <QSqlQuery>
#include <QVariant>

/// The values of a result's row in the catalog's own kinds.
namespace triptych::postgres {

inline Oid oid(const QSqlQuery &row, int field)
{
    return Oid(row.value(field).toLongLong());
}

inline QString text(const QSqlQuery &row, int field)
{
    return row.value(field).toString();
}

inline bool boolean(const QSqlQuery &row, int field)
{
    return row.value(field).toBool();
}

/// A value of type "char"; 0 for an empty one.
inline char letter(const QSqlQuery &row, int field)
{
    const QString value = text(row, field);
    return value.isEmpty() ? char(0) : value.at(0).toLatin1();
}

/// The numbers of an int2vector, or of an array joined with spaces.
inline QList<int> numbers(const QSqlQuery &row, int field)
{
    QList<int> result;
    for (const QString &number : text(row, field).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        result << number.toInt();
    return result;
}

/// The numbers of an oidvector.
inline QList<Oid> oids(const QSqlQuery &row, int field)
{
    QList<Oid> result;
    for (const QString &number : text(row, field).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        result << number.toUInt();
    return result;
}

} // namespace triptych::postgres
