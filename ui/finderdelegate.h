// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sidebysidedelegate.h"

namespace triptych {

/// Draws a row of FoundRowsModel: the name with what matched in bold, another side's name beside it, and at the end
/// the kinds of its findings and whether the filter hides it.
class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws from the end; returns how much room is left.
    int paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    KindIcons m_icons;
};

} // namespace triptych
