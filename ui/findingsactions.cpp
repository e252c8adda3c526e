// SPDX-License-Identifier: MIT
#include "ui/findingsactions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace triptych {

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(triptych::FindingsActions)
};

QAction *make(QObject *owner, const QString &text, const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

/// Shows its keys in menus, and never takes them: no widget has it that could have the focus.
QAction *makeKeyed(QObject *owner, const QString &text, const char *name, const QKeySequence &keys)
{
    QAction *action = make(owner, text, QLatin1String("findings.") + QLatin1String(name), keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QString groupingText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return Actions::tr("With&out groups");
    case Grouping::Kind:
        return Actions::tr("Group by &kind");
    case Grouping::Severity:
        return Actions::tr("Group by s&everity");
    case Grouping::Table:
        return Actions::tr("Group by &table");
    case Grouping::Schema:
        return Actions::tr("Group by sc&hema");
    case Grouping::Alone:
        return Actions::tr("Group by the side that stands &alone");
    }
    return {};
}

/// Ctrl+G, then the letter.
QKeySequence groupingKeys(Grouping grouping)
{
    static const QHash<Grouping, Qt::Key> letters{
        {Grouping::None, Qt::Key_N},
        {Grouping::Kind, Qt::Key_K},
        {Grouping::Severity, Qt::Key_S},
        {Grouping::Table, Qt::Key_T},
        {Grouping::Schema, Qt::Key_C},
        {Grouping::Alone, Qt::Key_A},
    };
    return {Qt::CTRL | Qt::Key_G, letters[grouping]};
}

} // namespace

FindingsActions::FindingsActions(QObject *owner)
    : showInSideBySide(make(owner, Actions::tr("Show side by &side"),
        QStringLiteral("action.findings.showInSideBySide"), {Qt::CTRL | Qt::Key_Return})),
      copyMarkdown(make(owner, Actions::tr("Copy as &Markdown"), QStringLiteral("action.findings.copyMarkdown"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_M})),
      copyCsv(make(owner, Actions::tr("Copy as CS&V"), QStringLiteral("action.findings.copyCsv"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_V})),
      saveMarkdown(make(owner, Actions::tr("Save as Markdo&wn…"), QStringLiteral("action.findings.saveMarkdown"),
          {Qt::CTRL | Qt::ALT | Qt::Key_M})),
      saveCsv(make(owner, Actions::tr("Save as &CSV…"), QStringLiteral("action.findings.saveCsv"),
          {Qt::CTRL | Qt::ALT | Qt::Key_V})),
      open(makeKeyed(owner, Actions::tr("Open &definition"), "open", {Qt::Key_Return})),
      copyText(makeKeyed(owner, Actions::tr("Copy as te&xt"), "copyText", QKeySequence::Copy)),
      confirm(makeKeyed(owner, Actions::tr("Co&nfirm renames"), "confirm", {Qt::CTRL | Qt::Key_R})),
      reject(makeKeyed(owner, Actions::tr("Not &renames"), "reject", {Qt::CTRL | Qt::SHIFT | Qt::Key_R})),
      ignore(makeKeyed(owner, Actions::tr("&Ignore…"), "ignore", {Qt::CTRL | Qt::SHIFT | Qt::Key_I}))
{
    auto *group = new QActionGroup(owner);
    for (const Grouping grouping : allGroupings) {
        QAction *action = make(owner, groupingText(grouping),
            QStringLiteral("action.findings.group%1").arg(int(grouping)), groupingKeys(grouping));
        action->setCheckable(true);
        group->addAction(action);
        groupings << action;
    }
    groupings.first()->setChecked(true);
    copyText->setShortcuts(QKeySequence::Copy);
    confirm->setIconText(Actions::tr("Confirm"));
    reject->setIconText(Actions::tr("Not a rename"));
    showInSideBySide->setIconText(Actions::tr("⇆ Side by side"));
    confirm->setToolTip(Actions::tr("Take the selected renames for what they are"));
    reject->setToolTip(Actions::tr("Take the names of the selected renames for different things"));
    ignore->setToolTip(Actions::tr("Hide the selected findings, with a reason"));
    showInSideBySide->setToolTip(Actions::tr("Show the row of the current finding in its table"));
}

void FindingsActions::fill(QMenu *menu) const
{
    menu->addActions(groupings);
    menu->addSeparator();
    fillContext(menu);
}

void FindingsActions::fillContext(QMenu *menu) const
{
    menu->addActions({open, showInSideBySide});
    menu->addSeparator();
    menu->addActions({confirm, reject, ignore});
    menu->addSeparator();
    menu->addActions({copyText, copyMarkdown, copyCsv, saveMarkdown, saveCsv});
}

void FindingsActions::setWindowActionsEnabled(bool enabled) const
{
    for (QAction *action : groupings + QList<QAction *>{copyText, copyMarkdown, copyCsv, saveMarkdown, saveCsv})
        action->setEnabled(enabled);
}

} // namespace triptych
