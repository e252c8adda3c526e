// SPDX-License-Identifier: MIT
#include "sources/imported/importedsource.h"

#include "sources/imported/boundedprocess.h"
#include "sources/imported/importfailure.h"
#include "sources/snapshot/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

void initImportedResource()
{
    Q_INIT_RESOURCE(imported);
}

namespace triptych {

namespace {

using namespace imported;

/// The script: its parts make one text.
QString script()
{
    initImportedResource();
    QByteArray text;
    for (const char *part : {"channel", "describe", "importing"}) {
        QFile file(QStringLiteral(":/imported/%1.py").arg(QLatin1String(part)));
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        text += file.readAll();
    }
    return QString::fromUtf8(text);
}

/// What the script says to people.
QString words()
{
    const QString place = QStringLiteral("{}");
    const QJsonObject words{
        {QStringLiteral("via"), QStringLiteral("%1 via %1").arg(place)},
        {QStringLiteral("not_compiled"), ImportText::tr("SQLAlchemy cannot compile it: %1").arg(place)},
        {QStringLiteral("fetched_default"), ImportText::tr("The models leave the default to the database.")},
        {QStringLiteral("not_configured"), ImportText::tr("The mappers could not be configured: %1").arg(place)},
        {QStringLiteral("described_twice"),
            ImportText::tr("Another MetaData has this table too; it was left out. Name the MetaData that counts.")},
    };
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

Error noInterpreter(const ImportedModels &models)
{
    return {Error::Kind::NotFound, ImportText::tr("There is no Python interpreter."), models.interpreter,
        ImportText::tr("Name the Python of the project's virtual environment, such as .venv/bin/python.")};
}

/// The path by which to start the interpreter; links stay, for they tell which virtual environment is meant.
Result<QString> interpreterPath(const ImportedModels &models)
{
    const bool isCommand = !models.interpreter.contains(QLatin1Char('/'));
    const QString path = isCommand ? QStandardPaths::findExecutable(models.interpreter)
                                   : QDir::current().absoluteFilePath(models.interpreter);
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isFile() || !file.isExecutable())
        return failure(noInterpreter(models));
    return path;
}

BoundedProcess processOf(const ImportedModels &models, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8:backslashreplace"));
    return {program, arguments, models.folder, environment, models.timeLimit, models.outputLimit};
}

/// Makes sure that the program is a Python 3 before it gets a script, which a shell would take for commands.
Result<void> expectPython(const ImportedModels &models, const QString &program, const Cancellation &cancellation)
{
    const ProcessEnd end = run(processOf(models, program, {QStringLiteral("--version")}), cancellation);
    if (end.how == ProcessEnd::How::Cancelled)
        return failure(silentFailure(models, end));
    if (end.how == ProcessEnd::How::Exited && end.code == 0 && end.output.startsWith("Python 3."))
        return {};
    return failure({Error::Kind::Invalid, ImportText::tr("This is no Python 3."), models.interpreter,
        ImportText::tr("Name the Python of the project's virtual environment, such as .venv/bin/python.")});
}

/// What the script answered, below whatever stood on standard output before it.
Result<Schema> schemaOf(const ImportedModels &models, const ProcessEnd &end)
{
    const QByteArray snapshotMark = "\x1etriptych snapshot\n";
    const QByteArray errorMark = "\x1etriptych error\n";
    if (const qsizetype at = end.output.indexOf(snapshotMark); at >= 0)
        return schemaFromSnapshot(end.output.mid(at + snapshotMark.size()), models.target);
    const qsizetype at = end.output.indexOf(errorMark);
    if (at < 0)
        return failure(silentFailure(models, end));
    const QJsonObject error = QJsonDocument::fromJson(end.output.mid(at + errorMark.size())).object();
    QStringList lines;
    const QJsonArray told = error.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &line : told)
        lines.append(line.toString());
    return failure(toldFailure(models, error.value(QLatin1String("kind")).toString(), lines));
}

Result<Schema> read(const ImportedModels &models, const ProgressSink &progress, const Cancellation &cancellation)
{
    progress({ImportText::tr("Importing %1").arg(models.target), 0, 0});
    if (models.target.trimmed().isEmpty())
        return failure({Error::Kind::Invalid, ImportText::tr("Nothing to import is named."), {},
            ImportText::tr("Name a module: package.module, or package.module:metadata.")});
    if (!QFileInfo(models.folder).isDir())
        return failure({Error::Kind::NotFound, ImportText::tr("There is no such folder."), models.folder, {}});
    const Result<QString> program = interpreterPath(models);
    if (!program)
        return failure(program.error());
    if (const auto python = expectPython(models, *program, cancellation); !python)
        return failure(python.error());
    QStringList arguments{QStringLiteral("-c"), script(), models.target.trimmed(), models.folder, words()};
    for (const QString &folder : models.pythonPath)
        arguments.append(QDir::current().absoluteFilePath(folder));
    const ProcessEnd end = run(processOf(models, *program, arguments), cancellation);
    if (end.how != ProcessEnd::How::Exited)
        return failure(silentFailure(models, end));
    return schemaOf(models, end);
}

} // namespace

QString importFolder(const QString &path, const QString &target)
{
    const QString module = target.section(QLatin1Char(':'), 0, 0).trimmed().replace(QLatin1Char('.'), QLatin1Char('/'));
    const auto above = [](const QString &folder) { return QDir::cleanPath(folder + QStringLiteral("/..")); };
    const auto isRoot = [](const QString &folder) { return QDir(QDir(folder).absolutePath()).isRoot(); };
    const auto holdsModule = [&](const QString &folder) {
        const QString file = folder + QLatin1Char('/') + module;
        return QFileInfo(file + QStringLiteral(".py")).isFile()
            || QFileInfo(file + QStringLiteral("/__init__.py")).isFile();
    };
    const QFileInfo start(path);
    QString folder = start.isDir() ? path : start.path();
    while (!isRoot(folder) && QFileInfo::exists(folder + QStringLiteral("/__init__.py")))
        folder = above(folder);
    const QString nearest = folder;
    while (!isRoot(folder) && !holdsModule(folder))
        folder = above(folder);
    return QDir::cleanPath(holdsModule(folder) ? folder : nearest);
}

SchemaSource importedSource(ImportedModels models)
{
    return [models = std::move(models)](const ProgressSink &progress, const Cancellation &cancellation) {
        return read(models, progress, cancellation);
    };
}

} // namespace triptych
