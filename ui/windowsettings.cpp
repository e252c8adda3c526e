// SPDX-License-Identifier: MIT
#include "ui/windowsettings.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace triptych {

namespace {

constexpr QSize frame(8, 40); ///< about what a window manager puts around a window

const QString geometryKey = QStringLiteral("window/geometry");

QString splitterKey(qsizetype index)
{
    return QStringLiteral("window/splitter%1").arg(index);
}

} // namespace

void saveWindow(QSettings &settings, const QMainWindow &window, const QList<QSplitter *> &splitters)
{
    settings.setValue(geometryKey, window.saveGeometry());
    for (qsizetype i = 0; i < splitters.size(); ++i)
        settings.setValue(splitterKey(i), splitters[i]->saveState());
}

void restoreWindow(const QSettings &settings, QMainWindow &window, const QList<QSplitter *> &splitters)
{
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray()))
        window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize() - frame));
    for (qsizetype i = 0; i < splitters.size(); ++i)
        splitters[i]->restoreState(settings.value(splitterKey(i)).toByteArray());
}

} // namespace triptych
