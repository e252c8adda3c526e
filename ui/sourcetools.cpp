// SPDX-License-Identifier: MIT
#include "ui/sourcetools.h"

namespace triptych {

bool isConnection(const QString &database)
{
    return !database.isEmpty() && !database.startsWith(QLatin1String("env:")) && !isFile(database);
}

SourceChoice withSide(SourceChoice sources, Side side, const SourceChoice &others)
{
    switch (side) {
    case Side::Database:
        sources.database = others.database;
        sources.password = others.password;
        sources.schemas = others.schemas;
        sources.excludedSchemas = others.excludedSchemas;
        sources.allTables = others.allTables;
        break;
    case Side::Models:
        sources.models = others.models;
        sources.pythonPath = others.pythonPath;
        sources.interpreter = others.interpreter;
        sources.target = others.target;
        break;
    case Side::Documentation:
        sources.document = others.document;
        break;
    }
    return sources;
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
    const QString host = fields->parameters.value(QStringLiteral("host"));
    const QString service = fields->parameters.value(QStringLiteral("service"));
    if (!service.isEmpty() && host.isEmpty())
        return service;
    const QString database = fields->parameters.value(QStringLiteral("dbname"));
    return host.isEmpty() ? database : QStringLiteral("%1 @ %2").arg(database, host);
}

QString fileOf(const SourceChoice &choice, Side side)
{
    if (side == Side::Documentation)
        return choice.document;
    return side == Side::Database && !choice.database.isEmpty() && isFile(choice.database) ? choice.database
                                                                                           : QString();
}

SourceChoice withoutPassword(SourceChoice choice, const SourceTools &tools)
{
    choice.password.clear();
    if (!isConnection(choice.database))
        return choice;
    Result<ConnectionFields> fields = tools.parseConnection(choice.database);
    if (!fields)
        choice.database.clear();
    else if (fields->parameters.removeIf([&](const auto &each) { return tools.isSecret(each.key()); }) > 0)
        choice.database = tools.buildConnection(*fields);
    return choice;
}

QString passwordKey(const ConnectionFields &fields, const SourceTools &tools)
{
    ConnectionFields owner;
    for (const char *keyword : {"service", "host", "hostaddr", "port", "dbname", "user"}) {
        if (const auto it = fields.parameters.find(QLatin1String(keyword)); it != fields.parameters.end())
            owner.parameters.insert(it.key(), it.value());
    }
    return tools.buildConnection(owner);
}

} // namespace triptych
