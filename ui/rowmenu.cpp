// SPDX-License-Identifier: MIT
#include "ui/rowmenu.h"

#include "items/references.h"
#include "items/rowfinder.h"
#include "ui/browsing.h"
#include "ui/literal.h"
#include "ui/openorigin.h"
#include "ui/sidebyside.h"
#include "ui/sidebysidepane.h"
#include "ui/windowactions.h"
#include "words/words.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QMenu>

namespace triptych {

namespace {

const Origin *originOn(const Comparison &comparison, RowRef row, Side side)
{
    const TableRow &table = comparison.tables[row.table];
    if (row.column < 0) {
        const Table *found = comparison.table(table, side);
        return found ? &found->origin : nullptr;
    }
    const Column *found = comparison.column(table, table.columns[row.column], side);
    return found ? &found->origin : nullptr;
}

} // namespace

RowMenu::RowMenu(SideBySide &rows, Browsing &browsing, const WindowActions &actions, QObject *parent)
    : QObject(parent), m_rows(rows), m_browsing(browsing), m_actions(actions)
{
    for (SideBySidePane *pane : rows.findChildren<SideBySidePane *>()) {
        pane->installEventFilter(this);
        pane->viewport()->installEventFilter(this);
    }
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *request = static_cast<QContextMenuEvent *>(event);
    auto *pane = qobject_cast<SideBySidePane *>(watched);
    if (!pane)
        pane = qobject_cast<SideBySidePane *>(watched->parent());
    QPoint place = request->globalPos();
    if (pane && request->reason() == QContextMenuEvent::Keyboard)
        place = pane->viewport()->mapToGlobal(pane->visualRect(pane->nameIndex(pane->currentIndex())).bottomLeft());
    popUp(place);
    return true;
}

void RowMenu::popUp(const QPoint &globalPos)
{
    const RowRef row = m_rows.current();
    if (!m_browsing.comparison() || !row.isValid())
        return;
    auto *menu = new QMenu(&m_rows);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->addActions({m_actions.copy, m_actions.copySuggestion});
    menu->addSeparator();
    addDefinitions(menu, row);
    menu->addSeparator();
    addReferences(menu, row);
    menu->addSeparator();
    for (QAction *decision : {m_actions.confirmRename, m_actions.rejectRename, m_actions.takeBack, m_actions.ignore}) {
        if (decision->isEnabled())
            menu->addAction(decision);
    }
    menu->popup(globalPos);
}

void RowMenu::addDefinitions(QMenu *menu, RowRef row) const
{
    for (const Side side : m_browsing.comparison()->sides()) {
        const Origin *origin = originOn(*m_browsing.comparison(), row, side);
        if (!origin || origin->file.isEmpty())
            continue;
        const QString file = QFileInfo(origin->file).fileName();
        const QString place = origin->line > 0 ? QStringLiteral("%1:%2").arg(file).arg(origin->line) : file;
        //: %1 a side, %2 a file and line
        QAction *action = menu->addAction(literal(tr("Open in %1: %2").arg(text(side), place)));
        connect(action, &QAction::triggered, this, [origin = *origin] { openOrigin(origin); });
    }
}

void RowMenu::addReferences(QMenu *menu, RowRef row) const
{
    const Comparison &comparison = *m_browsing.comparison();
    for (const RowRef &target : referencedRows(comparison, row))
        addPlace(menu, tr("Go to %1").arg(foundRow(comparison, target).text), target);
    const QList<RowRef> referencing = referencingRows(comparison, row);
    if (referencing.isEmpty())
        return;
    QMenu *from = menu->addMenu(tr("Referenced by"));
    for (const RowRef &each : referencing)
        addPlace(from, foundRow(comparison, each).text, each);
}

void RowMenu::addPlace(QMenu *menu, const QString &text, RowRef row) const
{
    QAction *action = menu->addAction(literal(text));
    connect(action, &QAction::triggered, &m_browsing, [this, row] { m_browsing.go(row); });
}

} // namespace triptych
