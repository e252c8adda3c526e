// SPDX-License-Identifier: MIT
#include "commands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("triptych-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));
    return triptych::runCommand(QCoreApplication::arguments());
}
