// SPDX-License-Identifier: MIT
#include "ui/pathdialog.h"

#include <QDir>
#include <QFileInfo>

namespace triptych {

PathDialog::PathDialog(
    QWidget *window, const QString &title, const QString &folder, const QString &filter, Taking taking)
    : QFileDialog(window, title, folder, filter), m_taking(std::move(taking))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void PathDialog::beginAt(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString folder = whole;
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    setDirectory(folder);
    if (folder != whole)
        selectFile(QDir(folder).relativeFilePath(whole));
}

void PathDialog::accept()
{
    const QString chosen = selectedFiles().value(0);
    const QString taken = m_taking && !chosen.isEmpty() ? m_taking(chosen) : QString();
    if (taken.isEmpty()) {
        QFileDialog::accept();
        return;
    }
    Q_EMIT fileSelected(taken);
    done(Accepted);
}

} // namespace triptych
