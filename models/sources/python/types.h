// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

namespace triptych::python {

/// Tells which PostgreSQL type a SQLAlchemy type stands for, by the compile rules of its PostgreSQL dialect
/// (sqlalchemy.dialects.postgresql.base.PGTypeCompiler).
class Types
{
public:
    explicit Types(Interpreter &interpreter) : m_interpreter(interpreter) { }

    /// \param value a type as a column takes it: a class, its call, a variant, a decorator of the given files
    [[nodiscard]] Stated<SqlType> read(const Value &value);

    /// The type that `Mapped[…]` stands for when the column names none, by the default type_annotation_map and by
    /// `map`.
    [[nodiscard]] Stated<SqlType> readPython(const Value &pythonType, const Dictionary *map);

private:
    struct Compiled
    {
        QString sql;
        bool lenient = false;
        QString reason; ///< why there is no sql
    };

    [[nodiscard]] Compiled compile(const Value &value, int depth);
    [[nodiscard]] Compiled compileCall(Instance *call, int depth);
    [[nodiscard]] Compiled compileClass(Class *cls, const Instance *call, int depth);
    [[nodiscard]] Compiled compileDecorator(Class *cls, const Instance *call, int depth);
    [[nodiscard]] Compiled compileNamed(const Value &symbol, const Instance *call, int depth);
    [[nodiscard]] Compiled compileArray(const Instance *call, int depth);
    [[nodiscard]] Compiled compileEnum(const Instance *call);
    [[nodiscard]] std::optional<QStringList> enumLabels(const Instance *call, const Class *cls);
    [[nodiscard]] Value construct(const Value &callee, const Instance *like);
    [[nodiscard]] Value pythonTypeOf(const Value &pythonType, const Dictionary *map, int depth);
    [[nodiscard]] std::optional<Value> mapped(const Value &pythonType, const Dictionary *map);

    Interpreter &m_interpreter;
};

/// Whether a class of the given files is an enum.
[[nodiscard]] bool isEnum(const Class *cls);

/// A name as SQL writes it: in quotes where it would not be read back as it is.
[[nodiscard]] QString sqlIdentifier(const QString &name);
[[nodiscard]] QString sqlLiteral(const QString &text);

} // namespace triptych::python
