// SPDX-License-Identifier: MIT
#include "sources/imported/boundedprocess.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace triptych::imported {

namespace {

using How = ProcessEnd::How;

constexpr int patience = 50; ///< in milliseconds: how soon a request to stop is seen
constexpr int farewell = 500; ///< in milliseconds, for a traceback
constexpr qsizetype longestErrors = 64 * 1024; ///< what is kept of them

/// Runs in the child between fork and exec: calls nothing that is not safe there.
void enterSession()
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

class Run
{
public:
    explicit Run(const BoundedProcess &bounded) : m_bounded(bounded)
    {
        m_process.setWorkingDirectory(bounded.folder);
        m_process.setProcessEnvironment(bounded.environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier(enterSession);
        m_clock.start();
        m_process.start(bounded.program, bounded.arguments);
    }

    ProcessEnd wait(const Cancellation &cancellation)
    {
        if (!m_process.waitForStarted())
            return m_end;
        m_session = pid_t(m_process.processId());
        m_end.how = How::Exited;
        while (m_end.how == How::Exited && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(patience);
            take();
            if (cancellation.isCancelled())
                m_end.how = How::Cancelled;
            else if (m_printed > m_bounded.outputLimit)
                m_end.how = How::TooMuchOutput;
            else if (m_clock.hasExpired(m_bounded.timeLimit.count()) && m_process.state() != QProcess::NotRunning)
                m_end.how = How::OutOfTime;
        }
        if (m_end.how == How::OutOfTime)
            askForTraceback();
        ::kill(-m_session, SIGKILL);
        m_process.waitForFinished();
        take();
        m_end.code = m_process.exitCode();
        if (m_end.how == How::Exited && m_process.exitStatus() == QProcess::CrashExit)
            m_end.how = How::Crashed;
        return m_end;
    }

private:
    void take()
    {
        const QByteArray output = m_process.readAllStandardOutput();
        const QByteArray errors = m_process.readAllStandardError();
        m_printed += output.size() + errors.size();
        m_end.output += output;
        m_end.errors = (m_end.errors + errors).right(longestErrors);
    }

    void askForTraceback()
    {
        ::kill(m_session, SIGABRT);
        m_process.waitForFinished(farewell);
        take();
    }

    const BoundedProcess &m_bounded;
    QProcess m_process;
    QElapsedTimer m_clock;
    pid_t m_session = 0;
    qint64 m_printed = 0;
    ProcessEnd m_end;
};

} // namespace

ProcessEnd run(const BoundedProcess &bounded, const Cancellation &cancellation)
{
    return Run(bounded).wait(cancellation);
}

} // namespace triptych::imported
