// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace triptych::postgres {

/// What abandonable work tells whoever waits for it.
class WaitingRoom
{
public:
    void report(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_progress << progress;
        m_changed.notify_all();
    }

    /// How to interrupt the work from now on; called again and again, in a thread of its own, until the work is done.
    void setInterrupt(std::function<void()> interrupt)
    {
        const std::lock_guard lock(m_mutex);
        m_interrupt = std::move(interrupt);
    }

    void wake()
    {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }

    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
        m_changed.notify_all();
    }

    /// Passes progress on, in the calling thread, until the work is done or cancelled.
    void wait(const ProgressSink &sink, const Cancellation &cancellation)
    {
        std::unique_lock lock(m_mutex);
        while ((!m_isFinished || !m_progress.isEmpty()) && !cancellation.isCancelled()) {
            m_changed.wait(lock, [&] { return m_isFinished || cancellation.isCancelled() || !m_progress.isEmpty(); });
            const QList<Progress> progress = std::exchange(m_progress, {});
            lock.unlock();
            for (const Progress &step : progress)
                sink(step);
            lock.lock();
        }
    }

    void interruptUntilFinished()
    {
        std::unique_lock lock(m_mutex);
        while (!m_isFinished) {
            const auto interrupt = m_interrupt;
            lock.unlock();
            if (interrupt)
                interrupt();
            lock.lock();
            m_changed.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_isFinished; });
        }
    }

    void waitAtMost(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, time, [this] { return m_isFinished; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<Progress> m_progress;
    std::function<void()> m_interrupt;
    bool m_isFinished = false;
};

/// Runs work that may block where nothing can reach it (a name lookup, a connect, a network gone silent) in a thread of
/// its own. Once cancelled the work is interrupted and, if that does not end it soon, left to itself: it owns all that
/// it needs, reports to nobody any more, and frees what it holds when its call comes back.
template <typename T>
Result<T> runAbandonable(std::function<Result<T>(WaitingRoom &)> work, const ProgressSink &sink,
    const Cancellation &cancellation, const Error &cancelled)
{
    struct Shared
    {
        WaitingRoom room;
        std::optional<Result<T>> result; // written before the room is told, read after
    };
    const auto shared = std::make_shared<Shared>();
    std::thread worker([shared, work = std::move(work)] {
        shared->result.emplace(work(shared->room));
        shared->room.finish();
    });

    {
        const auto registration = cancellation.onCancel([shared] { shared->room.wake(); });
        shared->room.wait(sink, cancellation);
    }
    if (!cancellation.isCancelled()) {
        worker.join(); // with what libraries keep for each thread, before the program may end
        return std::move(*shared->result);
    }
    worker.detach();
    std::thread([shared] { shared->room.interruptUntilFinished(); }).detach();
    shared->room.waitAtMost(std::chrono::milliseconds(100));
    return failure(cancelled);
}

} // namespace triptych::postgres
