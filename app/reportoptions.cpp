// SPDX-License-Identifier: MIT
#include "reportoptions.h"

#include "arguments.h"
#include "console.h"
#include "reports/formats/formats.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

} // namespace

OutputOptions::OutputOptions()
    : m_format(QStringLiteral("format"),
        Commands::tr("What to print: %1; text, if not said.").arg(allFormatNames().join(QStringLiteral(", "))),
        QStringLiteral("format")),
      m_output(QStringLiteral("output"),
          Commands::tr("Write a JSON report for each pair into this folder; or one file, such as drift.html, in "
                       "--format or what its name ends in. With - nothing is written, only printed."),
          QStringLiteral("path")),
      m_color(colorOption())
{ }

QList<QCommandLineOption> OutputOptions::all() const
{
    return {m_format, m_output, m_color};
}

Result<Output> OutputOptions::output(const QCommandLineParser &parser, const ReportSettings &settings) const
{
    const QString text = formatNames().first();
    const QString format = parser.isSet(m_format) ? parser.value(m_format) : settings.format;
    const QString path = parser.isSet(m_output) ? parser.value(m_output) : settings.folder;
    Output output;
    output.format = format.isEmpty() ? text : format;
    if (parser.isSet(m_output) && isFileName(path)) {
        output.file = path;
        output.fileFormat = parser.isSet(m_format) ? format : formatOfFile(path);
        output.format = text;
    } else if (path != QLatin1String("-")) {
        output.folder = path;
    }
    for (const QString &name : {output.format, output.file.isEmpty() ? text : output.fileFormat}) {
        if (const auto known = expectAmong(name, allFormatNames()); !known)
            return failure(known.error());
    }
    return isColored(parser.value(m_color)).map([&](bool colored) {
        output.isColored = colored;
        return output;
    });
}

QCommandLineOption colorOption()
{
    return {QStringLiteral("color"),
        Commands::tr("Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never."),
        QStringLiteral("when"), QStringLiteral("auto")};
}

} // namespace triptych
