// SPDX-License-Identifier: MIT
#include "ui/heatmaptable.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace triptych {

namespace {

constexpr int glyphSize = 16;
constexpr int compactHeight = 6; // of a row
constexpr qreal weakest = 0.12;

/// As strong as text keeps a contrast of 4.5 : 1 on it.
qreal strongest(Theme theme)
{
    return isDark(theme) ? 0.40 : 0.60;
}

class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &table = *qobject_cast<const HeatmapTable *>(option.widget);
        const auto &model = *qobject_cast<const HeatmapModel *>(index.model());
        const Theme theme = themeOf(option.palette);
        const QVariant kind = index.data(FindingKindRole);
        const int count = index.data(CountRole).toInt();
        const QRect plate = option.rect.adjusted(0, 0, -1, -1);
        if (kind.isValid() && count > 0)
            painter->fillRect(plate, heatColor(kind.value<FindingKind>(), count, model.largest(), theme));
        else if (count > 0 && table.isCompact())
            painter->fillRect(plate, colors(theme).border);
        if (!table.isCompact()) {
            painter->setFont(option.font);
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        }
        if (table.currentIndex() == index && table.hasFocus()) {
            painter->setPen(QPen(colors(theme).accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

/// The glyph of a kind over its total.
class HeatHeader : public QHeaderView
{
public:
    explicit HeatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSortIndicatorClearable(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int) const override
    {
        return {48, glyphSize + fontMetrics().height() + 12};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme = themeOf(palette());
        const QVariant kind = model()->headerData(section, Qt::Horizontal, FindingKindRole);
        const int total = model()->headerData(section, Qt::Horizontal, CountRole).toInt();
        const int textHeight = fontMetrics().height();
        const QRect above(rect.left(), rect.top() + 5, rect.width(), glyphSize);
        const QRect below(rect.left(), above.bottom() + 3, rect.width(), textHeight);
        painter->save();
        painter->fillRect(rect, colors(theme).raised);
        if (kind.isValid())
            kindIcon(kind.value<FindingKind>(), theme).paint(painter, above);
        else
            painter->drawText(above, Qt::AlignCenter, QStringLiteral("Σ"));
        QFont bold = font();
        bold.setBold(isSortIndicatorShown() && sortIndicatorSection() == section);
        painter->setFont(bold);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(below, Qt::AlignCenter, QLocale().toString(total));
        painter->setPen(colors(theme).border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (bold.bold()) {
            const QRect mark(rect.left() + 4, rect.bottom() - 2, rect.width() - 8, 3);
            painter->fillRect(mark, colors(theme).accent);
        }
        painter->restore();
    }
};

/// The tables' names, flat.
class NameHeader : public QHeaderView
{
public:
    explicit NameHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(compactHeight);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QRect place = rect.adjusted(10, 0, -6, 0);
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter),
            fontMetrics().elidedText(
                model()->headerData(section, Qt::Vertical).toString(), Qt::ElideMiddle, place.width()));
        painter->restore();
    }
};

} // namespace

QColor heatColor(FindingKind kind, int count, int largest, Theme theme)
{
    const qreal share = largest > 1 ? std::log(double(count)) / std::log(double(largest)) : 1;
    return blended(kindColor(kind, theme), weakest + share * (strongest(theme) - weakest), colors(theme).base);
}

HeatmapTable::HeatmapTable(HeatmapModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("heatmap"));
    setAccessibleName(tr("Findings of each table, by kind"));
    setHorizontalHeader(new HeatHeader(this));
    setVerticalHeader(new NameHeader(this));
    setModel(model);
    setItemDelegate(new HeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, &HeatmapTable::request);
    connect(this, &QTableView::entered, this,
        [this](const QModelIndex &index) { Q_EMIT cellTold(index.data(Qt::AccessibleTextRole).toString()); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
        [this](int row) { Q_EMIT cellRequested(m_model->tableRow(row), std::nullopt); });
    layOut();
}

void HeatmapTable::setCompact(bool compact)
{
    m_isCompact = compact;
    layOut();
    scrollTo(currentIndex());
}

void HeatmapTable::layOut()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    verticalHeader()->setVisible(!m_isCompact);
    verticalHeader()->setFixedWidth(28 * digit);
    verticalHeader()->setDefaultSectionSize(m_isCompact ? compactHeight : fontMetrics().height() + 5);
    horizontalHeader()->setDefaultSectionSize(std::max(6 * digit, glyphSize + 20));
}

void HeatmapTable::request(const QModelIndex &index)
{
    if (index.data(CountRole).toInt() > 0)
        Q_EMIT cellRequested(m_model->tableRow(index.row()), m_model->kind(index.column()));
}

void HeatmapTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellTold(current.data(Qt::AccessibleTextRole).toString());
}

void HeatmapTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        request(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void HeatmapTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT cellTold(currentIndex().data(Qt::AccessibleTextRole).toString());
}

} // namespace triptych
