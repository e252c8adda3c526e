// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

#include <optional>

namespace triptych::python {

/// Calls a function of Python or its standard library; nullopt for one that stays a symbol.
[[nodiscard]] std::optional<Value> callBuiltin(
    const QString &path, const Arguments &arguments, Interpreter &interpreter, Frame &frame, Node node);

/// Calls a method of a string, list or dictionary; nullopt where reading can't tell what it gives.
[[nodiscard]] std::optional<Value> callBuiltinMethod(const Value &self, const QString &name, const Arguments &arguments,
    Interpreter &interpreter, Frame &frame, Node node);

} // namespace triptych::python
