// SPDX-License-Identifier: MIT
#include "languages.h"

#include "psql/psqlreader.h"

namespace triptych::documents {

PassageReader readerOfFence(const QString &, const QByteArray &text)
{
    return isPsqlOutput(text) ? readPsql : nullptr;
}

PassageReader readerOfFile(const QString &, const QByteArray &)
{
    return nullptr;
}

} // namespace triptych::documents
