// SPDX-License-Identifier: MIT
#include "ui/sidebysidedelegate.h"

#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int iconSize = 16;
constexpr int namePadding = 4;
constexpr int cellPadding = 8;
constexpr int platePadding = 4; // of the tinted plate around a text
constexpr qreal plateRadius = 3;
constexpr int rowPadding = 9; // above and below the text together
constexpr int badgeGap = 4;

bool isTable(const QModelIndex &index)
{
    return !index.parent().isValid();
}

Facet facetOf(const QModelIndex &index)
{
    return index.data(FacetRole).value<Facet>();
}

std::optional<FindingKind> kindIn(const QModelIndex &index, int role)
{
    const QVariant kind = index.data(role);
    return kind.isValid() ? std::optional(kind.value<FindingKind>()) : std::nullopt;
}

/// A type tells most at both ends: "charact…(255)".
Qt::TextElideMode elideMode(const QModelIndex &index)
{
    return facetOf(index) == Facet::Type ? Qt::ElideMiddle : Qt::ElideRight;
}

} // namespace

QIcon KindIcons::icon(FindingKind kind, Theme theme, bool added) const
{
    const int key = (int(kind) * int(allThemes.size()) + int(theme)) * 2 + int(added);
    const auto found = m_icons.constFind(key);
    return found != m_icons.constEnd() ? *found : *m_icons.insert(key, kindIcon(kind, theme, added));
}

int SideBySideDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), iconSize) + rowPadding;
}

QColor SideBySideDelegate::rowBackground(const QModelIndex &index, bool selected, const QPalette &palette)
{
    if (selected)
        return palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    const auto kind = isTable(index) ? std::nullopt : kindIn(index, FindingKindRole);
    return kind ? blended(kindColor(*kind, themeOf(palette)), rowTint, base) : base;
}

bool SideBySideDelegate::hasIcon(const QModelIndex &index) const
{
    return !isTable(index) && index.data(LeadingRole).toBool() && index.data(FindingKindRole).isValid();
}

SideBySideDelegate::Label SideBySideDelegate::label(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isName = facetOf(index) == Facet::Name;
    const bool isFirstSide = index.column() < facetCount;
    const bool besideIcon = isName && !isTable(index) && (isFirstSide || hasIcon(index));
    const int before = (isName ? namePadding : cellPadding) + (besideIcon ? iconSize + platePadding + 1 : 0);
    const QRect room = option.rect.adjusted(before, 0, -platePadding, 0);
    const QString whole = index.data().toString();
    Label result;
    result.isBold = isTable(index) || index.data(CellKindRole).isValid();
    const TextCache::Text text = m_texts.text(whole, option.font, result.isBold, elideMode(index), room.width());
    result.text = text.text;
    result.isShortened = text.isShortened;
    result.rect
        = QStyle::visualRect(option.direction, option.rect, {room.left(), room.top(), text.width, room.height()});
    return result;
}

QRect SideBySideDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return label(option, index).rect;
}

void SideBySideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect.adjusted(-platePadding, 0, 0, 0));
    if (hasIcon(index) && facetOf(index) == Facet::Name) {
        const auto kind = *kindIn(index, FindingKindRole);
        const QRect place(option.rect.left() + namePadding, option.rect.top() + (option.rect.height() - iconSize) / 2,
            iconSize, iconSize);
        m_icons.icon(kind, theme, kind == FindingKind::Missing && index.data(AddedRole).toBool())
            .paint(painter, QStyle::visualRect(option.direction, option.rect, place));
    }

    const Label text = label(option, index);
    if (const auto kind = kindIn(index, CellKindRole)) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor under = rowBackground(index, selected, option.palette);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(kindColor(*kind, theme), cellTint, under));
        painter->drawRoundedRect(text.rect.adjusted(-platePadding, 2, platePadding, -2), plateRadius, plateRadius);
    }
    painter->setFont(m_texts.font(option.font, text.isBold));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawStaticText(
        text.rect.left(), text.rect.top() + (text.rect.height() - painter->fontMetrics().height()) / 2, text.text);
    painter->restore();
}

QSize SideBySideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textRect(option, index).width() + 2 * cellPadding;
    return {width, rowHeight(option.fontMetrics)};
}

bool SideBySideDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data(Qt::ToolTipRole).toString()};
    if (label(option, index).isShortened)
        lines.prepend(index.data().toString());
    lines.removeAll(QString());
    const QString toolTip = lines.join(QLatin1Char('\n'));
    QToolTip::showText(event->globalPos(), toolTip.isEmpty() ? QString() : Qt::convertFromPlainText(toolTip), view);
    return true;
}

int SideBySideDelegate::paintBadges(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int left) const
{
    const Theme theme = themeOf(option.palette);
    const bool added = index.data(AddedRole).toBool();
    const auto counts = index.data(KindCountsRole).value<QList<KindCount>>();
    QFont font = option.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const QString rest = QStringLiteral("…");
    painter->save();
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const auto mirrored
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto drawText = [&](int x, int width, const QString &text) {
        painter->drawText(mirrored({x, option.rect.top(), width, option.rect.height()}), Qt::AlignCenter, text);
    };
    for (const KindCount &each : counts) {
        const QString number = option.locale.toString(each.count);
        const int numberWidth = metrics.horizontalAdvance(number);
        const int end = left + iconSize + badgeGap + numberWidth;
        const bool isLast = each == counts.last();
        if (end + (isLast ? 0 : badgeGap + metrics.horizontalAdvance(rest)) > option.rect.right()) {
            drawText(left, metrics.horizontalAdvance(rest), rest);
            left += metrics.horizontalAdvance(rest);
            break;
        }
        const QRect place(left, option.rect.top() + (option.rect.height() - iconSize) / 2, iconSize, iconSize);
        m_icons.icon(each.kind, theme, added && each.kind == FindingKind::Missing).paint(painter, mirrored(place));
        drawText(left + iconSize + badgeGap, numberWidth, number);
        left = end + badgeGap;
    }
    painter->restore();
    return left;
}

} // namespace triptych
