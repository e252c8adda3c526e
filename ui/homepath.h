// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QStringList>

namespace triptych {

/// A source's title as it is shown where there is little room: "~/models, ~/more" for paths in the person's home.
inline QString withoutHome(const QString &title)
{
    const QString comma = QStringLiteral(", ");
    const QString home = QDir::homePath() + QLatin1Char('/');
    QStringList paths = title.split(comma);
    for (QString &path : paths) {
        if (path.startsWith(home))
            path.replace(0, home.size(), QStringLiteral("~/"));
    }
    return paths.join(comma);
}

} // namespace triptych
