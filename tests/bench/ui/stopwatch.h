// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QList>

#include <functional>
#include <optional>

namespace bench {

/// An application that knows how long the window's thread was busy with each event, and when it last painted, on the
/// clock on the wall: that is what a person waits. It wants a machine that does nothing else.
class Stopwatch : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The milliseconds from now, over what `action` does, to the end of the last repaint that follows from it.
    [[nodiscard]] double untilPainted(const std::function<void()> &action);
    /// Notes, from within an event, that what it brings is to be timed from its start.
    void mark() { m_mark = m_eventStart; }
    /// Lets events come until one is marked; then the milliseconds from its start to the end of the last repaint that
    /// follows from it.
    [[nodiscard]] double untilPaintedAfterMark();

    /// The longest that one event took since the last call, in milliseconds.
    [[nodiscard]] double takeLongest();

private:
    [[nodiscard]] static double now();
    /// Lets events come until none is left.
    void settle();

    int m_depth = 0;
    double m_eventStart = 0;
    std::optional<double> m_mark;
    double m_lastPaint = 0;
    double m_longest = 0;
};

/// Of some times, in milliseconds, the one that so many percent do not exceed.
[[nodiscard]] double percentile(QList<double> times, int percent);

} // namespace bench
