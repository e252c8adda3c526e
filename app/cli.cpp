// SPDX-License-Identifier: MIT
#include "commands.h"
#include "translations.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("triptych-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));
    triptych::installTranslations(application);
    return triptych::runCommand(QCoreApplication::arguments());
}
