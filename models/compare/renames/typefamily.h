// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// The name of a type without length, precision, time zone and array bounds, aliases resolved: "varchar(20)" and
/// "character varying" are "varchar". Takes a type as SQL writes it.
[[nodiscard]] QString typeStem(const QString &sql);

/// The kind of values that a type holds: "text", "number", "time", "document" …; empty for a type that is not built in
/// (an enum, a domain, an extension's), of which that is not known.
[[nodiscard]] QString typeFamily(const QString &sql);

} // namespace triptych
