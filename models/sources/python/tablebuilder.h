// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/columnbuilder.h"

namespace triptych::python {

/// Reads the declarations of columns, constraints and indexes into a table.
class TableBuilder
{
public:
    TableBuilder(Interpreter &interpreter, Notes &notes)
        : m_types(interpreter), m_notes(notes), m_columns(m_types, notes)
    { }

    void addColumn(ModelTable &table, const ColumnDeclaration &declaration) { m_columns.add(table, declaration); }
    /// A constraint, index or other item of Table(…) or __table_args__; its columns must have been added.
    void addItem(ModelTable &table, const Value &written);
    /// The keyword arguments of Table(…) or the dictionary of __table_args__.
    void addOption(ModelTable &table, const QString &name, const Value &value);
    static void applyMetadata(ModelTable &table, const ModelMetadata &metadata);

private:
    void addForeignKeyConstraint(ModelTable &table, const Instance &call, const Origin &origin);
    void addPrimaryKey(ModelTable &table, const Instance &call, const Origin &origin);

    Types m_types;
    Notes &m_notes;
    ColumnBuilder m_columns;
};

} // namespace triptych::python
