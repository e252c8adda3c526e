// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QThread>

namespace triptych {

class FileWatcher;

/// Tells when files and folders hold something else than they did; what is merely touched doesn't count. A burst of
/// changes is told as one, 300 ms after its end. A path that vanishes is given another second to come back, as it does
/// when editors put a new file in an old one's place. All work is done on a thread of its own.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// \param most paths that are watched by the system; where there are more, or the system refuses, only folders are,
    /// and the files' times are looked at every two seconds
    explicit FileWatch(QObject *parent = nullptr, int most = 4096);
    ~FileWatch() override;

    /// Watches these paths for `subject` in the place of those before. A path that is not there is waited for.
    /// \param since when what they hold is known; a new path whose file is younger counts as changed. Invalid: as they
    /// are now.
    void watch(int subject, const QStringList &paths, const QDateTime &since);

Q_SIGNALS:
    /// \param at when the first of the changes was seen
    void changed(int subject, const QDateTime &at);
    /// What is asked for is being watched.
    void settled(int subject);
    /// There are too many paths, once: changes are seen later.
    void slow();

private:
    QThread m_thread;
    FileWatcher *m_watcher;
};

} // namespace triptych
