// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisoncontroller.h"
#include "ui/sourcetools.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
QT_END_NAMESPACE

namespace triptych {

class LinkLabel;
class SourceCard;

/// The left side: what is compared, the views, the totals.
class SideBar : public QScrollArea
{
    Q_OBJECT

public:
    /// \param views outlive the side bar
    explicit SideBar(const QList<QAction *> &views, QWidget *parent = nullptr);

    /// The card of a side; shown for the sides that take part.
    [[nodiscard]] SourceCard *card(Side side) const { return *m_cards[side]; }
    void showCards(const QList<Side> &sides);
    /// The totals, what was compared and what rules hide; null: nothing yet.
    void setTotals(const Comparison *comparison);
    /// What changed since last time, on one line that opens the list; empty: it is not known.
    void setChanges(const QString &title);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changesRequested();

private:
    PerSide<SourceCard *> m_cards;
    QLabel *m_totals;
    QLabel *m_coverage;
    LinkLabel *m_changes;
};

} // namespace triptych
