// SPDX-License-Identifier: MIT
#include "ui/pathlist.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace triptych {

PathList::PathList(QWidget *parent) : QWidget(parent), m_list(new QListWidget)
{
    setAcceptDrops(true);
    setFocusProxy(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setObjectName(QStringLiteral("paths"));
    auto *label
        = new QLabel(tr("&Python files, folders or patterns with SQLAlchemy models. They can be dropped here."));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Model files and folders"));
    auto *files = new QPushButton(tr("Add &files…"));
    auto *folder = new QPushButton(tr("Add f&older…"));
    auto *remove = new QPushButton(tr("&Remove"));
    remove->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {files, folder, remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(files, &QPushButton::clicked, this, &PathList::addFiles);
    connect(folder, &QPushButton::clicked, this, &PathList::addFolder);
    connect(remove, &QPushButton::clicked, this, &PathList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, remove,
        [this, remove] { remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    auto *shortcut = new QShortcut(QKeySequence::Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &PathList::removeSelected);
}

void PathList::setPaths(const QStringList &paths)
{
    m_list->clear();
    add(paths);
}

QStringList PathList::paths() const
{
    QStringList result;
    for (int row = 0; row < m_list->count(); ++row)
        result << m_list->item(row)->text();
    return result;
}

void PathList::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_list->findItems(path, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty())
            m_list->addItem(path);
    }
    Q_EMIT changed();
}

void PathList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PathList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    add(paths);
    event->acceptProposedAction();
}

void PathList::addFiles()
{
    auto *dialog = new QFileDialog(this, tr("Model files"), {}, tr("Python (*.py);;Snapshots (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PathList::add);
    dialog->open();
}

void PathList::addFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with models"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &PathList::add);
    dialog->open();
}

void PathList::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    Q_EMIT changed();
}

} // namespace triptych
