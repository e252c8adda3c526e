// SPDX-License-Identifier: MIT
#include "ui/heatmapview.h"

#include "ui/flatbutton.h"
#include "ui/heatmaptable.h"
#include "ui/sidebysidemessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace triptych {

namespace {

FlatButton *makeButton(FlatButton::Shape shape, const QString &text, const char *name)
{
    auto *button = new FlatButton(shape);
    button->setText(text);
    button->setAccessibleName(text);
    button->setObjectName(QStringLiteral("heatmap.") + QLatin1String(name));
    button->setCheckable(true);
    return button;
}

} // namespace

HeatmapView::HeatmapView(QWidget *parent)
    : LazyView(parent), m_table(new HeatmapTable(&m_model)), m_told(new QLabel), m_message(new SideBySideMessage),
      m_pages(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    m_table->setSortingEnabled(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &HeatmapView::showOrder);
    connect(m_message, &SideBySideMessage::clearFilterRequested, this, &HeatmapView::clearFilterRequested);
    connect(m_table, &HeatmapTable::cellTold, m_told, &QLabel::setText);
    connect(m_table, &HeatmapTable::cellRequested, this, [this](int tableRow, std::optional<FindingKind> kind) {
        Q_EMIT rowRequested({tableRow, -1}, kind);
    });
}

QWidget *HeatmapView::makeBar()
{
    auto *bar = new QWidget;
    m_byTotal = makeButton(FlatButton::Shape::First, tr("Most first"), "byTotal");
    m_byName = makeButton(FlatButton::Shape::Last, tr("By name"), "byName");
    FlatButton *compact = makeButton(FlatButton::Shape::Rounded, tr("Compact"), "compact");
    compact->setToolTip(tr("Without names and numbers, so that many tables are seen at once"));
    m_told->setObjectName(QStringLiteral("heatmap.cell"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(0);
    layout->addWidget(m_byTotal);
    layout->addWidget(m_byName);
    layout->addSpacing(8);
    layout->addWidget(compact);
    layout->addSpacing(12);
    layout->addWidget(m_told, 1);
    connect(m_byTotal, &QAbstractButton::clicked, this,
        [this] { m_table->sortByColumn(m_model.columnCount() - 1, Qt::DescendingOrder); });
    connect(m_byName, &QAbstractButton::clicked, this, [this] { m_table->sortByColumn(-1, Qt::AscendingOrder); });
    connect(compact, &QAbstractButton::toggled, m_table, &HeatmapTable::setCompact);
    return bar;
}

/// A kind's column is another one where other kinds occur; what was current and what is sorted by stay, by their names.
void HeatmapView::refresh()
{
    const auto before = m_model.comparison();
    const QModelIndex current = m_table->currentIndex();
    const QHeaderView *header = m_table->horizontalHeader();
    const auto kind = kindOf(current.column());
    const auto sortedKind = kindOf(header->sortIndicatorSection());
    const Qt::SortOrder order = sortedKind ? header->sortIndicatorOrder() : Qt::DescendingOrder;
    RowRef table = current.isValid() ? RowRef{m_model.tableRow(current.row()), -1} : RowRef();
    if (before != comparison()) {
        table = before && comparison() && table.isValid() ? sameRow(*before, table, *comparison()) : RowRef();
        m_model.setComparison(comparison());
    }
    m_model.setFilter(filter());
    m_table->layOut();
    if (!m_byName->isChecked())
        m_table->sortByColumn(columnOf(sortedKind), order);
    for (int row = 0; table.isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.tableRow(row) == table.table)
            m_table->setCurrentIndex(m_model.index(row, columnOf(kind)));
    }
    showOrder();
    showMessage();
}

std::optional<FindingKind> HeatmapView::kindOf(int column) const
{
    return column >= 0 && column < m_model.columnCount() ? m_model.kind(column) : std::nullopt;
}

int HeatmapView::columnOf(const std::optional<FindingKind> &kind) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.kind(column) == kind)
            return column;
    }
    return m_model.columnCount() - 1;
}

void HeatmapView::showOrder()
{
    const int column = m_table->horizontalHeader()->sortIndicatorSection();
    m_byName->setChecked(column < 0);
    m_byTotal->setChecked(column >= 0 && column == m_model.columnCount() - 1);
}

void HeatmapView::showMessage()
{
    const bool isEmpty = comparison() && m_model.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_message->tell(comparison().get(), filter());
}

QString HeatmapView::currentText() const
{
    return m_table->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void HeatmapView::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int column = current.isValid() ? current.column() : m_model.columnCount() - 1;
    int row = current.isValid() ? current.row() : (by > 0 ? -1 : count);
    for (int tried = 0; tried < count; ++tried) {
        row = (row + by + count) % count;
        if (m_model.index(row, column).data(CountRole).toInt() > 0)
            break;
    }
    m_table->setCurrentIndex(m_model.index(row, column));
}

void HeatmapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->layOut();
}

} // namespace triptych
