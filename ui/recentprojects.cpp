// SPDX-License-Identifier: MIT
#include "ui/recentprojects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace triptych {

namespace {

const QString listKey = QStringLiteral("recent");

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

void makeAbsolute(QStringList &paths)
{
    std::ranges::transform(paths, paths.begin(), absolute);
}

/// The sources as they are found from every folder.
SourceChoice fromAnywhere(SourceChoice sources)
{
    if (!sources.database.isEmpty() && isFile(sources.database))
        sources.database = absolute(sources.database);
    makeAbsolute(sources.models);
    makeAbsolute(sources.pythonPath);
    if (sources.interpreter.contains(QLatin1Char('/')))
        sources.interpreter = absolute(sources.interpreter);
    sources.document = absolute(sources.document);
    return sources;
}

void write(QSettings &settings, const SourceChoice &sources)
{
    settings.setValue(QStringLiteral("database"), sources.database);
    settings.setValue(QStringLiteral("schemas"), sources.schemas);
    settings.setValue(QStringLiteral("excludedSchemas"), sources.excludedSchemas);
    settings.setValue(QStringLiteral("allTables"), sources.allTables);
    settings.setValue(QStringLiteral("models"), sources.models);
    settings.setValue(QStringLiteral("pythonPath"), sources.pythonPath);
    settings.setValue(QStringLiteral("interpreter"), sources.interpreter);
    settings.setValue(QStringLiteral("target"), sources.target);
    settings.setValue(QStringLiteral("document"), sources.document);
}

SourceChoice read(const QSettings &settings)
{
    SourceChoice sources;
    sources.database = settings.value(QStringLiteral("database")).toString();
    sources.schemas = settings.value(QStringLiteral("schemas")).toStringList();
    sources.excludedSchemas = settings.value(QStringLiteral("excludedSchemas")).toStringList();
    sources.allTables = settings.value(QStringLiteral("allTables")).toBool();
    sources.models = settings.value(QStringLiteral("models")).toStringList();
    sources.pythonPath = settings.value(QStringLiteral("pythonPath")).toStringList();
    sources.interpreter = settings.value(QStringLiteral("interpreter")).toString();
    sources.target = settings.value(QStringLiteral("target")).toString();
    sources.document = settings.value(QStringLiteral("document")).toString();
    return sources;
}

QStringList filesOf(const RecentComparison &entry)
{
    if (!entry.project.isEmpty())
        return {entry.project};
    QStringList files = entry.sources.models;
    if (!entry.sources.document.isEmpty())
        files << entry.sources.document;
    if (!entry.sources.database.isEmpty() && isFile(entry.sources.database))
        files << entry.sources.database;
    return files;
}

bool isPattern(const QString &path)
{
    return std::ranges::any_of(path, [](QChar c) { return QStringView(u"*?[").contains(c); });
}

} // namespace

QString RecentComparison::place() const
{
    return filesOf(*this).join(QLatin1String(", "));
}

QString RecentComparison::missingFile() const
{
    const QStringList files = filesOf(*this);
    const auto missing
        = std::ranges::find_if(files, [](const QString &file) { return !isPattern(file) && !QFileInfo::exists(file); });
    return missing == files.end() ? QString() : *missing;
}

RecentProjects::RecentProjects(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

void RecentProjects::addProject(const QString &path)
{
    const QString file = absolute(path);
    const QString folder = QFileInfo(file).dir().dirName();
    add({file, {}, folder.isEmpty() ? QFileInfo(file).fileName() : folder, QDateTime::currentDateTime()});
}

void RecentProjects::addSources(const SourceChoice &sources, const QString &title)
{
    add({{}, fromAnywhere(sources), title, QDateTime::currentDateTime()});
}

void RecentProjects::remove(qsizetype index)
{
    m_entries.removeAt(index);
    save();
}

void RecentProjects::clear()
{
    m_entries.clear();
    save();
}

void RecentProjects::add(RecentComparison entry)
{
    m_entries.removeIf([&](const RecentComparison &other) {
        return other.project == entry.project && other.sources == entry.sources;
    });
    m_entries.prepend(std::move(entry));
    m_entries.resize(std::min(m_entries.size(), most));
    save();
}

void RecentProjects::load()
{
    const int size = m_settings.beginReadArray(listKey);
    for (int i = 0; i < std::min(size, int(most)); ++i) {
        m_settings.setArrayIndex(i);
        m_entries.append({m_settings.value(QStringLiteral("project")).toString(), read(m_settings),
            m_settings.value(QStringLiteral("title")).toString(),
            m_settings.value(QStringLiteral("openedAt")).toDateTime()});
    }
    m_settings.endArray();
}

void RecentProjects::save()
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, int(m_entries.size()));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(QStringLiteral("project"), m_entries[i].project);
        m_settings.setValue(QStringLiteral("title"), m_entries[i].title);
        m_settings.setValue(QStringLiteral("openedAt"), m_entries[i].openedAt);
        write(m_settings, m_entries[i].sources);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

} // namespace triptych
