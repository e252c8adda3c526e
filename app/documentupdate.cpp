// SPDX-License-Identifier: MIT
#include "documentupdate.h"

#include "base/textfile.h"
#include "compare/comparison.h"
#include "reports/findingwords.h"
#include "sources/documents/documentsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace triptych {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DocumentText)
};

/// The schema as a document's reader understands that text.
Result<Schema> readBack(const QByteArray &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("schema.md"));
    return writeFileAtomically(path, document).and_then([&] {
        return documentSource(path)([](const Progress &) {}, Cancellation());
    });
}

/// What a reader of the document would take for drift; empty: nothing.
Result<QString> misreading(const Schema &schema, const QByteArray &document)
{
    auto read = readBack(document);
    if (!read)
        return failure(read.error());
    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Database] = std::make_shared<const Schema>(schema);
    sides[Side::Documentation] = std::make_shared<const Schema>(*std::move(read));
    const Comparison comparison = compare(sides);
    const auto drift = std::ranges::find_if(comparison.findings, isDrift, &Finding::kind);
    return drift == comparison.findings.end() ? QString() : placeText(*drift);
}

} // namespace

Result<DocumentUpdate> documentUpdate(
    const Schema &schema, DocumentStyle style, const DocumentHead &head, const QString &path)
{
    const auto invalid = [&](const QString &what, const QString &remedy) {
        return failure({Error::Kind::Invalid, what, path, remedy});
    };
    const auto isTable = [](const Table &table) { return !table.isView(); };
    if (std::ranges::none_of(schema.tables.items, isTable))
        return invalid(DocumentText::tr("There is no table to describe."),
            DocumentText::tr("Check which schemas are read, and what the connection may see."));
    DocumentUpdate update;
    update.path = path;
    if (QFileInfo::exists(path)) {
        const auto before = readUtf8File(path);
        if (!before)
            return failure(before.error());
        update.before = *before;
    }
    const bool hasCrLf = update.before.contains("\r\n");
    const QString earlier = QString::fromUtf8(update.before).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    update.after = schemaDocument(schema, style, head, earlier).toUtf8();
    if (hasCrLf)
        update.after.replace("\n", "\r\n");
    const auto misread = misreading(schema, update.after);
    if (!misread)
        return invalid(misread.error().what, misread.error().mend);
    if (!misread->isEmpty() && !update.before.isEmpty())
        return invalid(
            DocumentText::tr("This document describes %1 in words of its own, which cannot be mended.").arg(*misread),
            DocumentText::tr("Take that section out of it, or write into another file."));
    return update;
}

Result<QString> write(const DocumentUpdate &update, const QDateTime &utc)
{
    QString backup;
    const QFileInfo file(update.path);
    if (!update.before.isEmpty()) {
        backup = update.path + utc.toString(QStringLiteral("'.'yyyyMMdd_HHmmss'.bak'"));
        if (const auto kept = writeFileAtomically(backup, update.before); !kept)
            return failure(kept.error());
    } else if (!QDir().mkpath(file.path())) {
        return failure({Error::Kind::Unwritable, DocumentText::tr("The folder cannot be made."), file.path(),
            DocumentText::tr("Choose one that you may write to.")});
    }
    return writeFileAtomically(update.path, update.after).map([&] { return backup; });
}

} // namespace triptych
