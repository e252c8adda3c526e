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
    Assembly(const Catalog &catalog, bool allTables) : m_catalog(catalog), m_allTables(allTables) { }

    Schema schema();

private:
    void addTables();
    void addParents();
    void addColumns();
    void addDefaults();
    void addSequences();
    void takeBackAutoincrement();
    void addConstraints();
    void addChecks();
    void addIndexes();
    void addExclusions();
    void addComments();
    void addSizes();
    void addColumnStatistics();

    /// A type with its modifier, as the columns of that type share it.
    struct ColumnType
    {
        SqlType type;
        Oid collation = 0; ///< 0: it has none
        bool isNotNull = false; ///< a domain that refuses NULL, or one over such a domain
    };

    [[nodiscard]] Table emptyTable(const RelationRow &row) const;
    [[nodiscard]] Column columnOf(const ColumnRow &row, const ColumnType &type, const Table &table) const;
    [[nodiscard]] Stated<QString> columnCollation(const ColumnRow &row, const ColumnType &type) const;
    /// By type and modifier.
    [[nodiscard]] QHash<std::pair<Oid, int>, ColumnType> columnTypes() const;
    [[nodiscard]] QHash<Oid, Domain> domains() const;
    /// What foreign keys may point to besides the tables that are described.
    struct TargetNames
    {
        QHash<Oid, QualifiedName> tables;
        QHash<std::pair<Oid, int>, QString> columns;
    };
    [[nodiscard]] TargetNames targetNames() const;
    [[nodiscard]] ForeignKey foreignKeyOf(const ConstraintRow &row, const TargetNames &others);
    void takeCollations();
    void takeIndexDetails();
    /// What the index would be, and why it cannot be told.
    [[nodiscard]] Index indexOf(const IndexRow &row, const Table &table) const;
    [[nodiscard]] QString whyUnreadable(const IndexRow &row, const Index &index) const;
    [[nodiscard]] QList<IndexKey> keysOf(const IndexRow &row) const;
    [[nodiscard]] QString operatorClass(Oid operatorClass, const ColumnRow *column) const;
    [[nodiscard]] QString collation(Oid collation, Oid relation, const ColumnRow *column) const;
    /// The text of an index's key, or at 0 of its predicate; empty when it could not be read.
    [[nodiscard]] QString expression(const IndexRow &row, int position) const
    {
        return m_expressions.value({row.oid, position});
    }
    void noteConstraintsNotValid();
    void noteHiddenStatistics();

    struct ColumnPlace
    {
        qsizetype position = -1; ///< in the table's columns
        const ColumnRow *row = nullptr;
    };

    /// Nullptr when the table was left out.
    [[nodiscard]] Table *table(Oid relation);
    [[nodiscard]] Column *column(Oid relation, int number);
    [[nodiscard]] ColumnPlace columnPlace(Oid relation, int number) const;
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

    const Catalog &m_catalog;
    bool m_allTables;
    Schema m_schema;
    QHash<Oid, qsizetype> m_tables;
    QList<QList<ColumnPlace>> m_columns; ///< of each table by attnum - 1
    QHash<Oid, const OperatorClassRow *> m_operatorClasses;
    QSet<std::pair<Oid, Oid>> m_typesWithDefault; ///< an access method and a type that has a default class under it
    QHash<Oid, QString> m_accessMethods;
    QHash<Oid, QString> m_collations;
    Oid m_defaultCollation = 0;
    QSet<std::pair<Oid, Oid>> m_collationsOfColumns; ///< a relation and what a column of it has that is not the default
    QHash<std::pair<Oid, int>, QString> m_expressions; ///< by index and position
};

/// The parts without which nothing is said of indexes.
inline const QList<CatalogPart> indexParts{
    CatalogPart::Indexes, CatalogPart::AccessMethods, CatalogPart::OperatorClasses, CatalogPart::Collations};
/// Likewise, of exclusion constraints.
inline const QList<CatalogPart> exclusionParts
    = indexParts + QList<CatalogPart>{CatalogPart::Exclusions, CatalogPart::IndexExpressions};

[[nodiscard]] inline Deferrability deferrability(bool isDeferrable, bool isDeferred)
{
    if (!isDeferrable)
        return Deferrability::NotDeferrable;
    return isDeferred ? Deferrability::InitiallyDeferred : Deferrability::InitiallyImmediate;
}

/// "public.users"
[[nodiscard]] QString objectName(const QString &schema, const QString &name);

/// Adds one note for all the objects that a rule is about; none for no object.
/// \param reason with %1 for their number
void note(QList<Note> &notes, const QStringList &objects, const QString &reason);

} // namespace triptych::postgres
