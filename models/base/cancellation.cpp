// SPDX-License-Identifier: MIT
#include "cancellation.h"

#include <atomic>
#include <map>
#include <mutex>
#include <utility>

namespace triptych {

struct CancellationState
{
    std::atomic<bool> cancelled = false;
    std::mutex mutex; // held while actions run, so that a Registration that goes away waits for its action
    std::map<int, std::function<void()>> actions;
    int nextKey = 0;
};

Cancellation::Cancellation() : m_state(std::make_shared<CancellationState>()) { }

void Cancellation::cancel() const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled.exchange(true))
        return;
    for (const auto &[key, action] : m_state->actions)
        action();
}

bool Cancellation::isCancelled() const
{
    return m_state->cancelled;
}

Cancellation::Registration Cancellation::onCancel(std::function<void()> action) const
{
    const std::lock_guard lock(m_state->mutex);
    const int key = m_state->nextKey++;
    if (m_state->cancelled)
        action();
    else
        m_state->actions.emplace(key, std::move(action));
    return {m_state, key};
}

Cancellation::Registration::Registration(std::shared_ptr<CancellationState> state, int key)
    : m_state(std::move(state)), m_key(key)
{ }

Cancellation::Registration::~Registration()
{
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    m_state->actions.erase(m_key);
}

} // namespace triptych
