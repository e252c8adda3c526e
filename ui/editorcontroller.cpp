// SPDX-License-Identifier: MIT
#include "ui/editorcontroller.h"

#include "ui/editordialog.h"
#include "ui/messages.h"
#include "ui/openorigin.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

namespace triptych {

EditorController::EditorController(QSettings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window)
{
    setOriginOpener([this](const Origin &origin) { open(origin); });
}

EditorController::~EditorController()
{
    setOriginOpener({});
}

void EditorController::ask()
{
    auto *dialog = new EditorDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSetting(editorSetting(m_settings));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveEditorSetting(m_settings, dialog->setting()); });
    dialog->open();
}

void EditorController::open(const Origin &origin)
{
    if (!QFileInfo::exists(origin.file)) {
        tell({Error::Kind::NotFound, tr("The file is not there any more."), origin.file,
            tr("Compare again to see where things stand now.")});
        return;
    }
    const EditorSetting setting = editorSetting(m_settings);
    if (setting.key.isEmpty()) {
        if (!openWithDesktop(origin))
            tell({Error::Kind::NotFound, tr("The desktop has no program for it."), origin.file,
                tr("Choose an editor.")});
        return;
    }
    const Result<EditorCommand> command = editorCommand(setting.command, origin);
    if (command)
        start(*command);
    else
        tell(command.error());
}

void EditorController::start(const EditorCommand &command)
{
    if (!QProcess::startDetached(command.program, command.arguments))
        tell({Error::Kind::NotFound, tr("The editor cannot be started."), command.program,
            tr("Install it, or choose another one.")});
}

void EditorController::tell(const Error &error)
{
    QMessageBox *box = problemBox(tr("Open in editor"), error, m_window);
    box->setObjectName(QStringLiteral("editorProblem"));
    connect(box->addButton(tr("&Editor…"), QMessageBox::ActionRole), &QAbstractButton::clicked, this,
        &EditorController::ask);
    box->open();
}

} // namespace triptych
