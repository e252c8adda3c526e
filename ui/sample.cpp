// SPDX-License-Identifier: MIT
#include "ui/sample.h"

#include "project/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace triptych {

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Sample)
};

} // namespace

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sample");
}

Result<QString> unpackSample(const QString &folder)
{
    initSample();
    const QDir carried(QStringLiteral(":/triptych/sample"));
    const QDir target(folder);
    for (QDirIterator it(carried.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString source = it.next();
        const QString path = target.filePath(carried.relativeFilePath(source));
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        QFile file(source);
        if (!file.copy(path))
            return failure(
                {Error::Kind::Unwritable, Sample::tr("The sample cannot be unpacked: %1.").arg(file.errorString()),
                    path, Sample::tr("Make room there, or allow writing to that folder.")});
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    return target.filePath(projectFileName());
}

} // namespace triptych
