// SPDX-License-Identifier: MIT
#include "ui/comparisonview.h"

#include <utility>

namespace triptych {

void LazyView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    invalidate();
}

void LazyView::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidate();
}

void LazyView::invalidate()
{
    m_isStale = true;
    if (isVisible())
        ensureShown();
}

void LazyView::ensureShown()
{
    if (std::exchange(m_isStale, false))
        refresh();
}

void LazyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ensureShown();
}

} // namespace triptych
