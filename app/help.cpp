// SPDX-License-Identifier: MIT
#include "help.h"

#include "commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Help)
};

constexpr qsizetype width = 80;

/// Text in lines that are not too long, each behind that many blanks.
QString wrapped(const QString &text, qsizetype indent)
{
    QStringList lines(QString{});
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (!lines.last().isEmpty() && indent + lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += lines.last().isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return lines.join(QLatin1Char('\n') + QString(indent, QLatin1Char(' ')));
}

QString section(const QString &title)
{
    return QLatin1Char('\n') + title + QLatin1Char('\n');
}

/// Two columns.
QString listed(const QList<Argument> &entries)
{
    qsizetype longest = 0;
    for (const Argument &entry : entries)
        longest = std::max(longest, entry.syntax.size());
    QString text;
    for (const Argument &entry : entries)
        text += QStringLiteral("  %1  %2\n")
                    .arg(entry.syntax.leftJustified(longest), wrapped(entry.description, longest + 4));
    return text;
}

QList<Argument> entriesOf(const QList<QCommandLineOption> &options)
{
    QList<Argument> entries;
    for (const QCommandLineOption &option : options)
        entries.append({optionSyntax(option), option.description()});
    return entries;
}

} // namespace

QString programHelp()
{
    QList<Argument> commands;
    for (const Command &command : allCommands())
        commands.append({command.name, command.summary});
    return Help::tr("Usage: triptych-cli COMMAND [options]") + QLatin1Char('\n') + section(Help::tr("Commands:"))
        + listed(commands) + section(Help::tr("Exit status:")) + listed(exitStatuses()) + QLatin1Char('\n')
        + Help::tr("\"triptych-cli help COMMAND\" tells more, with examples.") + QLatin1Char('\n');
}

QString commandHelp(const Command &command)
{
    QString text = Help::tr("Usage: %1").arg(usage(command)) + QStringLiteral("\n\n") + wrapped(command.description, 0)
        + QLatin1Char('\n');
    if (!command.arguments.isEmpty())
        text += section(Help::tr("Arguments:")) + listed(command.arguments);
    text += section(Help::tr("Options:")) + listed(entriesOf(command.options + commonOptions()));
    text += section(Help::tr("Examples:"));
    for (const Example &example : command.examples)
        text += QStringLiteral("  %1\n      %2\n").arg(example.call, wrapped(example.effect, 6));
    return text;
}

QString usage(const Command &command)
{
    QStringList words{QStringLiteral("triptych-cli"), command.name, Help::tr("[options]")};
    for (const Argument &argument : command.arguments)
        words.append(argument.syntax);
    return words.join(QLatin1Char(' '));
}

QString optionSyntax(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName();
    return names.join(QStringLiteral(", ")) + (value.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(value));
}

QList<Argument> exitStatuses()
{
    return {{QString::number(NoDrift), Help::tr("done; no drift at or above the level that was asked for")},
        {QString::number(Drift), Help::tr("there is drift at or above that level")},
        {QString::number(CouldNotCompare),
            Help::tr("it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file "
                     "that cannot be written")}};
}

} // namespace triptych
