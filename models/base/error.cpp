// SPDX-License-Identifier: MIT
#include "error.h"

namespace triptych {

QString Error::message() const
{
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!mend.isEmpty())
        text += QLatin1Char(' ') + mend;
    return text;
}

} // namespace triptych
