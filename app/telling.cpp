// SPDX-License-Identifier: MIT
#include "telling.h"

#include "base/textfile.h"
#include "commands.h"
#include "compare/coverage.h"
#include "comparing.h"
#include "console.h"
#include "formats.h"
#include "reports/reportfiles.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// The reports as one JSON text: the report of two sides, a list of reports for three.
QByteArray jsonOutput(const Comparison &comparison, const QDateTime &now, ReportDetail detail)
{
    QByteArrayList reports;
    for (const Comparison &pair : pairs(comparison))
        reports.append(jsonReport(pair, now, detail));
    return reports.size() == 1 ? reports.first() : "[\n" + reports.join(",\n") + "]\n";
}

QByteArray bytesOf(
    const Comparison &comparison, const QDateTime &now, const Telling &telling, const QString &format, bool isColored)
{
    const Format *written = formatNamed(format);
    return written ? written->write({reportOf(comparison, now)}, {telling.level, isColored})
                   : jsonOutput(comparison, now, telling.detail);
}

/// Prints the comparison and writes its reports.
Result<void> tell(const Comparison &comparison, const Telling &telling, const QString &prefix)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Output &output = telling.output;
    QStringList written;
    if (!output.folder.isEmpty()) {
        const auto paths = writeReports(comparison, output.folder, now, telling.detail, prefix);
        if (!paths)
            return failure(paths.error());
        written = *paths;
    }
    if (!output.file.isEmpty()) {
        const QByteArray bytes = bytesOf(comparison, now, telling, output.fileFormat, false);
        if (const auto done = writeFileAtomically(output.file, bytes); !done)
            return failure(done.error());
        written.append(output.file);
    }
    print(bytesOf(comparison, now, telling, output.format, output.isColored));
    if (output.format != QLatin1String("text"))
        return {};
    if (!telling.projectPath.isEmpty())
        print(Commands::tr("Project: %1\n").arg(telling.projectPath));
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

int compareAndTell(const SourceChoice &sources, const Project &project, const Telling &telling)
{
    const Reading reading = readAll(sources);
    if (!reading.canCompare())
        return CouldNotCompare;
    ComparisonSettings settings = project.settings;
    settings.today = QDate::currentDate();
    const Comparison comparison = compare(reading.schemas, settings);
    if (const auto told = tell(comparison, telling, project.reports.prefix); !told)
        return complain(told.error());
    if (coverage(comparison).isNothing())
        return complain(Commands::tr("Nothing was compared: there is no table that two sides tell of. Check what the "
                                     "sources are to be read from."));
    if (reading.failed)
        return CouldNotCompare;
    return telling.level && hasDrift(comparison, *telling.level) ? Drift : NoDrift;
}

} // namespace triptych
