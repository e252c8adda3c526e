// SPDX-License-Identifier: MIT
#include "sectionreader.h"

#include "columnlists.h"
#include "gridreader.h"
#include "heading.h"
#include "indextext.h"
#include "keytext.h"
#include "labels.h"
#include "marks.h"
#include "sectiontable.h"
#include "sources/documents/types.h"
#include "tablebuilder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Reads one section from top to bottom, keeping the label that it is under.
class SectionReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SectionReader)

public:
    SectionReader(const Section &section, const QString &file)
        : m_section(section), m_file(file), m_builder({}, Dialect::Bullets, origin(section)), m_name(section),
          m_isDocumentStore(m_name.isInDocumentStore())
    { }

    QList<Reading> read()
    {
        readBlocks(m_section.blocks);
        flush();
        return std::move(m_readings);
    }

private:
    static Origin origin(const QString &file, int line) { return {file, line, {}}; }
    [[nodiscard]] Origin origin(const Section &section) const
    {
        return origin(m_file, section.heading ? section.heading->line : 1);
    }

    // --- which table

    void startTable(Dialect dialect)
    {
        if (m_builder.hasColumns())
            flush();
        m_builder.setDialect(dialect);
    }

    /// Closes the table that is being read, and begins another of the same name.
    void flush()
    {
        if (m_awaitsColumns && m_name.hasName() && m_name.takesColumns(false, true))
            m_builder.startColumns();
        m_awaitsColumns = false;
        if (m_builder.hasColumns()) {
            Reading reading = m_builder.finish();
            if (m_name.isView())
                reading.table.kind = RelationKind::View;
            reading.isRelational = !m_isDocumentStore;
            for (const QualifiedName &name : m_name.names()) {
                reading.table.name = name;
                if (m_name.names().size() > 1)
                    forgetColumns(reading);
                m_readings.append(reading);
            }
        }
        m_builder = TableBuilder({}, Dialect::Bullets, origin(m_section));
    }

    /// Of several tables under one heading it isn't known whose the columns are.
    static void forgetColumns(Reading &reading)
    {
        const Table &table = reading.table;
        Reading bare{TableBuilder(table.name, reading.dialect, table.origin).finish()};
        bare.table.columns.incomplete = tr("The document describes several tables at once.");
        bare.isRelational = reading.isRelational;
        reading = bare;
    }

    /// A line that names the table: "**Table:** `t`", "**users**" before a grid.
    bool nameTable(const TextLine &line)
    {
        if (!parseHeading(line).isName)
            return false;
        if (m_builder.hasColumns())
            flush();
        m_label = Label::None;
        m_builder.table().origin.line = line.line;
        return m_name.nameBy(line);
    }

    /// Whether a line names the table of the grid or list that follows, and takes the name.
    bool namesNext(const Block &block, const Block *next)
    {
        const bool leads
            = next && (next->kind == Block::Kind::Grid || (next->kind == Block::Kind::List && looksLikeColumns(*next)));
        const auto name = leads ? m_name.nameBefore(block) : std::nullopt;
        return name && nameTable(*name);
    }

    // --- blocks

    void readBlocks(std::span<const Block> blocks)
    {
        for (std::size_t at = 0; at < blocks.size(); ++at) {
            const Block &block = blocks[at];
            const Block *next = at + 1 < blocks.size() ? &blocks[at + 1] : nullptr;
            if (block.kind != Block::Kind::Heading) {
                if (block.kind != Block::Kind::Paragraph || !namesNext(block, next))
                    readBlock(block);
                continue;
            }
            const auto label = headingLabel(block.lines.first());
            const auto below = belowHeading(blocks.subspan(at));
            const bool isOwn = label && label->label == Label::Columns ? labelsColumns(below) : describesColumns(below);
            if (isOwn)
                return; // a section of its own
            startLabel({label ? label->label : Label::Other, {{}, block.line}, false, label && label->isPartial});
        }
    }

    void readBlock(const Block &block)
    {
        if (block.kind == Block::Kind::Paragraph) {
            for (const TextLine &line : block.lines)
                readLine(line);
        } else if (block.kind == Block::Kind::Grid) {
            readGridBlock(block.grid);
        } else if (block.kind == Block::Kind::List) {
            if (m_label == Label::None && !m_builder.hasColumns() && looksLikeColumns(block)
                && m_name.takesColumns(listSpeaksOfDatabase(block), false))
                startLabel({Label::Columns, {{}, block.line}, false, false});
            const bool isUnderTable = m_name.hasName() && !m_name.isPart();
            const bool isOfTables = !isUnderTable && m_label != Label::Columns && listsTables(block);
            for (const QList<Block> &item : block.items) {
                if (!isOfTables || !readTable(item))
                    readItem(item);
            }
        }
    }

    void readLine(const TextLine &line)
    {
        if (m_builder.addKeySentence(line))
            m_readUnderLabel = true;
        else if (const auto labelled = splitLabel(line))
            startLabel(*labelled);
        else if (m_label == Label::PrimaryKey && !m_builder.table().primaryKey.isKnown())
            m_builder.addPrimaryKey(line);
        else if (saysTable(line))
            nameTable({{line.spans[1]}, line.line});
    }

    // --- lists

    /// An item that is a table with its columns, under a heading that is none: "1. **users**".
    bool readTable(const QList<Block> &item)
    {
        if (item.size() != 2 || !namesNext(item.first(), &item[1]))
            return false;
        readBlock(item[1]);
        m_label = Label::Other;
        return true;
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
        const bool isKnown = labelled && labelled->label != Label::Other;
        const bool isOutside = m_label == Label::Other || m_label == Label::None || m_label == Label::Table;
        if (isKnown && (holdsList || isOutside)) {
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
        if (labelled.label == Label::Table) {
            if (!labelled.rest.spans.isEmpty())
                nameTable(labelled.rest);
            return;
        }
        m_label = labelled.label;
        m_readUnderLabel = false;
        m_partial.clear();
        if (m_label == Label::Columns && labelled.isPartial)
            m_partial = tr("The document lists only some of the columns (line %1).").arg(labelled.rest.line);
        if (m_label == Label::ForeignKeys)
            m_builder.startForeignKeys();
        if (!labelled.rest.spans.isEmpty() && m_label != Label::Columns)
            readFact(labelled.rest);
        else if (m_label == Label::Columns && !m_partial.isEmpty() && !labelled.rest.spans.isEmpty())
            readInline(labelled.rest);
        else if (m_label == Label::Columns)
            m_awaitsColumns = true;
    }

    /// "**Key fields:** `id`, `email`"
    void readInline(const TextLine &line)
    {
        const auto names = parseColumnNames(line);
        if (!names || !m_name.takesColumns(false, true))
            return;
        m_builder.setPartial(m_partial);
        ColumnText columns;
        columns.names = *names;
        m_builder.addColumn(columns, {}, line.line, line.text());
    }

    void readFact(const TextLine &line)
    {
        m_readUnderLabel = true;
        if (m_label != Label::PrimaryKey && m_builder.addKeySentence(line))
            return;
        if (m_label == Label::Columns)
            readColumn(line);
        else if (m_label == Label::PrimaryKey)
            m_builder.addPrimaryKey(line);
        else if (m_label == Label::ForeignKeys)
            m_builder.addForeignKey(line);
        else if (m_label == Label::Unique)
            m_builder.addUnique(line);
        else if (m_label == Label::Indexes)
            m_builder.addIndex(line);
        else if (m_label == Label::Constraints)
            m_builder.addConstraint({}, line.text().trimmed(), line.line);
    }

    void readColumn(const TextLine &line)
    {
        if (line.isStruck())
            return;
        const auto text = parseColumnText(line);
        if (m_awaitsColumns) {
            const bool isDatabases = (text && documents::speaksOfDatabase(*text)) || saysNull(line.text())
                || m_builder.reading().table.primaryKey.isKnown() || (!m_name.isPart() && !m_name.isInInterface());
            if (!m_name.takesColumns(isDatabases, true)) {
                m_label = Label::Other;
                m_awaitsColumns = false;
                return;
            }
            if (!m_builder.hasColumns())
                m_builder.setDialect(Dialect::Bullets);
            m_builder.startColumns();
            m_builder.reading().listsPrimaryKey = true;
            m_builder.reading().listsForeignKeys = true;
            m_awaitsColumns = false;
            if (!m_partial.isEmpty())
                m_builder.setPartial(m_partial);
        }
        if (isEllipsis(line.text())) {
            m_builder.setPartial(tr("The document says that there are more columns (line %1).").arg(line.line));
            return;
        }
        if (!text) {
            m_builder.setPartial(tr("Line %1 of the document is not understood.").arg(line.line));
            note(line, tr("This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”."));
            return;
        }
        m_isDocumentStore = m_isDocumentStore || speaksOfDocumentStore(*text);
        m_builder.addColumn(*text, documentType(text->type, text->labels), line.line, line.text());
    }

    void note(const TextLine &line, const QString &reason) { m_builder.addNote(line.line, line.text(), reason); }

    // --- grids

    void readGridBlock(const Grid &grid)
    {
        const GridHeader header = readHeader(grid.headers);
        if (header.kind == GridHeader::Kind::Constraints) {
            m_builder.addConstraints(grid, header);
            return;
        }
        if (header.kind == GridHeader::Kind::Indexes) {
            for (const TextLine &line : indexLines(grid, header))
                m_builder.addIndex(line);
            return;
        }
        if (header.kind != GridHeader::Kind::Columns || (m_label == Label::ForeignKeys && !header.has(Role::Type)))
            return;
        const bool goesOn = continuesGrid(grid);
        const bool isElsewhere = m_label == Label::Other || m_label == Label::Indexes || m_label == Label::Unique;
        if (isElsewhere && m_builder.hasColumns() && !goesOn)
            return;
        const QList<GridColumn> columns = readGrid(grid, header);
        if (header.has(Role::Table)) {
            readTables(columns, header);
            return;
        }
        const bool isDatabases = header.isDatabases || documents::speaksOfDatabase(columns);
        if (!header.firstHeader.isEmpty()) {
            const bool isAgain = m_name.hasName() // as in the heading
                && m_name.names().first().name.compare(header.firstHeader, Qt::CaseInsensitive) == 0;
            const bool isNameInHeader
                = isDatabases && isIdentifier(header.firstHeader) && (!m_name.hasName() || m_name.isPart());
            if (!isAgain && (!isNameInHeader || !nameTable(grid.headers.first())))
                return;
        }
        if (!m_name.takesColumns(isDatabases, m_label == Label::Columns))
            return;
        if (goesOn && !isDatabases && m_label != Label::Columns)
            return; // what is inside of a column
        if (!goesOn)
            startTable(Dialect::Grid);
        m_headers = grid.headers;
        addColumns(columns, header, m_builder);
        if (!m_partial.isEmpty() && !goesOn)
            m_builder.setPartial(m_partial);
        m_awaitsColumns = false;
        m_label = Label::Other;
        m_name.endBlock();
    }

    /// Whether a grid lists more of the columns of the one above it: under the same headers, or labelled so.
    [[nodiscard]] bool continuesGrid(const Grid &grid)
    {
        const bool hasGrid = m_builder.hasColumns() && m_builder.reading().dialect == Dialect::Grid;
        return hasGrid
            && (m_label == Label::Columns
                || std::ranges::equal(grid.headers, m_headers, {}, &TextLine::text, &TextLine::text));
    }

    void addColumns(const QList<GridColumn> &columns, const GridHeader &header, TableBuilder &builder)
    {
        builder.startColumns();
        setKeyPlaces(header, builder.reading());
        for (const GridColumn &column : columns)
            addRow(column, header, builder);
    }

    static void setKeyPlaces(const GridHeader &header, Reading &reading)
    {
        reading.listsPrimaryKey = header.hasKeys || header.isTbls || header.has(Role::PrimaryKey);
        reading.listsForeignKeys = header.hasKeys || header.isTbls || header.has(Role::ForeignKey);
    }

    void addRow(const GridColumn &column, const GridHeader &header, TableBuilder &builder)
    {
        if (column.standsForMore) {
            builder.setPartial(tr("The document says that there are more columns (line %1).").arg(column.line));
            return;
        }
        ColumnText text = column.text;
        if (header.isTbls) {
            text.comment = column.comment;
            if (!text.defaultExpression.isKnown())
                text.defaultExpression = std::optional<QString>();
        }
        m_isDocumentStore = m_isDocumentStore || speaksOfDocumentStore(text);
        builder.addColumn(text, column.type, column.line, text.names.join(QStringLiteral(", ")));
    }

    /// A grid that tells of several tables.
    void readTables(const QList<GridColumn> &columns, const GridHeader &header)
    {
        if (!header.has(Role::Type))
            return;
        QList<TableBuilder> tables;
        QHash<QualifiedName, qsizetype> places;
        for (const GridColumn &column : columns) {
            if (column.table.name.isEmpty())
                continue;
            auto place = places.constFind(column.table);
            if (place == places.constEnd()) {
                place = places.insert(column.table, tables.size());
                tables.append(TableBuilder(column.table, Dialect::Grid, origin(m_file, column.line)));
                tables.last().startColumns();
                setKeyPlaces(header, tables.last().reading());
            }
            addRow(column, header, tables[*place]);
        }
        for (TableBuilder &table : tables) {
            m_readings.append(table.finish());
            m_readings.last().isRelational = !m_isDocumentStore;
        }
    }

    const Section &m_section;
    QString m_file;
    TableBuilder m_builder;
    SectionTable m_name;
    QList<Reading> m_readings;
    bool m_isDocumentStore = false;
    Label m_label = Label::None;
    bool m_readUnderLabel = false;
    bool m_awaitsColumns = false;
    QList<TextLine> m_headers; ///< of the grid of columns that was read last
    QString m_partial; ///< why the columns under the label are not all
};

} // namespace

QList<Reading> readSection(const Section &section, const QString &file)
{
    return SectionReader(section, file).read();
}

} // namespace triptych::documents
