// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "sources/postgres/catalog.h"

#include <QHash>
#include <QSet>

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
    void takeIndexDetails();
    [[nodiscard]] QList<IndexKey> keysOf(const IndexRow &row) const;
    [[nodiscard]] QString operatorClass(Oid operatorClass, const ColumnRow *column) const;
    [[nodiscard]] QString collation(Oid collation, Oid relation, const ColumnRow *column) const;
    /// The text of an index's key, or at 0 of its predicate; empty when it could not be read.
    [[nodiscard]] QString expression(const IndexRow &row, int position) const
    {
        return m_expressions.value({row.oid, position});
    }
    void noteConstraintsNotValid();

    /// Nullptr when the table was left out.
    [[nodiscard]] Table *table(Oid relation);
    [[nodiscard]] Column *column(Oid relation, int number);
    /// Nullptr for no column.
    [[nodiscard]] const ColumnRow *columnRow(Oid relation, int number) const;
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

    struct ColumnPlace
    {
        qsizetype position = -1; ///< in the table's columns
        const ColumnRow *row = nullptr;
    };

    const Catalog &m_catalog;
    Schema m_schema;
    QHash<Oid, qsizetype> m_tables;
    QHash<std::pair<Oid, int>, ColumnPlace> m_columns;
    QHash<Oid, const OperatorClassRow *> m_operatorClasses;
    QSet<std::pair<Oid, Oid>> m_typesWithDefault; ///< an access method and a type that has a default class under it
    QHash<Oid, QString> m_collations;
    Oid m_defaultCollation = 0;
    QSet<std::pair<Oid, Oid>> m_collationsOfColumns; ///< a relation and what a column of it has that is not the default
    QHash<std::pair<Oid, int>, QString> m_expressions; ///< by index and position
};

/// The parts without which nothing is said of indexes.
inline const QList<CatalogPart> indexParts{CatalogPart::Indexes, CatalogPart::OperatorClasses, CatalogPart::Collations};

/// "public.users"
[[nodiscard]] QString objectName(const QString &schema, const QString &name);

/// Adds one note for all the objects that a rule is about; none for no object.
/// \param reason with %1 for their number
void note(QList<Note> &notes, const QStringList &objects, const QString &reason);

} // namespace triptych::postgres
