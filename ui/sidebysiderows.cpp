// SPDX-License-Identifier: MIT
// Which rows SideBySide shows, and where.
#include "ui/sidebyside.h"

#include "items/comparisonfiltermodel.h"
#include "items/comparisonmodel.h"
#include "items/expandedtables.h"
#include "ui/sidebysidepane.h"
#include "ui/sidebysidestrip.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace triptych {

void SideBySide::change(const std::function<void()> &changeRows)
{
    const RowRef row = current();
    const Anchor place = anchor();
    {
        const QScopedValueRollback guard(m_restoring, true);
        changeRows();
    }
    showRows(row, place);
}

void SideBySide::showRows(RowRef row, const Anchor &anchor)
{
    const auto &comparison = m_model->comparison();
    m_differences
        = comparison ? Differences(*comparison, m_rows->rows(), m_rows->filter(), m_rows->places()) : Differences();
    m_strip->setDifferences(m_differences);
    std::vector<bool> expanded;
    expanded.reserve(std::size_t(m_rows->rows().size()));
    for (const PassingTable &table : m_rows->rows())
        expanded.push_back(m_expanded[std::size_t(table.row)] || table.byColumns);
    layOut(std::move(expanded), row, anchor);
    showPage();
}

void SideBySide::layOut(std::vector<bool> expanded, RowRef row, const Anchor &anchor)
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_visible = VisibleRows(m_rows->rows(), std::move(expanded));
        for (SideBySidePane *tree : shownTrees())
            tree->updateGeometries();
        m_selection->setCurrentIndex(indexOf(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QModelIndex place = indexOf(anchor.row);
        if (SideBySidePane *tree = activeTree(); tree && place.isValid())
            tree->verticalScrollBar()->setValue(tree->placeOf(place) * tree->rowHeight() - anchor.y);
    }
    showSeen();
    announceCurrent();
}

void SideBySide::showSeen()
{
    const SideBySidePane *tree = activeTree();
    if (!tree || m_visible.count() == 0)
        return;
    const int first = tree->verticalScrollBar()->value() / tree->rowHeight();
    const int last = (tree->verticalScrollBar()->value() + tree->viewport()->height() - 1) / tree->rowHeight();
    m_strip->setSeen(m_visible.wholePlace(m_visible.at(std::min(first, m_visible.count() - 1))),
        m_visible.wholePlace(m_visible.at(std::min(last, m_visible.count() - 1))));
}

SideBySide::Anchor SideBySide::anchor() const
{
    const SideBySidePane *tree = activeTree();
    if (!tree)
        return {};
    QModelIndex index = m_selection->currentIndex();
    if (!index.isValid() || !tree->viewport()->rect().intersects(tree->visualRect(tree->nameIndex(index)))) {
        const int top = tree->verticalScrollBar()->value() / tree->rowHeight();
        index = top < m_visible.count() ? tree->indexAtPlace(top) : QModelIndex();
    }
    return {rowAt(index), tree->visualRect(tree->nameIndex(index)).top()};
}

void SideBySide::setTableExpanded(const QModelIndex &table, bool expanded)
{
    const SideBySidePane *tree = activeTree();
    const RowRef row = rowAt(table);
    RowRef selected = current();
    if (!expanded && selected.table == row.table)
        selected.column = -1;
    m_expanded[std::size_t(row.table)] = expanded;
    std::vector<bool> seen = m_visible.expanded();
    seen[std::size_t(table.row())] = expanded;
    layOut(std::move(seen), selected, {row, std::max(0, tree->visualRect(tree->nameIndex(table)).top())});
}

void SideBySide::setExpanded(std::vector<bool> expanded)
{
    m_expanded = std::move(expanded);
    std::vector<bool> seen;
    seen.reserve(std::size_t(m_rows->rows().size()));
    for (const PassingTable &table : m_rows->rows())
        seen.push_back(m_expanded[std::size_t(table.row)]);
    const auto parentIfHidden = [&](RowRef row) {
        return row.isValid() && !m_expanded[std::size_t(row.table)] ? RowRef{row.table, -1} : row;
    };
    Anchor place = anchor();
    place.row = parentIfHidden(place.row);
    layOut(std::move(seen), parentIfHidden(current()), place);
}

void SideBySide::setAllExpanded(bool expanded)
{
    setExpanded(std::vector<bool>(m_expanded.size(), expanded));
}

void SideBySide::expandDrift()
{
    if (const auto &comparison = m_model->comparison())
        setExpanded(driftingTables(*comparison, m_rows->filter()));
}

} // namespace triptych
