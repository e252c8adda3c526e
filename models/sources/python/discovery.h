// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

#include <QByteArrayView>
#include <QSet>

namespace triptych::python {

/// Whether a file's bytes hold a word without which nobody describes a table with SQLAlchemy. What merely holds one is
/// read and found to have no tables.
[[nodiscard]] bool speaksOfTables(QByteArrayView source);

/// Whether a file holds tests, as pytest and unittest find them.
[[nodiscard]] bool isTest(const QString &file, QByteArrayView source);

/// What the modules that ran define of which code without such words may make tables by name alone:
/// `class Tag(NamedModel): pass`.
struct TableMakers
{
    QSet<QByteArray> classes;
    QSet<QByteArray> others; ///< functions, declarative bases that a call made, tables

    bool operator==(const TableMakers &) const = default;
};

[[nodiscard]] TableMakers tableMakers(const Interpreter &interpreter, const Modules &modules);

/// Whether a class's bases, a decorator or a statement at the top level of a file has one of these names.
[[nodiscard]] bool standsOn(QByteArrayView source, const TableMakers &makers);

} // namespace triptych::python
