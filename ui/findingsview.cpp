// SPDX-License-Identifier: MIT
#include "ui/findingsview.h"

#include "reports/findingstable.h"
#include "ui/findingsbar.h"
#include "ui/findingscolumns.h"
#include "ui/findingsexport.h"
#include "ui/findingstree.h"
#include "ui/sidebysidemessage.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace triptych {

namespace {

constexpr quint32 stateVersion = 1;

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : LazyView(parent), m_actions(this), m_bar(new FindingsBar(m_actions, this)), m_pages(new QStackedWidget(this)),
      m_tree(new FindingsTree(m_model)), m_message(new SideBySideMessage), m_columns(new FindingsColumns(m_tree)),
      m_export(new FindingsExport(this)), m_menu(new QMenu(this)), m_windowMenu(new QMenu(tr("Fi&ndings"), this))
{
    m_tree->setObjectName(QStringLiteral("findings.list"));
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->sortByColumn(int(FindingCell::Severity), Qt::AscendingOrder); // the gravest first
    m_tree->setSortingEnabled(true);
    m_tree->installEventFilter(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_message);
    m_menu->setObjectName(QStringLiteral("findings.menu"));
    m_actions.fill(m_windowMenu);
    m_actions.fillContext(m_menu);
    for (QMenu *menu : {m_windowMenu, m_menu}) {
        menu->addSeparator();
        menu->addMenu(m_columns->menu());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_message, &SideBySideMessage::clearFilterRequested, this, &FindingsView::clearFilterRequested);
    connectActions();
    connectTree();
    m_actions.setWindowActionsEnabled(false);
    showChosen();
}

void FindingsView::connectActions()
{
    using Format = FindingsExport::Format;
    for (qsizetype i = 0; i < m_actions.groupings.size(); ++i) {
        connect(m_actions.groupings[i], &QAction::triggered, this,
            [this, grouping = allGroupings[std::size_t(i)]] { setGrouping(grouping); });
    }
    const auto copies = [this](QAction *action, Format format) {
        connect(action, &QAction::triggered, this, [this, format] { FindingsExport::copy(table(), format); });
    };
    copies(m_actions.copyText, Format::Text);
    copies(m_actions.copyMarkdown, Format::Markdown);
    copies(m_actions.copyCsv, Format::Csv);
    const auto saves = [this](QAction *action, Format format) {
        connect(action, &QAction::triggered, this, [this, format] { m_export->save(table(), format); });
    };
    saves(m_actions.saveMarkdown, Format::Markdown);
    saves(m_actions.saveCsv, Format::Csv);
    connect(m_actions.open, &QAction::triggered, this, [this] { openDefinition(m_tree->currentFinding()); });
    connect(
        m_actions.showInSideBySide, &QAction::triggered, this, [this] { showInSideBySide(m_tree->currentFinding()); });
    connect(m_actions.confirm, &QAction::triggered, this, [this] { Q_EMIT confirmRequested(renames(true)); });
    connect(m_actions.reject, &QAction::triggered, this, [this] { Q_EMIT rejectRequested(renames(false)); });
    connect(
        m_actions.ignore, &QAction::triggered, this, [this] { Q_EMIT ignoreRequested(m_tree->chosen().findings()); });
}

void FindingsView::connectTree()
{
    connect(m_tree, &FindingsTree::chosenChanged, this, &FindingsView::showChosen);
    connect(m_tree, &FindingsTree::currentFindingChanged, this, [this](int index) {
        const Finding &finding = m_model.comparison()->findings[index];
        Q_EMIT currentFindingChanged(finding.tableRow, finding.columnRows.value(0, -1));
    });
    connect(m_tree, &FindingsTree::findingActivated, this,
        [this](int finding, int column) { openDefinition(finding, sideOf(allFindingCells[std::size_t(column)])); });
    connect(m_tree, &FindingsTree::menuRequested, m_menu, [this](const QPoint &position) { m_menu->popup(position); });
}

void FindingsView::refresh()
{
    m_model.setFilter(filter());
    const bool isOther = comparison() != m_model.comparison();
    if (isOther)
        m_model.setComparison(comparison());
    if (comparison() && (isOther || m_fresh.has_value() != m_model.fresh().has_value()))
        m_columns->adaptTo(*comparison(), m_fresh);
    m_model.setNew(m_fresh);
    m_message->tell(comparison().get(), filter());
    m_pages->setCurrentIndex(m_model.count() > 0 ? 0 : 1);
}

void FindingsView::setNew(const NewFindings &fresh)
{
    if (fresh == m_fresh)
        return;
    m_fresh = fresh;
    invalidate();
}

void FindingsView::setGrouping(Grouping grouping)
{
    m_actions.groupings[int(grouping)]->setChecked(true);
    m_model.setGrouping(grouping);
    m_bar->setGrouping(grouping);
}

QString FindingsView::currentText() const
{
    return m_model.count() == 0 ? QString() : tabSeparated(table());
}

void FindingsView::showRow(RowRef row)
{
    ensureShown();
    m_tree->select(row);
}

void FindingsView::step(int by)
{
    m_tree->step(by);
}

void FindingsView::setAllExpanded(bool expanded)
{
    m_tree->setAllExpanded(expanded);
}

QByteArray FindingsView::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << qint32(m_model.grouping()) << m_columns->saveState();
    return state;
}

bool FindingsView::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 grouping = -1;
    QByteArray columns;
    in >> version >> grouping >> columns;
    if (version != stateVersion || grouping < 0 || grouping >= qint32(allGroupings.size())
        || !m_columns->restoreState(columns))
        return false;
    setGrouping(Grouping(grouping));
    return true;
}

void FindingsView::showEvent(QShowEvent *event)
{
    LazyView::showEvent(event);
    m_actions.setWindowActionsEnabled(true);
    showChosen();
}

void FindingsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_actions.setWindowActionsEnabled(false);
    showChosen();
}

/// The keys that the window has for its selected row mean the selected findings here.
bool FindingsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const QList<QAction *> keyed = m_actions.keyed();
    const auto action = std::ranges::find_if(keyed, [&](QAction *each) { return each->shortcuts().contains(keys); });
    if (action == keyed.end())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        (*action)->trigger();
    return true;
}

void FindingsView::showChosen()
{
    m_bar->setCounts(m_tree->chosen().count(), m_model.count());
    const bool isSeen = isVisible();
    m_columns->menu()->menuAction()->setEnabled(isSeen);
    m_actions.confirm->setEnabled(isSeen && !renames(true).isEmpty());
    m_actions.reject->setEnabled(isSeen && !renames(false).isEmpty());
    m_actions.ignore->setEnabled(isSeen && m_tree->chosen().count() > 0);
    m_actions.open->setEnabled(isSeen && m_tree->currentFinding() >= 0);
    m_actions.showInSideBySide->setEnabled(isSeen && m_tree->currentFinding() >= 0);
}

void FindingsView::openDefinition(int finding, std::optional<Side> side)
{
    if (finding < 0)
        return;
    const Finding &found = m_model.comparison()->findings[finding];
    for (const auto each : {side, found.alone, std::optional(Side::Models), std::optional(Side::Documentation)}) {
        if (each && found.where[*each] && !found.where[*each]->file.isEmpty()) {
            Q_EMIT definitionRequested(*found.where[*each]);
            return;
        }
    }
}

void FindingsView::showInSideBySide(int finding)
{
    if (finding < 0)
        return;
    const Finding &found = m_model.comparison()->findings[finding];
    Q_EMIT rowRequested(found.tableRow, found.columnRows.value(0, -1));
}

QList<int> FindingsView::renames(bool unsettled) const
{
    QList<int> result;
    for (const int index : m_tree->chosen().findings()) {
        const Finding &finding = m_model.comparison()->findings[index];
        if (finding.kind == FindingKind::Renamed && (!unsettled || finding.status != RenameStatus::Confirmed))
            result.append(index);
    }
    return result;
}

TextTable FindingsView::table() const
{
    QList<int> findings = m_tree->chosen().findings();
    for (int i = 0; m_tree->chosen().count() == 0 && i < m_model.count(); ++i)
        findings.append(m_model.finding(m_model.at(i)));
    return m_model.comparison() ? findingsTable(*m_model.comparison(), findings, m_columns->shown(), m_fresh)
                                : TextTable();
}

} // namespace triptych
