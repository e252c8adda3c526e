// SPDX-License-Identifier: MIT
#include "support/proxy.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace triptych {

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    return address;
}

int newSocket()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

/// The kernel drops what comes in before TCP sees it, so that nothing is acknowledged either.
void dropWhatComesIn(int fd)
{
    sock_filter drop[] = {BPF_STMT(BPF_RET | BPF_K, 0)};
    const sock_fprog program{1, drop};
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

/// What is on its way in one direction.
class Pipe
{
public:
    void put(std::string bytes, Clock::time_point due) { m_chunks.push_back({std::move(bytes), due}); }

    [[nodiscard]] std::optional<Clock::time_point> nextDue() const
    {
        return m_chunks.empty() ? std::nullopt : std::optional(m_chunks.front().due);
    }

    /// Hands over what is due, as far as it is taken without waiting; false: not all of it.
    bool deliver(int fd)
    {
        for (; !m_chunks.empty() && m_chunks.front().due <= Clock::now(); m_chunks.pop_front()) {
            std::string &bytes = m_chunks.front().bytes;
            const ssize_t sent = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent < 0 && errno != EAGAIN)
                continue; // to nobody
            if (sent < 0 || std::size_t(sent) < bytes.size()) {
                bytes.erase(0, std::size_t(std::max<ssize_t>(sent, 0)));
                return false;
            }
        }
        return true;
    }

private:
    struct Chunk
    {
        std::string bytes;
        Clock::time_point due;
    };
    std::deque<Chunk> m_chunks;
};

} // namespace

struct Proxy::Link
{
    int client;
    int server;
    Clock::time_point opened; ///< for the client
    Pipe up = {};
    Pipe down = {};
    bool isAsked = false; ///< the client waits for an answer
    bool hasEnded = false;
};

Proxy::Proxy(int serverPort, std::chrono::milliseconds delay)
    : m_serverPort(serverPort), m_delay(delay), m_listener(newSocket())
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (pipe(m_wake) != 0 || bind(m_listener, generic, size) != 0 || listen(m_listener, 20) != 0
        || getsockname(m_listener, generic, &size) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Proxy::~Proxy()
{
    m_isEnding = true;
    wake();
    if (m_thread.joinable())
        m_thread.join();
    for (const Link &link : m_links) {
        close(link.client);
        close(link.server);
    }
    for (const int fd : {m_listener, m_wake[0], m_wake[1]})
        close(fd);
}

void Proxy::wake() const
{
    [[maybe_unused]] const ssize_t written = write(m_wake[1], "", 1);
}

void Proxy::fallSilent()
{
    m_isSilent = true;
    wake();
}

void Proxy::accept()
{
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int server = newSocket();
    const sockaddr_in address = loopback(m_serverPort);
    if (client < 0 || connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(client);
        close(server);
        return;
    }
    const int on = 1;
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ++m_roundTrips;
    m_links.push_back({client, server, Clock::now() + m_delay});
}

void Proxy::receive(Link &link, bool fromClient)
{
    if (link.hasEnded)
        return;
    std::array<char, 65536> buffer;
    const ssize_t size = recv(fromClient ? link.client : link.server, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0) {
        link.hasEnded = true;
        return;
    }
    const auto due = std::max(Clock::now(), link.opened) + m_delay / 2;
    (fromClient ? link.up : link.down).put(std::string(buffer.data(), std::size_t(size)), due);
    if (!fromClient && link.isAsked && ++m_roundTrips == m_lastRoundTrip)
        dropWhatComesIn(link.client);
    link.isAsked = fromClient;
}

void Proxy::removeEnded()
{
    m_links.remove_if([](const Link &link) {
        const bool isOver = link.hasEnded && !link.up.nextDue() && !link.down.nextDue();
        if (isOver) {
            close(link.client);
            close(link.server);
        }
        return isOver;
    });
}

void Proxy::run()
{
    while (!m_isEnding && !m_isSilent) {
        std::vector<pollfd> waiting{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        std::optional<Clock::time_point> next;
        for (Link &link : m_links) {
            const auto add = [&](Pipe &pipe, int to, int from) {
                const bool isDelivered = pipe.deliver(to);
                if (const auto due = pipe.nextDue(); due && isDelivered)
                    next = std::min(*due, next.value_or(*due));
                if (!link.hasEnded)
                    waiting.push_back({from, POLLIN, 0});
                if (!isDelivered)
                    waiting.push_back({to, POLLOUT, 0});
            };
            add(link.up, link.server, link.client);
            add(link.down, link.client, link.server);
        }
        removeEnded();
        using namespace std::chrono;
        const auto time
            = next ? ceil<milliseconds>(std::max(*next - Clock::now(), Clock::duration::zero())).count() : -1;
        poll(waiting.data(), waiting.size(), int(time));
        for (Link &link : m_links) {
            receive(link, true);
            receive(link, false);
        }
        if (waiting[1].revents != 0)
            accept();
    }
    if (!m_isSilent)
        return;
    for (const Link &link : m_links)
        dropWhatComesIn(link.client);
}

} // namespace triptych
