// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filesignature.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

namespace triptych {

/// The part of FileWatch that lives on its thread.
class FileWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FileWatcher(int most);

    void watch(int subject, const QStringList &paths, const QDateTime &since);

Q_SIGNALS:
    void changed(int subject, const QDateTime &at);
    void settled(int subject);
    void slow();

private:
    struct Subject
    {
        FileSignatures signatures;
        QSet<QString> suffixes;
    };

    [[nodiscard]] bool add(int subject, const QStringList &paths, const QDateTime &since, const Subject &before);
    void notice();
    void look();
    /// Asks the system to watch all paths, and the folders that files stand in.
    void updateWatches();
    void ask(const QSet<QString> &paths);

    const int m_most;
    QMap<int, Subject> m_subjects;
    QFileSystemWatcher m_system;
    QTimer m_quiet; ///< runs out when a burst is over
    QElapsedTimer m_burst; ///< since its beginning; invalid: there is none
    QDateTime m_noticedAt;
    bool m_isWaiting = false; ///< for what has vanished
    QTimer m_poll;
    bool m_hasToldSlow = false;
};

} // namespace triptych
