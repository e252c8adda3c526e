// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace triptych {

/// The difference between two versions of a text file as a unified diff with three lines around each change; empty
/// where they are the same.
/// \param name of the file, for the diff's head
[[nodiscard]] QByteArray difference(const QByteArray &before, const QByteArray &after, const QString &name);

} // namespace triptych
