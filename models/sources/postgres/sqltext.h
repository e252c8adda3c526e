// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych::postgres {

/// A name as SQL writes it, always in double quotes: right in a statement, and clear in a sentence.
inline QString sqlIdentifier(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace triptych::postgres
