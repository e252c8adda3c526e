// SPDX-License-Identifier: MIT
#include "commands.h"

#include "arguments.h"
#include "base/textfile.h"
#include "compare/comparison.h"
#include "reports/jsonreport.h"
#include "reports/reportfiles.h"
#include "reports/textsummary.h"
#include "sources.h"
#include "sources/python/pythonsource.h"
#include "sources/snapshot/snapshot.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <future>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

/// Tells what went wrong and gives the exit status for it.
int complain(const QString &text)
{
    std::fputs(qUtf8Printable(QStringLiteral("triptych-cli: ") + text + QLatin1Char('\n')), stderr);
    return CouldNotCompare;
}

int complain(const Error &error)
{
    return complain(error.message());
}

Result<Schema> read(const SchemaSource &source)
{
    return source([](const Progress &) {}, Cancellation());
}

/// One pass over the arguments of a command; ends the program for --help, as QCommandLineParser does.
Result<void> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addHelpOption();
    if (!parser.parse(withRepeatedOptions(arguments)))
        return failure({Error::Kind::Invalid, parser.errorText(), {}, Commands::tr("See --help.")});
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(NoDrift);
    return {};
}

/// Reads every source, side by side; tells of those that fail.
struct Reading
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    bool failed = false;
};

Reading readAll(const PerSide<SchemaSource> &sources)
{
    PerSide<std::future<Result<Schema>>> results;
    for (const Side side : allSides) {
        if (sources[side])
            results[side] = std::async(std::launch::async, [source = *sources[side]] { return read(source); });
    }
    Reading reading;
    for (const Side side : allSides) {
        if (!results[side])
            continue;
        Result<Schema> schema = results[side]->get();
        if (schema) {
            reading.schemas[side] = std::make_shared<const Schema>(*std::move(schema));
        } else {
            complain(schema.error());
            reading.failed = true;
        }
    }
    return reading;
}

/// The reports as one JSON text: the report of two sides, a list of reports for three.
QByteArray jsonOutput(const Comparison &comparison)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArrayList reports;
    for (const Comparison &pair : pairs(comparison))
        reports.append(jsonReport(pair, now));
    return reports.size() == 1 ? reports.first() : "[\n" + reports.join(",\n") + "]\n";
}

bool hasDrift(const Comparison &comparison, Severity level)
{
    return std::ranges::any_of(comparison.findings,
        [level](const Finding &finding) { return isDrift(finding.kind) && finding.severity >= level; });
}

int compareCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Commands::tr(
        "Compares two or three of: a database, models, a document. Exit status 0: no drift at or above the "
        "level; 1: drift; 2: it could not compare."));
    const SourceOptions sourceOptions;
    sourceOptions.addTo(parser);
    const QCommandLineOption output(QStringLiteral("output"),
        Commands::tr("Write a JSON report for each pair into this folder."), QStringLiteral("folder"));
    const QCommandLineOption format(QStringLiteral("format"), Commands::tr("What to print: text (default) or json."),
        QStringLiteral("format"), QStringLiteral("text"));
    const QCommandLineOption failOn(QStringLiteral("fail-on"),
        Commands::tr("The least severity that counts as drift: critical (default), "
                     "warning, info or none."),
        QStringLiteral("severity"), QStringLiteral("critical"));
    parser.addOptions({output, format, failOn});
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    if (!parser.positionalArguments().isEmpty())
        return complain(
            Commands::tr("\"%1\" belongs to no option. See compare --help.").arg(parser.positionalArguments().first()));
    const bool json = parser.value(format) == QLatin1String("json");
    if (!json && parser.value(format) != QLatin1String("text"))
        return complain(Commands::tr("There is no format \"%1\"; choose text or json.").arg(parser.value(format)));
    const std::optional<Severity> level = severityFromKey(parser.value(failOn));
    if (!level && parser.value(failOn) != QLatin1String("none"))
        return complain(Commands::tr("There is no severity \"%1\"; choose critical, warning, info or none.")
                            .arg(parser.value(failOn)));

    const SourceChoice choice = sourceOptions.choice(parser);
    if (choice.count() < 2)
        return complain(Commands::tr("Two sources are needed: give two or three of --database, --models and --doc."));
    const Reading reading = readAll(openSources(choice));
    const auto isRead = [&](Side side) { return reading.schemas[side].has_value(); };
    if (std::ranges::count_if(allSides, isRead) < 2)
        return CouldNotCompare;

    const Comparison comparison = compare(reading.schemas);
    Result<QStringList> written;
    if (parser.isSet(output))
        written = writeReports(comparison, parser.value(output), QDateTime::currentDateTimeUtc());
    if (!written)
        return complain(written.error());
    if (json) {
        print(jsonOutput(comparison));
    } else {
        print(textSummary(comparison));
        for (const QString &path : *written)
            print(Commands::tr("Report: %1\n").arg(path));
    }
    if (reading.failed)
        return CouldNotCompare;
    return level && hasDrift(comparison, *level) ? Drift : NoDrift;
}

/// Prints a schema as a snapshot, or writes it into a folder.
int giveSnapshot(const Result<Schema> &schema, const QString &command, const QString &stem, const QString &folder)
{
    if (!schema)
        return complain(schema.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray json = snapshotJson(*schema, command, now);
    if (folder.isEmpty()) {
        print(json);
        return NoDrift;
    }
    const auto path = writeIntoFolder(folder, stem + now.toString(QStringLiteral("_yyyyMMdd_HHmmss'.json'")), json);
    if (!path)
        return complain(path.error());
    print(*path + QLatin1Char('\n'));
    return NoDrift;
}

QCommandLineOption snapshotFolder()
{
    return {QStringLiteral("output"),
        Commands::tr("Write the snapshot into this folder rather than to standard output."), QStringLiteral("folder")};
}

int introspectCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Commands::tr("Reads a live database and gives a snapshot of it."));
    const SourceOptions sourceOptions;
    sourceOptions.addTo(parser);
    const QCommandLineOption output = snapshotFolder();
    parser.addOption(output);
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    const SourceChoice choice = sourceOptions.choice(parser);
    if (!choice.has(Side::Database) || choice.count() > 1)
        return complain(Commands::tr("One database is needed: give --database, and no other source."));
    const auto options = databaseOptions(choice);
    if (!options)
        return complain(options.error());
    return giveSnapshot(read(postgresSource(*options)), QStringLiteral("introspect"), QStringLiteral("sok_introspect"),
        parser.value(output));
}

int readModelsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Reads Python models, without running them, and gives a snapshot with origins and notes."));
    parser.addPositionalArgument(QStringLiteral("path…"), Commands::tr("Python files, folders or glob patterns."));
    const QCommandLineOption output = snapshotFolder();
    parser.addOption(output);
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    if (parser.positionalArguments().isEmpty())
        return complain(Commands::tr("Give the files or folders that hold the models."));
    return giveSnapshot(read(pythonSource(parser.positionalArguments())), QStringLiteral("read-models"),
        QStringLiteral("sok_models"), parser.value(output));
}

QString usage()
{
    return Commands::tr("Usage: triptych-cli COMMAND OPTION…\n\n"
                        "  compare      compares a database, models and a document, two or all three\n"
                        "  introspect   reads a live database and gives a snapshot of it\n"
                        "  read-models  reads Python models and gives a snapshot of them\n\n"
                        "\"triptych-cli COMMAND --help\" tells more.\n");
}

} // namespace

int runCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    QStringList rest = arguments;
    rest.remove(0, std::min<qsizetype>(2, rest.size()));
    rest.prepend(QStringLiteral("triptych-cli ") + command); // the program's name, as --help shows it
    if (command == QLatin1String("compare"))
        return compareCommand(rest);
    if (command == QLatin1String("introspect"))
        return introspectCommand(rest);
    if (command == QLatin1String("read-models"))
        return readModelsCommand(rest);
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        print(usage());
        return NoDrift;
    }
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        print(QStringLiteral("triptych-cli " TRIPTYCH_VERSION "\n"));
        return NoDrift;
    }
    return complain(
        command.isEmpty() ? usage() : Commands::tr("There is no command \"%1\".\n%2").arg(command, usage()));
}

} // namespace triptych
