// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/metadata.h"

namespace triptych::python {

/// What the declaration of one column tells, before tables are linked.
struct ModelColumn
{
    Column column;
    QString key; ///< what constraints and foreign keys call it
    const Instance *definition = nullptr; ///< the call that made it, also of a mixin's column
    bool isCopy = false; ///< of a mixin's column, which other tables have too
    bool primaryKey = false;
    bool typeFromTarget = false; ///< it names no type: a foreign key's column takes its target's
    std::optional<bool> autoincrement; ///< as written; nullopt: "auto"
    bool ignoresForeignKey = false;
    bool hasClientSequence = true; ///< no client-side default but a sequence
    bool hasOwnSequence = false; ///< the mapper asks it for values; the column itself has no default
    bool hasServerDefault = false;
    bool isIdentity = false;
    QStringList labels; ///< what an enum stores, also where it is no type of the database

    bool operator==(const ModelColumn &) const = default;
};

/// A foreign key as written.
struct ModelForeignKey
{
    ForeignKey key; ///< target and targetColumns are settled when linking
    QList<Value> targets;

    bool operator==(const ModelForeignKey &) const = default;
};

/// A check as written.
struct ModelCheck
{
    CheckConstraint check;
    QStringList columns; ///< those that an expression is built of; SQL text tells none

    bool operator==(const ModelCheck &) const = default;
};

/// A table that the models describe, before it is linked to the others.
struct ModelTable
{
    Table table;
    QList<ModelColumn> columns;
    QList<ModelForeignKey> foreignKeys;
    QList<ModelCheck> checks;
    std::optional<PrimaryKey> explicitKey;
    std::optional<QString> unknownKey; ///< why the primary key can't be told
    ModelMetadata metadata;
    QString defaultSchema; ///< MetaData(schema=…)
    const Dictionary *naming = nullptr; ///< MetaData(naming_convention=…)
    const Class *cls = nullptr;
    const Instance *call = nullptr; ///< of Table(…)
    bool extendsExisting = false; ///< Table(extend_existing=True): it adds to one of its name
    bool isLibrary = false; ///< an installed package's: others may refer to it, but it is none of the models

    bool operator==(const ModelTable &) const = default;
    [[nodiscard]] ModelColumn *byKey(const QString &key);
    [[nodiscard]] const ModelColumn *byKey(const QString &key) const;
    [[nodiscard]] const ModelColumn *byDefinition(const Instance *definition) const;
    /// The column that an expression is: the call that made it, `table.c.name`; nullptr for others.
    [[nodiscard]] const ModelColumn *bySymbol(const Value &value) const;
    /// Adds what another description of the same table has (sqlalchemy.schema.Table, extend_existing).
    void extend(const ModelTable &other);
    /// There may be more foreign keys, constraints and indexes than those that were read.
    void mayHaveMoreItems(const QString &reason);
};

/// The calls that declare a column: Column itself, or the one within deferred(…) or column_property(…); nullptr for
/// others.
[[nodiscard]] const Instance *columnCall(const Value &value);

/// What could not be read, each thing once.
class Notes
{
public:
    explicit Notes(QList<Note> &notes) : m_notes(notes) { }

    void add(const Origin &origin, const QString &expression, const QString &reason);
    void add(const Unknown &reason, const QString &object);
    /// Says in a note and in the table that there may be more columns.
    void mayHaveMoreColumns(ModelTable &table, const Origin &origin, const QString &expression, const QString &reason);

private:
    QList<Note> &m_notes;
};

} // namespace triptych::python
