// SPDX-License-Identifier: MIT
#include "discovery.h"

#include "connectiontools.h"
#include "environmentfile.h"
#include "modelplaces.h"
#include "projectfiles.h"
#include "sources/documents/documentsource.h"
#include "sources/python/discovery.h"
#include "sources/python/pythonsource.h"
#include "sources/snapshot/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Discovery)
};

constexpr qint64 largestText = 8 * 1024 * 1024;
constexpr qint64 largestEnvironment = 64 * 1024;
constexpr qsizetype mostDocuments = 1000;
constexpr qsizetype mostSnapshots = 20;

/// Lets through what an eye can follow, from whatever thread.
ProgressSink slowed(const ProgressSink &progress)
{
    using Clock = std::chrono::steady_clock;
    auto next = std::make_shared<std::atomic<Clock::rep>>(0);
    return [progress, next](const Progress &each) {
        const Clock::rep now = Clock::now().time_since_epoch().count();
        Clock::rep expected = *next;
        const Clock::rep pause = std::chrono::duration_cast<Clock::duration>(std::chrono::milliseconds(50)).count();
        if (now >= expected && next->compare_exchange_strong(expected, now + pause))
            progress(each);
    };
}

QByteArray beginningOf(const QString &path, qint64 size)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

/// What shows how something is done is not what the project stands on.
bool isAside(const QString &name)
{
    static const QSet<QString> folders{QStringLiteral("example"), QStringLiteral("examples"), QStringLiteral("sample"),
        QStringLiteral("samples"), QStringLiteral("fixtures"), QStringLiteral("benchmarks"), QStringLiteral("legacy"),
        QStringLiteral("archive"), QStringLiteral("old")};
    const QStringList parts = name.toLower().split(QLatin1Char('/'));
    return std::ranges::any_of(parts, [](const QString &part) { return folders.contains(part); });
}

bool isBetter(const FoundSource &one, const FoundSource &other)
{
    return std::tuple(isAside(one.name), -one.tables) < std::tuple(isAside(other.name), -other.tables);
}

QSet<QString> tableNames(const Schema &schema)
{
    QSet<QString> names;
    for (const Table &table : schema.tables.items)
        names.insert(displayText(table.name));
    return names;
}

class Search
{
public:
    Search(const QString &folder, const ProgressSink &progress, const Cancellation &cancellation)
        : m_folder(QDir::cleanPath(folder)), m_progress(slowed(progress)), m_cancellation(cancellation)
    { }

    [[nodiscard]] Discovery run()
    {
        m_files = projectFiles(m_folder, m_progress, m_cancellation);
        m_discovery.files = m_files.count;
        m_discovery.isWhole = m_files.isWhole;
        if (!m_files.project.isEmpty())
            m_discovery.found << FoundSource{nameOf(m_files.project), m_files.project, {}, 0, 0, true};
        findDatabases();
        findSnapshots();
        findModels();
        findDocuments();
        return m_discovery;
    }

private:
    [[nodiscard]] QString nameOf(const QString &path) const { return QDir(m_folder).relativeFilePath(path); }

    [[nodiscard]] bool isOver() const { return m_cancellation.isCancelled(); }

    void findDatabases()
    {
        constexpr auto variable = "DATABASE_URL";
        QList<FoundSource> found;
        const auto add = [&](const QString &name, const QString &database) {
            FoundSource source;
            source.name = name;
            source.sources.database = database;
            source.isProposed = found.isEmpty();
            found << source;
        };
        if (parseConnection(qEnvironmentVariable(variable))
            && qEnvironmentVariable(variable).contains(QLatin1String("://")))
            add(Text::tr("%1 of the environment").arg(QLatin1String(variable)),
                QStringLiteral("env:") + QLatin1String(variable));
        for (const QString &file : std::as_const(m_files.environments)) {
            const auto url = databaseUrl(beginningOf(file, largestEnvironment));
            if (url && parseConnection(url->url))
                add(QStringLiteral("%1: %2").arg(nameOf(file), url->variable), url->url);
        }
        m_discovery.found += found;
    }

    /// The newest is proposed, where no live database is.
    void findSnapshots()
    {
        QStringList paths;
        for (const QString &path : std::as_const(m_files.json))
            (isSnapshot(path) ? paths : m_files.documents) << path; // a document: tbls' schema.json
        std::ranges::sort(paths, std::greater(), [](const QString &path) { return QFileInfo(path).lastModified(); });
        const bool isWanted = std::ranges::none_of(
            m_discovery.found, [](const FoundSource &each) { return each.sources.has(Side::Database); });
        bool isFirst = isWanted;
        for (const QString &path : paths.first(std::min(paths.size(), mostSnapshots))) {
            FoundSource source;
            source.sources.database = path;
            if (!read(source, nameOf(path), snapshotSource(path)))
                continue;
            source.isProposed = std::exchange(isFirst, false);
            m_discovery.found << source;
        }
    }

    void findModels()
    {
        QStringList speaking;
        for (qsizetype i = 0; i < m_files.python.size() && !isOver(); ++i) {
            const QString &file = m_files.python[i];
            m_progress({Text::tr("Looking for models in %n file(s)", nullptr, int(m_files.python.size())), int(i),
                int(m_files.python.size())});
            const QByteArray text = beginningOf(file, largestText);
            if (python::speaksOfTables(text) && !python::isTest(file, text))
                speaking << file;
        }
        if (speaking.isEmpty() || isOver())
            return;
        const Result<Schema> all = pythonSource({speaking})(m_progress, m_cancellation);
        if (!all)
            return;
        QSet<QString> files;
        for (const Table &table : all->tables.items)
            files.insert(table.origin.file);
        QStringList sorted(files.cbegin(), files.cend());
        sorted.sort();
        QList<FoundSource> found;
        QMap<QString, QSet<QString>> names;
        for (const ModelPlace &place : modelPlaces(m_folder, sorted)) {
            FoundSource source;
            source.sources.models = place.paths;
            if (const auto schema = read(source, place.name, pythonSource({place.paths}))) {
                names[source.name] = tableNames(*schema);
                found << source;
            }
        }
        propose(found, names);
        m_discovery.found += found;
    }

    /// The best place, and every other that describes other tables.
    static void propose(QList<FoundSource> &found, const QMap<QString, QSet<QString>> &names)
    {
        std::ranges::stable_sort(found, isBetter);
        QSet<QString> described;
        for (FoundSource &each : found) {
            const QSet<QString> own = names[each.name];
            const bool isOther = described.isEmpty() || (!isAside(each.name) && !described.intersects(own));
            each.isProposed = isOther;
            if (isOther)
                described += own;
        }
    }

    void findDocuments()
    {
        QStringList paths = m_files.documents;
        std::ranges::stable_sort(paths, {}, [](const QString &path) {
            const QString name = QFileInfo(path).fileName().toLower();
            return !(name.contains(QLatin1String("schema")) || name.contains(QLatin1String("database"))
                || name.contains(QLatin1String("table")));
        });
        paths.resize(std::min(paths.size(), mostDocuments));
        QList<FoundSource> found;
        for (qsizetype i = 0; i < paths.size() && !isOver(); ++i) {
            m_progress({Text::tr("Reading %n document(s)", nullptr, int(paths.size())), int(i), int(paths.size())});
            if (QFileInfo(paths[i]).size() > largestText)
                continue;
            FoundSource source;
            source.sources.document = paths[i];
            if (read(source, nameOf(paths[i]), documentSource(paths[i])))
                found << source;
        }
        std::ranges::stable_sort(found, isBetter);
        if (!found.isEmpty())
            found.first().isProposed = true;
        m_discovery.found += found;
    }

    /// Fills in what the reader says; nullopt where there are no tables, or it was cancelled.
    std::optional<Schema> read(FoundSource &source, const QString &name, const SchemaSource &reader)
    {
        if (isOver())
            return std::nullopt;
        Result<Schema> schema = reader([](const Progress &) {}, m_cancellation);
        if (!schema || schema->tables.items.isEmpty())
            return std::nullopt;
        source.name = name;
        source.tables = int(schema->tables.items.size());
        source.files = int(schema->source.files.size());
        return *std::move(schema);
    }

    QString m_folder;
    ProgressSink m_progress;
    const Cancellation &m_cancellation;
    ProjectFiles m_files;
    Discovery m_discovery;
};

} // namespace

Discovery discover(const QString &folder, const ProgressSink &progress, const Cancellation &cancellation)
{
    return Search(folder, progress, cancellation).run();
}

} // namespace triptych
