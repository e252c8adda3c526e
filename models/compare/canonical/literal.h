// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicaltype.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// The one spelling of a literal as a value of a type (PostgreSQL manual, chapter 8): numbers by value ("1.50" is 1.5),
/// booleans as true and false, documents, arrays, intervals and points in time by what they hold; anything else in
/// quotes, as written. `text` is what stands between the quotes.
[[nodiscard]] QString canonicalLiteral(const QString &text, const CanonicalType &type);

/// The elements of an array literal of one dimension ("{a,b}", PostgreSQL manual, 8.15.2), each in its one spelling;
/// nullopt: it is none. `type` is the array's.
[[nodiscard]] std::optional<QStringList> arrayElements(const QString &text, CanonicalType type);

/// A number by value: "007", "7.0" and "7e0" are "7". As written when it is none.
[[nodiscard]] QString canonicalNumber(const QString &text);

/// In single quotes, as SQL writes it.
[[nodiscard]] QString quotedLiteral(const QString &text);

} // namespace triptych
