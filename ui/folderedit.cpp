// SPDX-License-Identifier: MIT
#include "ui/folderedit.h"

#include "ui/droptarget.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>

namespace triptych {

namespace {

/// The folder that is dragged, or that of a file.
QString folderOf(const QMimeData &data)
{
    const QString path = localPaths(data).value(0);
    return path.isEmpty() || QFileInfo(path).isDir() ? path : QFileInfo(path).path();
}

} // namespace

void FolderEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QLineEdit::dragEnterEvent(event);
}

void FolderEdit::dropEvent(QDropEvent *event)
{
    const QString folder = folderOf(*event->mimeData());
    if (folder.isEmpty())
        return QLineEdit::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT given(folder);
}

void FolderEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT given(text().trimmed());
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace triptych
