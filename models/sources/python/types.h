// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

namespace triptych::python {

/// What the type of a column says.
struct MappedType
{
    Stated<SqlType> sql;
    QStringList labels = {}; ///< what an enum stores, also where it is no type of the database; empty: not told
    /// The name of the check that the type makes over its labels; empty: not named.
    std::optional<QString> check = {};
    bool isSpatial = false; ///< GeoAlchemy's: its columns have a GiST index of their own
};

/// Tells which PostgreSQL type a SQLAlchemy type stands for, by the compile rules of its PostgreSQL dialect
/// (sqlalchemy.dialects.postgresql.base.PGTypeCompiler).
class Types
{
public:
    explicit Types(Interpreter &interpreter) : m_interpreter(interpreter) { }

    /// \param value a type as a column takes it: a class, its call, a variant, a decorator of the given files
    [[nodiscard]] MappedType read(const Value &value);

    /// The type that `Mapped[…]` stands for when the column names none, by the default type_annotation_map and by
    /// `map`.
    [[nodiscard]] MappedType readPython(const Value &pythonType, const Dictionary *map);

private:
    struct Compiled
    {
        QString sql;
        bool lenient = false;
        QString reason; ///< why there is no sql
        QStringList labels = {};
        bool isEnum = false; ///< the labels are the type's own
        std::optional<QString> check = {};
        bool isSpatial = false;

        bool operator==(const Compiled &) const = default;
    };

    [[nodiscard]] Compiled compile(const Value &value, int depth);
    [[nodiscard]] Compiled compileEither(const QList<Value> &types, const QString &reason, int depth);
    [[nodiscard]] Compiled compileCall(Instance *call, int depth);
    [[nodiscard]] Compiled compileClass(Class *cls, const Instance *call, int depth);
    [[nodiscard]] static Compiled unreadableInit(const Class *cls);
    [[nodiscard]] Compiled compileDecorator(Class *cls, const Instance *call, int depth);
    [[nodiscard]] Compiled compileNamed(const Value &symbol, const Instance *call, int depth);
    [[nodiscard]] Compiled compileArray(const Instance *call, int depth);
    [[nodiscard]] Compiled compileEnum(const Instance *call);
    [[nodiscard]] std::optional<QStringList> enumLabels(const Instance &call);
    [[nodiscard]] Value construct(const Value &callee, const Instance *like);
    [[nodiscard]] Value pythonTypeOf(const Value &pythonType, const Dictionary *map, int depth);
    [[nodiscard]] std::optional<Value> mapped(const Value &pythonType, const Dictionary *map);

    Interpreter &m_interpreter;
};

} // namespace triptych::python
