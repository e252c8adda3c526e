// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

namespace triptych {

/// A request to stop, shared between the one who may ask (cancel) and the work that looks at it (isCancelled).
/// Copies share one request. Every member may be called from any thread.
class Cancellation
{
public:
    Cancellation();

    /// Asks the work to stop. Calls what onCancel has registered, in the caller's thread; later calls do nothing.
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

    /// Keeps a registration alive; when it goes, its action is neither running nor will ever be called again.
    class Registration
    {
    public:
        Registration(Registration &&) noexcept = default;
        Registration &operator=(Registration &&) = delete;
        ~Registration();

    private:
        friend class Cancellation;
        Registration(std::shared_ptr<struct CancellationState> state, int key);
        std::shared_ptr<struct CancellationState> m_state;
        int m_key;
    };

    /// Registers what interrupts a blocking call (PQcancel). Called at once when cancelled already.
    [[nodiscard]] Registration onCancel(std::function<void()> action) const;

private:
    std::shared_ptr<struct CancellationState> m_state;
};

} // namespace triptych
