// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "sources/postgres/catalog.h"

namespace triptych::postgres {

/// Whether a schema is the system's own.
[[nodiscard]] bool isSystem(const QString &schema);

/// Which schemas were read, and which could not be.
struct SchemaChoice
{
    QStringList read;
    QList<Oid> oids; ///< of the same
    QList<Note> denied; ///< one for each wanted schema that the role may not use, with the mend
    std::optional<QString> incomplete; ///< why tables are missing that were asked for by their schema's name

    bool operator==(const SchemaChoice &) const = default;
};

/// Errors: what was asked for is not there (with the list of the schemas that are), or the role may use none of it.
/// \param schemas all of the database
/// \param asked names or patterns (* any text, ? any character); empty: every schema. The system's own count only where
/// their full name is given
/// \param excluded likewise, of what not to read
[[nodiscard]] Result<SchemaChoice> chooseSchemas(
    const QList<SchemaRow> &schemas, const QStringList &asked, const QStringList &excluded, const QString &role);

} // namespace triptych::postgres
