// SPDX-License-Identifier: MIT
#include "documentupdate.h"

#include "base/textfile.h"
#include "compare/comparison.h"
#include "schemadocument.h"

#include <QCoreApplication>
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
Result<Schema> readBack(const QByteArray &document, const DocumentReader &reader)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("schema.md"));
    return writeFileAtomically(path, document).and_then([&] { return reader(path); });
}

/// What a reader of the document would take for drift; empty: nothing.
Result<QString> misreading(const Schema &schema, const QByteArray &document, const DocumentReader &reader)
{
    auto read = readBack(document, reader);
    if (!read)
        return failure(read.error());
    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Database] = std::make_shared<const Schema>(schema);
    sides[Side::Documentation] = std::make_shared<const Schema>(*std::move(read));
    const Comparison comparison = compare(sides);
    const auto drift = std::ranges::find_if(comparison.findings, isDrift, &Finding::kind);
    if (drift == comparison.findings.end())
        return QString();
    return drift->column.isEmpty() ? displayText(drift->table)
                                   : displayText(drift->table) + QLatin1Char('.') + drift->column;
}

/// The bytes of a file; none where there is no file.
Result<QByteArray> bytesOf(const QString &path)
{
    return QFileInfo::exists(path) ? readUtf8File(path) : Result<QByteArray>(QByteArray());
}

/// FILE.20261123_101500.bak; a number goes with it where there is one of that second.
QString freeBackupPath(const QString &path, const QDateTime &utc)
{
    const QString stem = path + utc.toString(QStringLiteral("'.'yyyyMMdd_HHmmss"));
    QString backup = stem + QStringLiteral(".bak");
    for (int number = 2; QFileInfo::exists(backup); ++number)
        backup = QStringLiteral("%1-%2.bak").arg(stem).arg(number);
    return backup;
}

} // namespace

bool isDocumentName(const QString &path)
{
    static const QStringList markdown{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mdx")};
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isOther = documentEndings().contains(ending) || ending == QLatin1String("json");
    return markdown.contains(ending) || !isOther;
}

Result<DocumentUpdate> documentUpdate(
    const Schema &schema, const DocumentCall &call, const QString &path, const DocumentReader &reader)
{
    const auto invalid = [&](const QString &what, const QString &remedy) {
        return failure({Error::Kind::Invalid, what, path, remedy});
    };
    const auto isTable = [](const Table &table) { return !table.isView(); };
    if (std::ranges::none_of(schema.tables.items, isTable))
        return invalid(DocumentText::tr("There is no table to describe."),
            DocumentText::tr("Check which schemas are read, and what the connection may see."));
    if (!isDocumentName(path))
        return invalid(DocumentText::tr("The schema document is written in Markdown, which this file is not."),
            DocumentText::tr("Choose a file whose name ends in .md."));
    const auto before = bytesOf(path);
    if (!before)
        return failure(before.error());
    const bool hasCrLf = before->contains("\r\n");
    const QString earlier = QString::fromUtf8(*before).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const DocumentStyle style = call.style.value_or(styleOf(earlier).value_or(DocumentStyle::Bullets));
    QByteArray after = schemaDocument(schema, style, headFor(schema, call), earlier).toUtf8();
    if (hasCrLf)
        after.replace("\n", "\r\n");
    const auto misread = misreading(schema, after, reader);
    if (!misread)
        return invalid(misread.error().what, misread.error().mend);
    if (!misread->isEmpty() && !before->isEmpty())
        return invalid(
            DocumentText::tr("This document describes %1 in words of its own, which cannot be mended.").arg(*misread),
            DocumentText::tr("Take that section out of it, or write into another file."));
    return DocumentUpdate{path, style, *before, after};
}

Result<QString> writeDocument(const DocumentUpdate &update, const QDateTime &utc)
{
    const auto now = bytesOf(update.path);
    if (!now)
        return failure(now.error());
    if (*now != update.before)
        return failure({Error::Kind::Invalid, DocumentText::tr("The document has been changed meanwhile."), update.path,
            DocumentText::tr("Look at the difference to what it is now.")});
    QString backup;
    if (!update.before.isEmpty()) {
        backup = freeBackupPath(update.path, utc);
        if (const auto kept = writeFileAtomically(backup, update.before); !kept)
            return failure(kept.error());
    }
    const QFileInfo file(update.path);
    return writeIntoFolder(file.path(), file.fileName(), update.after).map([&](const QString &) { return backup; });
}

} // namespace triptych
