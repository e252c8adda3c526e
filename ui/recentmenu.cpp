// SPDX-License-Identifier: MIT
#include "ui/recentmenu.h"

#include "ui/literal.h"
#include "ui/recentprojects.h"

#include <QDir>

namespace triptych {

namespace {

constexpr int widest = 420;

} // namespace

RecentMenu::RecentMenu(RecentProjects &recent, QWidget *parent) : QMenu(tr("Open &recent"), parent), m_recent(recent)
{
    setObjectName(QStringLiteral("recentMenu"));
    setToolTipsVisible(true);
    connect(&recent, &RecentProjects::changed, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QList<RecentComparison> &entries = m_recent.entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = QDir::toNativeSeparators(entries[i].place());
        const QString number = i == 9 ? QStringLiteral("1&0") : QStringLiteral("&%1").arg(i + 1);
        const QString title = fontMetrics().elidedText(entries[i].title, Qt::ElideMiddle, widest);
        QAction *action = addAction(tr("%1  %2").arg(number, literal(title)));
        action->setToolTip(place);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT openRequested(i); });
    }
    addSeparator();
    connect(addAction(tr("&Clear the list")), &QAction::triggered, &m_recent, &RecentProjects::clear);
}

} // namespace triptych
