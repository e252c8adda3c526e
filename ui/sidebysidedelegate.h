// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textcache.h"
#include "ui/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace triptych {

/// The icons of the kinds, drawn once for each theme.
class KindIcons
{
public:
    [[nodiscard]] QIcon icon(FindingKind kind, Theme theme, bool added) const;

private:
    mutable QHash<int, QIcon> m_icons;
};

/// Draws the text of a cell over the background that the pane has drawn for the row: differing cells on a tinted plate,
/// the row's icon before the leading name, and a table's badges after it. The first side's names keep room for an icon
/// in every row. The panes share one.
class SideBySideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int indent = 16; ///< of a table's name; of a column's it is twice that

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    /// The colour behind a row's cells.
    [[nodiscard]] static QColor rowBackground(const QModelIndex &index, bool selected, const QPalette &palette);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Draws a table's badges from `left` on, as many as fit; an ellipsis stands for the rest. Returns where they end.
    int paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int left) const;
    /// Where the text of a cell stands, shortened to fit; as wide as what is shown.
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Label
    {
        QStaticText text; ///< shortened to fit
        QRect rect; ///< as wide as the text
        bool isBold = false;
        bool isShortened = false;
    };
    [[nodiscard]] Label label(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool hasIcon(const QModelIndex &index) const;

    KindIcons m_icons;
    mutable TextCache m_texts;
};

} // namespace triptych
