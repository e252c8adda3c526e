// SPDX-License-Identifier: MIT
#include "formats.h"

#include "reports/formats/csvreport.h"
#include "reports/formats/htmlreport.h"
#include "reports/formats/junit.h"
#include "reports/formats/markdownreport.h"
#include "reports/formats/sarif.h"
#include "reports/textsummary.h"

#include <algorithm>

namespace triptych {

namespace {

QByteArray textReport(const QList<Report> &reports)
{
    QStringList texts;
    for (const Report &report : reports)
        texts.append(textSummary(report));
    return texts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

const QList<Format> &formats()
{
    using Level = std::optional<Severity>;
    static const QList<Format> all{
        {QStringLiteral("text"), [](const QList<Report> &reports, Level) { return textReport(reports); }},
        {QStringLiteral("markdown"), [](const QList<Report> &reports, Level) { return markdownReport(reports); }},
        {QStringLiteral("html"), [](const QList<Report> &reports, Level) { return htmlReport(reports); }},
        {QStringLiteral("csv"), [](const QList<Report> &reports, Level) { return csvReport(reports); }},
        {QStringLiteral("sarif"),
            [](const QList<Report> &reports, Level) { return sarifReport(reports, QDir::current()); }},
        {QStringLiteral("junit"),
            [](const QList<Report> &reports, Level level) { return junitReport(reports, level); }},
    };
    return all;
}

const Format *formatNamed(const QString &name)
{
    const auto found = std::ranges::find(formats(), name, &Format::name);
    return found == formats().end() ? nullptr : &*found;
}

QStringList formatNames()
{
    QStringList names;
    for (const Format &format : formats())
        names.append(format.name);
    return names;
}

} // namespace triptych
