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
    Anchors places = anchors();
    if (!m_hidden.isValid()) {
        m_hidden = current();
        m_hiddenAt
            = places.isEmpty() || places.first().row != m_hidden ? std::nullopt : std::optional(places.first().y);
    } else if (m_hiddenAt) {
        places.prepend({m_hidden, *m_hiddenAt});
    }
    const RowRef selected = m_hidden;
    {
        const QScopedValueRollback guard(m_restoring, true);
        changeRows();
    }
    const bool isHidden = selected.isValid() && !indexOf(selected).isValid();
    const bool isTableShown = isHidden && indexOf({selected.table}).isValid();
    showRows(isTableShown ? RowRef{selected.table} : selected, places);
    m_hidden = isHidden ? selected : RowRef();
}

void SideBySide::showRows(RowRef row, const Anchors &anchors)
{
    const auto &comparison = m_model->comparison();
    m_differences
        = comparison ? Differences(*comparison, m_rows->rows(), m_rows->filter(), m_rows->places()) : Differences();
    m_strip->setDifferences(m_differences);
    std::vector<bool> expanded;
    expanded.reserve(std::size_t(m_rows->rows().size()));
    for (const PassingTable &table : m_rows->rows())
        expanded.push_back(m_expanded[std::size_t(table.row)] || table.byColumns);
    layOut(std::move(expanded), row, anchors);
    showPage();
}

void SideBySide::layOut(std::vector<bool> expanded, RowRef row, const Anchors &anchors)
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_visible = VisibleRows(m_rows->rows(), std::move(expanded));
        for (SideBySidePane *tree : shownTrees())
            tree->updateGeometries();
        m_selection->setCurrentIndex(indexOf(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        SideBySidePane *tree = activeTree();
        const auto placeOf = [&](const Anchor &anchor) {
            const QModelIndex index = indexOf(anchor.row);
            return index.isValid() ? tree->placeOf(index) : -1;
        };
        const auto seen
            = std::ranges::find_if(anchors, [&](const Anchor &anchor) { return tree && placeOf(anchor) >= 0; });
        if (seen != anchors.end())
            tree->verticalScrollBar()->setValue(placeOf(*seen) * tree->rowHeight() - seen->y);
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

SideBySide::Anchors SideBySide::anchors() const
{
    const SideBySidePane *tree = activeTree();
    if (!tree)
        return {};
    Anchors result;
    const int offset = tree->verticalScrollBar()->value();
    const int last = std::min(m_visible.count(), (offset + tree->viewport()->height()) / tree->rowHeight() + 1);
    for (int place = offset / tree->rowHeight(); place < last; ++place) {
        const Anchor anchor{rowAt(tree->indexAtPlace(place)), place * tree->rowHeight() - offset};
        if (anchor.row == current())
            result.prepend(anchor);
        else
            result.append(anchor);
    }
    return result;
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
    layOut(std::move(seen), selected, {{row, std::max(0, tree->visualRect(tree->nameIndex(table)).top())}});
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
    Anchors places = anchors();
    for (Anchor &place : places)
        place.row = parentIfHidden(place.row);
    layOut(std::move(seen), parentIfHidden(current()), places);
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
