// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <functional>

namespace triptych {

/// What a command takes besides its options.
struct Argument
{
    QString syntax; ///< "path…"
    QString description;
};

/// A call that works, and what it does.
struct Example
{
    QString call; ///< as a person types it
    QString effect; ///< a sentence
};

/// A command of triptych-cli: all that --help, the manual page and completion tell of it, and what it does.
struct Command
{
    QString name; ///< "read-models"
    QString summary; ///< what it does, as it stands in the list of commands: no capital, no full stop
    QString description; ///< sentences
    QList<Argument> arguments;
    QList<QCommandLineOption> options; ///< without those that every command takes
    QList<Example> examples;
    /// \param parser has parsed the options; arguments only where there are some to take. Gives an ExitStatus.
    std::function<int(const QCommandLineParser &parser)> run;
};

/// Every command, in the order of --help.
[[nodiscard]] QList<Command> allCommands();

/// The options that every command takes.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

} // namespace triptych
