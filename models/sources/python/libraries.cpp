// SPDX-License-Identifier: MIT
#include "sources/python/libraries.h"

#include <QDir>
#include <QFileInfo>

namespace triptych::python {

namespace {

/// The site-packages of a virtual environment; empty where the folder is none (PEP 405).
QStringList packagesOf(const QString &environment)
{
    const QDir dir(environment);
    if (!dir.exists(QStringLiteral("pyvenv.cfg")))
        return {};
    QStringList result;
    for (const QString &lib : {QStringLiteral("lib"), QStringLiteral("lib64")}) {
        const QDir libraries(dir.filePath(lib));
        for (const QString &version : libraries.entryList(
                 {QStringLiteral("python3*"), QStringLiteral("pypy3*")}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            result.append(libraries.filePath(version + QLatin1String("/site-packages")));
    }
    result.append(dir.filePath(QStringLiteral("Lib/site-packages")));
    result.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return result;
}

QStringList nearestEnvironment(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    do {
        for (const QString &name : {QStringLiteral(".venv"), QStringLiteral("venv")}) {
            if (const QStringList packages = packagesOf(folder.filePath(name)); !packages.isEmpty())
                return packages;
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

QStringList libraryFolders(const QStringList &paths, const QStringList &named)
{
    if (named.isEmpty())
        return paths.isEmpty() ? QStringList() : nearestEnvironment(paths.first());
    QStringList result;
    for (const QString &folder : named) {
        const QStringList packages = packagesOf(folder);
        result += packages.isEmpty() ? QStringList{folder} : packages;
    }
    return result;
}

} // namespace triptych::python
