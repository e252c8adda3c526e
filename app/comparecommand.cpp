// SPDX-License-Identifier: MIT
#include "comparecommand.h"

#include "console.h"
#include "formats.h"
#include "subcommands.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

const auto none = QLatin1String("none");

QStringList levelNames()
{
    return {keyText(Severity::Critical), keyText(Severity::Warning), keyText(Severity::Info), none};
}

} // namespace

CompareOptions::CompareOptions()
    : m_noProject(QStringLiteral("no-project"), Commands::tr("Do not look for a project file.")),
      m_failOn(QStringLiteral("fail-on"),
          Commands::tr("The least severity that counts as drift: critical (default), warning, info or none."),
          QStringLiteral("severity"), keyText(Severity::Critical)),
      m_explain(QStringLiteral("explain"),
          Commands::tr("Let JSON reports tell what was taken for the same although it is written in another way."))
{ }

QList<QCommandLineOption> CompareOptions::all() const
{
    return m_compared.all() + m_project.all() + QList{m_noProject} + m_output.all() + QList{m_failOn, m_explain};
}

Result<CompareRequest> CompareOptions::request(const QCommandLineParser &parser) const
{
    CompareRequest request;
    Telling &telling = request.telling;
    if (!parser.isSet(m_noProject))
        telling.projectPath = m_project.path(parser).value_or(QString());
    const auto project = telling.projectPath.isEmpty() ? Project() : readProject(telling.projectPath);
    if (!project)
        return failure(project.error());
    request.project = *project;
    telling.detail = parser.isSet(m_explain) ? ReportDetail::Explained : ReportDetail::Findings;
    return expectAmong(parser.value(m_failOn), levelNames())
        .and_then([&](const QString &level) {
            telling.level = severityFromKey(level);
            return m_output.output(parser, project->reports);
        })
        .and_then([&](const Output &output) {
            telling.output = output;
            return m_compared.sources(parser);
        })
        .map([&](const CommandLineSources &given) {
            request.given = given;
            return request;
        });
}

Command compareCommand()
{
    const CompareOptions options;
    return {QStringLiteral("compare"), Commands::tr("compares a database, models and a document, two or all three"),
        Commands::tr("Compares two or three of: a database, models, a document. They are named here or in a project "
                     "file: one given here takes the place of the project's, two or three are all that is compared. "
                     "Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was "
                     "nothing to compare."),
        {}, options.all(),
        {{QStringLiteral("triptych-cli compare --database service=shop --models src/shop --doc docs/schema.md"),
             Commands::tr("Compares all three and prints a summary, worst first.")},
            {QStringLiteral("triptych-cli compare"), Commands::tr("Compares what the nearest triptych.json names.")},
            {QStringLiteral("triptych-cli compare --models src/shop --doc docs/schema.md --fail-on warning --quiet"),
                Commands::tr("In a script: the exit status is 1 from warnings on.")},
            {QStringLiteral("triptych-cli compare --database env:SHOP_DATABASE --models src/shop --output drift.sarif"),
                Commands::tr("Writes the findings for a code host to show on the lines of a pull request; the summary "
                             "goes into the log.")},
            {QStringLiteral(
                 "triptych-cli compare --database shop.json --models src/shop --format json | jq .categories"),
                Commands::tr("Compares a snapshot, which needs no server, and hands the report to another program.")}},
        [options](const QCommandLineParser &parser) {
            const auto request = options.request(parser);
            if (!request)
                return complain(request.error());
            const auto sources = chosenSources(request->project, request->telling.projectPath, request->given);
            return sources ? compareAndTell(*sources, request->project, request->telling) : complain(sources.error());
        }};
}

} // namespace triptych
