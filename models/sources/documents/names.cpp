// SPDX-License-Identifier: MIT
#include "names.h"

namespace triptych::documents {

namespace {

constexpr QLatin1Char quote('"');

bool isQuoted(const QString &text)
{
    return text.size() > 2 && text.startsWith(quote) && text.endsWith(quote);
}

bool partsAt(const QString &text, qsizetype dot)
{
    return dot > 0 && dot + 1 < text.size() && !text[dot - 1].isSpace() && !text[dot + 1].isSpace();
}

} // namespace

QString identifier(const QString &written)
{
    const QString text = written.trimmed();
    if (isQuoted(text))
        return text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return QString(text).replace(QStringLiteral("\\_"), QStringLiteral("_"));
}

QStringList dottedParts(const QString &written)
{
    const QString text = written.trimmed();
    QStringList parts;
    qsizetype start = 0;
    bool inQuotes = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == quote)
            inQuotes = !inQuotes;
        if (text[at] == QLatin1Char('.') && !inQuotes && partsAt(text, at)) {
            parts.append(identifier(text.mid(start, at - start)));
            start = at + 1;
        }
    }
    parts.append(identifier(text.mid(start)));
    return parts;
}

QualifiedName relationName(const QString &written)
{
    const QStringList parts = dottedParts(written);
    if (parts.size() == 2)
        return {parts[0], parts[1]};
    return {{}, parts.size() == 1 ? parts[0] : identifier(written)};
}

bool isSchemasTable(const QStringList &parts)
{
    const bool isSchema
        = parts.size() == 2 && (parts[0] == QLatin1String("auth") || parts[0] == QLatin1String("public"));
    return isSchema && parts[1] != QLatin1String("id") && !parts[1].endsWith(QLatin1String("_id"));
}

} // namespace triptych::documents
