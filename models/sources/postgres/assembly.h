// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "sources/postgres/catalog.h"

#include <QHash>

namespace triptych::postgres {

/// The schema in the making: rows find their table and column by oid and attnum. Parts that could not be read leave
/// what they tell unknown.
class Assembly
{
public:
    explicit Assembly(const Catalog &catalog) : m_catalog(catalog) { }

    Schema schema();

private:
    void addTables();
    void addColumns();
    void addDefaults();
    void addConstraints();
    void addChecks();
    void addIndexes();
    void addComments();

    [[nodiscard]] Table emptyTable(const RelationRow &row) const;
    [[nodiscard]] Column columnOf(const ColumnRow &row, const SqlType &type, const Table &table) const;
    /// By type and modifier.
    [[nodiscard]] QHash<std::pair<Oid, int>, SqlType> sqlTypes() const;
    /// By index and position.
    [[nodiscard]] QHash<std::pair<Oid, int>, IndexKey> indexKeys() const;
    [[nodiscard]] QList<IndexKey> keysOf(
        const IndexRow &row, const QHash<std::pair<Oid, int>, IndexKey> &details) const;
    void noteConstraintsNotValid();

    /// Nullptr when the table was left out.
    [[nodiscard]] Table *table(Oid relation);
    [[nodiscard]] Column *column(Oid relation, int number);
    [[nodiscard]] QString columnName(Oid relation, int number) const;
    [[nodiscard]] QStringList columnNames(Oid relation, const QList<int> &numbers) const;

    [[nodiscard]] bool isReadable(CatalogPart part) const { return !m_catalog.unreadable.contains(part); }
    /// What to state before any row says otherwise: that there is none, or that it is unknown.
    template <typename T>
    [[nodiscard]] Stated<T> none(CatalogPart part) const
    {
        return isReadable(part) ? Stated<T>(T()) : Stated<T>::unknown(m_catalog.unreadable.value(part));
    }
    template <typename T>
    [[nodiscard]] Listed<T> noneListed(const QList<CatalogPart> &parts) const
    {
        for (const CatalogPart part : parts) {
            if (!isReadable(part))
                return Listed<T>::unknown(m_catalog.unreadable.value(part));
        }
        return {};
    }

    const Catalog &m_catalog;
    Schema m_schema;
    QHash<Oid, qsizetype> m_tables;
    QHash<std::pair<Oid, int>, qsizetype> m_columns;
};

/// "public.users"
[[nodiscard]] QString objectName(const QString &schema, const QString &name);

/// Adds one note for all the objects that a rule is about; none for no object.
/// \param reason with %1 for their number
void note(QList<Note> &notes, const QStringList &objects, const QString &reason);

} // namespace triptych::postgres
