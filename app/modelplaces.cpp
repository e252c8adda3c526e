// SPDX-License-Identifier: MIT
#include "modelplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ModelPlaces)
};

constexpr qsizetype most = 6; ///< places that are told apart

/// "a/b" of "a/b/c"; empty: it stands in the project's folder.
QString above(const QString &path)
{
    return path.contains(QLatin1Char('/')) ? path.section(QLatin1Char('/'), 0, -2) : QString();
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + QLatin1Char('/'));
}

void removeNested(QSet<QString> &folders)
{
    const QSet<QString> all = folders;
    folders.removeIf([&](const QString &folder) {
        return std::ranges::any_of(all, [&](const QString &other) { return isBelow(folder, other); });
    });
}

/// Puts folders that stand side by side into the one above, and again; gives whether there were any.
bool mergeNeighbours(QSet<QString> &folders)
{
    QMap<QString, int> count;
    for (const QString &folder : std::as_const(folders))
        ++count[above(folder)];
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (!it.key().isEmpty() && it.value() > 1) {
            folders.insert(it.key());
            removeNested(folders);
            return true;
        }
    }
    return false;
}

void liftDeepest(QSet<QString> &folders)
{
    const QString deepest
        = *std::ranges::max_element(folders, {}, [](const QString &folder) { return folder.count(QLatin1Char('/')); });
    if (const QString parent = above(deepest); !parent.isEmpty()) {
        folders.insert(parent);
        removeNested(folders);
    }
}

} // namespace

QList<ModelPlace> modelPlaces(const QString &folder, const QStringList &files)
{
    const QDir root(folder);
    QSet<QString> folders;
    ModelPlace own;
    for (const QString &file : files) {
        if (const QString place = above(root.relativeFilePath(file)); !place.isEmpty())
            folders.insert(place);
        else
            own.paths << file;
    }
    removeNested(folders);
    while (mergeNeighbours(folders)) { }
    for (qsizetype before = folders.size() + 1; folders.size() > most && folders.size() < before;) {
        before = folders.size();
        liftDeepest(folders);
        while (mergeNeighbours(folders)) { }
    }
    QList<ModelPlace> places;
    if (!own.paths.isEmpty()) {
        const QString first = root.relativeFilePath(own.paths.first());
        own.name = own.paths.size() == 1 ? first
                                         : Places::tr("%1 and %n more", nullptr, int(own.paths.size()) - 1).arg(first);
        places << own;
    }
    QStringList sorted(folders.cbegin(), folders.cend());
    sorted.sort();
    for (const QString &each : std::as_const(sorted))
        places << ModelPlace{each, {root.filePath(each)}};
    return places;
}

} // namespace triptych
