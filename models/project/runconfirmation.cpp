// SPDX-License-Identifier: MIT
#include "project/runconfirmation.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFileInfo>
#include <QSettings>

namespace triptych {

namespace {

/// By the file too: the same bytes elsewhere run other code.
QString keyOf(const QString &path, const Project &project)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFileInfo(path).absoluteFilePath().toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(project.text);
    return QLatin1String("confirmedRuns/") + QString::fromLatin1(hash.result().toHex());
}

} // namespace

bool isRunConfirmed(const QSettings &settings, const QString &path, const Project &project)
{
    return settings.contains(keyOf(path, project));
}

void confirmRun(QSettings &settings, const QString &path, const Project &project)
{
    settings.setValue(keyOf(path, project), QDate::currentDate().toString(Qt::ISODate));
}

} // namespace triptych
