// SPDX-License-Identifier: MIT
#include "sources/python/sourcefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace triptych::python {

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SourceFiles)
};

constexpr int deepestFolder = 64;

bool isPassedOver(const QString &folder)
{
    static const QStringList names
        = {QStringLiteral("venv"), QStringLiteral("node_modules"), QStringLiteral("__pycache__")};
    return folder.startsWith(QLatin1Char('.')) || names.contains(folder);
}

bool isOfTests(const QString &folder)
{
    return folder == QLatin1String("tests") || folder == QLatin1String("test");
}

/// What stands in a folder.
struct Listing
{
    QStringList files;
    QStringList folders;

    /// A folder of migrations: of Alembic by its env.py beside the scripts, of sqlalchemy-migrate by its migrate.cfg,
    /// or as frameworks call it.
    [[nodiscard]] bool isOfMigrations(const QString &name) const
    {
        static const QStringList names
            = {QStringLiteral("migrations"), QStringLiteral("alembic"), QStringLiteral("migrate_repo")};
        const bool isAlembic = files.contains(QStringLiteral("env.py"))
            && (folders.contains(QStringLiteral("versions")) || files.contains(QStringLiteral("script.py.mako")));
        return names.contains(name) || isAlembic || files.contains(QStringLiteral("migrate.cfg"));
    }
};

bool hasWildcard(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"*?[").contains(c); });
}

QString joined(const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return name;
    return folder.endsWith(QLatin1Char('/')) ? folder + name : folder + QLatin1Char('/') + name;
}

/// Walks folders, never out of the one it was started in.
class Walk
{
public:
    Walk(const QString &root, const Cancellation &cancellation)
        : m_root(QFileInfo(root.isEmpty() ? QStringLiteral(".") : root).canonicalFilePath()),
          m_cancellation(cancellation)
    { }

    QStringList files;
    QStringList asides;
    QStringList folders; ///< that were looked through

    /// Every Python file below a folder but tests, with migrations aside.
    void all(const QString &folder, int depth = 0, bool aside = false)
    {
        if (depth > deepestFolder || m_cancellation.isCancelled())
            return;
        const Listing listing = list(folder);
        if (depth > 0 && listing.files.contains(QStringLiteral("pyvenv.cfg")))
            return;
        folders.append(folder);
        aside = aside || (depth > 0 && listing.isOfMigrations(folder.section(QLatin1Char('/'), -1)));
        for (const QString &name : listing.files) {
            if (name.endsWith(QLatin1String(".py")))
                (aside ? asides : files).append(joined(folder, name));
        }
        for (const QString &name : listing.folders) {
            if (!isPassedOver(name) && !isOfTests(name))
                all(joined(folder, name), depth + 1, aside);
        }
    }

    void match(const QString &folder, const QStringList &pattern, int depth = 0)
    {
        if (depth > deepestFolder || pattern.isEmpty() || m_cancellation.isCancelled())
            return;
        folders.append(folder.isEmpty() ? QStringLiteral(".") : folder);
        const QString &first = pattern.first();
        const QStringList rest = pattern.mid(1);
        if (first == QLatin1String("**")) {
            match(folder, rest.isEmpty() ? QStringList{QStringLiteral("*")} : rest, depth);
            for (const QString &name : entries(folder, QStringLiteral("*"), QDir::Dirs))
                match(joined(folder, name), pattern, depth + 1);
        } else if (rest.isEmpty()) {
            for (const QString &name : entries(folder, first, QDir::Files)) {
                if (name.endsWith(QLatin1String(".py")))
                    files.append(joined(folder, name));
            }
        } else {
            for (const QString &name : entries(folder, first, QDir::Dirs))
                match(joined(folder, name), rest, depth + 1);
        }
    }

private:
    [[nodiscard]] bool leadsOut(const QFileInfo &link) const
    {
        return !link.canonicalFilePath().startsWith(m_root + QLatin1Char('/'));
    }

    /// In one pass over the folder, without asking for each entry.
    [[nodiscard]] Listing list(const QString &folder) const
    {
        Listing listing;
        std::error_code error;
        const std::filesystem::path path(QFile::encodeName(folder).toStdString());
        for (auto entry = std::filesystem::directory_iterator(path, error);
             !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
            const QString name = QFile::decodeName(entry->path().filename().c_str());
            const bool isLink = entry->is_symlink(error);
            if (entry->is_directory(error)) {
                if (!isLink)
                    listing.folders.append(name);
            } else if (entry->is_regular_file(error) && (!isLink || !leadsOut(QFileInfo(joined(folder, name))))) {
                listing.files.append(name);
            }
        }
        listing.files.sort();
        listing.folders.sort();
        return listing;
    }

    [[nodiscard]] QStringList entries(const QString &folder, const QString &pattern, QDir::Filter kind) const
    {
        if (pattern == QLatin1String("..") || pattern == QLatin1String("."))
            return {pattern};
        QStringList names;
        const QDir dir(folder.isEmpty() ? QStringLiteral(".") : folder);
        const auto filter = kind | QDir::NoDotAndDotDot | QDir::Hidden | QDir::CaseSensitive;
        for (const QFileInfo &info : dir.entryInfoList({pattern}, filter, QDir::Name)) {
            const bool skipped = kind == QDir::Dirs && isPassedOver(info.fileName());
            const bool isOutside = info.isSymLink() && (kind == QDir::Dirs || leadsOut(info));
            if (!skipped && !isOutside)
                names.append(info.fileName());
        }
        return names;
    }

    QString m_root;
    const Cancellation &m_cancellation;
};

/// What a pattern matches: its folders up to the first wildcard are taken as they are.
Walk matches(const QString &pattern, const Cancellation &cancellation)
{
    QStringList parts = pattern.split(QLatin1Char('/'));
    QStringList fixed;
    while (!parts.isEmpty() && !hasWildcard(parts.first()))
        fixed.append(parts.takeFirst());
    const QString folder = fixed == QStringList{QString()} ? QStringLiteral("/") : fixed.join(QLatin1Char('/'));
    Walk walk(folder, cancellation);
    walk.match(folder, parts);
    return walk;
}

} // namespace

Result<SourceFiles> sourceFiles(const QStringList &paths, const Cancellation &cancellation)
{
    if (paths.isEmpty())
        return failure({Error::Kind::Invalid, FilesText::tr("No model files are given."), {},
            FilesText::tr("Name a Python file, a folder or a pattern such as models/*.py.")});
    SourceFiles files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            Walk walk(path, cancellation);
            walk.all(path);
            files.found += walk.files;
            files.asides += walk.asides;
            files.folders += walk.folders;
        } else if (info.exists()) {
            files.named.append(path);
        } else if (hasWildcard(path)) {
            const Walk found = matches(path, cancellation);
            if (found.files.isEmpty() && !cancellation.isCancelled())
                return failure({Error::Kind::NotFound, FilesText::tr("The pattern matches no Python file."), path,
                    FilesText::tr("Check the pattern and the folder it starts from.")});
            files.named += found.files;
            files.folders += found.folders;
        } else {
            return failure({Error::Kind::NotFound, FilesText::tr("There is no such file or folder."), path,
                FilesText::tr("Check the path of the models.")});
        }
    }
    if (cancellation.isCancelled())
        return failure({Error::Kind::Cancelled, FilesText::tr("Reading was cancelled."), {}, {}});
    for (QStringList *each : {&files.named, &files.found, &files.asides, &files.folders}) {
        each->sort();
        each->removeDuplicates();
    }
    return files;
}

QString pathsTitle(const QStringList &paths)
{
    if (paths.size() <= 1)
        return paths.value(0);
    return FilesText::tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(paths.first());
}

} // namespace triptych::python
