// SPDX-License-Identifier: MIT
#include "psqlreader.h"

#include "sources/documents/markdown/gridreader.h"
#include "sources/documents/markdown/tablebuilder.h"
#include "sources/documents/names.h"
#include "sources/documents/types.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace triptych::documents {

namespace {

struct Psql
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Psql)
};

constexpr QChar boxBar(u'\u2502');

/// With plain bars for those of boxes and without an outer pair.
QString plainBars(const QString &line)
{
    QString text = QString(line).replace(boxBar, QLatin1Char('|')).replace(QChar(u'\u2551'), QLatin1Char('|'));
    const QString trimmed = text.trimmed();
    const bool isOuter
        = trimmed.size() > 1 && trimmed.startsWith(QLatin1Char('|')) && trimmed.endsWith(QLatin1Char('|'));
    return isOuter ? trimmed.mid(1, trimmed.size() - 2) : text;
}

/// A line of dashes and crosses.
bool isRule(const QString &line)
{
    const QString text = line.trimmed();
    const auto isRulePart = [](QChar c) {
        return c == QLatin1Char('-') || c == QLatin1Char('+') || c == QLatin1Char('|') || c == QLatin1Char('=')
            || (c.unicode() >= 0x2500 && c.unicode() <= 0x257F && c != boxBar);
    };
    return text.size() > 2 && std::ranges::all_of(text, isRulePart);
}

struct Title
{
    QualifiedName name;
    RelationKind kind = RelationKind::Table;
};

/// `Table "public.users"`, `View "public.v"`, with "Partitioned", "Foreign", "Materialized", "Unlogged" before.
std::optional<Title> titleOf(const QString &line)
{
    const QString text = line.trimmed();
    const qsizetype open = text.indexOf(QLatin1Char('"'));
    if (open <= 0 || !text.endsWith(QLatin1Char('"')) || open + 2 > text.size())
        return std::nullopt;
    const QString kind = text.left(open).trimmed().toLower();
    static const QHash<QString, RelationKind> kinds{{QStringLiteral("table"), RelationKind::Table},
        {QStringLiteral("unlogged table"), RelationKind::Table},
        {QStringLiteral("partitioned table"), RelationKind::PartitionedTable},
        {QStringLiteral("foreign table"), RelationKind::ForeignTable}, {QStringLiteral("view"), RelationKind::View},
        {QStringLiteral("materialized view"), RelationKind::MaterializedView}};
    if (!kinds.contains(kind))
        return std::nullopt;
    const QString name = text.mid(open + 1, text.size() - open - 2);
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    const QualifiedName qualified
        = dot > 0 ? QualifiedName{name.left(dot), name.mid(dot + 1)} : QualifiedName{{}, name};
    return Title{qualified, kinds.value(kind)};
}

QList<TextLine> cellsOf(const QString &line, int number)
{
    QList<TextLine> cells;
    for (const QString &cell : plainBars(line).split(QLatin1Char('|')))
        cells.append({{{cell.trimmed(), Span::Style::Plain}}, number});
    return cells;
}

/// Reads the lines from top to bottom.
class PsqlReader
{
public:
    explicit PsqlReader(const Passage &passage)
        : m_passage(passage), m_lines(QString::fromUtf8(passage.utf8).split(QLatin1Char('\n')))
    { }

    Readings read(const Cancellation &cancellation)
    {
        while (m_at < m_lines.size() && !cancellation.isCancelled()) {
            const QString line = m_lines[m_at];
            if (const auto title = titleOf(line)) {
                ++m_at;
                readTable(*title);
            } else if (line.contains(QLatin1Char('|')) || line.contains(boxBar)) {
                readRows();
            } else {
                ++m_at;
            }
        }
        return std::move(m_readings);
    }

private:
    [[nodiscard]] int lineNumber() const { return m_passage.line + int(m_at); }

    /// The rows under a line of headers and a rule; the headers are empty where there is none.
    Grid grid()
    {
        Grid result;
        if (m_at < m_lines.size() && isRule(m_lines[m_at]))
            ++m_at;
        if (m_at + 1 >= m_lines.size() || !isRule(m_lines[m_at + 1]))
            return result;
        result.headers = cellsOf(m_lines[m_at], lineNumber());
        for (m_at += 2; m_at < m_lines.size(); ++m_at) {
            const QList<TextLine> cells = cellsOf(m_lines[m_at], lineNumber());
            if (cells.size() < 2 || isRule(m_lines[m_at]))
                break;
            if (cells.size() == result.headers.size())
                result.rows.append(cells);
        }
        if (m_at < m_lines.size() && isRule(m_lines[m_at]))
            ++m_at;
        return result;
    }

    /// The rows of a query, such as one of information_schema.columns.
    void readRows()
    {
        const qsizetype start = m_at;
        const Grid rows = grid();
        const GridHeader header = readHeader(rows.headers);
        if (m_at == start)
            ++m_at;
        if (header.kind != GridHeader::Kind::Columns || !header.has(Role::Table) || !header.has(Role::Type))
            return;
        QList<TableBuilder> tables;
        QHash<QualifiedName, qsizetype> places;
        for (const GridColumn &column : readGrid(rows, header)) {
            if (!places.contains(column.table)) {
                places.insert(column.table, tables.size());
                tables.append(TableBuilder(column.table, Dialect::Grid, {m_passage.file, column.line, {}}));
                tables.last().startColumns();
            }
            ColumnText text = column.text;
            if (header.has(Role::Default) && !text.defaultExpression.isKnown())
                text.defaultExpression = std::optional<QString>();
            tables[places[column.table]].addColumn(text, column.type, column.line, text.names.join(QLatin1Char(' ')));
        }
        for (TableBuilder &table : tables)
            m_readings.tables.append(table.finish());
    }

    void readTable(const Title &title)
    {
        TableBuilder builder(title.name, Dialect::Grid, {m_passage.file, lineNumber() - 1, {}});
        builder.table().kind = title.kind;
        const Grid columns = grid();
        const GridHeader header = readHeader(columns.headers);
        if (header.kind != GridHeader::Kind::Columns)
            return;
        builder.startColumns();
        for (const GridColumn &column : readGrid(columns, header))
            addColumn(column, header, builder);
        Table &table = builder.table();
        table.primaryKey = PrimaryKey{{}, {}, table.origin};
        table.foreignKeys.incomplete.reset();
        table.uniqueConstraints.incomplete.reset();
        table.checks.incomplete.reset();
        readFooter(builder);
        m_readings.tables.append(builder.finish());
    }

    /// psql says "not null" or nothing, and a default or nothing; older ones both in one column, "Modifiers".
    static void addColumn(const GridColumn &column, const GridHeader &header, TableBuilder &builder)
    {
        ColumnText text = column.text;
        if (!text.nullable)
            text.nullable = true;
        const bool isGenerated = text.autoincrement;
        if (!text.defaultExpression.isKnown() && !isGenerated
            && (header.has(Role::Default) || header.has(Role::Constraints)))
            text.defaultExpression = std::optional<QString>();
        builder.addColumn(text, column.type, column.line, text.names.join(QLatin1Char(' ')));
    }

    /// What follows the columns: indexes and constraints under their titles, each line set in.
    void readFooter(TableBuilder &builder)
    {
        QString title;
        for (; m_at < m_lines.size(); ++m_at) {
            const QString line = m_lines[m_at];
            const QString text = line.trimmed();
            if (titleOf(line) || (!text.isEmpty() && line.contains(QLatin1Char('|')) && title.isEmpty()))
                return;
            if (text.endsWith(QLatin1Char(':')) && !line.startsWith(QLatin1Char(' ')))
                title = text.toLower();
            else if (!text.isEmpty() && line.startsWith(QLatin1Char(' ')))
                readConstraint(title, text, builder);
            else if (!text.isEmpty() && !text.startsWith(QLatin1Char('(')))
                title.clear();
        }
    }

    void readConstraint(const QString &title, const QString &text, TableBuilder &builder) const
    {
        const qsizetype closing = text.startsWith(QLatin1Char('"')) ? text.indexOf(QLatin1Char('"'), 1) : -1;
        if (closing < 0)
            return;
        const QString name = text.mid(1, closing - 1);
        const QString definition = text.mid(closing + 1).trimmed();
        const bool isIndex = title == QLatin1String("indexes:");
        if (isIndex && !definition.startsWith(QLatin1String("PRIMARY KEY"))
            && !definition.startsWith(QLatin1String("UNIQUE CONSTRAINT")))
            return;
        const bool isKnown = isIndex || title == QLatin1String("foreign-key constraints:")
            || title == QLatin1String("check constraints:");
        if (isKnown && !builder.addConstraint(name, definition, lineNumber()))
            builder.addNote(lineNumber(), text, Psql::tr("This is no constraint as psql prints one."));
    }

    const Passage &m_passage;
    QStringList m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
};

} // namespace

bool isPsqlTitle(const QString &line)
{
    return titleOf(line).has_value();
}

bool isPsqlOutput(const QByteArray &text)
{
    const QString head = QString::fromUtf8(text.left(20000));
    const QStringList lines = head.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (titleOf(lines[at]))
            return true;
        if (at > 0 && isRule(lines[at]) && (lines[at - 1].contains(QLatin1Char('|')) || lines[at - 1].contains(boxBar)))
            return readHeader(cellsOf(lines[at - 1], 0)).kind == GridHeader::Kind::Columns;
    }
    return false;
}

Readings readPsql(const Passage &passage, const Cancellation &cancellation)
{
    return PsqlReader(passage).read(cancellation);
}

} // namespace triptych::documents
