// SPDX-License-Identifier: MIT
#include "ui/findingsdelegate.h"

#include "items/roles.h"
#include "words/findingcells.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace triptych {

namespace {

constexpr int iconSize = 16;
constexpr int rowPadding = 9; // above and below the text together
constexpr int columnGap = 12;

} // namespace

void FindingsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == int(FindingCell::Where) ? Qt::ElideMiddle : Qt::ElideRight;
    option->text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Theme theme = themeOf(option->palette);
    if (index.column() == 0) {
        const auto kind = index.data(FindingKindRole).value<FindingKind>();
        const bool added = kind == FindingKind::Missing && index.data(AddedRole).toBool();
        option->icon = m_icons.icon(kind, theme, added);
        option->decorationSize = QSize(iconSize, iconSize);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (const QVariant kind = index.data(CellKindRole); kind.isValid()) {
        const QColor under = option->palette.color(
            option->state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base);
        const QColor tint = blended(kindColor(kind.value<FindingKind>(), theme), cellTint, under);
        option->backgroundBrush = tint;
        option->palette.setColor(QPalette::Highlight, tint);
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + columnGap, std::max(option.fontMetrics.height(), iconSize) + rowPadding};
}

bool FindingsDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    const bool isSeen = sizeHint(option, index).width() - columnGap <= option.rect.width()
        && text == index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), isSeen ? QString() : Qt::convertFromPlainText(text), view);
    return true;
}

} // namespace triptych
