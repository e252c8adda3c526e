// SPDX-License-Identifier: MIT
#pragma once

#include "items/findinggroups.h"

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QObject;
QT_END_NAMESPACE

namespace triptych {

/// What can be done in the findings view. They belong to the object given to the constructor.
/// Some have shortcuts of their own. For the others the keys are shown that do the same to the selected findings: the
/// view itself listens to them, as the window has them for the selected row.
struct FindingsActions
{
    explicit FindingsActions(QObject *owner);

    /// All of them, for the window's menu.
    void fill(QMenu *menu) const;
    /// Those for the selected findings.
    void fillContext(QMenu *menu) const;
    /// Those that are shortcuts in the whole window are off while the view is not seen.
    void setWindowActionsEnabled(bool enabled) const;
    /// Those whose keys the view listens to.
    [[nodiscard]] QList<QAction *> keyed() const { return {copyText, confirm, reject, ignore}; }

    QList<QAction *> groupings; ///< in the order of allGroupings, exclusive
    QAction *showInSideBySide;
    QAction *copyMarkdown;
    QAction *copyCsv;
    QAction *saveMarkdown;
    QAction *saveCsv;

    QAction *open;
    QAction *copyText;
    QAction *confirm;
    QAction *reject;
    QAction *ignore;
};

} // namespace triptych
