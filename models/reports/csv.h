// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace triptych {

/// One record as RFC 4180 writes it, with the line break (CR LF) that ends it. A cell is quoted where it must be.
[[nodiscard]] QString csvRow(const QStringList &cells);

} // namespace triptych
