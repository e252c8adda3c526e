// SPDX-License-Identifier: MIT
#include "ui/editordialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace triptych {

EditorDialog::EditorDialog(QWidget *parent)
    : QDialog(parent), m_presets(editorPresets()), m_editor(new QComboBox), m_command(new QLineEdit),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("editorDialog"));
    setWindowTitle(tr("Editor"));
    m_editor->setObjectName(QStringLiteral("editor.choice"));
    m_command->setObjectName(QStringLiteral("editor.command"));
    m_problem->setObjectName(QStringLiteral("editor.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_editor->addItem(tr("The desktop's program for the file (opens no line)"), QString());
    for (const bool found : {true, false}) {
        for (const EditorPreset &preset : std::as_const(m_presets)) {
            if (preset.isFound == found)
                m_editor->addItem(found ? preset.name : tr("%1 (not found here)").arg(preset.name), preset.key);
        }
    }
    m_editor->addItem(tr("Another one"), ownEditor);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Definitions open in:"), m_editor);
    form->addRow(tr("&Command:"), m_command);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(560, sizeHint().height());
    connect(m_editor, &QComboBox::currentIndexChanged, this, &EditorDialog::showChoice);
    connect(m_command, &QLineEdit::textEdited, this, [this](const QString &text) { m_ownCommand = text; });
    connect(m_command, &QLineEdit::textChanged, this, &EditorDialog::validate);
    showChoice();
}

void EditorDialog::setSetting(const EditorSetting &setting)
{
    m_ownCommand = setting.key == ownEditor ? setting.command : QString();
    m_editor->setCurrentIndex(qMax(0, m_editor->findData(setting.key)));
    showChoice();
}

EditorSetting EditorDialog::setting() const
{
    return {m_editor->currentData().toString(), m_command->text()};
}

void EditorDialog::showChoice()
{
    const QString key = m_editor->currentData().toString();
    QString command = m_ownCommand;
    for (const EditorPreset &preset : std::as_const(m_presets)) {
        if (preset.key == key)
            command = preset.command;
    }
    m_command->setText(key.isEmpty() ? QString() : command);
    m_command->setEnabled(!key.isEmpty());
    m_command->setReadOnly(key != ownEditor);
    m_command->setPlaceholderText(key == ownEditor ? tr("myeditor --line {line} {file}") : QString());
    validate();
}

void EditorDialog::validate()
{
    const Result<EditorCommand> command = editorCommand(m_command->text(), {});
    const bool isFine = m_editor->currentData().toString().isEmpty() || command.has_value();
    m_problem->setText(isFine ? QString() : command.error().message());
    m_ok->setEnabled(isFine);
}

} // namespace triptych
