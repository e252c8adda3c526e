// SPDX-License-Identifier: MIT
#include "ui/comparisonviews.h"

#include "reports/textsummary.h"
#include "ui/findingsview.h"
#include "ui/heatmapview.h"
#include "ui/nullabilityview.h"
#include "ui/openorigin.h"
#include "ui/rowdetails.h"
#include "ui/sidebyside.h"

#include <QFontDatabase>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

namespace triptych {

ComparisonViews::ComparisonViews(const WindowActions &actions, QWidget *parent)
    : QStackedWidget(parent), m_placeholder(new QLabel), m_sideBySide(new SideBySide),
      m_nullability(new triptych::NullabilityView(actions)), m_findings(new FindingsView), m_report(new QPlainTextEdit),
      m_heatmap(new triptych::HeatmapView)
{
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_placeholder->setBackgroundRole(QPalette::Base);
    m_placeholder->setAutoFillBackground(true);
    m_placeholder->setObjectName(QStringLiteral("placeholder"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_report->setAccessibleName(tr("Report"));
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setReadOnly(true);
    m_report->setLayoutDirection(Qt::LeftToRight); // its lines begin at the left in any window
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->document()->setDocumentMargin(10);
    m_report->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setTabChangesFocus(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_sideBySide, m_nullability, m_findings, m_report, m_heatmap, m_placeholder})
        addWidget(page);

    connect(m_sideBySide, &SideBySide::currentChanged, this, &ComparisonViews::currentRowChanged);
    connect(m_sideBySide, &SideBySide::activated, this, &ComparisonViews::openDefinition);
    connect(m_sideBySide, &SideBySide::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    connect(m_findings, &FindingsView::currentFindingChanged, this, &ComparisonViews::selectRow);
    connect(m_findings, &FindingsView::definitionRequested, this, [](const Origin &origin) { openOrigin(origin); });
    connect(m_findings, &FindingsView::rowRequested, this, &ComparisonViews::showRow);
    connect(m_findings, &FindingsView::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    connect(m_nullability, &triptych::NullabilityView::currentRowChanged, this, &ComparisonViews::selectRow);
    connect(
        m_nullability, &triptych::NullabilityView::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    connect(m_heatmap, &triptych::HeatmapView::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    m_dimming.setSingleShot(true);
    m_dimming.setInterval(150);
    connect(&m_dimming, &QTimer::timeout, this, [this] {
        auto *effect = new QGraphicsOpacityEffect(this);
        effect->setOpacity(0.5);
        setGraphicsEffect(effect);
    });
    update();
}

void ComparisonViews::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_sideBySide->setComparison(m_comparison);
    m_nullability->setComparison(m_comparison);
    m_findings->setComparison(m_comparison);
    m_heatmap->setComparison(m_comparison);
    m_report->clear();
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
    if (dimmed && !graphicsEffect()) {
        m_dimming.start();
    } else if (!dimmed) {
        m_dimming.stop();
        setGraphicsEffect(nullptr);
    }
}

void ComparisonViews::show(View view)
{
    m_view = view;
    update();
    if (m_view == FindingsListView)
        m_findings->select(m_sideBySide->current());
    else if (m_view == NullabilityView && m_comparison)
        m_nullability->showRow(m_sideBySide->current());
    focusView();
}

void ComparisonViews::showRow(int tableRow, int columnRow)
{
    show(SideBySideView);
    m_sideBySide->select(tableRow, columnRow);
    Q_EMIT viewChanged(SideBySideView);
}

void ComparisonViews::next()
{
    if (m_view == NullabilityView)
        m_nullability->step(1);
    else if (m_view == FindingsListView)
        m_findings->step(1);
    else if (m_view == HeatmapView)
        m_heatmap->step(1);
    else
        m_sideBySide->nextDifference();
}

void ComparisonViews::previous()
{
    if (m_view == NullabilityView)
        m_nullability->step(-1);
    else if (m_view == FindingsListView)
        m_findings->step(-1);
    else if (m_view == HeatmapView)
        m_heatmap->step(-1);
    else
        m_sideBySide->previousDifference();
}

void ComparisonViews::expandAll()
{
    if (m_view == FindingsListView)
        m_findings->expandAll();
    else
        m_sideBySide->expandAll();
}

void ComparisonViews::collapseAll()
{
    if (m_view == FindingsListView)
        m_findings->collapseAll();
    else
        m_sideBySide->collapseAll();
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

QString ComparisonViews::currentText() const
{
    switch (m_view) {
    case SideBySideView:
        break;
    case NullabilityView:
        return m_nullability->currentText();
    case FindingsListView:
        return m_findings->currentText();
    case HeatmapView:
        return m_heatmap->currentText();
    case ReportView:
        return m_report->textCursor().hasSelection() ? m_report->textCursor().selection().toPlainText()
                                                     : m_report->toPlainText();
    }
    return m_sideBySide->currentText();
}

void ComparisonViews::update()
{
    // Only what is seen follows every key; side by side also holds the row that the others select.
    if (m_view == NullabilityView)
        m_nullability->setFilter(m_filter);
    else if (m_view == FindingsListView)
        m_findings->setFilter(m_filter);
    else if (m_view == HeatmapView)
        m_heatmap->setFilter(m_filter);
    m_sideBySide->setFilter(m_filter);
    if (m_view == ReportView && m_comparison && m_report->document()->isEmpty())
        m_report->setPlainText(textSummary(*m_comparison));
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
