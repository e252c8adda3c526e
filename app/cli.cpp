// SPDX-License-Identifier: MIT
#include "commands.h"
#include "console.h"
#include "secrets.h"
#include "translations.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    triptych::closeToOthers();
    triptych::occupyStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // who reads the output may stop: that is no reason to stop the work
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("triptych-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));
    triptych::installTranslations(application);
    const QStringList arguments = QCoreApplication::arguments();
    triptych::setQuiet(arguments.contains(QStringLiteral("--quiet")) || arguments.contains(QStringLiteral("-q")));
    if (triptych::hidePasswords(argc, argv))
        triptych::inform(QCoreApplication::translate("triptych::Commands",
            "A password on the command line can be read by others until the program hides it, as it has now. Put the "
            "connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass)."));
    return triptych::runCommand(arguments);
}
