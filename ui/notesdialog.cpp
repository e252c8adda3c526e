// SPDX-License-Identifier: MIT
#include "ui/notesdialog.h"

#include "ui/openorigin.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace triptych {

NotesDialog::NotesDialog(Side side, const QList<Note> &notes, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("%1: %n note(s)", nullptr, int(notes.size())).arg(text(side)));
    resize(820, 380);
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("notes"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Notes"));
    list->setHeaderLabels({tr("Where"), tr("What"), tr("Why")});
    for (const Note &note : notes) {
        auto *item = new QTreeWidgetItem(list, {displayText(note.origin), note.expression, note.reason});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        if (!note.origin.file.isEmpty())
            item->setToolTip(0, QStringLiteral("%1:%2").arg(note.origin.file).arg(note.origin.line));
    }
    list->resizeColumnToContents(0);
    list->setColumnWidth(1, 260);
    connect(list, &QTreeWidget::itemActivated, this,
        [list, notes](QTreeWidgetItem *item) { openOrigin(notes[list->indexOfTopLevelItem(item)].origin); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter opens what a note is about
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
}

} // namespace triptych
