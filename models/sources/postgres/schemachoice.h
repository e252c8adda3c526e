// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "sources/postgres/catalog.h"

namespace triptych::postgres {

/// Which schemas were read, and which could not be.
struct SchemaChoice
{
    QStringList read;
    QList<Note> denied; ///< one for each wanted schema that the role may not use, with the mend
    std::optional<QString> incomplete; ///< why tables are missing that were asked for by their schema's name

    bool operator==(const SchemaChoice &) const = default;
};

/// Errors: a schema that was asked for is not there (with the list of those that are), or the role may use none.
/// \param asked exact names; empty: every schema but the system's own
[[nodiscard]] Result<SchemaChoice> chooseSchemas(
    const QList<SchemaRow> &schemas, const QStringList &asked, const QString &role);

} // namespace triptych::postgres
