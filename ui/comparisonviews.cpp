// SPDX-License-Identifier: MIT
#include "ui/comparisonviews.h"

#include "reports/textsummary.h"
#include "ui/findingsview.h"
#include "ui/openorigin.h"
#include "ui/rowdetails.h"
#include "ui/sidebyside.h"

#include <QFontDatabase>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

namespace triptych {

ComparisonViews::ComparisonViews(QWidget *parent)
    : QStackedWidget(parent), m_placeholder(new QLabel), m_sideBySide(new SideBySide),
      m_nullability(new FindingsView({FindingKind::Nullable})), m_findings(new FindingsView({})),
      m_report(new QPlainTextEdit)
{
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_placeholder->setBackgroundRole(QPalette::Base);
    m_placeholder->setAutoFillBackground(true);
    m_placeholder->setObjectName(QStringLiteral("placeholder"));
    m_nullability->setObjectName(QStringLiteral("nullability"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_report->setAccessibleName(tr("Report"));
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setReadOnly(true);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->document()->setDocumentMargin(10);
    m_report->setFrameShape(QFrame::NoFrame);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setTabChangesFocus(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_sideBySide, m_nullability, m_findings, m_report, m_placeholder})
        addWidget(page);

    connect(m_sideBySide, &SideBySide::currentChanged, this, &ComparisonViews::currentRowChanged);
    connect(m_sideBySide, &SideBySide::activated, this, &ComparisonViews::openDefinition);
    connect(m_sideBySide, &SideBySide::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    for (FindingsView *view : {m_nullability, m_findings}) {
        connect(view, &FindingsView::currentFindingChanged, m_sideBySide, &SideBySide::select);
        connect(view, &FindingsView::definitionRequested, this, [](const Origin &origin) { openOrigin(origin); });
        connect(view, &FindingsView::rowRequested, this, &ComparisonViews::showRow);
        connect(view, &FindingsView::clearFilterRequested, this, &ComparisonViews::clearFilterRequested);
    }
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
    m_report->clear();
    update();
}

void ComparisonViews::setFilter(const FindingFilter &filter)
{
    m_sideBySide->setFilter(filter);
    m_nullability->setFilter(filter);
    m_findings->setFilter(filter);
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
    focusView();
    Q_EMIT viewShown(int(view));
}

void ComparisonViews::showRow(int tableRow, int columnRow)
{
    show(SideBySideView);
    m_sideBySide->select(tableRow, columnRow);
}

void ComparisonViews::next()
{
    if (FindingsView *view = shownFindings())
        view->step(1);
    else
        m_sideBySide->nextDifference();
}

void ComparisonViews::previous()
{
    if (FindingsView *view = shownFindings())
        view->step(-1);
    else
        m_sideBySide->previousDifference();
}

void ComparisonViews::expandAll()
{
    if (FindingsView *view = shownFindings())
        view->expandAll();
    else
        m_sideBySide->expandAll();
}

void ComparisonViews::collapseAll()
{
    if (FindingsView *view = shownFindings())
        view->collapseAll();
    else
        m_sideBySide->collapseAll();
}

void ComparisonViews::showRow(int tableRow, int columnRow)
{
    m_sideBySide->select(tableRow, columnRow);
    show(SideBySideView);
    Q_EMIT viewChanged(SideBySideView);
}

void ComparisonViews::focusView()
{
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString ComparisonViews::currentText() const
{
    if (m_view == ReportView)
        return m_report->textCursor().hasSelection() ? m_report->textCursor().selection().toPlainText()
                                                     : m_report->toPlainText();
    const FindingsView *view = shownFindings();
    return view ? view->currentText() : m_sideBySide->currentText();
}

FindingsView *ComparisonViews::shownFindings() const
{
    return m_view == NullabilityView ? m_nullability : m_view == FindingsListView ? m_findings : nullptr;
}

void ComparisonViews::update()
{
    if (m_view == ReportView && m_comparison && m_report->document()->isEmpty())
        m_report->setPlainText(textSummary(*m_comparison));
    setCurrentIndex(m_comparison ? int(m_view) : indexOf(m_placeholder));
}

void ComparisonViews::openDefinition(int tableRow, int columnRow, Side side) const
{
    openOrigin(rowOrigin(*m_comparison, tableRow, columnRow, side));
}

} // namespace triptych
