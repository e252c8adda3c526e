// SPDX-License-Identifier: MIT
#include "manual.h"

#include "command.h"
#include "help.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Manual
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Manual)
};

/// Text as roff prints it: nothing in it is a request or an escape, and a hyphen can be copied (groff_char(7)).
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\(rs"));
    text.replace(QLatin1Char('-'), QLatin1String("\\-"));
    text.replace(QLatin1Char('\''), QLatin1String("\\(aq"));
    text.replace(QLatin1Char('~'), QLatin1String("\\(ti"));
    text.replace(QLatin1Char('^'), QLatin1String("\\(ha"));
    text.replace(QLatin1Char('`'), QLatin1String("\\(ga"));
    return text.startsWith(QLatin1Char('.')) ? QStringLiteral("\\&") + text : text;
}

QString heading(const char *macro, const QString &title)
{
    return QStringLiteral(".%1 %2\n").arg(QLatin1String(macro), roff(title));
}

/// A list of terms, each with what it means.
QString terms(const QList<Argument> &entries)
{
    QString text;
    for (const Argument &entry : entries)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(entry.syntax), roff(entry.description));
    return text;
}

QString commandText(const Command &command)
{
    QString text = heading("SS", usage(command)) + roff(command.description) + QLatin1Char('\n');
    QList<Argument> entries = command.arguments;
    for (const QCommandLineOption &option : command.options)
        entries.append({optionSyntax(option), option.description()});
    text += terms(entries) + QStringLiteral(".PP\n") + roff(Manual::tr("Examples:")) + QLatin1Char('\n');
    for (const Example &example : command.examples)
        text += QStringLiteral(".PP\n.RS\n.nf\n%1\n.fi\n.RS\n%2\n.RE\n.RE\n")
                    .arg(roff(example.call), roff(example.effect));
    return text;
}

QList<Argument> commonEntries()
{
    QList<Argument> entries;
    for (const QCommandLineOption &option : commonOptions())
        entries.append({optionSyntax(option), option.description()});
    return entries;
}

QList<Argument> environment()
{
    return {
        {QStringLiteral("PG*"),
            Manual::tr("What libpq takes from the environment where a connection does not say it.")},
        {QStringLiteral("NO_COLOR"), Manual::tr("Set and not empty: no colours, unless --color asks for them.")},
        {QStringLiteral("LANG, LC_ALL, LC_MESSAGES"),
            Manual::tr("The language of texts. JSON reports keep their keys and values in every language.")},
    };
}

QList<Argument> files()
{
    return {{QStringLiteral("triptych.json"),
                Manual::tr("The project file: sources, severities, rules, decisions, how reports are written.")},
        {QStringLiteral("~/.pgpass, ~/.pg_service.conf"),
            Manual::tr("Passwords and connections, as libpq reads them.")}};
}

} // namespace

QString manualPage()
{
    QString text = QStringLiteral(".TH TRIPTYCH-CLI 1 \"\" \"Triptych " TRIPTYCH_VERSION "\"\n");
    text += heading("SH", Manual::tr("NAME"))
        + QStringLiteral("triptych-cli \\- %1\n")
              .arg(roff(Manual::tr("tells where a database, its models and its documentation disagree")));
    text += heading("SH", Manual::tr("SYNOPSIS")) + QStringLiteral(".B triptych\\-cli\n.I command\n")
        + roff(Manual::tr("[options]")) + QLatin1Char('\n');
    text += heading("SH", Manual::tr("DESCRIPTION"))
        + roff(Manual::tr("Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a "
                          "schema document. It only reads: nothing is written to a database, and no model file is run "
                          "unless it is asked for."))
        + QLatin1Char('\n');
    text += heading("SH", Manual::tr("COMMANDS"));
    for (const Command &command : allCommands())
        text += commandText(command);
    text += heading("SH", Manual::tr("OPTIONS OF EVERY COMMAND")) + terms(commonEntries());
    text += heading("SH", Manual::tr("EXIT STATUS")) + terms(exitStatuses());
    text += heading("SH", Manual::tr("ENVIRONMENT")) + terms(environment());
    text += heading("SH", Manual::tr("FILES")) + terms(files());
    return text;
}

} // namespace triptych
