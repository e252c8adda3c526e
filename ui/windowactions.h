// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"
#include "compare/side.h"
#include "ui/filteractions.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenuBar;
class QObject;
QT_END_NAMESPACE

namespace triptych {

/// The two or three sides that one of the pair buttons compares.
[[nodiscard]] const QList<QList<Side>> &sideChoices();

/// Everything the window can do, as actions with their shortcuts. They belong to the object given to the constructor.
struct WindowActions
{
    explicit WindowActions(QObject *owner);

    /// Puts every action into a menu. \param history undo and redo
    void fill(QMenuBar *menuBar, const QList<QAction *> &history) const;

    QAction *newComparison;
    QAction *openProject;
    QAction *openRecent; ///< the window gives it its menu
    QAction *openSample;
    QAction *openReport; ///< saved ones
    QAction *saveProject;
    QAction *writeDocument; ///< the schema document of the database
    QAction *exportReports; ///< JSON, into a folder
    QAction *exportFile; ///< in a format for people
    QAction *compareEarlier; ///< with an earlier report
    QAction *quit;
    QAction *compare;
    QAction *cancel;
    QAction *watchFiles; ///< checkable
    QAction *sinceLast;
    QList<QAction *> pairs; ///< in the order of sideChoices(), exclusive
    QList<QAction *> views; ///< in the order of the side bar, exclusive
    QList<QAction *> kinds; ///< in the order of allFindingKinds
    QAction *onlyDrift;
    FilterActions narrow;
    QList<QAction *> orders; ///< of the tables, in the order of TableOrder, exclusive
    QAction *expandAll;
    QAction *expandDrift;
    QAction *collapseAll;
    QAction *next;
    QAction *previous;
    QAction *back;
    QAction *forward;
    QAction *find; ///< any table or column
    QAction *goToReferenced;
    QAction *filter;
    QAction *clearFilter;
    QAction *copy;
    QAction *copySuggestion;
    QAction *confirmRename;
    QAction *rejectRename;
    QAction *takeBack;
    QAction *ignore;
    QAction *decisions;
    QAction *explain; ///< checkable
    QAction *openDefinition;
    QAction *showDocument;
    QAction *editor;
    QAction *countNulls; ///< of the Nullability view, as the next three
    QAction *cancelCount;
    QAction *copyNotNull;
    QAction *exportNullability;
    QAction *editSources;
    QAction *about;
};

} // namespace triptych
