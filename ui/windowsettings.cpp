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

void saveChoice(QSettings &settings, const SourceChoice &choice)
{
    settings.setValue(QStringLiteral("sources/database"), choice.database);
    settings.setValue(QStringLiteral("sources/schemas"), choice.schemas);
    settings.setValue(QStringLiteral("sources/excludedSchemas"), choice.excludedSchemas);
    settings.setValue(QStringLiteral("sources/allTables"), choice.allTables);
    settings.setValue(QStringLiteral("sources/models"), choice.models);
    settings.setValue(QStringLiteral("sources/pythonPath"), choice.pythonPath);
    settings.setValue(QStringLiteral("sources/interpreter"), choice.interpreter);
    settings.setValue(QStringLiteral("sources/target"), choice.target);
    settings.setValue(QStringLiteral("sources/document"), choice.document);
}

SourceChoice lastChoice(const QSettings &settings)
{
    SourceChoice choice;
    choice.database = settings.value(QStringLiteral("sources/database")).toString();
    choice.schemas = settings.value(QStringLiteral("sources/schemas")).toStringList();
    choice.excludedSchemas = settings.value(QStringLiteral("sources/excludedSchemas")).toStringList();
    choice.allTables = settings.value(QStringLiteral("sources/allTables")).toBool();
    choice.models = settings.value(QStringLiteral("sources/models")).toStringList();
    choice.pythonPath = settings.value(QStringLiteral("sources/pythonPath")).toStringList();
    choice.interpreter = settings.value(QStringLiteral("sources/interpreter")).toString();
    choice.target = settings.value(QStringLiteral("sources/target")).toString();
    choice.document = settings.value(QStringLiteral("sources/document")).toString();
    return choice;
}

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
