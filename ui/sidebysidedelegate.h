// SPDX-License-Identifier: MIT
#pragma once

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
/// the row's icon before the leading name, and a table's badges after it.
class SideBySideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether names keep room for an icon in every row; otherwise only where there is one.
    void setReservesIcons(bool reserves) { m_reservesIcons = reserves; }

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
        QString text; ///< shortened to fit
        QRect rect; ///< as wide as the text
        bool isShortened = false;
    };
    [[nodiscard]] Label label(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool hasIcon(const QModelIndex &index) const;

    KindIcons m_icons;
    bool m_reservesIcons = false;
};

} // namespace triptych
