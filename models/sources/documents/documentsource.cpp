// SPDX-License-Identifier: MIT
#include "sources/documents/documentsource.h"

#include "base/textfile.h"
#include "languages.h"
#include "merging.h"
#include "sources/documents/markdown/markdownreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

using namespace documents;

struct DocumentSource
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DocumentSource)
};

Result<Schema> readDocument(const QString &path, const ProgressSink &progress, const Cancellation &cancellation)
{
    progress({DocumentSource::tr("Reading the document"), 0, 0});
    const auto bytes = readUtf8File(path);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->trimmed().isEmpty())
        return failure({Error::Kind::Invalid, DocumentSource::tr("The document is empty."), path,
            DocumentSource::tr("Choose the document that describes the schema.")});

    const PassageReader language = readerOfFile(path, *bytes);
    const Readings readings = (language ? language : readMarkdown)({*bytes, path}, cancellation);
    Schema schema = merged(readings);
    if (cancellation.isCancelled())
        return failure({Error::Kind::Cancelled, DocumentSource::tr("Reading was cancelled."), path, {}});
    const bool isOfDocumentStore
        = readings.tellsOfDocumentStore || !std::ranges::all_of(readings.tables, &Reading::isRelational);
    if (schema.tables.items.isEmpty() && isOfDocumentStore)
        return failure({Error::Kind::Invalid,
            DocumentSource::tr("The document describes collections of a document database, not tables."), path,
            DocumentSource::tr("Triptych compares relational schemas: choose the document that describes one.")});
    if (schema.tables.items.isEmpty())
        return failure({Error::Kind::Invalid, DocumentSource::tr("The document describes no table."), path,
            DocumentSource::tr(
                "Expected is a heading for each table, and under it a table with the headers Column and "
                "Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a "
                "script of SQL, a diagram or a model in a language of its own.")});
    schema.source.title = path;
    schema.source.files = {path};
    if (const auto date = generationDate(*bytes))
        schema.source.detail = DocumentSource::tr("generated %1").arg(date->toString(Qt::ISODate));
    return schema;
}

} // namespace

SchemaSource documentSource(QString path)
{
    return [path = std::move(path)](const ProgressSink &progress, const Cancellation &cancellation) {
        return readDocument(path, progress, cancellation);
    };
}

} // namespace triptych
