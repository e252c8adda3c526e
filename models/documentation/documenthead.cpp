// SPDX-License-Identifier: MIT
#include "documenthead.h"

#include <QRegularExpression>

namespace triptych {

namespace {

QString quotedForShell(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[\\w@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString commandText(const DocumentCall &call)
{
    QStringList words{QStringLiteral("triptych-cli generate-docs")};
    const auto say = [&](const char *option, const QString &value) {
        if (!value.isEmpty())
            words += {QLatin1String(option), quotedForShell(value)};
    };
    const QString &database = call.sources.database;
    const bool isSecret = !isFile(database) && !database.startsWith(QLatin1String("env:")) && holdsSecret(database);
    say("--project", call.project);
    say("--database", isSecret && !database.isEmpty() ? QStringLiteral("env:DATABASE_URL") : database);
    for (const QString &schema : call.sources.schemas)
        say("--schema", schema);
    for (const QString &schema : call.sources.excludedSchemas)
        say("--exclude-schema", schema);
    say("--output", call.output);
    say("--style", call.style ? keyText(*call.style) : QString());
    if (call.sources.allTables)
        words += QStringLiteral("--all-tables");
    return words.join(QLatin1Char(' '));
}

DocumentHead headFor(const Schema &schema, const DocumentCall &call)
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return {isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc(),
        schema.source.title, commandText(call)};
}

QString keyText(DocumentStyle style)
{
    return style == DocumentStyle::Grid ? QStringLiteral("table") : QStringLiteral("bullets");
}

} // namespace triptych
