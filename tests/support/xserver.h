// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QProcess>
#include <QSize>

#include <memory>

namespace triptych {

/// An X server of a test's own, on a screen that nobody sees; stopped when it goes. Made before the QApplication, which
/// it directs to it.
class XServer
{
public:
    /// Starts Xvfb and points DISPLAY and QT_QPA_PLATFORM of this process to it.
    [[nodiscard]] static Result<XServer> start(QSize size);

    /// Starts a window manager on it, and returns when it manages.
    [[nodiscard]] Result<void> manageWindows();

private:
    struct Stop
    {
        void operator()(QProcess *process) const;
    };
    using Process = std::unique_ptr<QProcess, Stop>;

    [[nodiscard]] static Result<Process> begin(const QString &program, const QStringList &arguments);

    Process m_server;
    Process m_manager;
};

} // namespace triptych
