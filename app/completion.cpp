// SPDX-License-Identifier: MIT
#include "completion.h"

#include "command.h"
#include "compare/finding.h"
#include "reports/formats/formats.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace triptych {

namespace {

template <typename Values>
QStringList keysOf(const Values &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyText(value));
    return keys;
}

/// The words that an option takes, by what its value is called.
QStringList valuesOf(const QString &valueName)
{
    static const QMap<QString, QStringList> values{
        {QStringLiteral("format"), allFormatNames()},
        {QStringLiteral("kind"), keysOf(allFindingKinds)},
        {QStringLiteral("severity"),
            keysOf(std::array{Severity::Critical, Severity::Warning, Severity::Info})
                + QStringList{QStringLiteral("none")}},
        {QStringLiteral("side"), keysOf(allSides)},
        {QStringLiteral("style"), {QStringLiteral("bullets"), QStringLiteral("table")}},
        {QStringLiteral("when"), {QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")}},
    };
    return values.value(valueName);
}

/// The option that a word of the command line names; nullopt: none.
std::optional<QCommandLineOption> optionOf(const QList<QCommandLineOption> &options, const QString &word)
{
    for (const QCommandLineOption &option : options) {
        for (const QString &name : option.names()) {
            if (word == (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name)
                return option;
        }
    }
    return std::nullopt;
}

/// Candidates that begin with the word.
class Candidates
{
public:
    explicit Candidates(const QString &word) : m_word(word) { }

    void add(const QString &text, const QString &description = {})
    {
        if (text.startsWith(m_word))
            m_lines += description.isEmpty() ? text + u'\n' : text + u'\t' + description + u'\n';
    }
    [[nodiscard]] QString lines() const { return m_lines; }

private:
    QString m_word;
    QString m_lines;
};

void addCommands(Candidates &candidates)
{
    for (const Command &command : allCommands())
        candidates.add(command.name, command.summary);
}

void addOptions(Candidates &candidates, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options)
        candidates.add(QStringLiteral("--") + option.names().last(), option.description());
}

} // namespace

QString completions(const QStringList &words)
{
    const QString word = words.isEmpty() ? QString() : words.last();
    Candidates candidates(word);
    const QString name = words.value(0);
    if (words.size() < 2 || (words.size() == 2 && name == QLatin1String("help"))) {
        addCommands(candidates);
        if (words.size() < 2)
            candidates.add(QStringLiteral("help"));
        return candidates.lines();
    }
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end())
        return {};
    const QList<QCommandLineOption> options = command->options + commonOptions();
    if (const auto before = optionOf(options, words[words.size() - 2]); before && !before->valueName().isEmpty()) {
        for (const QString &value : valuesOf(before->valueName()))
            candidates.add(value);
    } else if (word.startsWith(QLatin1Char('-'))) {
        addOptions(candidates, options);
    }
    return candidates.lines();
}

} // namespace triptych
