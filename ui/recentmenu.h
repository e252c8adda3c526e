// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace triptych {

class RecentProjects;

/// The recent comparisons as a menu, the first nine and the tenth by their numbers, and a way to forget them.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// \param recent outlives the menu
    explicit RecentMenu(RecentProjects &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(qsizetype index);

private:
    void fill();

    RecentProjects &m_recent;
};

} // namespace triptych
