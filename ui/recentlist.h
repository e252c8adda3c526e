// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace triptych {

class RecentProjects;

/// The recent comparisons as a list: what, where and when. Enter or a click opens one, Delete takes it off the list;
/// one whose files are gone is greyed and offers that.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    /// \param recent outlives the list
    explicit RecentList(RecentProjects &recent, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override; ///< as high as its rows

Q_SIGNALS:
    void openRequested(qsizetype index);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void lookForFiles();
    void showMissing(const QStringList &missing);
    void remove(int row);

    RecentProjects &m_recent;
};

} // namespace triptych
