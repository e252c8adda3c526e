// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QStringList>

namespace triptych {

/// A folder with models, or files in the project's own folder.
struct ModelPlace
{
    QString name; ///< from the project's folder
    QStringList paths;

    bool operator==(const ModelPlace &) const = default;
};

/// The few places that files with tables stand in, from the paths of the files: a folder for those in it and below;
/// folders side by side, as applications of one project have them, are the folder above. Files in the project's folder
/// itself stand for themselves.
[[nodiscard]] QList<ModelPlace> modelPlaces(const QString &folder, const QStringList &files);

} // namespace triptych
