// SPDX-License-Identifier: MIT
#include "ui/filewatcher.h"

#include <QFileInfo>

#include <utility>

namespace triptych {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 300ms; ///< ends a burst
constexpr std::chrono::milliseconds longestBurst = 3s; ///< what never ends is told on the way
constexpr auto patience = 1s; ///< with what has vanished
constexpr auto pollInterval = 2s;

QSet<QString> suffixesOf(const QStringList &paths)
{
    QSet<QString> suffixes;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isFile())
            suffixes << info.suffix();
    }
    return suffixes;
}

} // namespace

FileWatcher::FileWatcher(int most) : m_most(most), m_system(this), m_quiet(this), m_poll(this)
{
    m_quiet.setSingleShot(true);
    m_poll.setInterval(pollInterval);
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, &FileWatcher::notice);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, &FileWatcher::notice);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatcher::look);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_quiet.isActive())
            look();
    });
}

void FileWatcher::watch(int subject, const QStringList &paths, const QDateTime &since)
{
    const Subject before = m_subjects.take(subject);
    if (!paths.isEmpty() && add(subject, paths, since, before))
        Q_EMIT changed(subject, QDateTime::currentDateTime());
    updateWatches();
    Q_EMIT settled(subject);
}

/// What was watched before keeps the state it had then: a change since is still to be told. Whether what is new is
/// younger than it may be.
bool FileWatcher::add(int subject, const QStringList &paths, const QDateTime &since, const Subject &before)
{
    Subject added{{}, suffixesOf(paths)};
    for (const QString &path : paths)
        added.signatures.insert(path, {});
    added.signatures = lookAgain(added.signatures, added.suffixes);
    bool isYounger = false;
    for (auto each = added.signatures.begin(); each != added.signatures.end(); ++each) {
        const auto known = before.signatures.constFind(each.key());
        if (known != before.signatures.constEnd() && before.suffixes == added.suffixes)
            *each = *known;
        else if (since.isValid() && each->changedAt > since.toMSecsSinceEpoch())
            isYounger = isYounger || QFileInfo(each.key()).isFile();
    }
    m_subjects.insert(subject, added);
    return isYounger;
}

void FileWatcher::notice()
{
    if (!m_burst.isValid()) {
        m_burst.start();
        m_noticedAt = QDateTime::currentDateTime();
    }
    if (!m_quiet.isActive() || !m_burst.hasExpired(longestBurst.count()))
        m_quiet.start(quiet);
}

void FileWatcher::look()
{
    const QDateTime at = m_burst.isValid() ? m_noticedAt : QDateTime::currentDateTime();
    bool isWaiting = false;
    for (auto each = m_subjects.begin(); each != m_subjects.end(); ++each) {
        const FileSignatures now = lookAgain(each->signatures, each->suffixes);
        if (!m_isWaiting && haveVanished(each->signatures, now)) {
            isWaiting = true;
            continue;
        }
        const bool hasChanged = haveChanged(each->signatures, now);
        each->signatures = now;
        if (hasChanged)
            Q_EMIT changed(each.key(), at);
    }
    m_isWaiting = isWaiting;
    if (isWaiting)
        m_quiet.start(patience);
    else
        m_burst.invalidate();
    updateWatches();
}

void FileWatcher::updateWatches()
{
    QSet<QString> files;
    QSet<QString> folders;
    for (const Subject &subject : std::as_const(m_subjects)) {
        for (auto each = subject.signatures.begin(); each != subject.signatures.end(); ++each) {
            const QFileInfo info(each.key());
            if (info.isDir()) {
                folders << each.key();
                continue;
            }
            if (info.isFile())
                files << each.key();
            if (QFileInfo(info.path()).isDir())
                folders << info.path();
        }
    }
    const bool isTooMuch = files.size() + folders.size() > m_most;
    ask(isTooMuch ? folders : files + folders);
    const bool isRefused = m_system.files().size() < files.size();
    if (!isRefused)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
    if (isRefused && !std::exchange(m_hasToldSlow, true))
        Q_EMIT slow();
}

/// A file that was replaced has lost its watch, and is asked for anew.
void FileWatcher::ask(const QSet<QString> &paths)
{
    const QStringList list = m_system.files() + m_system.directories();
    const QSet<QString> watched(list.begin(), list.end());
    if (const QSet<QString> old = watched - paths; !old.isEmpty())
        m_system.removePaths(old.values());
    if (const QSet<QString> added = paths - watched; !added.isEmpty())
        m_system.addPaths(added.values());
}

} // namespace triptych
