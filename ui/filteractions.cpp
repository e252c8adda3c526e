// SPDX-License-Identifier: MIT
#include "ui/filteractions.h"

#include "words/words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace triptych {

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(triptych::FilterActions)
};

QAction *make(QObject *owner, const QString &text, const QString &name, Qt::Key key)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QStringLiteral("action.%1").arg(name));
    action->setShortcut(Qt::ALT | Qt::SHIFT | key);
    return action;
}

} // namespace

FilterActions::FilterActions(QObject *owner)
    : onlyNew(make(owner, Actions::tr("Only new since last &time"), QStringLiteral("onlyNew"), Qt::Key_N)),
      schemas(make(owner, Actions::tr("Sc&hemas…"), QStringLiteral("schemas"), Qt::Key_S))
{
    const std::array severityKeys{Qt::Key_C, Qt::Key_W, Qt::Key_I};
    for (std::size_t i = 0; i < gravestFirst.size(); ++i) {
        const Severity severity = gravestFirst[i];
        severities << make(
            owner, text(severity), QStringLiteral("severity.%1").arg(keyText(severity)), severityKeys[i]);
        severities.last()->setCheckable(true);
        severities.last()->setToolTip(Actions::tr("Show only these"));
    }
    const std::array sideKeys{Qt::Key_D, Qt::Key_M, Qt::Key_O};
    auto *group = new QActionGroup(owner);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Side side : allSides) {
        sides << make(owner, text(side), QStringLiteral("side.%1").arg(keyText(side)), sideKeys[std::size_t(side)]);
        sides.last()->setCheckable(true);
        sides.last()->setToolTip(Actions::tr("Show only where this side stands alone"));
        group->addAction(sides.last());
    }
    onlyNew->setCheckable(true);
    onlyNew->setEnabled(false);
    onlyNew->setToolTip(Actions::tr("Show only the findings that were not there last time"));
    schemas->setToolTip(Actions::tr("Show only the tables of some schemas"));
}

void FilterActions::fill(QMenu *menu) const
{
    menu->addMenu(Actions::tr("Se&verity"))->addActions(severities);
    menu->addMenu(Actions::tr("S&ide that stands alone"))->addActions(sides);
    menu->addActions({onlyNew, schemas});
}

} // namespace triptych
