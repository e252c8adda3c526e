// SPDX-License-Identifier: MIT
#include "reports/formats/formats.h"

#include "reports/formats/csvreport.h"
#include "reports/formats/htmlreport.h"
#include "reports/formats/junit.h"
#include "reports/formats/markdownreport.h"
#include "reports/formats/sarif.h"
#include "reports/textsummary.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace triptych {

namespace {

QByteArray textReport(const QList<Report> &reports, const Manner &manner)
{
    QStringList texts;
    for (const Report &report : reports)
        texts.append(textSummary(report, manner.isColored ? TextStyle::Colored : TextStyle::Plain));
    return texts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

const QList<Format> &formats()
{
    using Reports = QList<Report>;
    static const QList<Format> all{
        {QStringLiteral("text"), QStringLiteral("txt"), textReport},
        {QStringLiteral("markdown"), QStringLiteral("md"),
            [](const Reports &reports, const Manner &) { return markdownReport(reports); }},
        {QStringLiteral("html"), QStringLiteral("html"),
            [](const Reports &reports, const Manner &) { return htmlReport(reports); }},
        {QStringLiteral("csv"), QStringLiteral("csv"),
            [](const Reports &reports, const Manner &) { return csvReport(reports); }},
        {QStringLiteral("sarif"), QStringLiteral("sarif"),
            [](const Reports &reports, const Manner &) { return sarifReport(reports, QDir::current()); }},
        {QStringLiteral("junit"), QStringLiteral("xml"),
            [](const Reports &reports, const Manner &manner) { return junitReport(reports, manner.level); }},
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

QString jsonName()
{
    return QStringLiteral("json");
}

QStringList allFormatNames()
{
    return formatNames() + QStringList{jsonName()};
}

QString formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == jsonName())
        return jsonName();
    const auto found = std::ranges::find(formats(), suffix, &Format::suffix);
    return found == formats().end() ? QString() : found->name;
}

bool isFileName(const QString &path)
{
    return !formatOfFile(path).isEmpty() && !QFileInfo(path).isDir() && !path.endsWith(QLatin1Char('/'));
}

} // namespace triptych
