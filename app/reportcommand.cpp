// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "base/textfile.h"
#include "commands.h"
#include "console.h"
#include "reportoptions.h"
#include "reports/formats/formats.h"
#include "reports/reportreader.h"
#include "subcommands.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// The options that only this command has.
struct SavedReportOptions
{
    QCommandLineOption format{QStringLiteral("format"),
        Commands::tr("What to write: %1; if not said, what the name of --output ends in, or text.")
            .arg(allFormatNames().join(QStringLiteral(", "))),
        QStringLiteral("format")};
    QCommandLineOption output{QStringLiteral("output"),
        Commands::tr("Write into this file rather than to standard output (-)."), QStringLiteral("file"),
        QStringLiteral("-")};
    QCommandLineOption color = colorOption();
};

Result<void> write(const QByteArray &bytes, const QString &path)
{
    if (path != QLatin1String("-"))
        return writeFileAtomically(path, bytes);
    print(bytes);
    return {};
}

/// Saved reports in that format.
Result<QByteArray> textOf(const QStringList &paths, const QString &format, const Manner &manner)
{
    if (format == jsonName())
        return joinedReports(paths);
    return readReports(paths).map([&](const auto &reports) { return formatNamed(format)->write(reports, manner); });
}

int runReport(const QCommandLineParser &parser, const SavedReportOptions &options)
{
    if (parser.positionalArguments().isEmpty())
        return complain(Commands::tr("Give the JSON reports."));
    const QString path = parser.value(options.output);
    const QString ending = formatOfFile(path).isEmpty() ? formatNames().first() : formatOfFile(path);
    const auto name
        = expectAmong(parser.isSet(options.format) ? parser.value(options.format) : ending, allFormatNames());
    if (!name)
        return complain(name.error());
    const auto isColor = isColored(parser.value(options.color));
    if (!isColor)
        return complain(isColor.error());
    QStringList paths;
    for (const QString &argument : parser.positionalArguments())
        paths.append(inputPath(argument));
    const Manner manner{Severity::Critical, *isColor && path == QLatin1String("-")};
    const auto written
        = textOf(paths, *name, manner).and_then([&](const QByteArray &text) { return write(text, path); });
    return written ? int(NoDrift) : complain(written.error());
}

} // namespace

Command reportCommand()
{
    const SavedReportOptions options;
    return {QStringLiteral("report"), Commands::tr("writes saved JSON reports in another format"),
        Commands::tr("Writes saved JSON reports, Triptych's or those of the tool before it, in another format."),
        {{QStringLiteral("report…"), Commands::tr("JSON reports of comparisons; - for standard input.")}},
        {options.format, options.output, options.color},
        {{QStringLiteral("triptych-cli report reports/*.json --output drift.html"),
             Commands::tr("One page for people, of all reports.")},
            {QStringLiteral("triptych-cli compare --format json | triptych-cli report - --format junit"),
                Commands::tr("Reads the report from the program before it.")}},
        [options](const QCommandLineParser &parser) { return runReport(parser, options); }};
}

} // namespace triptych
