// SPDX-License-Identifier: MIT
#include "ui/startcontroller.h"

#include "compare/comparison.h"
#include "ui/recentmenu.h"
#include "ui/sample.h"
#include "ui/welcomepage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace triptych {

StartController::StartController(const WindowActions &actions, SourceTools tools, QSettings &settings, QWidget *window)
    : QObject(window), m_tools(std::move(tools)), m_window(window), m_drop(new DropTarget(window)), m_recent(settings),
      m_page(new WelcomePage(actions, m_recent))
{
    auto *menu = new RecentMenu(m_recent, window);
    actions.openRecent->setMenu(menu);
    actions.openRecent->setEnabled(!m_recent.entries().isEmpty());
    connect(&m_recent, &RecentProjects::changed, actions.openRecent,
        [this, action = actions.openRecent] { action->setEnabled(!m_recent.entries().isEmpty()); });
    connect(menu, &RecentMenu::openRequested, this, &StartController::openRecent);
    connect(m_page, &WelcomePage::recentRequested, this, &StartController::openRecent);
    connect(actions.openSample, &QAction::triggered, this, &StartController::openSample);
    connect(m_drop, &DropTarget::dropped, this, &StartController::take);
}

void StartController::remember(const SourceChoice &sources, const QString &project)
{
    m_current = sources;
    m_isSampleNew = QFileInfo(project).path() == sampleFolder();
    if (m_isSampleNew)
        return;
    if (!project.isEmpty()) {
        m_recent.addProject(project);
        return;
    }
    QStringList titles;
    for (const Side side : allSides) {
        const QString title = titleOf(sources, side, m_tools);
        if (sources.has(side))
            titles << (side == Side::Database ? title : QFileInfo(title).fileName());
    }
    m_recent.addSources(withoutPassword(sources, m_tools), titles.join(QStringLiteral(" · ")));
}

void StartController::follow(const Comparison *comparison)
{
    m_isComparing = comparison != nullptr;
    m_drop->setComparing(m_isComparing);
    if (!comparison || !std::exchange(m_isSampleNew, false))
        return;
    const auto renamed = std::ranges::find_if(comparison->findings,
        [](const Finding &finding) { return finding.kind == FindingKind::Renamed && !finding.columnRows.isEmpty(); });
    if (renamed != comparison->findings.end())
        Q_EMIT rowRequested(renamed->tableRow, renamed->columnRows.first());
}

void StartController::take(const Dropped &dropped)
{
    if (dropped.isEmpty()) {
        tell(tr("Nothing to compare"), dropText(dropped, m_isComparing));
        return;
    }
    if (!dropped.project.isEmpty()) {
        Q_EMIT projectRequested(dropped.project);
        return;
    }
    if (dropped.reports.size() == 1 && m_isComparing)
        Q_EMIT reportDropped(dropped.reports.first());
    else if (!dropped.reports.isEmpty())
        Q_EMIT reportsOpened(dropped.reports);
    if (!dropped.folder.isEmpty()) {
        Q_EMIT askRequested(dropped.sources, dropped.folder);
        return;
    }
    if (dropped.sources.count() == 0)
        return;
    SourceChoice sources = m_current;
    for (const Side side : allSides) {
        if (dropped.sources.has(side))
            sources = withSide(sources, side, dropped.sources);
    }
    if (sources.count() < 2)
        Q_EMIT askRequested(sources, {});
    else if (m_current.count() == 0)
        Q_EMIT compareRequested(sources);
    else
        Q_EMIT changeRequested(sources);
}

void StartController::openRecent(qsizetype index)
{
    const RecentComparison entry = m_recent.entries()[index];
    if (entry.project.isEmpty())
        Q_EMIT compareRequested(entry.sources);
    else
        Q_EMIT projectRequested(entry.project);
}

void StartController::openSample()
{
    if (const Result<QString> project = unpackSample(sampleFolder()))
        Q_EMIT projectRequested(*project);
    else
        tell(tr("The sample"), project.error().message());
}

void StartController::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace triptych
