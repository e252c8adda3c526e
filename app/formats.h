// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace triptych {

/// One way to write reports for somebody who did not run the comparison.
struct Format
{
    QString name; ///< as --format takes it
    /// \param level from which on drift is a failure; nullopt: nothing is
    std::function<QByteArray(const QList<Report> &reports, std::optional<Severity> level)> write;
};

/// Every format that is written from reports; JSON, which holds them, is none of these.
[[nodiscard]] const QList<Format> &formats();
[[nodiscard]] const Format *formatNamed(const QString &name); ///< nullptr: there is none
[[nodiscard]] QStringList formatNames();

} // namespace triptych
