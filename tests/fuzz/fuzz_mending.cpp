// SPDX-License-Identifier: MIT
#include "documentation/schemadocument.h"
#include "fuzz.h"

using namespace triptych;

/// A document that was mended needs no more mending.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Schema schema;
    for (const char *name : {"orders", "users"}) {
        Table table;
        table.name.name = QString::fromLatin1(name);
        Column column;
        column.name = QStringLiteral("id");
        column.type = SqlType{QStringLiteral("integer"), QStringLiteral("integer")};
        column.nullable = false;
        table.columns.items.append(column);
        table.primaryKey = PrimaryKey{{}, {column.name}, {}};
        schema.tables.items.append(table);
    }
    const QString earlier = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const DocumentStyle style : {DocumentStyle::Bullets, DocumentStyle::Grid}) {
        const auto mended = [&](const QString &document) {
            return schemaDocument(schema, style, {QDateTime::fromSecsSinceEpoch(0, Qt::UTC), {}, {}}, document);
        };
        const QString once = mended(earlier);
        fuzz::require(mended(once) == once);
    }
    return 0;
}
