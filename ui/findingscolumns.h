// SPDX-License-Identifier: MIT
#pragma once

#include "words/findingcells.h"

#include <QObject>
#include <QSet>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QTreeView;
QT_END_NAMESPACE

namespace triptych {

/// Which columns of a list of findings are seen and how wide: those that tell something in the comparison, but those
/// that the person hides.
class FindingsColumns : public QObject
{
    Q_OBJECT

public:
    /// \param view with a column for each of allFindingCells
    explicit FindingsColumns(QTreeView *view);

    /// Shows what can tell something there; the first time, as wide as what is in it.
    void adaptTo(const Comparison &comparison, const NewFindings &fresh);
    [[nodiscard]] QList<FindingCell> shown() const; ///< in the order on the screen
    /// A check box for each column that may be hidden; for the header's menu and another one.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    [[nodiscard]] QByteArray saveState() const;
    /// Bytes of another version give false and change nothing.
    bool restoreState(const QByteArray &state);

private:
    void addAction(FindingCell cell);
    void setFirstWidths();
    void apply();

    QTreeView *m_view;
    QMenu *m_menu;
    QList<QAction *> m_actions; ///< by cell; the first is nullptr, as the first column is always seen
    QSet<FindingCell> m_telling;
    bool m_hasWidths = false;
};

} // namespace triptych
