// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sidebysidedelegate.h"

namespace triptych {

/// Draws the cells of a list of findings: the kind with its icon, and what the side that stands alone says in bold on
/// the kind's tint. A text that does not fit is its cell's tool tip.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] const KindIcons &icons() const { return m_icons; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    KindIcons m_icons;
};

} // namespace triptych
