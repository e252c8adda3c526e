// SPDX-License-Identifier: MIT
#include "ui/nullabilitydelegate.h"

#include "items/nullabilitymodel.h"
#include "ui/theme.h"
#include "words/words.h"

#include <QApplication>
#include <QPainter>

namespace triptych {

namespace {

constexpr int padding = 6;
constexpr int glyphWidth = 20;
constexpr int barHeight = 8;

QString glyphOf(NullVerdict verdict)
{
    switch (verdict) {
    case NullVerdict::NullsInTheWay:
        return QStringLiteral("✗");
    case NullVerdict::NotCounted:
        return QStringLiteral("?");
    case NullVerdict::Safe:
        return QStringLiteral("✓");
    case NullVerdict::Impossible:
    case NullVerdict::NoDatabase:
        return QStringLiteral("–");
    case NullVerdict::AlreadyNotNull:
        return QStringLiteral("●");
    }
    return {};
}

QColor colorOf(NullVerdict verdict, Theme theme)
{
    if (verdict == NullVerdict::Safe)
        return colors(theme).good;
    return verdict == NullVerdict::NullsInTheWay ? kindColor(FindingKind::Missing, theme) : colors(theme).mutedText;
}

void paintVerdict(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, NullVerdict verdict)
{
    const auto mirrored
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect words = place.adjusted(glyphWidth, 0, 0, 0);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colorOf(verdict, themeOf(option.palette)));
    painter->drawText(mirrored({place.left(), place.top(), glyphWidth, place.height()}),
        Qt::AlignVCenter | Qt::AlignLeading, glyphOf(verdict));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(mirrored(words), int(Qt::AlignVCenter | Qt::AlignLeading),
        option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
}

/// The percentage keeps its place, so that the bars can be compared.
void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, double share)
{
    const Theme theme = themeOf(option.palette);
    const auto mirrored
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("> 99.9 %"));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(mirrored({place.left(), place.top(), textWidth, place.height()}),
        int(Qt::AlignVCenter | Qt::AlignTrailing), text);
    const int left = place.left() + textWidth + padding;
    const QRect trough(left, place.center().y() - barHeight / 2 + 1, place.right() - left, barHeight);
    if (trough.width() < barHeight)
        return;
    painter->setPen(Qt::NoPen);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(
        blended(colors(theme).text, 0.15, option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base)));
    painter->drawRoundedRect(mirrored(trough), 2, 2);
    if (share > 0) {
        QRect filled = trough;
        filled.setWidth(std::max(2, qRound(trough.width() * share)));
        painter->setBrush(kindColor(FindingKind::Nullable, theme));
        painter->drawRoundedRect(mirrored(filled), 2, 2);
    }
}

} // namespace

void NullabilityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &model = *qobject_cast<const NullabilityModel *>(index.model());
    const NullabilitySection section = model.section(index.column());
    if (section == NullabilitySection::Rows || section == NullabilitySection::Count)
        option->displayAlignment = Qt::AlignTrailing | Qt::AlignVCenter;
    if (option->text == unknownText())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void NullabilityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(NullShareRole);
    const QVariant verdict = index.data(NullVerdictRole);
    if (!share.isValid() && !verdict.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem styled(option);
    initStyleOption(&styled, index);
    const QString text = std::exchange(styled.text, {});
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &styled, painter, view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(styled.font);
    if (share.isValid())
        paintShare(painter, styled, text, share.toDouble());
    else
        paintVerdict(painter, styled, text, verdict.value<NullVerdict>());
    painter->restore();
}

QSize NullabilityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    if (index.data(NullVerdictRole).isValid())
        size.rwidth() += glyphWidth;
    return size;
}

} // namespace triptych
