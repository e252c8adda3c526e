// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace triptych {

/// Chooses the editor that opens definitions.
class EditorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditorDialog(QWidget *parent = nullptr);

    void setSetting(const EditorSetting &setting);
    [[nodiscard]] EditorSetting setting() const;

private:
    void showChoice();
    void validate();

    QList<EditorPreset> m_presets;
    QString m_ownCommand; ///< what the person typed, while a preset is chosen
    QComboBox *m_editor;
    QLineEdit *m_command;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace triptych
