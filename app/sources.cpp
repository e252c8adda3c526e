// SPDX-License-Identifier: MIT
#include "sources.h"

#include "sources/documents/documentsource.h"
#include "sources/imported/importedsource.h"
#include "sources/python/pythonsource.h"
#include "sources/snapshot/snapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace triptych {

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Sources)
};

constexpr QLatin1String environmentPrefix("env:");

SchemaSource openDatabase(const SourceChoice &choice)
{
    if (isSnapshot(choice.database))
        return snapshotSource(choice.database);
    const Result<PostgresOptions> options = databaseOptions(choice);
    if (options)
        return postgresSource(*options);
    return [error = options.error()](
               const ProgressSink &, const Cancellation &) -> Result<Schema> { return failure(error); };
}

SchemaSource openDocument(const QString &path)
{
    return isSnapshot(path) ? snapshotSource(path) : documentSource(path);
}

} // namespace

Result<PostgresOptions> databaseOptions(const SourceChoice &choice)
{
    QString conninfo = choice.database;
    if (isFile(conninfo)) {
        const bool isThere = QFileInfo::exists(conninfo);
        return failure({isThere ? Error::Kind::Invalid : Error::Kind::NotFound,
            isThere ? Sources::tr("This file is no database snapshot.") : Sources::tr("There is no such file."),
            conninfo,
            Sources::tr("Give a file that \"triptych-cli introspect\" wrote, or how to connect: "
                        "postgresql://user@host/database.")});
    }
    if (conninfo.startsWith(environmentPrefix)) {
        const QString variable = conninfo.mid(environmentPrefix.size());
        if (!qEnvironmentVariableIsSet(qUtf8Printable(variable)))
            return failure({Error::Kind::NotFound, Sources::tr("The environment variable %1 is not set.").arg(variable),
                {}, Sources::tr("Set it to a connection URI or to key=value pairs.")});
        conninfo = qEnvironmentVariable(qUtf8Printable(variable));
    }
    return PostgresOptions{conninfo, choice.password, choice.schemas, choice.excludedSchemas, choice.allTables};
}

SchemaSource openModels(const SourceChoice &choice)
{
    if (!choice.interpreter.isEmpty())
        return importedSource({choice.interpreter, choice.target, importFolder(choice.models.value(0), choice.target),
            choice.pythonPath});
    if (choice.models.size() == 1 && isSnapshot(choice.models.first()))
        return snapshotSource(choice.models.first());
    return pythonSource({choice.models, choice.pythonPath});
}

PerSide<SchemaSource> openSources(const SourceChoice &choice)
{
    PerSide<SchemaSource> sources;
    if (choice.has(Side::Database))
        sources[Side::Database] = openDatabase(choice);
    if (choice.has(Side::Models))
        sources[Side::Models] = openModels(choice);
    if (choice.has(Side::Documentation))
        sources[Side::Documentation] = openDocument(choice.document);
    return sources;
}

} // namespace triptych
