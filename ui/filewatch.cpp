// SPDX-License-Identifier: MIT
#include "ui/filewatch.h"

#include "ui/filewatcher.h"

namespace triptych {

FileWatch::FileWatch(QObject *parent, int most) : QObject(parent), m_watcher(new FileWatcher(most))
{
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &FileWatcher::changed, this, &FileWatch::changed);
    connect(m_watcher, &FileWatcher::settled, this, &FileWatch::settled);
    connect(m_watcher, &FileWatcher::slow, this, &FileWatch::slow);
    m_thread.start(QThread::LowPriority);
}

FileWatch::~FileWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FileWatch::watch(int subject, const QStringList &paths, const QDateTime &since)
{
    QMetaObject::invokeMethod(
        m_watcher, [watcher = m_watcher, subject, paths, since] { watcher->watch(subject, paths, since); });
}

} // namespace triptych
