// SPDX-License-Identifier: MIT
#include "support/xserver.h"

namespace triptych {

void XServer::Stop::operator()(QProcess *process) const
{
    process->terminate();
    if (!process->waitForFinished(5000))
        process->kill();
    delete process;
}

Result<XServer::Process> XServer::begin(const QString &program, const QStringList &arguments)
{
    Process process(new QProcess);
    process->start(program, arguments);
    if (!process->waitForStarted(20000))
        return failure({Error::Kind::NotFound, process->errorString(), program, {}});
    return process;
}

Result<XServer> XServer::start(QSize size)
{
    auto server = begin(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()), QStringLiteral("-nolisten"),
            QStringLiteral("tcp")});
    if (!server)
        return failure(server.error());
    if (!(*server)->waitForReadyRead(20000))
        return failure({Error::Kind::Unreachable, QStringLiteral("Xvfb names no display"), {}, {}});
    qputenv("DISPLAY", ':' + (*server)->readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    XServer result;
    result.m_server = std::move(*server);
    return result;
}

Result<void> XServer::manageWindows()
{
    auto manager = begin(QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("echo ready")});
    if (!manager)
        return failure(manager.error());
    if (!(*manager)->waitForReadyRead(20000))
        return failure({Error::Kind::Unreachable, QStringLiteral("openbox does not start"), {}, {}});
    m_manager = std::move(*manager);
    return {};
}

} // namespace triptych
