// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QList>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace triptych {

/// An editor that many people use, and how it is told the line.
struct EditorPreset
{
    QString key; ///< in the settings
    QString name;
    QString command; ///< as EditorSetting::command
    bool isFound = false; ///< its program is on this machine

    bool operator==(const EditorPreset &) const = default;
};

/// What is known, in the order of the list; looks for the programs each time.
[[nodiscard]] QList<EditorPreset> editorPresets();

/// Which editor opens a definition.
struct EditorSetting
{
    QString key; ///< of a preset; ownEditor: what the person typed; empty: the desktop's program for the file
    /// A program and its arguments, quoted as in a shell, which is not used: {file} and {line} stand for the place.
    QString command;

    bool operator==(const EditorSetting &) const = default;
};

inline const QString ownEditor = QStringLiteral("own");

[[nodiscard]] EditorSetting editorSetting(const QSettings &settings);
void saveEditorSetting(QSettings &settings, const EditorSetting &setting);

/// A program to start.
struct EditorCommand
{
    QString program;
    QStringList arguments;

    bool operator==(const EditorCommand &) const = default;
};

/// The command with the place put in; whatever a file's name holds, it stays one argument. Errors: there is no program,
/// or nothing says where the file goes.
[[nodiscard]] Result<EditorCommand> editorCommand(const QString &command, const Origin &origin);

} // namespace triptych
