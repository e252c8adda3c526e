// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QWidget>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace triptych {

class FlatButton;

/// Chips for kinds of finding, with their counts, each of which shows only its kind; and "Only drift". The common kinds
/// always have one, so that "Type 0" can be read; the others where the comparison has such findings or they filter; a
/// kind that is off has none. The row's actions are checkable and stand in a menu as well.
class KindChips : public QWidget
{
    Q_OBJECT

public:
    /// \param actions one for each kind, in the order of allFindingKinds; outlive the chips
    /// \param onlyDrift outlives the chips
    KindChips(const QList<QAction *> &actions, QAction *onlyDrift, QWidget *parent = nullptr);

    /// Counts what passes the filter by text, which never makes a chip come or go. No comparison: no counts.
    void setCounts(const Comparison *comparison, const FindingFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    std::array<FlatButton *, allFindingKinds.size()> m_chips;
    QList<QAction *> m_actions;
};

} // namespace triptych
