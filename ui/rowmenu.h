// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace triptych {

class Browsing;
class SideBySide;
struct WindowActions;

/// The context menu of the rows in side by side: what can be done with the current row, and where it leads.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    /// \param rows, browsing, actions outlive this
    RowMenu(SideBySide &rows, Browsing &browsing, const WindowActions &actions, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void popUp(const QPoint &globalPos);
    void addDefinitions(QMenu *menu, RowRef row) const;
    void addReferences(QMenu *menu, RowRef row) const;
    void addPlace(QMenu *menu, const QString &text, RowRef row) const;

    SideBySide &m_rows;
    Browsing &m_browsing;
    const WindowActions &m_actions;
};

} // namespace triptych
