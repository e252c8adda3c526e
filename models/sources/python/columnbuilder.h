// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/modeltable.h"
#include "sources/python/types.h"

namespace triptych::python {

/// A column's declaration: a call of Column or mapped_column, an annotation, or both.
struct ColumnDeclaration
{
    const Instance *call = nullptr;
    const Instance *annotated = nullptr; ///< the mapped_column() within Annotated[…]
    QString attribute;
    Origin origin;
    std::optional<Value> pythonType; ///< the X of Mapped[X]
    bool optional = false; ///< Mapped[X | None]
    const Dictionary *typeMap = nullptr;
    bool isCopy = false; ///< a mixin's
};

/// Reads the declarations of columns, with the keys, constraints and indexes that they bring, into a table.
class ColumnBuilder
{
public:
    ColumnBuilder(Types &types, Notes &notes) : m_types(types), m_notes(notes) { }

    void add(ModelTable &table, const ColumnDeclaration &declaration);
    [[nodiscard]] static QString nameOf(const ColumnDeclaration &declaration);
    /// What constraints and foreign keys would call the column.
    [[nodiscard]] static QString keyOf(const ColumnDeclaration &declaration);

private:
    struct Facets; // the arguments of one column, over its calls
    struct ColumnItems
    {
        std::optional<Value> type;
        QList<Value> schemaItems;
    };
    [[nodiscard]] static ColumnItems itemsOf(const Facets &facets);
    static void setName(ModelColumn &column, const ColumnDeclaration &declaration);
    void setNullable(
        ModelTable &table, ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets);
    void setClientSide(ModelColumn &column, const Facets &facets);
    [[nodiscard]] MappedType typeOf(
        ModelColumn &column, const ColumnDeclaration &declaration, const Value *type, bool refers);
    void setServerDefault(ModelTable &table, ModelColumn &column, const Value &value);
    void setIdentity(ModelColumn &column, const Instance &call);
    void setGenerated(ModelTable &table, ModelColumn &column, const Instance &call);
    void addItem(ModelTable &table, ModelColumn &column, const Value &item);
    void setConstraints(ModelTable &table, const ModelColumn &column, const Facets &facets);

    Types &m_types;
    Notes &m_notes;
};

} // namespace triptych::python
