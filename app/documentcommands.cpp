// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "commands.h"
#include "comparing.h"
#include "console.h"
#include "documentation/difference.h"
#include "documentupdate.h"
#include "reportoptions.h"
#include "subcommands.h"
#include "telling.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// The options of the commands that keep a document up to the database.
struct DocumentOptions
{
    SourceOptions sources;
    ProjectOption project;
    QCommandLineOption output{QStringLiteral("output"),
        Commands::tr(
            "The document to write or to mend, or - for standard output; if not said, the project's document."),
        QStringLiteral("file")};
    QCommandLineOption style{QStringLiteral("style"),
        Commands::tr("How columns are listed: bullets (default) or table, a pipe table."), QStringLiteral("style"),
        QStringLiteral("bullets")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"), Commands::tr("Show what would change, and write nothing.")};
};

/// Which database and which document are meant.
Result<SourceChoice> documented(const QCommandLineParser &parser, const DocumentOptions &options)
{
    const auto projectPath = options.project.path(parser);
    const auto project = projectPath ? readProject(*projectPath) : Result<Project>(Project());
    if (!project)
        return failure(project.error());
    const auto given = options.sources.choice(parser);
    if (!given)
        return failure(given.error());
    if (given->has(Side::Models))
        return failure({Error::Kind::Invalid, Commands::tr("A document is held against the database, not the models."),
            {}, Commands::tr("Give --database, which may be a snapshot of models.")});
    SourceChoice choice = *given;
    if (!choice.has(Side::Database))
        choice.database = project->sources.database;
    if (!choice.has(Side::Documentation))
        choice.document = project->sources.document;
    if (choice.schemas.isEmpty())
        choice.schemas = project->sources.schemas;
    if (choice.excludedSchemas.isEmpty())
        choice.excludedSchemas = project->sources.excludedSchemas;
    choice.allTables = choice.allTables || project->sources.allTables;
    if (!choice.has(Side::Database))
        return failure({Error::Kind::Invalid, Commands::tr("A database is needed:"), {},
            Commands::tr("give --database, or name one in a project file.")});
    return choice;
}

QString quotedForShell(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[\\w@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// The call as it may be read by everybody; a connection with a secret in it becomes a variable's name.
QString commandText(const QCommandLineParser &parser)
{
    QStringList words{QStringLiteral("triptych-cli generate-docs")};
    for (const QString &name : {QStringLiteral("project"), QStringLiteral("database"), QStringLiteral("schema"),
             QStringLiteral("exclude-schema"), QStringLiteral("output"), QStringLiteral("style")}) {
        if (!parser.isSet(name))
            continue;
        for (const QString &value : parser.values(name)) {
            const bool isSecret = name == QLatin1String("database") && !isFile(value)
                && !value.startsWith(QLatin1String("env:")) && holdsSecret(value);
            words.append(QStringLiteral("--") + name);
            words.append(quotedForShell(isSecret ? QStringLiteral("env:DATABASE_URL") : value));
        }
    }
    if (parser.isSet(QStringLiteral("all-tables")))
        words.append(QStringLiteral("--all-tables"));
    return words.join(QLatin1Char(' '));
}

/// Now, or what SOURCE_DATE_EPOCH says, in seconds since 1970 (reproducible-builds.org).
QDateTime now()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

int generate(const QCommandLineParser &parser, const DocumentOptions &options)
{
    const auto choice = documented(parser, options);
    if (!choice)
        return complain(choice.error());
    const auto style = expectAmong(parser.value(options.style), {QStringLiteral("bullets"), QStringLiteral("table")});
    if (!style)
        return complain(style.error());
    QString path = parser.isSet(options.output) ? parser.value(options.output) : choice->document;
    if (path.isEmpty())
        return complain(Commands::tr("Where to? Give --output, or name the document in a project file."));
    const bool isPrinted = path == QLatin1String("-");
    const auto schema = readSide(*choice, Side::Database);
    if (!schema)
        return complain(schema.error());
    const auto update
        = documentUpdate(*schema, *style == QLatin1String("table") ? DocumentStyle::Grid : DocumentStyle::Bullets,
            {now(), schema->source.title, commandText(parser)}, isPrinted ? QString() : path);
    if (!update)
        return complain(update.error());
    if (isPrinted) {
        print(update->after);
        return NoDrift;
    }
    if (update->isCurrent()) {
        inform(Commands::tr("%1 is current.").arg(path));
        return NoDrift;
    }
    print(difference(update->before, update->after, path));
    if (parser.isSet(options.dryRun))
        return NoDrift;
    const auto backup = write(*update, QDateTime::currentDateTimeUtc());
    if (!backup)
        return complain(backup.error());
    inform(backup->isEmpty() ? Commands::tr("Wrote %1.").arg(path)
                             : Commands::tr("Wrote %1; what it was before is in %2.").arg(path, *backup));
    return NoDrift;
}

int validate(const QCommandLineParser &parser, const DocumentOptions &options, const OutputOptions &outputOptions)
{
    const auto choice = documented(parser, options);
    if (!choice)
        return complain(choice.error());
    if (!choice->has(Side::Documentation))
        return complain(Commands::tr("Which document? Give --doc, or name it in a project file."));
    const QString projectPath = options.project.path(parser).value_or(QString());
    const auto project = projectPath.isEmpty() ? Result<Project>(Project()) : readProject(projectPath);
    if (!project)
        return complain(project.error());
    const auto output = outputOptions.output(parser, {});
    if (!output)
        return complain(output.error());
    Telling telling;
    telling.output = *output;
    telling.level = Severity::Info;
    telling.projectPath = projectPath;
    return compareAndTell(*choice, *project, telling);
}

} // namespace

Command generateDocsCommand()
{
    const DocumentOptions options;
    return {QStringLiteral("generate-docs"), Commands::tr("writes the schema document of a database, or mends it"),
        Commands::tr("Writes what a database holds as a schema document in Markdown: tables and views by name, with "
                     "columns, primary and foreign keys. Of a document that is there already only these are written "
                     "anew: what people wrote between, in and after the sections stays. The difference is shown, and "
                     "what the file was before is kept beside it. A document that is current is not touched."),
        {}, options.sources.all() + options.project.all() + QList{options.output, options.style, options.dryRun},
        {{QStringLiteral("triptych-cli generate-docs --database service=shop --output docs/database_schema.md"),
             Commands::tr("Writes the document, or mends it.")},
            {QStringLiteral("triptych-cli generate-docs --dry-run"),
                Commands::tr("Shows what would change in the project's document.")},
            {QStringLiteral("triptych-cli generate-docs --database shop.json --style table --output -"),
                Commands::tr("Prints a document with pipe tables, from a snapshot.")}},
        [options](const QCommandLineParser &parser) { return generate(parser, options); }};
}

Command validateCommand()
{
    const DocumentOptions options;
    const OutputOptions output;
    return {QStringLiteral("validate"), Commands::tr("tells whether the schema document is current"),
        Commands::tr("Compares the schema document with the database. Exit status 0: the document is current; 1: it is "
                     "not, in whatever it states, however slight; 2: it could not compare."),
        {}, options.sources.all() + options.project.all() + output.all(),
        {{QStringLiteral("triptych-cli validate --database service=shop --doc docs/database_schema.md"),
             Commands::tr("Tells what in the document is no longer so.")},
            {QStringLiteral("triptych-cli validate --quiet || triptych-cli generate-docs"),
                Commands::tr("Mends the project's document where it needs it.")}},
        [options, output](const QCommandLineParser &parser) { return validate(parser, options, output); }};
}

} // namespace triptych
