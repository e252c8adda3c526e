// SPDX-License-Identifier: MIT
#include "ui/editor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Editor)
};

const QString keyKey = QStringLiteral("editor/key");
const QString commandKey = QStringLiteral("editor/command");

bool isProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// The first of the programs that is here, else the first.
QString programOf(const QStringList &names)
{
    const auto found = std::ranges::find_if(names, isProgram);
    return found == names.end() ? names.first() : *found;
}

/// A terminal with the option that comes before what it runs.
QString terminal()
{
    static const QStringList terminals{QStringLiteral("x-terminal-emulator -e"), QStringLiteral("konsole -e"),
        QStringLiteral("gnome-terminal --"), QStringLiteral("xfce4-terminal -x"), QStringLiteral("kitty"),
        QStringLiteral("alacritty -e"), QStringLiteral("xterm -e")};
    const auto found = std::ranges::find_if(
        terminals, [](const QString &each) { return isProgram(each.section(QLatin1Char(' '), 0, 0)); });
    return found == terminals.end() ? terminals.first() : *found;
}

struct Known
{
    const char *name;
    const char *programs; ///< under which names it is installed; the first is the preset's key
    const char *arguments;
    bool inTerminal = false;
};

constexpr Known known[] = {
    {"Visual Studio Code", "code", "--goto {file}:{line}"},
    {"VSCodium", "codium", "--goto {file}:{line}"},
    {"PyCharm", "pycharm pycharm-community pycharm-professional charm", "--line {line} {file}"},
    {"IntelliJ IDEA", "idea intellij-idea-community intellij-idea-ultimate", "--line {line} {file}"},
    {"Sublime Text", "subl", "{file}:{line}"},
    {"Zed", "zed zeditor", "{file}:{line}"},
    {"Kate", "kate", "--line {line} {file}"},
    {"gedit", "gedit", "+{line} {file}"},
    {"GNOME Text Editor", "gnome-text-editor", "{file}"},
    {"Emacs", "emacs", "+{line} {file}"},
    {"Emacs, the one that runs", "emacsclient", "--no-wait --alternate-editor=emacs +{line} {file}"},
    {"Vim", "vim", "+{line} {file}", true},
    {"Neovim", "nvim", "+{line} {file}", true},
};

} // namespace

QList<EditorPreset> editorPresets()
{
    QList<EditorPreset> presets;
    for (const Known &each : known) {
        const QStringList programs = QString::fromLatin1(each.programs).split(QLatin1Char(' '));
        const QString program = programOf(programs);
        QString command = QStringLiteral("%1 %2").arg(program, QLatin1String(each.arguments));
        bool isFound = isProgram(program);
        if (each.inTerminal) {
            isFound = isFound && isProgram(terminal().section(QLatin1Char(' '), 0, 0));
            command = QStringLiteral("%1 %2").arg(terminal(), command);
        }
        presets << EditorPreset{programs.first(), QString::fromLatin1(each.name), command, isFound};
    }
    return presets;
}

EditorSetting editorSetting(const QSettings &settings)
{
    EditorSetting setting{settings.value(keyKey).toString(), settings.value(commandKey).toString()};
    for (const EditorPreset &preset : editorPresets()) {
        if (preset.key == setting.key)
            setting.command = preset.command;
    }
    return setting;
}

void saveEditorSetting(QSettings &settings, const EditorSetting &setting)
{
    settings.setValue(keyKey, setting.key);
    settings.setValue(commandKey, setting.key == ownEditor ? setting.command : QString());
}

Result<EditorCommand> editorCommand(const QString &command, const Origin &origin)
{
    QStringList words = QProcess::splitCommand(command);
    const QString mend = Text::tr("Write a command such as: myeditor --line {line} {file}");
    if (words.isEmpty())
        return failure({Error::Kind::Invalid, Text::tr("No editor is named."), {}, mend});
    if (std::ranges::none_of(words, [](const QString &word) { return word.contains(QLatin1String("{file}")); }))
        return failure(
            {Error::Kind::Invalid, Text::tr("The command does not say where the file goes."), command, mend});
    static const QRegularExpression place(QStringLiteral("\\{(file|line)\\}"));
    const QString file = QFileInfo(origin.file).absoluteFilePath();
    for (QString &word : words) {
        for (auto match = place.match(word); match.hasMatch();) {
            const QString value
                = match.captured(1) == QLatin1String("file") ? file : QString::number(qMax(1, origin.line));
            word.replace(match.capturedStart(), match.capturedLength(), value);
            match = place.match(word, match.capturedStart() + value.size());
        }
    }
    return EditorCommand{words.takeFirst(), words};
}

} // namespace triptych
