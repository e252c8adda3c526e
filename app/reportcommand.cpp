// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "commands.h"
#include "console.h"
#include "formats.h"
#include "reports/reportreader.h"
#include "subcommands.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

Result<QList<Report>> readAllReports(const QStringList &paths)
{
    QList<Report> reports;
    for (const QString &path : paths) {
        const auto read = readReports(path);
        if (!read)
            return failure(read.error());
        reports += *read;
    }
    return reports;
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Writes saved JSON reports, Triptych's or those of the tool before it, in another format."));
    parser.addPositionalArgument(QStringLiteral("report…"), Commands::tr("JSON reports of comparisons."));
    const QCommandLineOption format(QStringLiteral("format"),
        Commands::tr("What to write: %1.").arg(formatNames().join(QStringLiteral(", "))), QStringLiteral("format"),
        QStringLiteral("text"));
    const QCommandLineOption output(QStringLiteral("output"),
        Commands::tr("Write into this file rather than to standard output (-)."), QStringLiteral("file"),
        QStringLiteral("-"));
    parser.addOptions({format, output});
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    const Format *chosen = formatNamed(parser.value(format));
    if (!chosen)
        return complain(Commands::tr("There is no format \"%1\"; choose one of: %2.")
                            .arg(parser.value(format), formatNames().join(QStringLiteral(", "))));
    if (parser.positionalArguments().isEmpty())
        return complain(Commands::tr("Give the JSON reports."));
    const auto reports = readAllReports(parser.positionalArguments());
    if (!reports)
        return complain(reports.error());
    const QByteArray bytes = chosen->write(*reports, Severity::Critical);
    const QString path = parser.value(output);
    if (path == QLatin1String("-")) {
        print(bytes);
        return NoDrift;
    }
    const auto written = writeFileAtomically(path, bytes);
    return written ? int(NoDrift) : complain(written.error());
}

} // namespace triptych
