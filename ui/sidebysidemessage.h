// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace triptych {

/// What stands in place of a view's rows when it has nothing to show: why, and how to see something again.
class SideBySideMessage : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySideMessage(QWidget *parent = nullptr);

    /// Tells why no row of the comparison (nullptr: none) passes the filter; nothing compared is never "no drift".
    void tell(const Comparison *comparison, const FindingFilter &filter);
    /// `offersClear`: the filter is the reason, so a button offers to clear it.
    void setMessage(const QString &title, const QString &detail, bool offersClear);

Q_SIGNALS:
    void clearFilterRequested();

private:
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_clear;
};

} // namespace triptych
