// SPDX-License-Identifier: MIT
#include "ui/findingsview.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace triptych {

namespace {

/// Gives the kind's cell its icon.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant kind = index.data(FindingKindRole);
        if (!kind.isValid())
            return;
        option->icon = kindIcon(kind.value<FindingKind>(), themeOf(option->palette));
        option->decorationSize = QSize(16, 16);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

FindingsView::FindingsView(QSet<FindingKind> kinds, QWidget *parent) : QTableView(parent), m_kinds(std::move(kinds))
{
    m_filterModel.setSourceModel(&m_model);
    setModel(&m_filterModel);
    setItemDelegateForColumn(0, new KindDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSortingEnabled(true);
    // Worst first; the sections before Says are one column each.
    sortByColumn(int(FindingsModel::Section::Severity), Qt::DescendingOrder);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setFilter({});
}

void FindingsView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const int columns = m_model.columnCount();
    m_model.setComparison(std::move(comparison));
    if (m_model.columnCount() == columns)
        return;
    const bool areThree = m_model.comparison() && m_model.comparison()->sides().size() == 3;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FindingsModel::Section section = m_model.section(column);
        const bool isName = section == FindingsModel::Section::Table || section == FindingsModel::Section::Column;
        const bool isAlone = section == FindingsModel::Section::Alone;
        setColumnWidth(column, isName ? 170 : isAlone ? 310 : 110);
        setColumnHidden(column, isAlone && !areThree);
    }
}

void FindingsView::setFilter(const FindingFilter &filter)
{
    FindingFilter own = filter;
    if (!m_kinds.isEmpty())
        own.kinds = m_kinds;
    m_filterModel.setFilter(own);
}

QString FindingsView::currentText() const
{
    const QModelIndex current = currentIndex();
    QStringList cells;
    for (int column = 0; current.isValid() && column < m_filterModel.columnCount(); ++column)
        cells << current.siblingAtColumn(column).data().toString();
    return cells.join(QLatin1Char('\t'));
}

void FindingsView::step(int by)
{
    const int count = m_filterModel.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? (current.row() + by + count) % count : by > 0 ? 0 : count - 1;
    setCurrentIndex(m_filterModel.index(row, qMax(0, current.column())));
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    Q_EMIT currentFindingChanged(current.data(TableRowRole).toInt(), current.data(ColumnRowRole).toInt());
}

void FindingsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_filterModel.rowCount() > 0 || !m_model.comparison())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool isFiltered = m_kinds.isEmpty() && m_model.rowCount() > 0;
    painter.drawText(
        viewport()->rect(), Qt::AlignCenter, isFiltered ? tr("No finding passes the filter") : tr("No finding here"));
}

} // namespace triptych
