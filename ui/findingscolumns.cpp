// SPDX-License-Identifier: MIT
#include "ui/findingscolumns.h"

#include "words/words.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace triptych {

namespace {

constexpr quint32 stateVersion = 2;
constexpr int narrowest = 64;
constexpr int widest = 260;
constexpr int iconRoom = 32; // of a kind's icon and what is around it

} // namespace

FindingsColumns::FindingsColumns(QTreeView *view)
    : QObject(view), m_view(view), m_menu(new QMenu(tr("Co&lumns"), view)),
      m_telling(allFindingCells.begin(), allFindingCells.end())
{
    for (const FindingCell cell : allFindingCells)
        addAction(cell);
    QHeaderView *header = m_view->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setMinimumHeight(header->fontMetrics().height() + 12);
    header->setSortIndicatorClearable(true);
    header->setResizeContentsPrecision(100); // rows that a first width is taken from
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &position) { m_menu->popup(header->mapToGlobal(position)); });
}

void FindingsColumns::addAction(FindingCell cell)
{
    if (cell == FindingCell::Kind) {
        m_actions << nullptr;
        return;
    }
    QAction *action = m_menu->addAction(titleOf(cell));
    action->setObjectName(QStringLiteral("findings.column%1").arg(int(cell)));
    action->setCheckable(true);
    action->setChecked(true);
    connect(action, &QAction::toggled, this, &FindingsColumns::apply);
    m_actions << action;
}

void FindingsColumns::adaptTo(const Comparison &comparison, const NewFindings &fresh)
{
    m_telling.clear();
    for (const FindingCell cell : allFindingCells) {
        if (isTelling(comparison, cell, fresh))
            m_telling.insert(cell);
    }
    apply();
    if (!m_hasWidths)
        setFirstWidths();
}

void FindingsColumns::setFirstWidths()
{
    m_hasWidths = true;
    for (std::size_t column = 0; column < allFindingCells.size(); ++column) {
        m_view->resizeColumnToContents(int(column));
        m_view->setColumnWidth(int(column), std::clamp(m_view->columnWidth(int(column)), narrowest, widest));
    }
    int kinds = 0;
    for (const FindingKind kind : allFindingKinds)
        kinds = std::max(kinds, m_view->fontMetrics().horizontalAdvance(text(kind)));
    m_view->setColumnWidth(int(FindingCell::Kind), kinds + 2 * m_view->indentation() + iconRoom);
}

void FindingsColumns::apply()
{
    for (const FindingCell cell : allFindingCells) {
        QAction *action = m_actions[int(cell)];
        const bool isTelling = m_telling.contains(cell);
        if (action)
            action->setVisible(isTelling);
        m_view->setColumnHidden(int(cell), !isTelling || (action && !action->isChecked()));
    }
}

QList<FindingCell> FindingsColumns::shown() const
{
    QList<FindingCell> cells;
    for (int place = 0; place < m_view->header()->count(); ++place) {
        const int column = m_view->header()->logicalIndex(place);
        if (!m_view->isColumnHidden(column))
            cells << allFindingCells[std::size_t(column)];
    }
    return cells;
}

QByteArray FindingsColumns::saveState() const
{
    QList<qint32> hidden;
    for (const FindingCell cell : allFindingCells) {
        if (m_actions[int(cell)] && !m_actions[int(cell)]->isChecked())
            hidden << qint32(cell);
    }
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << hidden << m_hasWidths << m_view->header()->saveState();
    return state;
}

bool FindingsColumns::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QList<qint32> hidden;
    bool hasWidths = false;
    QByteArray header;
    in >> version;
    if (version != stateVersion)
        return false;
    in >> hidden >> hasWidths >> header;
    if (in.status() != QDataStream::Ok || !m_view->header()->restoreState(header))
        return false;
    m_hasWidths = hasWidths;
    for (const FindingCell cell : allFindingCells) {
        if (QAction *action = m_actions[int(cell)])
            action->setChecked(!hidden.contains(qint32(cell)));
    }
    apply();
    return true;
}

} // namespace triptych
