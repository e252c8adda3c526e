// SPDX-License-Identifier: MIT
#pragma once

#include "items/findinggroups.h"

#include <QWidget>

class QLabel;

namespace triptych {

class FlatButton;
struct FindingsActions;

/// Above the list of findings: what it is grouped by, how many are selected, and what can be done with them.
class FindingsBar : public QWidget
{
    Q_OBJECT

public:
    /// \param actions outlive this
    explicit FindingsBar(const FindingsActions &actions, QWidget *parent = nullptr);

    void setCounts(int selected, int shown);
    void setGrouping(Grouping grouping);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlatButton *m_grouping;
    QLabel *m_summary;
};

} // namespace triptych
