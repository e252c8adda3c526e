// SPDX-License-Identifier: MIT
#include "stopwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>

#include <time.h>

#include <algorithm>
#include <utility>

namespace bench {

double Stopwatch::now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

bool Stopwatch::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_depth++ == 0)
        m_eventStart = now();
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, now() - m_eventStart);
    if (type == QEvent::UpdateRequest)
        m_lastPaint = now();
    return result;
}

void Stopwatch::settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) { }
}

double Stopwatch::untilPainted(const std::function<void()> &action)
{
    const double start = now();
    action();
    const double done = now(); // where nothing that is seen changes, nothing is painted
    m_lastPaint = done;
    m_longest = std::max(m_longest, done - start); // as the event that would bring it
    settle();
    return m_lastPaint - start;
}

double Stopwatch::untilPaintedAfterMark()
{
    while (!m_mark)
        processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    return m_lastPaint - *std::exchange(m_mark, std::nullopt);
}

double Stopwatch::takeLongest()
{
    return std::exchange(m_longest, 0);
}

double percentile(QList<double> times, int percent)
{
    std::ranges::sort(times);
    return times[(times.size() - 1) * percent / 100];
}

} // namespace bench
