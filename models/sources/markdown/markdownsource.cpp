// SPDX-License-Identifier: MIT
#include "sources/markdown/markdownsource.h"

#include "base/textfile.h"
#include "bulletreader.h"
#include "names.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <algorithm>
#include <array>

namespace triptych {

namespace {

using namespace markdown;

struct MarkdownSource
{
    Q_DECLARE_TR_FUNCTIONS(triptych::MarkdownSource)
};

/// The dialects, in the order in which they are tried on a section.
constexpr std::array<SectionReader, 1> dialects{readBullets};

std::optional<Reading> readSection(const Section &section, const QString &file)
{
    for (const SectionReader read : dialects) {
        if (auto reading = read(section, file))
            return reading;
    }
    return std::nullopt;
}

/// The date that a document's head gives for itself: "Last updated (UTC): 2025-10-27 23:26:20".
std::optional<QDate> generationDate(const QList<Block> &document)
{
    for (const Block &block : document) {
        if (block.kind == Block::Kind::Heading && block.level > 1)
            break;
        for (const TextLine &line : block.lines) {
            const QString text = line.text();
            if (!text.contains(QLatin1String("updated"), Qt::CaseInsensitive)
                && !text.contains(QLatin1String("generated"), Qt::CaseInsensitive))
                continue;
            for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                const QDate date = QDate::fromString(word.left(10), Qt::ISODate);
                if (date.isValid())
                    return date;
            }
        }
    }
    return std::nullopt;
}

/// Gathers what the sections say into one schema.
class Assembler
{
public:
    explicit Assembler(QString path) { m_schema.source.title = std::move(path); }

    void add(const Section &section, const Reading &reading)
    {
        const Table &table = reading.table;
        if (isView(section)) {
            addNote(table, MarkdownSource::tr("This is a view; only tables are compared."));
            return;
        }
        const QString key = displayText(table.name).toLower();
        if (const auto first = m_lineOf.constFind(key); first != m_lineOf.constEnd()) {
            addNote(table,
                MarkdownSource::tr("The table is described twice, in lines %1 and %2; line %1 stands.")
                    .arg(*first)
                    .arg(table.origin.line));
            return;
        }
        m_lineOf.insert(key, table.origin.line);
        m_schema.tables.items.append(table);
        m_schema.notes += reading.notes;
    }

    Schema finish(const QList<Block> &document)
    {
        closeKeys();
        nameTargetSchemas();
        m_schema.caseSensitiveNames = false;
        m_schema.source.files = {m_schema.source.title};
        if (const auto date = generationDate(document))
            m_schema.source.detail = MarkdownSource::tr("generated %1").arg(date->toString(Qt::ISODate));
        return std::move(m_schema);
    }

private:
    void addNote(const Table &table, const QString &reason)
    {
        m_schema.notes.append({table.origin, displayText(table.name), reason});
    }

    /// A document that lists keys of one kind for some tables says of the others that they have none.
    void closeKeys()
    {
        QList<Table> &tables = m_schema.tables.items;
        const bool listsPrimaryKeys
            = std::ranges::any_of(tables, [](const Table &table) { return table.primaryKey.isKnown(); });
        const bool listsForeignKeys
            = std::ranges::any_of(tables, [](const Table &table) { return table.foreignKeys.isComplete(); });
        for (Table &table : tables) {
            if (listsPrimaryKeys && !table.primaryKey.isKnown() && table.primaryKey.reason().isEmpty())
                table.primaryKey = PrimaryKey{{}, {}, table.origin};
            if (listsForeignKeys && table.foreignKeys.incomplete == QString())
                table.foreignKeys.incomplete.reset();
        }
    }

    [[nodiscard]] bool describes(const QualifiedName &name) const
    {
        return m_lineOf.contains(displayText(name).toLower());
    }

    /// "billing.users" reads as a table and its column; where only a table of that whole name is described, it is that
    /// one.
    void nameTargetSchemas()
    {
        for (Table &table : m_schema.tables.items) {
            for (ForeignKey &key : table.foreignKeys.items) {
                const bool isDotted = key.target.schema.isEmpty() && key.targetColumns.size() == 1;
                const QualifiedName whole{key.target.name, key.targetColumns.value(0)};
                if (isDotted && !describes(key.target) && describes(whole)) {
                    key.target = whole;
                    key.targetColumns.clear();
                }
            }
        }
    }

    Schema m_schema;
    QHash<QString, int> m_lineOf; ///< of a described table, by its lower-case display name
};

Result<Schema> readDocument(const QString &path, const ProgressSink &progress, const Cancellation &cancellation)
{
    const auto cancelled = [&] {
        return failure({Error::Kind::Cancelled, MarkdownSource::tr("Reading was cancelled."), path, {}});
    };
    progress({MarkdownSource::tr("Reading the document"), 0, 0});
    const auto bytes = readUtf8File(path);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->trimmed().isEmpty())
        return failure({Error::Kind::Invalid, MarkdownSource::tr("The document is empty."), path,
            MarkdownSource::tr("Choose the document that describes the schema.")});
    if (cancellation.isCancelled())
        return cancelled();

    const QList<Block> document = parseBlocks(*bytes);
    const QList<Section> sections = sectionsOf(document);
    Assembler assembler(path);
    bool foundTable = false;
    for (qsizetype at = 0; at < sections.size(); ++at) {
        if (cancellation.isCancelled())
            return cancelled();
        if (const auto reading = readSection(sections[at], path)) {
            foundTable = foundTable || !isView(sections[at]);
            assembler.add(sections[at], *reading);
        }
        progress({MarkdownSource::tr("Reading the document"), int(at + 1), int(sections.size())});
    }
    if (!foundTable)
        return failure({Error::Kind::Invalid, MarkdownSource::tr("The document describes no table."), path,
            MarkdownSource::tr("Expected is a heading for each table, and under it a line “Columns:” and a list "
                               "with items such as “`id`: INTEGER NOT NULL”.")});
    return assembler.finish(document);
}

} // namespace

SchemaSource markdownSource(QString path)
{
    return [path = std::move(path)](const ProgressSink &progress, const Cancellation &cancellation) {
        return readDocument(path, progress, cancellation);
    };
}

} // namespace triptych
