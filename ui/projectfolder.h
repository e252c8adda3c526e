// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace triptych {

class FolderEdit;

/// Asks for a project's folder, searches it in the background and lists what was found, to be ticked.
class ProjectFolder : public QWidget
{
    Q_OBJECT

public:
    /// \param isFree whether nobody has chosen anything else for a side, so that what is best is ticked by itself
    ProjectFolder(SourceTools tools, std::function<bool(Side)> isFree, QWidget *parent = nullptr);
    ~ProjectFolder() override; ///< cancels a search that is under way

    /// Searches that folder.
    void search(const QString &folder);

Q_SIGNALS:
    /// The ticks for a side have changed. \param sources has that side as they say, or not at all
    void chosen(triptych::Side side, const triptych::SourceChoice &sources);
    void projectRequested(const QString &path);

private:
    void browse();
    void receive(const DiscoveryMessage &message);
    void show(const Discovery &discovery);
    void addLine(const FoundSource &source);
    void follow(QListWidgetItem *item);
    [[nodiscard]] SourceChoice ticked(Side side) const;
    [[nodiscard]] QString lineText(const FoundSource &source) const;

    SourceTools m_tools;
    std::function<bool(Side)> m_isFree;
    Cancellation m_cancellation;
    std::unique_ptr<QFutureWatcher<DiscoveryMessage>> m_watcher;
    Discovery m_discovery;

    FolderEdit *m_folder;
    QListWidget *m_list;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_open;
};

} // namespace triptych
