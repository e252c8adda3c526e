// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalog.h"

#include <QByteArrayView>
#include <QString>

#include <libpq-fe.h>

namespace triptych::postgres {

/// One row of a result in text format, its values in the catalog's own kinds. Lives as long as the result.
class ResultRow
{
public:
    ResultRow(const PGresult *result, int row) : m_result(result), m_row(row) { }

    [[nodiscard]] bool isNull(int field) const { return PQgetisnull(m_result, m_row, field) != 0; }
    [[nodiscard]] QString text(int field) const { return QString::fromUtf8(bytes(field)); } ///< empty for NULL
    [[nodiscard]] bool boolean(int field) const { return bytes(field) == "t"; }
    [[nodiscard]] Oid oid(int field) const { return Oid(bytes(field).toULong()); }
    [[nodiscard]] int number(int field) const { return bytes(field).toInt(); }
    [[nodiscard]] qint64 bigNumber(int field) const { return bytes(field).toLongLong(); }
    [[nodiscard]] double real(int field) const { return bytes(field).toDouble(); }

    /// A value of type "char"; 0 for an empty one.
    [[nodiscard]] char letter(int field) const
    {
        const QByteArrayView value = bytes(field);
        return value.isEmpty() ? char(0) : value.front();
    }

    /// The numbers of an int2vector or an array.
    [[nodiscard]] QList<int> numbers(int field) const
    {
        QList<int> result;
        forEachElement(field, [&](QByteArrayView element) { result << element.toInt(); });
        return result;
    }

    /// The numbers of an oidvector.
    [[nodiscard]] QList<Oid> oids(int field) const
    {
        QList<Oid> result;
        forEachElement(field, [&](QByteArrayView element) { result << Oid(element.toULong()); });
        return result;
    }

private:
    [[nodiscard]] QByteArrayView bytes(int field) const
    {
        return {PQgetvalue(m_result, m_row, field), PQgetlength(m_result, m_row, field)};
    }

    /// Vectors are printed as "1 2", arrays as "{1,2}".
    template <typename Take>
    void forEachElement(int field, Take take) const
    {
        const QByteArrayView value = bytes(field);
        qsizetype begin = 0;
        for (qsizetype end = 0; end <= value.size(); ++end) {
            const bool isNumber = end < value.size() && ((value[end] >= '0' && value[end] <= '9') || value[end] == '-');
            if (isNumber)
                continue;
            if (end > begin)
                take(value.sliced(begin, end - begin));
            begin = end + 1;
        }
    }

    const PGresult *m_result;
    int m_row;
};

} // namespace triptych::postgres
