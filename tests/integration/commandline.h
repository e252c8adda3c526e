// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>

namespace triptych {

/// How a run of triptych-cli ended.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

inline Run run(const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
    const QString &folder = QDir::rootPath())
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRIPTYCH_CLI), arguments);
    process.waitForFinished(60000);
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace triptych
