// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace triptych {

class RecentList;
class RecentProjects;
struct WindowActions;

/// What stands in the window while nothing is chosen to compare: what this is, how to begin, what was compared last.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    /// \param recent outlives the page
    WelcomePage(const WindowActions &actions, RecentProjects &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void recentRequested(qsizetype index);

private:
    void showRecent();

    RecentProjects &m_recent;
    RecentList *m_list;
    QLabel *m_recentTitle;
};

} // namespace triptych
