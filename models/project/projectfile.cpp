// SPDX-License-Identifier: MIT
#include "project/projectfile.h"

#include "base/textfile.h"
#include "project/projectjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace triptych {

namespace {

using project::Json;
using project::PathMap;
using project::Place;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ProjectFile)
};

constexpr int formatVersion = 1;

Result<Json> parsed(const QByteArray &text, const QString &path)
{
    try {
        return Json::parse(text.constBegin(), text.constEnd());
    } catch (const Json::parse_error &error) {
        const auto line = text.left(qsizetype(error.byte)).count('\n') + 1;
        return failure({Error::Kind::Invalid, Text::tr("Line %1 is not JSON.").arg(line), path,
            Text::tr("Look for a missing or superfluous comma, quote or bracket there or just before.")});
    } catch (const Json::out_of_range &) {
        return failure({Error::Kind::Invalid, Text::tr("A number in it is too large."), path, {}});
    }
}

void checkVersion(const Place &file)
{
    const Place place = file.member("format_version");
    const Json &version = place.json();
    if (!version.is_number_integer() || version < 1)
        place.fail(Text::tr("The version of the format is not stated."),
            Text::tr("Begin the file with \"format_version\": %1.").arg(formatVersion));
    else if (version > formatVersion)
        place.fail(Text::tr("This project was written by a later version of Triptych."),
            Text::tr("Update Triptych to open it. The file was not touched."));
}

/// From the project's folder to the current one.
PathMap pathsFrom(const QString &projectPath)
{
    return [folder = QDir(QFileInfo(projectPath).path())](
               const QString &path) { return QDir::cleanPath(folder.filePath(path)); };
}

/// From the current folder to the project's; an absolute path outside of it stays as the person gave it.
PathMap pathsInto(const QString &projectPath)
{
    return [folder = QDir(QFileInfo(projectPath).absolutePath())](const QString &path) {
        const QString relative = folder.relativeFilePath(QDir::current().absoluteFilePath(path));
        return QDir::isAbsolutePath(path) && relative.startsWith(QLatin1String("..")) ? path : relative;
    };
}

/// Everything that a file's JSON says.
Project projectFrom(const Place &file, const QString &path)
{
    checkVersion(file);
    Project project;
    const auto has = [&file](const char *key) { return file.has(key); };
    if (has("sources"))
        project.sources = project::sourcesFrom(file.member("sources"), pathsFrom(path));
    if (has("severities"))
        project.settings.severities = project::severitiesFrom(file.member("severities"));
    if (has("truth"))
        project.settings.truth = project::truthFrom(file.member("truth"));
    if (has("renames"))
        project.settings.renames = project::renamesFrom(file.member("renames"));
    if (has("rules"))
        project.settings.rules = project::rulesFrom(file.member("rules"));
    if (has("accepted"))
        project.settings.accepted = project::acceptedFrom(file.member("accepted"));
    if (has("reports"))
        project.reports = project::reportsFrom(file.member("reports"), pathsFrom(path));
    return project;
}

/// Replaces a part of the file where it says something else than before.
template <typename T>
void update(Json &root, const char *key, const T &before, const T &now, Json (*write)(const T &))
{
    if (before == now)
        return;
    const Json json = write(now);
    if (json.empty())
        root.erase(key);
    else
        root[key] = json;
}

} // namespace

QString projectFileName()
{
    return QStringLiteral("triptych.json");
}

std::optional<QString> findProject(const QString &folder)
{
    QString above;
    for (QDir current(QDir(folder).absolutePath());; above += QLatin1String("../")) {
        if (QFileInfo(current.filePath(projectFileName())).isFile())
            return QDir::cleanPath(QDir(folder).filePath(above + projectFileName()));
        if (!current.cdUp())
            return std::nullopt;
    }
}

Result<Project> readProject(const QString &path)
{
    const Result<QByteArray> text = readUtf8File(path);
    if (!text)
        return failure(text.error());
    const Result<Json> json = parsed(*text, path);
    if (!json)
        return failure(json.error());
    std::optional<Error> error;
    Project project = projectFrom(Place(*json, path, error), path);
    if (error)
        return failure(*error);
    project.text = *text;
    return project;
}

Result<void> writeProject(const QString &path, const Project &project)
{
    if (holdsSecret(project.sources.database))
        return failure({Error::Kind::Invalid, Text::tr("The connection to the database holds a password."), path,
            Text::tr("A project file is for others to read: keep the password in the keychain, in .pgpass or in a "
                     "service file, or use \"env:NAME\".")});
    const Result<Json> read
        = project.text.isEmpty() ? Result<Json>(Json{{"format_version", formatVersion}}) : parsed(project.text, path);
    if (!read)
        return failure(read.error());
    Json root = *read;
    std::optional<Error> error;
    const Project before = projectFrom(Place(*read, path, error), path);
    if (before.sources != project.sources) {
        project::putSources(root["sources"], project.sources, pathsInto(path));
        if (root["sources"].empty())
            root.erase("sources");
    }
    const ComparisonSettings &now = project.settings;
    update(root, "severities", before.settings.severities, now.severities, &project::severitiesJson);
    update(root, "truth", before.settings.truth, now.truth, &project::truthJson);
    update(root, "renames", before.settings.renames, now.renames, &project::renamesJson);
    update(root, "rules", before.settings.rules, now.rules, &project::rulesJson);
    update(root, "accepted", before.settings.accepted, now.accepted, &project::acceptedJson);
    if (before.reports != project.reports) {
        project::putReports(root["reports"], project.reports, pathsInto(path));
        if (root["reports"].empty())
            root.erase("reports");
    }
    return writeFileAtomically(path, QByteArray::fromStdString(root.dump(2)) + '\n');
}

} // namespace triptych
