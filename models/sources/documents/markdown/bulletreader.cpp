// SPDX-License-Identifier: MIT
#include "bulletreader.h"

#include "columntext.h"
#include "keytext.h"
#include "labels.h"
#include "sources/documents/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Reads one section from top to bottom, keeping the label that it is under.
class BulletReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::BulletReader)

public:
    BulletReader(const Section &section, const QString &file) : m_file(file)
    {
        m_reading.table.name = tableName(section);
        m_reading.table.origin = origin(section.heading->line);
        m_reading.table.columns = Listed<Column>::unknown();
        m_reading.table.foreignKeys = Listed<ForeignKey>::unknown();
        m_reading.table.uniqueConstraints = Listed<UniqueConstraint>::unknown();
        m_reading.table.indexes = Listed<Index>::unknown();
    }

    std::optional<Reading> read(std::span<const Block> blocks)
    {
        readSection(blocks);
        if (!m_hasColumns)
            return std::nullopt;
        applyPrimaryKey();
        return std::move(m_reading);
    }

private:
    [[nodiscard]] Origin origin(int line) const { return {m_file, line, {}}; }

    void note(const TextLine &line, const QString &reason)
    {
        m_reading.notes.append({origin(line.line), line.text().simplified(), reason});
    }

    void readSection(std::span<const Block> blocks)
    {
        for (std::size_t at = 0; at < blocks.size(); ++at) {
            if (blocks[at].kind != Block::Kind::Heading) {
                readBlock(blocks[at]);
                continue;
            }
            const auto label = headingLabel(blocks[at].lines.first());
            if (!label || labelsColumns(blocks.subspan(at + 1)))
                return; // a section of its own
            startLabel({*label, {{}, blocks[at].line}, false});
        }
    }

    /// Whether a list of columns is labelled before the next heading.
    static bool labelsColumns(std::span<const Block> blocks)
    {
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Heading)
                return false;
            for (const TextLine &line : block.lines) {
                const auto labelled = splitLabel(line);
                if (labelled && labelled->label == Label::Columns)
                    return true;
            }
        }
        return false;
    }

    void readBlock(const Block &block)
    {
        if (block.kind == Block::Kind::Paragraph) {
            for (const TextLine &line : block.lines)
                readLine(line);
        } else if (block.kind == Block::Kind::List) {
            for (const QList<Block> &item : block.items)
                readItem(item);
        }
    }

    void readLine(const TextLine &line)
    {
        if (const auto labelled = splitLabel(line))
            startLabel(*labelled);
        else if (m_label == Label::PrimaryKey && !m_reading.table.primaryKey.isKnown())
            readPrimaryKey(line);
    }

    /// A list's item: one fact, or a label with a list of its own. Markdown takes a line that follows an item with no
    /// blank line between for a part of it, so a label may stand there too.
    void readItem(const QList<Block> &item)
    {
        if (item.isEmpty() || item.first().kind != Block::Kind::Paragraph)
            return;
        const QList<TextLine> &lines = item.first().lines;
        const TextLine &line = lines.first();
        const auto labelled = splitLabel(line);
        const bool holdsList = item.size() > 1 && item[1].kind == Block::Kind::List;
        if (labelled && labelled->label != Label::Other && (holdsList || m_label == Label::Other)) {
            for (const Block &block : item)
                readBlock(block);
            m_label = Label::Other;
        } else {
            readFact(line);
            for (const TextLine &next : lines.mid(1))
                readLine(next);
        }
    }

    void startLabel(const LabelledLine &labelled)
    {
        if (labelled.isIntroduction && !m_readUnderLabel)
            return;
        m_label = labelled.label;
        m_readUnderLabel = false;
        Table &table = m_reading.table;
        if (m_label == Label::Columns && !m_hasColumns) {
            m_hasColumns = true;
            table.columns.incomplete.reset();
        } else if (m_label == Label::ForeignKeys && !m_hasForeignKeys) {
            m_hasForeignKeys = true;
            table.foreignKeys.incomplete.reset();
        }
        if (!labelled.rest.spans.isEmpty() && m_label != Label::Columns)
            readFact(labelled.rest);
    }

    void readFact(const TextLine &line)
    {
        m_readUnderLabel = true;
        if (m_label == Label::Columns)
            readColumn(line);
        else if (m_label == Label::PrimaryKey)
            readPrimaryKey(line);
        else if (m_label == Label::ForeignKeys)
            readForeignKey(line);
    }

    void readColumn(const TextLine &line)
    {
        Listed<Column> &columns = m_reading.table.columns;
        const auto text = parseColumnText(line);
        if (!text) {
            columns.incomplete = tr("Line %1 of the document is not understood.").arg(line.line);
            note(line, tr("This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”."));
            return;
        }
        const auto isSame = [&](const Column &c) { return c.name.compare(text->name, Qt::CaseInsensitive) == 0; };
        const auto first = std::ranges::find_if(columns.items, isSame);
        if (first != columns.items.end()) {
            note(line, tr("The column is described twice; line %1 stands.").arg(first->origin.line));
            return;
        }
        columns.items.append(column(*text, line));
    }

    Column column(const ColumnText &text, const TextLine &line)
    {
        Column column;
        column.name = text.name;
        column.origin = origin(line.line);
        column.type = type(text);
        if (text.nullable)
            column.nullable = *text.nullable;
        if (text.hasDefault)
            column.defaultExpression = *text.hasDefault ? std::optional(text.defaultExpression) : std::nullopt;
        if (text.comment)
            column.comment = *text.comment;
        if (!text.check.isEmpty())
            m_reading.table.checks.items.append({{}, text.check, column.origin});
        if (text.primaryKey)
            m_inlineKey.append(text.name);
        if (text.primaryKey && m_inlineKey.size() == 1)
            m_inlineKeyLine = line.line;
        if (text.unique)
            m_reading.table.uniqueConstraints.items.append({{}, {text.name}, column.origin});
        if (!text.notUnderstood.isEmpty())
            note(line, tr("“%1” is not understood.").arg(text.notUnderstood));
        return column;
    }

    static Stated<SqlType> type(const ColumnText &text)
    {
        if (text.type.isEmpty())
            return {};
        if (text.type.compare(QLatin1String("ARRAY"), Qt::CaseInsensitive) == 0)
            return Stated<SqlType>::unknown(tr("“%1” does not say what the elements are.").arg(text.type));
        if (text.type.compare(QLatin1String("USER-DEFINED"), Qt::CaseInsensitive) == 0)
            return Stated<SqlType>::unknown(tr("“%1” does not say which type it is.").arg(text.type));
        return SqlType{text.type, text.type, SqlType::Notation::Prose, false, text.labels};
    }

    void readPrimaryKey(const TextLine &line)
    {
        Table &table = m_reading.table;
        const auto columns = parseColumnNames(line);
        if (!columns) {
            table.primaryKey
                = Stated<PrimaryKey>::unknown(tr("Line %1 of the document is not understood.").arg(line.line));
            note(line, tr("This names no key. Expected are column names with commas between."));
            return;
        }
        PrimaryKey key = table.primaryKey.valueOr({{}, {}, origin(line.line)});
        if (!saysNone(*columns))
            key.columns += *columns;
        table.primaryKey = key;
    }

    void readForeignKey(const TextLine &line)
    {
        Listed<ForeignKey> &keys = m_reading.table.foreignKeys;
        if (auto key = parseForeignKey(line)) {
            key->origin = origin(line.line);
            keys.items.append(*key);
        } else if (const auto words = parseColumnNames(line); !words || !saysNone(*words)) {
            keys.incomplete = tr("Line %1 of the document is not understood.").arg(line.line);
            note(line, tr("This is no foreign key. Expected is a line such as “`users_id` -> `users.id`”."));
        }
    }

    static bool saysNone(const QStringList &words)
    {
        static const QStringList none{QStringLiteral("none"), QStringLiteral("-"), QStringLiteral("\u2013"),
            QStringLiteral("\u2014"), QStringLiteral("n/a")};
        return words.size() == 1 && none.contains(words.first().toLower());
    }

    /// What the columns say of the key, where no label does; and a key's columns are not null (PostgreSQL
    /// manual, 5.4.4).
    void applyPrimaryKey()
    {
        Table &table = m_reading.table;
        if (!m_inlineKey.isEmpty() && !table.primaryKey.isKnown())
            table.primaryKey = PrimaryKey{{}, m_inlineKey, origin(m_inlineKeyLine)};
        for (const QString &name : table.primaryKey.valueOr({}).columns) {
            const auto isNamed = [&](const Column &c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; };
            const auto column = std::ranges::find_if(table.columns.items, isNamed);
            if (column != table.columns.items.end() && !column->nullable.isKnown())
                column->nullable = false;
        }
    }

    QString m_file;
    Reading m_reading;
    Label m_label = Label::Other;
    bool m_readUnderLabel = false;
    bool m_hasColumns = false;
    bool m_hasForeignKeys = false;
    QStringList m_inlineKey;
    int m_inlineKeyLine = 0;
};

} // namespace

std::optional<Reading> readBullets(const Section &section, const QString &file)
{
    return BulletReader(section, file).read(section.blocks);
}

} // namespace triptych::documents
