// SPDX-License-Identifier: MIT
#include "ui/comparisonviews.h"

#include "ui/findingsview.h"
#include "ui/heatmapview.h"
#include "ui/nullabilityview.h"
#include "ui/openorigin.h"
#include "ui/reportview.h"
#include "ui/rowdetails.h"
#include "ui/sidebyside.h"
#include "ui/veil.h"

#include <QAbstractScrollArea>
#include <QLabel>

namespace triptych {

ComparisonViews::ComparisonViews(const WindowActions &actions, QWidget *parent)
    : QStackedWidget(parent), m_sideBySide(new SideBySide), m_nullability(new triptych::NullabilityView(actions)),
      m_findings(new FindingsView),
      m_heatmap(new triptych::HeatmapView), m_views{m_sideBySide, m_nullability, m_findings, new triptych::ReportView,
                                                m_heatmap},
      m_placeholder(new QLabel), m_veil(new Veil(this))
{
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_placeholder->setBackgroundRole(QPalette::Base);
    m_placeholder->setAutoFillBackground(true);
    m_placeholder->setObjectName(QStringLiteral("placeholder"));
    m_findings->setObjectName(QStringLiteral("findings"));
    for (ComparisonView *view : std::as_const(m_views)) {
        addWidget(view);
        connect(view, &ComparisonView::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    }
    addWidget(m_placeholder);

    connect(m_sideBySide, &SideBySide::currentChanged, this, &ComparisonViews::currentRowChanged);
    connect(m_sideBySide, &SideBySide::activated, this, &ComparisonViews::openDefinition);
    connect(m_findings, &FindingsView::currentFindingChanged, this, &ComparisonViews::selectRow);
    connect(m_findings, &FindingsView::definitionRequested, this, [](const Origin &origin) { openOrigin(origin); });
    connect(m_findings, &FindingsView::rowRequested, this, &ComparisonViews::showRow);
    connect(m_nullability, &triptych::NullabilityView::currentRowChanged, this, &ComparisonViews::selectRow);
    m_dimming.setSingleShot(true);
    m_dimming.setInterval(150);
    connect(&m_dimming, &QTimer::timeout, m_veil, &QWidget::show);
    update();
}

void ComparisonViews::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    for (ComparisonView *view : std::as_const(m_views))
        view->setComparison(m_comparison);
    update();
}

void ComparisonViews::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    update();
}

void ComparisonViews::setPlaceholder(const QString &text)
{
    m_placeholder->setText(text);
}

void ComparisonViews::setDimmed(bool dimmed)
{
    if (dimmed && m_veil->isHidden()) {
        m_dimming.start();
    } else if (!dimmed) {
        m_dimming.stop();
        m_veil->hide();
    }
}

void ComparisonViews::show(View view)
{
    m_view = view;
    update();
    if (m_comparison)
        seen()->showRow(m_sideBySide->current());
    focusView();
}

void ComparisonViews::showRow(int tableRow, int columnRow)
{
    show(SideBySideView);
    m_sideBySide->select(tableRow, columnRow);
    Q_EMIT viewChanged(SideBySideView);
}

void ComparisonViews::step(int by)
{
    // The report has no rows; what is next there is told by the details.
    ComparisonView *stepping = m_view == ReportView ? m_sideBySide : seen();
    stepping->step(by);
}

void ComparisonViews::focusView()
{
    QWidget *view = currentWidget();
    QWidget *inside = view->nextInFocusChain();
    const auto isWorkedWith = [view](const QWidget *each) {
        return qobject_cast<const QAbstractScrollArea *>(each) && (each->focusPolicy() & Qt::TabFocus)
            && each->isVisibleTo(view);
    };
    while (view->isAncestorOf(inside) && !isWorkedWith(inside))
        inside = inside->nextInFocusChain();
    (view->isAncestorOf(inside) ? inside : view)->setFocus(Qt::OtherFocusReason);
}

void ComparisonViews::update()
{
    m_sideBySide->setFilter(m_filter); // also while it is not seen: it holds the row that the others select
    seen()->setFilter(m_filter);
    setCurrentIndex(m_comparison ? int(m_view) : indexOf(m_placeholder));
}

/// Also where side by side does not show the row, which then has no finding.
void ComparisonViews::selectRow(int tableRow, int columnRow)
{
    m_sideBySide->select(tableRow, columnRow);
    if (m_sideBySide->current() != RowRef{tableRow, columnRow})
        Q_EMIT currentRowChanged(tableRow, columnRow);
}

void ComparisonViews::openDefinition(int tableRow, int columnRow, Side side) const
{
    openOrigin(rowOrigin(*m_comparison, tableRow, columnRow, side));
}

} // namespace triptych
