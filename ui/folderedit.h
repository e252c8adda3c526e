// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace triptych {

/// A line for a folder's path, which can be dropped on it.
class FolderEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// Enter was pressed, which does not reach the dialog; or a folder was dropped.
    void given(const QString &folder);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace triptych
