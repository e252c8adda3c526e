// SPDX-License-Identifier: MIT
#pragma once

#include "items/browsinghistory.h"

#include <QObject>

#include <memory>

namespace triptych {

class ComparisonViews;
class FilterController;
struct WindowActions;

/// How the person gets from row to row: to one by name, back and forward, along foreign keys. Goes to a row wherever
/// it is; what hides it is taken out of the filter.
class Browsing : public QObject
{
    Q_OBJECT

public:
    /// \param views, filter, actions outlive this
    Browsing(ComparisonViews &views, FilterController &filter, const WindowActions &actions, QObject *parent);

    /// Call it before the views get the comparison.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    [[nodiscard]] RowRef current() const { return m_current; }
    /// The rows visited that are still there, the latest first; without the current one.
    [[nodiscard]] QList<RowRef> recent() const;
    [[nodiscard]] const FindingFilter &filter() const;

public Q_SLOTS:
    void go(const triptych::RowRef &row);
    void back();
    void forward();
    /// To what the current row refers to; asks which where that is several.
    void goToReferenced();

Q_SIGNALS:
    /// An invalid one: none.
    void currentChanged(const triptych::RowRef &row);
    /// The filter hid the row that was gone to.
    void filterLifted(const QString &row);

protected:
    /// Sees the arrow keys, which step, and the mouse's buttons for back and forward.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrive(int tableRow, int columnRow);
    void goAgain(const RowName *name);
    void updateActions();
    [[nodiscard]] bool exists(const RowName &name) const;

    ComparisonViews &m_views;
    FilterController &m_filter;
    const WindowActions &m_actions;
    std::shared_ptr<const Comparison> m_comparison;
    BrowsingHistory m_history;
    RowRef m_current;
    bool m_isStepping = false; ///< a key is down in a view
    bool m_isGoingAgain = false; ///< to a row of the history, which stays as it is
};

} // namespace triptych
