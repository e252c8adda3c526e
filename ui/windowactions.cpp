// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "words/words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenuBar>

namespace triptych {

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(triptych::WindowActions)
};

QAction *make(QObject *owner, const QString &text, const char *name, const QList<QKeySequence> &shortcuts = {})
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QStringLiteral("action.") + QLatin1String(name));
    action->setShortcuts(shortcuts);
    return action;
}

QAction *makeChecked(QObject *owner, const QString &text, const char *name, const QList<QKeySequence> &shortcuts = {})
{
    QAction *action = make(owner, text, name, shortcuts);
    action->setCheckable(true);
    return action;
}

QList<QAction *> makeExclusive(
    QObject *owner, const QStringList &texts, const char *name, Qt::KeyboardModifiers modifiers)
{
    auto *group = new QActionGroup(owner);
    QList<QAction *> result;
    for (int i = 0; i < texts.size(); ++i) {
        const QKeyCombination keys(modifiers, Qt::Key(Qt::Key_1 + i));
        QAction *action = makeChecked(owner, texts[i], name, {QKeySequence(keys)});
        action->setObjectName(action->objectName() + QString::number(i));
        group->addAction(action);
        result << action;
    }
    return result;
}

QList<QAction *> makeOrders(QObject *owner)
{
    const QList<QAction *> result{
        makeChecked(owner, Actions::tr("Tables by &name"), "orderName", {Qt::CTRL | Qt::ALT | Qt::Key_N}),
        makeChecked(
            owner, Actions::tr("Tables by number of &findings"), "orderFindings", {Qt::CTRL | Qt::ALT | Qt::Key_F}),
        makeChecked(
            owner, Actions::tr("Tables in the order of the &source"), "orderSource", {Qt::CTRL | Qt::ALT | Qt::Key_O})};
    auto *group = new QActionGroup(owner);
    for (QAction *action : result)
        group->addAction(action);
    result[0]->setChecked(true);
    result[2]->setToolTip(
        Actions::tr("As the most trusted side lists them: the database, unless the project says else"));
    return result;
}

QString shortName(Side side)
{
    return side == Side::Documentation ? Actions::tr("Docs") : text(side);
}

/// With its arrow pointing the other way, as text from right to left wants it.
QString mirrored(QString text)
{
    for (QChar &c : text)
        c = c == u'◀' ? u'▶' : c == u'▶' ? u'◀' : c;
    return text;
}

QStringList pairNames()
{
    QStringList result;
    for (const QList<Side> &sides : sideChoices()) {
        result << (sides.size() == 2 ? Actions::tr("%1 ↔ %2").arg(shortName(sides[0]), shortName(sides[1]))
                                     : Actions::tr("All three"));
    }
    return result;
}

} // namespace

const QList<QList<Side>> &sideChoices()
{
    static const QList<QList<Side>> choices{
        {Side::Database, Side::Models},
        {Side::Models, Side::Documentation},
        {Side::Database, Side::Documentation},
        {Side::Database, Side::Models, Side::Documentation},
    };
    return choices;
}

WindowActions::WindowActions(QObject *owner)
    : newComparison(make(owner, Actions::tr("&New comparison…"), "new", {QKeySequence::New})),
      openProject(make(owner, Actions::tr("&Open project…"), "openProject", {QKeySequence::Open})),
      openRecent(new QAction(Actions::tr("Open &recent"), owner)),
      openSample(make(owner, Actions::tr("&Try the sample"), "openSample", {Qt::CTRL | Qt::SHIFT | Qt::Key_N})),
      openReport(make(owner, Actions::tr("Open &a report…"), "openReport", {Qt::CTRL | Qt::SHIFT | Qt::Key_O})),
      saveProject(make(owner, Actions::tr("&Save project…"), "saveProject", {QKeySequence::Save})),
      writeDocument(
          make(owner, Actions::tr("Write the schema &document…"), "writeDocument", {Qt::CTRL | Qt::SHIFT | Qt::Key_G})),
      exportReports(make(owner, Actions::tr("&Export JSON reports…"), "export", {Qt::CTRL | Qt::Key_E})),
      exportFile(make(owner, Actions::tr("Ex&port a report…"), "exportFile", {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      compareEarlier(make(owner, Actions::tr("Compare &with an earlier report…"), "compareEarlier",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_E})),
      quit(make(owner, Actions::tr("&Quit"), "quit", {QKeySequence::Quit})),
      compare(make(owner, Actions::tr("&Compare"), "compare", {Qt::Key_F5})),
      cancel(make(owner, Actions::tr("Ca&ncel reading"), "cancel", {Qt::SHIFT | Qt::Key_F5})),
      watchFiles(makeChecked(owner, Actions::tr("&Watch files"), "watchFiles", {Qt::CTRL | Qt::SHIFT | Qt::Key_W})),
      sinceLast(make(owner, Actions::tr("&Since last time…"), "sinceLast", {Qt::CTRL | Qt::Key_L})),
      pairs(makeExclusive(owner, pairNames(), "pair", Qt::AltModifier)),
      views(makeExclusive(owner,
          {Actions::tr("Side by side"), Actions::tr("Nullability"), Actions::tr("Findings"), Actions::tr("Report"),
              Actions::tr("Heat map")},
          "view", Qt::ControlModifier)),
      onlyDrift(makeChecked(owner, Actions::tr("Only &drift"), "onlyDrift", {Qt::CTRL | Qt::Key_D})), narrow(owner),
      orders(makeOrders(owner)),
      expandAll(make(owner, Actions::tr("E&xpand all"), "expandAll", {Qt::CTRL | Qt::Key_Plus})),
      expandDrift(make(owner, Actions::tr("Expand only what d&rifts"), "expandDrift", {Qt::CTRL | Qt::Key_Asterisk})),
      collapseAll(make(owner, Actions::tr("C&ollapse all"), "collapseAll", {Qt::CTRL | Qt::Key_Minus})),
      next(make(owner, Actions::tr("&Next difference"), "next", {Qt::Key_F7, Qt::ALT | Qt::Key_Down})),
      previous(
          make(owner, Actions::tr("&Previous difference"), "previous", {Qt::SHIFT | Qt::Key_F7, Qt::ALT | Qt::Key_Up})),
      back(make(owner, Actions::tr("&Back"), "back", {QKeySequence::Back})),
      forward(make(owner, Actions::tr("F&orward"), "forward", {QKeySequence::Forward})),
      find(make(owner, Actions::tr("Find &anything…"), "find", {Qt::CTRL | Qt::Key_K})),
      goToReferenced(make(owner, Actions::tr("Go to the &referenced table"), "goToReferenced", {Qt::Key_F12})),
      filter(make(owner, Actions::tr("&Filter"), "filter", {QKeySequence::Find})),
      clearFilter(make(owner, Actions::tr("&Clear the filter"), "clearFilter", {Qt::CTRL | Qt::SHIFT | Qt::Key_F})),
      copy(make(owner, Actions::tr("&Copy row"), "copy", {QKeySequence::Copy})),
      copySuggestion(
          make(owner, Actions::tr("Copy &suggestion"), "copySuggestion", {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      confirmRename(make(owner, Actions::tr("C&onfirm the rename"), "confirmRename", {Qt::CTRL | Qt::Key_R})),
      rejectRename(make(owner, Actions::tr("&Not a rename"), "rejectRename", {Qt::CTRL | Qt::SHIFT | Qt::Key_R})),
      takeBack(make(owner, Actions::tr("&Take the decision back"), "takeBack", {Qt::CTRL | Qt::SHIFT | Qt::Key_T})),
      ignore(make(owner, Actions::tr("&Ignore…"), "ignore", {Qt::CTRL | Qt::SHIFT | Qt::Key_I})),
      decisions(make(owner, Actions::tr("&Decisions and rules…"), "decisions", {Qt::CTRL | Qt::SHIFT | Qt::Key_D})),
      explain(makeChecked(owner, Actions::tr("&Why equal?"), "explain", {Qt::CTRL | Qt::Key_I})),
      openDefinition(make(owner, Actions::tr("Open in the &editor"), "openDefinition", {Qt::Key_F4})),
      showDocument(make(owner, Actions::tr("Show in the &document"), "showDocument", {Qt::SHIFT | Qt::Key_F4})),
      editor(make(owner, Actions::tr("&Editor…"), "editor", {Qt::CTRL | Qt::ALT | Qt::Key_Comma})),
      countNulls(make(owner, Actions::tr("Count &NULLs exactly"), "countNulls", {Qt::Key_F8})),
      cancelCount(make(owner, Actions::tr("Cancel countin&g"), "cancelCount", {Qt::SHIFT | Qt::Key_F8})),
      copyNotNull(
          make(owner, Actions::tr("Copy SET NOT NU&LL statements"), "copyNotNull", {Qt::CTRL | Qt::SHIFT | Qt::Key_L})),
      exportNullability(make(
          owner, Actions::tr("Export nullability as CS&V…"), "exportNullability", {Qt::CTRL | Qt::ALT | Qt::Key_E})),
      editSources(make(owner, Actions::tr("&Sources…"), "sources", {Qt::CTRL | Qt::Key_Comma})),
      about(make(owner, Actions::tr("&About Triptych"), "about", {Qt::Key_F1}))
{
    for (std::size_t i = 0; i < allFindingKinds.size(); ++i) {
        const Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::AltModifier;
        const QKeyCombination keys(i < 9 ? modifiers : modifiers | Qt::ShiftModifier, Qt::Key(Qt::Key_1 + int(i % 9)));
        QAction *action = makeChecked(owner, text(allFindingKinds[i]), "kind", {QKeySequence(keys)});
        action->setObjectName(QStringLiteral("action.kind.") + keyText(allFindingKinds[i]));
        action->setToolTip(Actions::tr("Show only these"));
        kinds << action;
    }
    compare->setToolTip(Actions::tr("Read every source and compare (F5)"));
    compare->setIconText(Actions::tr("↻ Compare"));
    compareEarlier->setEnabled(false);
    sinceLast->setEnabled(false);
    watchFiles->setToolTip(Actions::tr("Read models and documents again when their files change"));
    watchFiles->setChecked(true);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    previous->setIconText(isMirrored ? mirrored(Actions::tr("◀ Previous")) : Actions::tr("◀ Previous"));
    next->setIconText(isMirrored ? mirrored(Actions::tr("Next ▶")) : Actions::tr("Next ▶"));
    back->setIconText(isMirrored ? QStringLiteral("→") : QStringLiteral("←"));
    forward->setIconText(isMirrored ? QStringLiteral("←") : QStringLiteral("→"));
    openSample->setToolTip(Actions::tr("Compare a small project that comes with the program; no server is needed"));
    writeDocument->setToolTip(Actions::tr("Write or mend the document from what the database holds"));
    exportReports->setIconText(Actions::tr("Export"));
    countNulls->setIconText(Actions::tr("Count exactly"));
    cancelCount->setIconText(Actions::tr("Cancel"));
    copyNotNull->setIconText(Actions::tr("Copy statements"));
    exportNullability->setIconText(Actions::tr("Export CSV…"));
    copySuggestion->setEnabled(false);
    confirmRename->setIconText(Actions::tr("Confirm"));
    rejectRename->setIconText(Actions::tr("Not a rename"));
    takeBack->setIconText(Actions::tr("Take back"));
    takeBack->setToolTip(Actions::tr("Leave the rename undecided again"));
    ignore->setIconText(Actions::tr("Ignore…"));
    ignore->setToolTip(Actions::tr("Hide what was found here, with a reason"));
    openDefinition->setIconText(Actions::tr("Open in the editor"));
    showDocument->setIconText(Actions::tr("Show in the document"));
    explain->setToolTip(Actions::tr("Say what is the same in spite of its spelling, and by which rule"));
    onlyDrift->setToolTip(Actions::tr("Hide what agrees"));
    onlyDrift->setChecked(true);
    const QStringList glyphs{
        QStringLiteral("⇆"), QStringLiteral("∅"), QStringLiteral("☰"), QStringLiteral("☷"), QStringLiteral("▦")};
    for (qsizetype i = 0; i < views.size(); ++i)
        views[i]->setIconText(QStringLiteral("%1 %2").arg(glyphs[i], views[i]->text()));
    views.front()->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fill(QMenuBar *menuBar, const QList<QAction *> &history) const
{
    QMenu *file = menuBar->addMenu(Actions::tr("&File"));
    file->addActions({newComparison, openProject, openRecent, openSample, openReport, saveProject});
    file->addSeparator();
    file->addActions({writeDocument, exportReports, exportFile, compareEarlier});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = menuBar->addMenu(Actions::tr("&Edit"));
    edit->addActions(history);
    edit->addSeparator();
    edit->addActions({copy, copySuggestion});
    edit->addSeparator();
    edit->addActions({confirmRename, rejectRename, takeBack, ignore, decisions});

    QMenu *compareMenu = menuBar->addMenu(Actions::tr("&Compare"));
    compareMenu->addActions({compare, cancel, watchFiles, sinceLast});
    compareMenu->addSeparator();
    compareMenu->addActions(pairs);

    QMenu *view = menuBar->addMenu(Actions::tr("&View"));
    view->addActions(views);
    view->addSeparator();
    view->addAction(onlyDrift);
    view->addActions(kinds);
    narrow.fill(view);
    view->addSeparator();
    view->addActions(orders);
    view->addSeparator();
    view->addActions({expandAll, expandDrift, collapseAll});

    QMenu *go = menuBar->addMenu(Actions::tr("&Go"));
    go->addActions({next, previous});
    go->addSeparator();
    go->addActions({back, forward, find, goToReferenced});
    go->addSeparator();
    go->addActions({filter, clearFilter});
    go->addSeparator();
    go->addActions({openDefinition, showDocument});

    QMenu *tools = menuBar->addMenu(Actions::tr("&Tools"));
    tools->addAction(explain);
    tools->addSeparator();
    tools->addActions({countNulls, cancelCount, copyNotNull, exportNullability});
    tools->addSeparator();
    tools->addActions({editSources, editor});

    menuBar->addMenu(Actions::tr("&Help"))->addAction(about);
}

} // namespace triptych
