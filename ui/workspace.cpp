// SPDX-License-Identifier: MIT
#include "ui/workspace.h"

#include "items/reveal.h"
#include "ui/breadcrumbs.h"
#include "ui/browsing.h"
#include "ui/comparebar.h"
#include "ui/comparisonviews.h"
#include "ui/detailpane.h"
#include "ui/filtercontroller.h"
#include "ui/finder.h"
#include "ui/findingsview.h"
#include "ui/heatmapview.h"
#include "ui/kindchips.h"
#include "ui/nullabilitycontroller.h"
#include "ui/nullabilityview.h"
#include "ui/projectcontroller.h"
#include "ui/rowdecisions.h"
#include "ui/rowmenu.h"
#include "ui/rowplaces.h"
#include "ui/sidebar.h"
#include "ui/sidebyside.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace triptych {

namespace {

const QString viewKey = QStringLiteral("window/view");
const QString panesKey = QStringLiteral("window/panes");
const QString findingsKey = QStringLiteral("window/findings");
const QString nullabilityKey = QStringLiteral("window/nullability");

QString splitterKey(qsizetype index)
{
    return QStringLiteral("window/splitter%1").arg(index);
}

} // namespace

Workspace::Workspace(const WindowActions &actions, ProjectController &project, const SourceTools &tools,
    QSettings &settings, QWidget *prompt, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_project(project), m_settings(settings),
      m_bar(new CompareBar(actions, this)), m_chips(new KindChips(actions, this)),
      m_sideBar(new SideBar(actions.views)), m_views(new ComparisonViews(actions)), m_detail(new DetailPane(actions)),
      m_filter(new FilterController(actions, *m_bar, this)),
      m_browsing(new Browsing(*m_views, *m_filter, actions, this)), m_finder(new Finder(*m_browsing, this)),
      m_nullability(new NullabilityController(*m_views->nullability(), actions, tools, settings, this)),
      m_decisions(new RowDecisions(actions, project, this)), m_places(new RowPlaces(actions, this)),
      m_across(new QSplitter(Qt::Horizontal, this)), m_down(new QSplitter(Qt::Vertical))
{
    new RowMenu(*m_views->sideBySide(), *m_browsing, actions, this);
    layOut(actions, prompt);
    connectActions();
    connectParts(project);
    showFilter();
}

void Workspace::layOut(const WindowActions &actions, QWidget *prompt)
{
    auto *browsed = new QWidget;
    auto *below = new QVBoxLayout(browsed);
    below->setContentsMargins({});
    below->setSpacing(0);
    below->addWidget(new Breadcrumbs(*m_browsing, actions, browsed));
    below->addWidget(m_views, 1);
    m_down->addWidget(browsed);
    m_down->addWidget(m_detail);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({560, 200});
    m_across->addWidget(m_sideBar);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({228, 1200});
    for (QSplitter *splitter : {m_across, m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_chips);
    layout->addWidget(prompt);
    layout->addWidget(m_across, 1);
}

void Workspace::connectActions()
{
    for (qsizetype i = 0; i < m_actions.views.size(); ++i) {
        connect(
            m_actions.views[i], &QAction::triggered, this, [this, i] { m_views->show(ComparisonViews::View(int(i))); });
    }
    for (qsizetype i = 0; i < m_actions.orders.size(); ++i) {
        connect(m_actions.orders[i], &QAction::triggered, m_views->sideBySide(),
            [this, i] { m_views->sideBySide()->setOrder(TableOrder(int(i))); });
    }
    connect(m_actions.expandAll, &QAction::triggered, m_views, [this] { m_views->seen()->expandAll(); });
    connect(m_actions.collapseAll, &QAction::triggered, m_views, [this] { m_views->seen()->collapseAll(); });
    connect(m_actions.expandDrift, &QAction::triggered, m_views->sideBySide(), &SideBySide::expandDrift);
    connect(m_actions.find, &QAction::triggered, m_finder, &Finder::open);
    connect(m_actions.next, &QAction::triggered, m_views, [this] { m_views->step(1); });
    connect(m_actions.previous, &QAction::triggered, m_views, [this] { m_views->step(-1); });
    connect(m_actions.copy, &QAction::triggered, this, &Workspace::copyRow);
    connect(m_actions.copySuggestion, &QAction::triggered, this, &Workspace::copySuggestion);
}

void Workspace::connectParts(ProjectController &project)
{
    connect(m_views, &ComparisonViews::currentRowChanged, this, &Workspace::showRow);
    connect(m_views, &ComparisonViews::viewChanged, this,
        [this](ComparisonViews::View view) { m_actions.views[int(view)]->setChecked(true); });
    connect(m_views, &ComparisonViews::clearFilterRequested, m_filter, &FilterController::clear);
    connect(m_views->heatmap(), &HeatmapView::rowRequested, this, &Workspace::showKind);
    const FindingsView *findings = m_views->findings();
    connect(findings, &FindingsView::confirmRequested, &project, &ProjectController::confirmRenames);
    connect(findings, &FindingsView::rejectRequested, &project, &ProjectController::rejectRenames);
    connect(findings, &FindingsView::ignoreRequested, &project, &ProjectController::ignoreFindings);
    connect(&project, &ProjectController::undoing, this, [this] { m_isUndoing = true; });
    connect(m_bar, &CompareBar::filterLeft, m_views, &ComparisonViews::focusView);
    connect(m_chips, &KindChips::schemasChosen, m_filter, &FilterController::setSchemas);
    connect(m_filter, &FilterController::filterChanged, this, &Workspace::showFilter);
    connect(m_detail, &DetailPane::rowLinkActivated, m_browsing, &Browsing::go);
    connect(m_nullability, &NullabilityController::told, this, &Workspace::told);
    connect(m_browsing, &Browsing::filterLifted, this,
        [this](const QString &row) { Q_EMIT told(tr("The filter was lifted to show %1").arg(row)); });
}

void Workspace::setSources(const SourceChoice &sources)
{
    m_nullability->setSource(sources);
}

void Workspace::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    // What an open menu offers is about the rows of the comparison that goes.
    for (QMenu *menu : findChildren<QMenu *>())
        menu->close();
    const auto before = std::exchange(m_comparison, comparison);
    prepareFoldedNames(comparison);
    m_browsing->setComparison(comparison);
    m_finder->changeComparison();
    const QString path = m_project.path();
    m_views->findings()->setFolder(path.isEmpty() ? QString() : QFileInfo(path).path());
    m_views->setComparison(comparison);
    m_chips->setCounts(comparison, m_filter->filter());
    m_sideBar->setTotals(comparison.get());
    if (!comparison)
        showRow(-1, -1);
    if (std::exchange(m_isUndoing, false) && before && comparison)
        selectNew(*before);
}

/// Selects the first finding that was not there before, if the filter shows it.
void Workspace::selectNew(const Comparison &before)
{
    QSet<QString> ids;
    for (const Finding &finding : before.findings)
        ids.insert(finding.id);
    for (const Finding &finding : m_comparison->findings) {
        const RowRef row{finding.tableRow, finding.columnRows.value(0, -1)};
        if (ids.contains(finding.id) || !isShown(m_filter->filter(), *m_comparison, row))
            continue;
        m_views->sideBySide()->select(row.table, row.column);
        m_views->seen()->showRow(row);
        return;
    }
}

void Workspace::setNew(const NewFindings &fresh)
{
    m_views->findings()->setNew(fresh);
    m_filter->setNew(fresh);
}

void Workspace::showRow(int tableRow, int columnRow)
{
    m_detail->setRow(m_comparison, tableRow, columnRow);
    m_decisions->setRow(m_comparison, tableRow, columnRow);
    m_places->setRow(m_comparison.get(), tableRow, columnRow);
    m_actions.copySuggestion->setEnabled(!m_detail->firstSuggestion().isEmpty());
}

void Workspace::showFilter()
{
    m_views->setFilter(m_filter->filter());
    m_chips->setCounts(m_comparison, m_filter->filter());
}

void Workspace::showKind(RowRef row, const std::optional<FindingKind> &kind)
{
    FindingFilter filter = m_filter->filter();
    if (kind)
        filter.kinds = {*kind};
    m_filter->setFilter(filter);
    m_browsing->go(row);
}

void Workspace::showFinding(const QString &id)
{
    if (!m_comparison)
        return;
    const auto found = std::ranges::find(m_comparison->findings, id, &Finding::id);
    if (found != m_comparison->findings.end())
        m_browsing->go({found->tableRow, found->columnRows.value(0, -1)});
}

void Workspace::copyRow() const
{
    if (const QString text = m_views->seen()->currentText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Workspace::copySuggestion() const
{
    QGuiApplication::clipboard()->setText(m_detail->firstSuggestion() + QLatin1Char('\n'));
}

void Workspace::save() const
{
    const QList<QSplitter *> splitters{m_across, m_down, m_detail};
    for (qsizetype i = 0; i < splitters.size(); ++i)
        m_settings.setValue(splitterKey(i), splitters[i]->saveState());
    m_settings.setValue(panesKey, m_views->sideBySide()->saveState());
    m_settings.setValue(findingsKey, m_views->findings()->saveState());
    m_settings.setValue(nullabilityKey, m_views->nullability()->saveState());
    for (qsizetype i = 0; i < m_actions.views.size(); ++i) {
        if (m_actions.views[i]->isChecked())
            m_settings.setValue(viewKey, i);
    }
    m_filter->save(m_settings);
}

void Workspace::restore()
{
    const QList<QSplitter *> splitters{m_across, m_down, m_detail};
    for (qsizetype i = 0; i < splitters.size(); ++i)
        splitters[i]->restoreState(m_settings.value(splitterKey(i)).toByteArray());
    m_views->sideBySide()->restoreState(m_settings.value(panesKey).toByteArray());
    m_actions.orders[qsizetype(m_views->sideBySide()->order())]->setChecked(true);
    m_views->findings()->restoreState(m_settings.value(findingsKey).toByteArray());
    m_views->nullability()->restoreState(m_settings.value(nullabilityKey).toByteArray());
    m_filter->restore(m_settings);
    const qsizetype view = m_settings.value(viewKey).toLongLong();
    if (view > 0 && view < m_actions.views.size())
        m_actions.views[view]->trigger();
}

} // namespace triptych
