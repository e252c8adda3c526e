// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace triptych {

/// Whether the file at that path looks like a snapshot (a JSON object with "schema"): cheap, reads no more than it
/// must.
[[nodiscard]] bool isSnapshot(const QString &path);

/// Reads a sok_introspect snapshot (report-format.md), of Triptych or of the tool before it. The schema is as it was
/// written but for its description, which says that this file was read and of when it is.
[[nodiscard]] SchemaSource snapshotSource(QString path);

/// A schema as a snapshot, byte for byte the same for the same schema and time. What Triptych adds to the old format
/// stands under keys of its own, so that reading it back gives the same Schema. \param command what made it:
/// "introspect" or "read-models"
[[nodiscard]] QByteArray snapshotJson(const Schema &schema, const QString &command, const QDateTime &utc);

/// The schema of a snapshot's text, the very one that snapshotJson() was given. Errors name the line and column where
/// the text is no JSON, or the place in it and what was expected there. \param path the file it comes from, for errors
[[nodiscard]] Result<Schema> schemaFromSnapshot(const QByteArray &json, const QString &path);

} // namespace triptych
