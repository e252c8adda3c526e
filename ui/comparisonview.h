// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "items/findingfilter.h"

#include <QWidget>

#include <memory>

namespace triptych {

/// One view of a comparison, of which ComparisonViews shows one at a time.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullptr: none. What was selected stays so, by its names, as far as it is still there.
    virtual void setComparison(std::shared_ptr<const Comparison> comparison) = 0;
    virtual void setFilter(const FindingFilter &filter) = 0;
    /// Makes that row current, where the view shows it and nothing of it is current already.
    virtual void showRow(RowRef row) = 0;
    /// Makes the next thing with a finding current, or the previous one; after the last, the first.
    virtual void step(int by) = 0;
    virtual void setAllExpanded(bool) { } ///< where it has anything to expand
    void expandAll() { setAllExpanded(true); }
    void collapseAll() { setAllExpanded(false); }
    [[nodiscard]] virtual QString currentText() const = 0; ///< what is selected, to copy; empty: nothing is

Q_SIGNALS:
    /// The person asks to see everything again.
    void clearFilterRequested();
};

/// A view that shows a comparison only once it is seen: while it is hidden nothing is computed.
class LazyView : public ComparisonView
{
    Q_OBJECT

public:
    using ComparisonView::ComparisonView;

    void setComparison(std::shared_ptr<const Comparison> comparison) final;
    void setFilter(const FindingFilter &filter) final;

protected:
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void invalidate(); ///< what is shown is no longer right
    void ensureShown(); ///< shows the comparison now, seen or not
    virtual void refresh() = 0; ///< shows the comparison and the filter

    void showEvent(QShowEvent *event) override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    FindingFilter m_filter;
    bool m_isStale = true; ///< these are not shown yet
};

} // namespace triptych
