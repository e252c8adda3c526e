// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace triptych {

/// What stands in the window while nothing is chosen to compare: what this is, and how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// \param newComparison outlives the page
    explicit WelcomePage(QAction *newComparison, QWidget *parent = nullptr);

    /// Offers the sources of the last time; empty: there are none.
    void offerLast(const QString &summary);

Q_SIGNALS:
    void lastRequested();

private:
    class FlatButton *m_last;
};

} // namespace triptych
