// SPDX-License-Identifier: MIT
#include "ui/findingstree.h"

#include "items/findingsmodel.h"
#include "ui/findingsdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace triptych {

FindingsTree::FindingsTree(FindingsModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_selection(new FindingsSelection(model, this)),
      m_delegate(new FindingsDelegate(this))
{
    setModel(&m_model);
    setSelectionModel(m_selection);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setRootIsDecorated(false);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsTree::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingsTree::restorePlace);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            m_place = {};
        viewport()->update(); // a group is drawn as its findings are
        Q_EMIT chosenChanged();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_closed.insert(idOf(index));
        leaveClosedGroup();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_closed.remove(idOf(index)); });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const int finding = m_model.finding(index); finding >= 0)
            Q_EMIT findingActivated(finding, index.column());
        else
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
}

int FindingsTree::currentFinding() const
{
    return m_model.finding(currentIndex());
}

void FindingsTree::select(RowRef row)
{
    const auto isIn = [&](int index) {
        const Finding &finding = m_model.comparison()->findings[index];
        return finding.tableRow == row.table
            && (row.column < 0 ? finding.columnRows.isEmpty() : finding.columnRows.contains(row.column));
    };
    if (!row.isValid() || (currentFinding() >= 0 && isIn(currentFinding())))
        return;
    for (int position = 0; position < m_model.count(); ++position) {
        const QModelIndex index = m_model.at(position);
        if (!isIn(m_model.finding(index)))
            continue;
        const QScopedValueRollback quiet(m_isQuiet, true);
        selectAlone(index);
        return;
    }
}

void FindingsTree::step(int by)
{
    const int count = m_model.count();
    if (count == 0)
        return;
    const QModelIndex current = currentIndex();
    int position = by > 0 ? 0 : count - 1;
    if (m_model.finding(current) >= 0)
        position = (m_model.position(current) + by + count) % count;
    else if (current.isValid())
        position = by > 0 ? m_model.position(current) : (m_model.position(current) - 1 + count) % count;
    selectAlone(m_model.at(position).siblingAtColumn(qMax(0, current.column())));
}

/// Whatever keys are held: the one that brought the person here may be Ctrl+3.
void FindingsTree::selectAlone(const QModelIndex &index)
{
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void FindingsTree::setAllExpanded(bool expanded)
{
    m_closed.clear();
    for (int row = 0; !expanded && row < m_model.rowCount(); ++row)
        m_closed.insert(idOf(m_model.index(row, 0)));
    if (expanded)
        expandAll();
    else
        collapseAll();
    leaveClosedGroup();
    scrollTo(currentIndex());
}

/// What is current is to be seen.
void FindingsTree::leaveClosedGroup()
{
    if (const QModelIndex group = currentIndex().parent(); group.isValid() && !isExpanded(group))
        m_selection->setCurrentIndex(group, QItemSelectionModel::NoUpdate);
}

void FindingsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
    if (const int finding = m_model.finding(current); finding >= 0 && !m_isQuiet)
        Q_EMIT currentFindingChanged(finding);
}

void FindingsTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.group(index))
        drawGroup(painter, option, index);
    else
        QTreeView::drawRow(painter, option, index);
}

void FindingsTree::drawGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindingGroup &group = *m_model.group(index);
    const QRect row = option.rect;
    const bool isSelected = m_selection->isWholeGroup(index);
    painter->save();
    painter->fillRect(row, option.palette.color(isSelected ? QPalette::Highlight : QPalette::AlternateBase));
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    drawBranches(painter, mirrored({row.left(), row.top(), indentation(), row.height()}), index);

    int left = row.left() + indentation() + 4;
    if (group.kind) {
        const QRect place(left, row.top() + (row.height() - 16) / 2, 16, 16);
        m_delegate->icons().icon(*group.kind, themeOf(option.palette), false).paint(painter, mirrored(place));
        left += 16 + 6;
    }
    const auto write = [&](const QString &text, const QFont &font, QPalette::ColorRole role) {
        painter->setFont(font);
        painter->setPen(option.palette.color(role));
        const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
        painter->drawText(mirrored({left, row.top(), width, row.height()}), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += width + 8;
    };
    QFont bold = option.font;
    bold.setBold(true);
    write(group.name, bold, QPalette::Text);
    write(option.locale.toString(int(group.findings.size())), option.font,
        isSelected ? QPalette::Text : QPalette::PlaceholderText);
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        painter->setPen(colors(themeOf(option.palette)).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void FindingsTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && m_model.group(current)) {
        setExpanded(current, !isExpanded(current));
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT menuRequested(menuPosition());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

/// A view that has no current row takes the first one when it gets the focus.
void FindingsTree::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    QTreeView::focusInEvent(event);
}

void FindingsTree::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? menuPosition() : event->globalPos());
}

QPoint FindingsTree::menuPosition() const
{
    const QRect current = visualRect(currentIndex()) & viewport()->rect();
    return viewport()->mapToGlobal(current.isEmpty() ? viewport()->rect().center() : current.bottomLeft());
}

/// A group's row is never selected itself: whether it is, its findings tell.
QItemSelectionModel::SelectionFlags FindingsTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    QItemSelectionModel::SelectionFlags command = QTreeView::selectionCommand(index, event);
    if (!m_model.group(index))
        return command;
    const bool isWhole = m_selection->isWholeGroup(index);
    const bool isRightPress = event && event->type() == QEvent::MouseButtonPress
        && static_cast<const QMouseEvent *>(event)->button() == Qt::RightButton;
    if (isWhole && isRightPress)
        return QItemSelectionModel::NoUpdate; // the menu is for all that is selected
    if (command.testFlag(QItemSelectionModel::Toggle)) {
        command.setFlag(QItemSelectionModel::Toggle, false);
        command.setFlag(isWhole ? QItemSelectionModel::Deselect : QItemSelectionModel::Select);
    }
    return command;
}

QString FindingsTree::idOf(const QModelIndex &index) const
{
    if (const FindingGroup *group = m_model.group(index))
        return QString::number(int(m_model.grouping())) + QLatin1Char(' ') + group->key;
    const int finding = m_model.finding(index);
    return finding < 0 ? QString() : m_model.comparison()->findings[finding].id;
}

void FindingsTree::keepPlace()
{
    for (const int finding : m_selection->findings())
        m_place.selected.insert(m_model.comparison()->findings[finding].id);
    if (currentIndex().isValid())
        m_place.current = idOf(currentIndex());
    const bool isCurrentSeen = visualRect(currentIndex()).intersects(viewport()->rect());
    const QModelIndex top = isCurrentSeen ? currentIndex() : indexAt({0, 0});
    m_place.top = idOf(top);
    m_place.y = visualRect(top).top();
}

void FindingsTree::restorePlace()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QScopedValueRollback restoring(m_isRestoring, true);
    setRootIsDecorated(m_model.grouping() != Grouping::None);
    QItemSelection selected;
    QModelIndex current;
    QModelIndex top;
    const auto visit = [&](const QModelIndex &index, const QString &id) {
        current = id == m_place.current ? index : current;
        top = id == m_place.top ? index : top;
    };
    const auto visitFindings = [&](const QModelIndex &parent) {
        int first = -1;
        const int count = m_model.rowCount(parent);
        for (int row = 0; row < count; ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            const QString id = idOf(index);
            visit(index, id);
            const bool isSelected = m_place.selected.contains(id);
            first = isSelected && first < 0 ? row : first;
            if (first >= 0 && (!isSelected || row + 1 == count)) {
                const int last = isSelected ? row : row - 1;
                selected.append(QItemSelectionRange(
                    m_model.index(first, 0, parent), m_model.index(last, m_model.columnCount() - 1, parent)));
                first = -1;
            }
        }
    };
    if (m_model.grouping() == Grouping::None)
        visitFindings({});
    for (int row = 0; m_model.grouping() != Grouping::None && row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        const QString id = idOf(group);
        visit(group, id);
        if (!m_closed.contains(id))
            expand(group); // cheap: the layout is still to come
        visitFindings(group);
    }
    m_selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_selection->select(selected, QItemSelectionModel::ClearAndSelect);
    if (top.isValid()) {
        const int moved = visualRect(top).top() - m_place.y; // lays the rows out
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    Q_EMIT chosenChanged();
}

} // namespace triptych
