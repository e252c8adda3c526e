// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QByteArray>
#include <QJsonObject>

namespace triptych::snapshot {

/// The object that a snapshot's text is. An error names line and column.
/// \param path the file it comes from, for errors
[[nodiscard]] Result<QJsonObject> parseSnapshot(const QByteArray &json, const QString &path);

/// The schema that a snapshot holds. An error names the place in it and what was expected there.
[[nodiscard]] Result<Schema> schemaOf(const QJsonObject &snapshot, const QString &path);

} // namespace triptych::snapshot
