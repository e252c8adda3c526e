// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/types.h"

#include <functional>

namespace triptych::python {

/// What the declaration of one column tells, before tables are linked.
struct ModelColumn
{
    Column column;
    QString key; ///< what constraints and foreign keys call it
    const Instance *definition = nullptr; ///< the call that made it, also of a mixin's column
    bool primaryKey = false;
    bool typeFromTarget = false; ///< it names no type: a foreign key's column takes its target's
    std::optional<bool> autoincrement; ///< as written; nullopt: "auto"
    bool ignoresForeignKey = false;
    bool hasClientSequence = true; ///< no client-side default but a sequence
    bool hasServerDefault = false;
    bool isIdentity = false;
};

/// A foreign key as written.
struct ModelForeignKey
{
    ForeignKey key; ///< target and targetColumns are settled when linking
    Value target; ///< the first target: a string or a column
    QList<Value> targets;
};

/// A table that the models describe, before it is linked to the others.
struct ModelTable
{
    Table table;
    QList<ModelColumn> columns;
    QList<ModelForeignKey> foreignKeys;
    std::optional<PrimaryKey> explicitKey;
    std::optional<QString> unknownKey; ///< why the primary key can't be told
    QString defaultSchema; ///< MetaData(schema=…)
    const Dictionary *naming = nullptr; ///< MetaData(naming_convention=…)
    const Class *cls = nullptr;
    const Instance *call = nullptr; ///< of Table(…)
    bool isView = false;

    [[nodiscard]] ModelColumn *byKey(const QString &key);
    [[nodiscard]] const ModelColumn *byDefinition(const Instance *definition) const;
};

/// A column's declaration: a call of Column or mapped_column, an annotation, or both.
struct ColumnDeclaration
{
    const Instance *call = nullptr;
    QList<const Instance *> annotated; ///< mapped_column() within Annotated[…], the outermost first
    QString attribute;
    Origin origin;
    std::optional<Value> pythonType; ///< the X of Mapped[X]
    bool optional = false; ///< Mapped[X | None]
    const Dictionary *typeMap = nullptr;
};

/// Reads the declarations of columns, constraints and indexes into a table.
class TableBuilder
{
public:
    TableBuilder(Interpreter &interpreter, QList<Note> &notes)
        : m_interpreter(interpreter), m_types(interpreter), m_notes(notes)
    { }

    void addColumn(ModelTable &table, const ColumnDeclaration &declaration);
    /// A constraint, index or other item of Table(…) or __table_args__; its columns must have been added.
    void addItem(ModelTable &table, const Value &item);
    void addIndex(ModelTable &table, const Instance *call);
    /// The keyword arguments of Table(…) or the dictionary of __table_args__.
    void addOption(ModelTable &table, const QString &name, const Value &value);
    void applyMetadata(ModelTable &table, const Value &metadata);
    void note(const Unknown &reason, const QString &object);
    void note(const Origin &origin, const QString &expression, const QString &reason);
    /// Says in a note and in the table that there may be more columns.
    void mayHaveMore(ModelTable &table, const Origin &origin, const QString &expression, const QString &reason);

private:
    struct Facets; // the arguments of one column, over its calls
    void addColumnItem(ModelTable &table, ModelColumn &column, const Value &item);
    void addForeignKey(ModelTable &table, const QStringList &columns, const QList<Value> &targets, const Instance &call,
        const Origin &origin);
    struct ColumnItems
    {
        std::optional<Value> type;
        QList<Value> schemaItems;
    };
    [[nodiscard]] static ColumnItems itemsOf(const Facets &facets);
    void setName(ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets);
    void setNullable(
        ModelTable &table, ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets);
    void setClientSide(ModelColumn &column, const Facets &facets);
    void setType(ModelColumn &column, const ColumnDeclaration &declaration, const Value *type);
    void setServerDefault(ModelColumn &column, const Value &value);
    void setConstraints(ModelTable &table, const ModelColumn &column, const Facets &facets);
    /// The names of the columns that the arguments from `first` name; nullopt with a note where reading can't tell.
    [[nodiscard]] std::optional<QStringList> columnNames(ModelTable &table, const Instance &call, qsizetype first);
    [[nodiscard]] std::optional<QString> columnName(ModelTable &table, const Value &value);

    Interpreter &m_interpreter;
    Types m_types;
    QList<Note> &m_notes;
};

/// The calls that declare a column: Column itself, or the one within deferred(…) or column_property(…); nullptr for
/// others.
[[nodiscard]] const Instance *columnCall(const Value &value);

/// What a value is called in SQL when it is a column.
using ColumnNamer = std::function<std::optional<QString>(const Value &)>;

/// An SQL expression as SQLAlchemy compiles it; nullopt where reading can't tell it.
[[nodiscard]] std::optional<QString> sqlExpression(const Value &value, const ColumnNamer &namer = {});

/// A generated name, cut as SQLAlchemy cuts what is longer than PostgreSQL's 63 bytes.
[[nodiscard]] QString shortened(const QString &name);

} // namespace triptych::python
