// SPDX-License-Identifier: MIT
#include "ui/finderdelegate.h"

#include "items/foundrowsmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace triptych {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int iconSize = 16;
constexpr int mostIcons = 5;

/// One line of text whose matched characters are bold.
class MarkedLine
{
public:
    explicit MarkedLine(const QStyleOptionViewItem &option) : m_option(option) { }

    void add(const QString &text, const QList<int> &matched, const QColor &color)
    {
        const qsizetype start = m_text.size();
        m_text += text;
        QTextCharFormat plain;
        plain.setForeground(color);
        m_formats.append({int(start), int(text.size()), plain});
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        for (const int place : matched)
            m_formats.append({int(start) + place, 1, bold});
    }

    /// Cut off where the room ends.
    void paint(QPainter *painter, const QRect &room) const
    {
        QTextLayout layout(m_text, m_option.font);
        QTextOption text(Qt::AlignLeading);
        text.setWrapMode(QTextOption::NoWrap);
        text.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(text);
        layout.setFormats(m_formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width());
        layout.endLayout();
        const bool isMirrored = m_option.direction == Qt::RightToLeft;
        const qreal left = isMirrored ? room.right() - qMin(qreal(room.width()), line.naturalTextWidth()) : room.left();
        painter->save();
        painter->setClipRect(room);
        layout.draw(painter, QPointF(left, room.top() + (room.height() - line.height()) / 2));
        painter->restore();
    }

private:
    const QStyleOptionViewItem &m_option;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &c = colors(themeOf(option.palette));
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, blended(c.text, 0.06, option.palette.color(QPalette::Base)));

    const auto row = index.data(FoundRowsModel::FoundRowRole).value<FoundRow>();
    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    MarkedLine line(option);
    line.add(row.text, row.matched, option.palette.color(QPalette::Text));
    if (row.otherSide) {
        line.add(QStringLiteral("   "), {}, muted);
        const QString other = FoundRowsModel::otherNameText(row);
        QList<int> matched;
        for (const int place : row.otherMatched)
            matched.append(int(other.indexOf(row.otherText)) + place);
        line.add(other, matched, muted);
    }
    const int room = paintEnd(painter, option, index);
    const QRect place(option.rect.left() + padding, option.rect.top(), room - padding, option.rect.height());
    line.paint(painter, QStyle::visualRect(option.direction, option.rect, place));
}

int FinderDelegate::paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    int end = option.rect.width() - padding;
    const auto place = [&](int width, int height) {
        end -= width;
        const QRect rect(option.rect.left() + end, option.rect.center().y() - height / 2 + 1, width, height);
        end -= gap;
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto kinds = index.data(FoundRowsModel::KindsRole).value<QList<FindingKind>>();
    for (qsizetype i = qMin<qsizetype>(kinds.size(), mostIcons) - 1; i >= 0; --i)
        m_icons.icon(kinds[i], theme, false).paint(painter, place(iconSize, iconSize));
    if (index.data(FoundRowsModel::HiddenRole).toBool()) {
        const QString text = FoundRowsModel::hiddenText();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->setFont(option.font);
        painter->drawText(
            place(option.fontMetrics.horizontalAdvance(text) + gap, option.rect.height()), int(Qt::AlignCenter), text);
    }
    return end;
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(option.fontMetrics.height(), iconSize) + 10};
}

} // namespace triptych
