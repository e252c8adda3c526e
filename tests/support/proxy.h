// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <list>
#include <memory>
#include <thread>

namespace triptych {

/// A way to a server on 127.0.0.1 that can be long, is watched, and can be cut without a word. It passes on what comes
/// to a port of its own, in a thread of its own, until it goes.
class Proxy
{
public:
    /// \param delay of each round trip, half of it each way
    explicit Proxy(int serverPort, std::chrono::milliseconds delay = {});
    ~Proxy();
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;

    [[nodiscard]] int port() const { return m_port; } ///< of 127.0.0.1; 0: it could not be opened

    /// How often a client has waited for an answer; making a connection is one wait.
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }

    /// From now on nothing arrives at either end, not even that something else has; nobody hangs up.
    void fallSilent();
    /// As fallSilent, from what a client sends after so many round trips on: it waits for that to be received.
    void fallSilentAfter(int roundTrips) { m_lastRoundTrip = roundTrips; }

private:
    struct Link;

    void run();
    void accept();
    void receive(Link &link, bool fromClient);
    void removeEnded();
    void wake() const;

    const int m_serverPort;
    const std::chrono::milliseconds m_delay;
    int m_listener = -1;
    int m_port = 0;
    int m_wake[2] = {-1, -1};
    std::atomic<int> m_roundTrips = 0;
    std::atomic<int> m_lastRoundTrip = 0; ///< 0: there is none
    std::atomic<bool> m_isSilent = false;
    std::atomic<bool> m_isEnding = false;
    std::list<Link> m_links; // of the thread
    std::thread m_thread;
};

} // namespace triptych
