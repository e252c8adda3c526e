// SPDX-License-Identifier: MIT
#include "projectfiles.h"

#include "project/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QQueue>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace triptych {

namespace {

struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ProjectFiles)
};

constexpr int deepest = 32;
constexpr int stride = 500; ///< files between two looks at whether to go on

bool isPassedOver(const QString &folder)
{
    static const QSet<QString> names{QStringLiteral("node_modules"), QStringLiteral("bower_components"),
        QStringLiteral("__pycache__"), QStringLiteral("site-packages"), QStringLiteral("venv"),
        QStringLiteral("virtualenv"), QStringLiteral("build"), QStringLiteral("dist"), QStringLiteral("target"),
        QStringLiteral("vendor"), QStringLiteral("htmlcov"), QStringLiteral("tests"), QStringLiteral("test"),
        QStringLiteral("migrations"), QStringLiteral("alembic"), QStringLiteral("migrate_repo")};
    return folder.startsWith(QLatin1Char('.')) || folder.endsWith(QLatin1String(".egg-info")) || names.contains(folder);
}

bool speaksOfSchema(const QString &json)
{
    static const QStringList words{
        QStringLiteral("schema"), QStringLiteral("introspect"), QStringLiteral("snapshot"), QStringLiteral("sok_")};
    return std::ranges::any_of(words, [&](const QString &word) { return json.contains(word, Qt::CaseInsensitive); });
}

/// Real settings: not a template that is checked in for people to fill.
bool isEnvironment(const QString &name)
{
    static const QSet<QString> names{QStringLiteral(".env"), QStringLiteral(".env.local"), QStringLiteral(".env.dev"),
        QStringLiteral(".env.development")};
    return names.contains(name);
}

/// Goes through a folder, breadth first.
class Walk
{
public:
    Walk(const ProgressSink &progress, const Cancellation &cancellation)
        : m_progress(progress), m_cancellation(cancellation)
    { }

    ProjectFiles files;

    void run(const QString &folder)
    {
        m_folders.enqueue({folder, 0});
        while (!m_folders.isEmpty() && goesOn())
            enter(m_folders.dequeue());
        for (QStringList *each : {&files.python, &files.documents, &files.json, &files.environments})
            each->sort();
    }

private:
    struct Folder
    {
        QString path;
        int depth;
    };

    [[nodiscard]] bool goesOn()
    {
        files.isWhole = m_seen < mostProjectFiles;
        return files.isWhole && !m_cancellation.isCancelled();
    }

    void enter(const Folder &folder)
    {
        if (folder.depth > 0 && QFile::exists(folder.path + QStringLiteral("/pyvenv.cfg")))
            return;
        QStringList below;
        std::error_code error;
        const std::filesystem::path path(QFile::encodeName(folder.path).toStdString());
        for (auto entry = std::filesystem::directory_iterator(path, error);
             !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
            if (++m_seen % stride == 0) {
                m_progress({ProjectText::tr("Looked at %L1 files").arg(files.count), 0, 0});
                if (!goesOn())
                    return;
            }
            const QString name = QFile::decodeName(entry->path().filename().c_str());
            std::error_code unknown;
            if (!entry->is_directory(unknown))
                add(folder, name);
            else if (!entry->is_symlink(unknown) && folder.depth < deepest && !isPassedOver(name))
                below << name;
        }
        below.sort();
        for (const QString &name : below)
            m_folders.enqueue({folder.path + QLatin1Char('/') + name, folder.depth + 1});
    }

    void add(const Folder &folder, const QString &name)
    {
        ++files.count;
        const QString path = folder.path + QLatin1Char('/') + name;
        if (folder.depth == 0 && name == projectFileName())
            files.project = path;
        else if (name.endsWith(QLatin1String(".py")))
            files.python << path;
        else if (m_endings.contains(name.section(QLatin1Char('.'), -1).toLower()))
            files.documents << path;
        else if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && speaksOfSchema(name))
            files.json << path;
        else if (folder.depth <= 1 && isEnvironment(name))
            files.environments << path;
    }

    const QStringList m_endings = documentEndings();
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    QQueue<Folder> m_folders;
    int m_seen = 0;
};

} // namespace

ProjectFiles projectFiles(const QString &folder, const ProgressSink &progress, const Cancellation &cancellation)
{
    Walk walk(progress, cancellation);
    walk.run(QDir::cleanPath(folder));
    return walk.files;
}

} // namespace triptych
