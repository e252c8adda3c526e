// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace triptych::python {

/// What the interpreter says of what it cannot tell.
struct InterpreterText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::python::Interpreter)
};

} // namespace triptych::python
