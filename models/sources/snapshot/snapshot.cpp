// SPDX-License-Identifier: MIT
#include "sources/snapshot/snapshot.h"

#include "base/textfile.h"
#include "snapshotreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QUrl>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Snapshot)
};

/// Looks for the key "schema" of the outermost object as the bytes come, keeping no more than one string of that
/// length.
class SchemaKeyFinder
{
public:
    enum class Verdict { NotYet, Yes, No };

    Verdict feed(char c)
    {
        if (m_inString)
            return inString(c);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            return Verdict::NotYet;
        if (m_depth == 0 && c != '{')
            return Verdict::No;
        if (c == ':' && m_depth == 1 && m_string == "schema")
            return Verdict::Yes;
        m_inString = c == '"';
        m_string.clear();
        m_depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        return m_depth == 0 ? Verdict::No : Verdict::NotYet;
    }

private:
    Verdict inString(char c)
    {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        constexpr qsizetype longerThanKey = 8;
        if (m_inString && m_string.size() < longerThanKey)
            m_string += c;
        return Verdict::NotYet;
    }

    QByteArray m_string;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

/// The database's name in old metadata, which may be a URI with a password.
QString withoutSecret(const QString &database)
{
    const bool isUri = database.contains(QLatin1String("://"));
    return isUri ? QUrl(database).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery) : database;
}

/// Says in the source's description that this file was read, and of when it is.
void describe(SourceDescription &source, const QJsonObject &metadata, const QString &path)
{
    const QString time = metadata.value(QLatin1String("timestamp")).toString();
    const QString date = QDateTime::fromString(time, Qt::ISODate).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString database = withoutSecret(metadata.value(QLatin1String("database")).toString());
    if (source.title.isEmpty())
        source.title = database.isEmpty() ? path : database;
    const QString snapshot = date.isEmpty() ? Text::tr("snapshot") : Text::tr("snapshot of %1 UTC").arg(date);
    source.detail = source.detail.isEmpty() ? snapshot : source.detail + QStringLiteral(" · ") + snapshot;
    source.files = {path};
}

Result<Schema> readSnapshot(const QString &path, const ProgressSink &progress, const Cancellation &cancellation)
{
    progress({Text::tr("Reading the snapshot"), 0, 0});
    const auto json
        = readUtf8File(path).and_then([&](const QByteArray &bytes) { return snapshot::parseSnapshot(bytes, path); });
    if (!json)
        return failure(json.error());
    auto schema = snapshot::schemaOf(*json, path, [&](int done, int total) {
        progress({Text::tr("Reading tables"), done, total});
        return !cancellation.isCancelled();
    });
    if (cancellation.isCancelled())
        return failure({Error::Kind::Cancelled, Text::tr("Reading was cancelled."), path, {}});
    if (schema)
        describe(schema->source, json->value(QLatin1String("metadata")).toObject(), path);
    return schema;
}

} // namespace

bool isSnapshot(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential()) // what is read of a pipe is gone
        return false;
    if (file.peek(3) == "\xEF\xBB\xBF")
        file.skip(3);
    SchemaKeyFinder finder;
    constexpr qint64 blockSize = 65536;
    while (!file.atEnd()) {
        for (const char c : file.read(blockSize)) {
            const auto verdict = finder.feed(c);
            if (verdict != SchemaKeyFinder::Verdict::NotYet)
                return verdict == SchemaKeyFinder::Verdict::Yes;
        }
    }
    return false;
}

Result<Schema> schemaFromSnapshot(const QByteArray &json, const QString &path)
{
    return snapshot::parseSnapshot(json, path).and_then([&](const QJsonObject &object) {
        return snapshot::schemaOf(object, path);
    });
}

SchemaSource snapshotSource(QString path)
{
    return [path = std::move(path)](const ProgressSink &progress, const Cancellation &cancellation) {
        return readSnapshot(path, progress, cancellation);
    };
}

} // namespace triptych
