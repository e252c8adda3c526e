// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QRandomGenerator>
#include <QStringList>

#include <optional>

namespace triptych::test {

/// One change of a database, and what a comparison with the database before it must say of it.
struct Mutation
{
    QString sql;
    /// Each finding as findingKey() writes it; what follows from the change by PostgreSQL's own rules included.
    QStringList expected;
    /// Of a rename: what must be said where it is not taken for one.
    QStringList expectedUnlessRenamed = {};
    /// What it changes: a table, or a column as place() writes it. Two mutations of one round share none.
    QStringList changes;
};

/// "type:public.users(email)": a finding's kind, table and columns, in byte order.
[[nodiscard]] QString findingKey(const char *kind, const Table &table, QStringList columns = {});
/// "public.users", or "public.users|email"
[[nodiscard]] QString place(const Table &table, const QString &column = {});
[[nodiscard]] QStringList places(const Table &table, const QStringList &columns);
/// Whether one is the other, or a column of it.
[[nodiscard]] bool overlap(const QString &place, const QString &other);

[[nodiscard]] QString quoted(QString name);
[[nodiscard]] QString quoted(const QualifiedName &name);
[[nodiscard]] QString quoted(const QStringList &names); ///< with commas
[[nodiscard]] QString alter(const Table &table, const QString &action);
[[nodiscard]] QString alter(const Table &table, const Column &column, const QString &action);

/// Whether a primary key, a unique constraint or a B-tree index may stand on the column.
[[nodiscard]] bool isSortable(const Table &table, const QString &column);

/// A foreign key and the table that it stands in.
struct Reference
{
    const Table *from;
    const ForeignKey *key;
};

/// The schema to be mutated, with what mutations need to know of it, and the dice.
class Ground
{
public:
    Ground(const Schema &schema, quint32 seed) : m_schema(schema), m_random(seed) { }

    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    [[nodiscard]] bool coin() { return below(2) == 0; }
    template <typename T>
    [[nodiscard]] const T &anyOf(const QList<T> &items)
    {
        return items[below(int(items.size()))];
    }
    [[nodiscard]] const Table &anyTable() { return anyOf(m_schema.tables.items); }
    [[nodiscard]] const QList<Table> &tables() const { return m_schema.tables.items; }
    /// A name that is not in the table yet, unlike those that are.
    [[nodiscard]] QString newName();
    /// One to `most` different columns.
    [[nodiscard]] QStringList anyColumns(const Table &table, int most);

    /// The foreign keys to a table; with a column, those to that column.
    [[nodiscard]] QList<Reference> referencesTo(const Table &table, const QString &column = {}) const;
    /// The generated columns whose expression names the column.
    [[nodiscard]] static QStringList generatedFrom(const Table &table, const QString &column);
    /// The columns that an index or an expression names.
    [[nodiscard]] static QStringList columnsOf(const Table &table, const Index &index);
    [[nodiscard]] static QStringList columnsOf(const Table &table, const QString &expression);
    /// The columns that stand with it in a key, a constraint or an index, itself among them.
    [[nodiscard]] static QStringList companions(const Table &table, const QString &column);
    /// Whether no key, constraint, index, default or other column stands on it.
    [[nodiscard]] bool isFree(const Table &table, const Column &column) const;
    /// Whether an expression of the table names it, or an index by more than its plain name.
    [[nodiscard]] static bool isInExpression(const Table &table, const QString &column);

private:
    const Schema &m_schema;
    QRandomGenerator m_random;
    int m_names = 0;
};

/// Makes a mutation of its kind somewhere; nullopt where the dice chose a place that it does not fit.
struct MutationKind
{
    const char *name;
    std::optional<Mutation> (*make)(Ground &ground);
};

[[nodiscard]] QList<MutationKind> tableMutations();
[[nodiscard]] QList<MutationKind> columnMutations();
[[nodiscard]] QList<MutationKind> typeMutations();
[[nodiscard]] QList<MutationKind> valueMutations();
[[nodiscard]] QList<MutationKind> keyMutations();
[[nodiscard]] QList<MutationKind> constraintMutations();

} // namespace triptych::test
