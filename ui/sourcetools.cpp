// SPDX-License-Identifier: MIT
#include "ui/sourcetools.h"

#include <QFileInfo>

namespace triptych {

bool isConnection(const QString &database)
{
    return !database.isEmpty() && !database.startsWith(QLatin1String("env:"))
        && !database.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !QFileInfo(database).isFile();
}

QString titleOf(const SourceChoice &choice, Side side, const SourceTools &tools)
{
    switch (side) {
    case Side::Models:
        return choice.interpreter.isEmpty() ? choice.models.join(QLatin1String(", ")) : choice.target;
    case Side::Documentation:
        return choice.document;
    case Side::Database:
        break;
    }
    if (!isConnection(choice.database))
        return choice.database;
    const Result<ConnectionFields> fields = tools.parseConnection(choice.database);
    if (!fields)
        return {};
    if (!fields->service.isEmpty() && fields->host.isEmpty())
        return fields->service;
    return fields->host.isEmpty() ? fields->database : QStringLiteral("%1 @ %2").arg(fields->database, fields->host);
}

SourceChoice withoutPassword(SourceChoice choice, const SourceTools &tools)
{
    choice.password.clear();
    if (isConnection(choice.database)) {
        Result<ConnectionFields> fields = tools.parseConnection(choice.database);
        if (!fields) {
            choice.database.clear();
        } else if (!fields->password.isEmpty()) {
            fields->password.clear();
            choice.database = tools.buildConnection(*fields);
        }
    }
    return choice;
}

QString passwordKey(const ConnectionFields &fields)
{
    return QStringLiteral("%1@%2:%3/%4")
        .arg(fields.user, fields.host.isEmpty() ? fields.service : fields.host, fields.port, fields.database);
}

} // namespace triptych
