// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace triptych::snapshot {

/// The object that a snapshot's text is. An error names line and column.
/// \param path the file it comes from, for errors
[[nodiscard]] Result<QJsonObject> parseSnapshot(const QByteArray &json, const QString &path);

/// The schema that a snapshot holds. An error names the place in it and what was expected there.
/// \param goesOn called before each table with how many are read and how many there are; false: it stops there, with
/// those
[[nodiscard]] Result<Schema> schemaOf(
    const QJsonObject &snapshot, const QString &path,
    const std::function<bool(int done, int total)> &goesOn = [](int, int) { return true; });

} // namespace triptych::snapshot
