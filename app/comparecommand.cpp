// SPDX-License-Identifier: MIT
#include "commands.h"
#include "compare/coverage.h"
#include "comparing.h"
#include "console.h"
#include "formats.h"
#include "reports/jsonreport.h"
#include "reports/reportfiles.h"
#include "subcommands.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// What the command is asked for, besides what to compare.
struct Request
{
    QString folder; ///< for the reports; empty: none are written
    const Format *format = nullptr; ///< of what is printed; nullptr: the JSON reports
    std::optional<Severity> level; ///< from which on drift is a failure
    ReportDetail detail = ReportDetail::Findings;
    CommandLineSources sources;
    std::optional<QString> projectPath;
};

Result<Request> requestFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Commands::tr(
        "Compares two or three of: a database, models, a document. They are named here or in a project file: one given "
        "here takes the place of the project's, two or three are all that is compared. Exit status 0: no drift at or "
        "above the level; 1: drift; 2: it could not compare, or there was nothing to compare."));
    const ComparedOptions options;
    const ProjectOption projectOption;
    const QCommandLineOption noProject(QStringLiteral("no-project"), Commands::tr("Do not look for a project file."));
    const QCommandLineOption output(QStringLiteral("output"),
        Commands::tr("Write a JSON report for each pair into this folder."), QStringLiteral("folder"));
    const QCommandLineOption format(QStringLiteral("format"),
        Commands::tr("What to print: text (default), json, markdown, html, csv, sarif or junit."),
        QStringLiteral("format"), QStringLiteral("text"));
    const QCommandLineOption failOn(QStringLiteral("fail-on"),
        Commands::tr("The least severity that counts as drift: critical (default), "
                     "warning, info or none."),
        QStringLiteral("severity"), QStringLiteral("critical"));
    const QCommandLineOption explain(QStringLiteral("explain"),
        Commands::tr("Let JSON reports tell what was taken for the same although it is written in another way."));
    options.addTo(parser);
    projectOption.addTo(parser);
    parser.addOptions({noProject, output, format, failOn, explain});
    const auto parsed = parse(parser, arguments).and_then([&] { return expectNoArguments(parser); });
    if (!parsed)
        return failure(parsed.error());

    const auto invalid = [](const QString &what) { return failure({Error::Kind::Invalid, what, {}, {}}); };
    const QString formatName = parser.value(format);
    const QString levelName = parser.value(failOn);
    Request request;
    request.folder = parser.value(output);
    request.format = formatNamed(formatName);
    if (!request.format && formatName != QLatin1String("json"))
        return invalid(
            Commands::tr("There is no format \"%1\"; choose one of: %2.")
                .arg(formatName, (formatNames() + QStringList{QStringLiteral("json")}).join(QStringLiteral(", "))));
    request.level = severityFromKey(levelName);
    if (!request.level && levelName != QLatin1String("none"))
        return invalid(
            Commands::tr("There is no severity \"%1\"; choose critical, warning, info or none.").arg(levelName));
    request.detail = parser.isSet(explain) ? ReportDetail::Explained : ReportDetail::Findings;
    const auto sources = options.sources(parser);
    if (!sources)
        return failure(sources.error());
    request.sources = *sources;
    if (!parser.isSet(noProject))
        request.projectPath = projectOption.path(parser);
    return request;
}

/// The reports as one JSON text: the report of two sides, a list of reports for three.
QByteArray jsonOutput(const Comparison &comparison, ReportDetail detail)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArrayList reports;
    for (const Comparison &pair : pairs(comparison))
        reports.append(jsonReport(pair, now, detail));
    return reports.size() == 1 ? reports.first() : "[\n" + reports.join(",\n") + "]\n";
}

/// Prints the comparison and writes its reports.
Result<void> tell(const Comparison &comparison, const Request &request)
{
    QStringList written;
    if (!request.folder.isEmpty()) {
        const auto paths = writeReports(comparison, request.folder, QDateTime::currentDateTimeUtc(), request.detail);
        if (!paths)
            return failure(paths.error());
        written = *paths;
    }
    if (!request.format) {
        print(jsonOutput(comparison, request.detail));
        return {};
    }
    print(request.format->write({reportOf(comparison, QDateTime::currentDateTimeUtc())}, request.level));
    if (request.format->name != QLatin1String("text"))
        return {};
    if (request.projectPath)
        print(Commands::tr("Project: %1\n").arg(*request.projectPath));
    for (const QString &path : std::as_const(written))
        print(Commands::tr("Report: %1\n").arg(path));
    return {};
}

bool hasDrift(const Comparison &comparison, Severity level)
{
    return std::ranges::any_of(comparison.findings,
        [level](const Finding &finding) { return isDrift(finding.kind) && finding.severity >= level; });
}

} // namespace

int compareCommand(const QStringList &arguments)
{
    const auto request = requestFrom(arguments);
    if (!request)
        return complain(request.error());
    const auto project = request->projectPath ? readProject(*request->projectPath) : Result<Project>(Project());
    if (!project)
        return complain(project.error());
    const auto sources = chosenSources(*project, request->projectPath.value_or(QString()), request->sources);
    if (!sources)
        return complain(sources.error());
    const Reading reading = readAll(*sources);
    if (!reading.canCompare())
        return CouldNotCompare;

    ComparisonSettings settings = project->settings;
    settings.today = QDate::currentDate();
    const Comparison comparison = compare(reading.schemas, settings);
    if (const auto told = tell(comparison, *request); !told)
        return complain(told.error());
    if (coverage(comparison).isNothing())
        return complain(Commands::tr("Nothing was compared: there is no table that two sides tell of. Check what the "
                                     "sources are to be read from."));
    if (reading.failed)
        return CouldNotCompare;
    return request->level && hasDrift(comparison, *request->level) ? Drift : NoDrift;
}

} // namespace triptych
