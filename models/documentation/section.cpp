// SPDX-License-Identifier: MIT
#include "section.h"

#include "base/markdowntext.h"
#include "literallines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace triptych {

namespace {

using Part = DocumentSection::Part;

constexpr std::array parts{Part::Heading, Part::PrimaryKey, Part::Columns, Part::ForeignKeys};
constexpr std::array gridHeaders{QLatin1String("Column"), QLatin1String("Type"), QLatin1String("Nullable")};

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

QStringList withoutBlankEnds(QStringList lines)
{
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines;
}

/// The cells of a pipe table's row; a pipe that is escaped or in code is no end of one.
QStringList cellsOf(const QString &line)
{
    QString text = line.trimmed();
    if (text.startsWith(QLatin1Char('|')))
        text.remove(0, 1);
    QStringList cells{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) {
            cells.last() += text.mid(i, 2);
            ++i;
        } else if (text[i] == QLatin1Char('|')) {
            cells.append(QString());
        } else {
            cells.last() += text[i];
        }
    }
    if (isBlank(cells.last()))
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isGridHeader(const QString &line)
{
    if (!line.trimmed().startsWith(QLatin1Char('|')))
        return false;
    const QStringList cells = cellsOf(line);
    return cells.size() >= qsizetype(gridHeaders.size())
        && std::ranges::equal(gridHeaders, cells.mid(0, gridHeaders.size()));
}

/// Where people's words begin after a column's facts: at a dash between blanks that is not in code, quotes or brackets.
qsizetype remarkIn(const QString &facts)
{
    static const QRegularExpression dash(QStringLiteral("\\G\\s(?:[-\u2013\u2014]|--)\\s"));
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QChar c = facts[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (QStringLiteral("'\"`").contains(c)) {
            quote = c;
        } else if (c == QLatin1Char('(') || c == QLatin1Char(')')) {
            depth += c == QLatin1Char('(') ? 1 : -1;
        } else if (depth <= 0 && dash.match(facts, i).hasMatch()) {
            return i;
        }
    }
    return -1;
}

const QLatin1String indentation("  "); ///< of what belongs to the item of a list above

/// The item of a column: its name as code, the backticks of that, what follows.
const QRegularExpression &item()
{
    static const QRegularExpression pattern(QStringLiteral("^[-*+] +((`+).+?\\2)(.*)$"));
    return pattern;
}

/// Whether a line would become a part of a list that stands above it.
bool joinsList(const QString &line)
{
    return line.startsWith(indentation) || item().match(line).hasMatch();
}

/// Reads a section's lines from top to bottom.
class SectionReader
{
public:
    void read(const QString &line)
    {
        static const QRegularExpression primaryKey(QStringLiteral("^\\*\\*Primary Key:\\*\\*\\s*\\S"));
        if (m_literal.read(line))
            addProse(line);
        else if (primaryKey.match(line).hasMatch())
            start(Part::PrimaryKey, false);
        else if (line.trimmed() == QLatin1String("**Columns:**"))
            start(Part::Columns, true);
        else if (line.trimmed() == QLatin1String("**Foreign Keys:**"))
            start(Part::ForeignKeys, true);
        else if (isGridHeader(line))
            startGrid(line);
        else if (m_isOpen && readListed(line))
            m_blankLines = 0;
        else
            addProse(line);
    }

    DocumentSection finish()
    {
        for (QStringList &lines : m_section.prose)
            lines = withoutBlankEnds(std::move(lines));
        return std::move(m_section);
    }

private:
    void start(Part part, bool isList)
    {
        m_part = part;
        m_isOpen = isList;
        m_isGrid = false;
        m_listed.clear();
        m_blankLines = 0;
        if (part == Part::Columns && !m_section.columns)
            m_section.columns = DocumentStyle::Bullets;
    }

    void startGrid(const QString &header)
    {
        start(Part::Columns, true);
        m_isGrid = true;
        m_section.columns = DocumentStyle::Grid;
        m_section.extraHeaders = cellsOf(header).mid(gridHeaders.size());
    }

    void addProse(const QString &line)
    {
        m_isOpen = m_isOpen && isBlank(line) && !m_isGrid; // a blank line ends a pipe table, and no list
        ++m_blankLines;
        m_section.prose[m_part].append(line);
    }

    /// Whether the line belongs to the list or pipe table that is being read.
    bool readListed(const QString &line)
    {
        if (m_isGrid) {
            if (!line.trimmed().startsWith(QLatin1Char('|')))
                return false;
            const QStringList cells = cellsOf(line);
            m_section.extraCells.insert(cells.value(0), cells.mid(gridHeaders.size()));
            return true;
        }
        static const QRegularExpression key(QStringLiteral("^[-*+] +((`+).+?\\2 -> (`+).+?\\3)(.*)$"));
        if (const auto match = key.match(line); m_part == Part::ForeignKeys && match.hasMatch()) {
            m_section.keyRemarks.insert(match.captured(1), match.captured(4));
            return true;
        }
        if (const auto match = item().match(line); match.hasMatch()) {
            m_listed = match.captured(1);
            const QString facts = match.captured(3);
            const qsizetype remark = remarkIn(facts);
            if (remark >= 0)
                m_section.remarks.insert(m_listed, facts.mid(remark));
            return true;
        }
        const bool continues = !m_listed.isEmpty() && !isBlank(line) && line.startsWith(indentation);
        if (continues && m_part == Part::Columns)
            m_section.remarks[m_listed] += QString(m_blankLines + 1, QLatin1Char('\n')) + line;
        return continues;
    }

    DocumentSection m_section;
    Part m_part = Part::Heading;
    bool m_isOpen = false; ///< a list or pipe table goes on
    bool m_isGrid = false;
    LiteralLines m_literal;
    qsizetype m_blankLines = 0; ///< since the list's last line, while it goes on
    QString m_listed; ///< the column whose item was read last, as code
};

QString gridRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

/// What a bullet says after its dash, on one line.
QString remarkText(const QString &remark)
{
    static const QRegularExpression dash(QStringLiteral("^\\s*[-\u2013\u2014]+\\s"));
    return QString(remark).remove(dash).simplified();
}

/// A section's remarks as a column of a pipe table, where it was written in bullets.
DocumentSection inGrid(DocumentSection section)
{
    if (section.remarks.isEmpty() || !section.extraHeaders.isEmpty())
        return section;
    section.extraHeaders = QStringList{QStringLiteral("Description")};
    for (auto remark = section.remarks.cbegin(); remark != section.remarks.cend(); ++remark)
        section.extraCells.insert(
            remark.key(), {remarkText(remark.value()).replace(QLatin1Char('|'), QStringLiteral("\\|"))});
    return section;
}

/// What people wrote into a pipe table as remarks, where it is to be written in bullets.
DocumentSection inBullets(DocumentSection section)
{
    for (auto cells = section.extraCells.cbegin(); cells != section.extraCells.cend(); ++cells) {
        QStringList said = cells.value();
        said.removeAll(QString());
        if (!said.isEmpty() && !section.remarks.contains(cells.key()))
            section.remarks.insert(cells.key(), QStringLiteral(" \u2014 ") + said.join(QStringLiteral("; ")));
    }
    return section;
}

QStringList gridLines(const TableDescription &table, const DocumentSection &old)
{
    QStringList headers(gridHeaders.begin(), gridHeaders.end());
    headers += old.extraHeaders;
    QStringList lines{gridRow(headers), QStringLiteral("|") + QStringLiteral(" --- |").repeated(int(headers.size()))};
    for (const ColumnDescription &column : table.columns) {
        const auto escaped = [](QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")); };
        const QString nullable = column.nullability.isEmpty() ? QString()
            : column.nullability == QLatin1String("NULL")     ? QStringLiteral("YES")
                                                              : QStringLiteral("NO");
        QStringList cells{escaped(column.name), escaped(column.type), nullable};
        cells += old.extraCells.value(cells.first());
        cells.resize(headers.size());
        lines.append(gridRow(cells));
    }
    return lines;
}

QStringList bulletLines(const TableDescription &table, const DocumentSection &old)
{
    QStringList lines{QStringLiteral("**Columns:**")};
    for (const ColumnDescription &column : table.columns)
        lines += (bulletText(column) + old.remarks.value(column.name)).split(QLatin1Char('\n'));
    return lines;
}

/// What stands after a foreign key, with its actions as they are now where they stood there.
QString keyRemark(const ForeignKeyDescription &key, const DocumentSection &old)
{
    static const QRegularExpression actions(
        QStringLiteral("( ON (DELETE|UPDATE) (CASCADE|RESTRICT|NO ACTION|SET NULL|SET DEFAULT))+"),
        QRegularExpression::CaseInsensitiveOption);
    QString remark = old.keyRemarks.value(key.text);
    if (const auto match = actions.match(remark); match.hasMatch())
        remark.replace(match.capturedStart(), match.capturedLength(), key.actions);
    return remark;
}

QStringList partLines(
    Part part, const TableDescription &table, DocumentStyle style, int level, const DocumentSection &old)
{
    QStringList lines;
    switch (part) {
    case Part::Heading:
        return {QString(level, QLatin1Char('#')) + QLatin1Char(' ') + table.heading};
    case Part::PrimaryKey:
        if (!table.primaryKey.isEmpty())
            lines.append(QStringLiteral("**Primary Key:** ") + table.primaryKey);
        return lines;
    case Part::Columns:
        return style == DocumentStyle::Grid ? gridLines(table, inGrid(old)) : bulletLines(table, inBullets(old));
    case Part::ForeignKeys:
        if (!table.foreignKeys.isEmpty())
            lines.append(QStringLiteral("**Foreign Keys:**"));
        for (const ForeignKeyDescription &key : table.foreignKeys)
            lines.append(QStringLiteral("- ") + key.text + keyRemark(key, old));
        return lines;
    }
    return lines;
}

} // namespace

DocumentSection sectionFrom(const QStringList &lines)
{
    SectionReader reader;
    for (const QString &line : lines)
        reader.read(line);
    return reader.finish();
}

QStringList sectionLines(const TableDescription &table, DocumentStyle style, int level, const DocumentSection &old)
{
    QStringList lines;
    bool isBelowList = false;
    const auto add = [&](const QStringList &block) {
        if (!lines.isEmpty() && !block.isEmpty())
            lines.append(QString());
        lines += block;
    };
    for (const Part part : parts) {
        const QStringList facts = partLines(part, table, style, level, old);
        const QStringList prose = old.prose.value(part);
        add(facts);
        if (!facts.isEmpty())
            isBelowList = part == Part::ForeignKeys || (part == Part::Columns && style == DocumentStyle::Bullets);
        if (isBelowList && !prose.isEmpty() && joinsList(prose.first()))
            add({QStringLiteral("<!-- -->")});
        add(prose);
        isBelowList = isBelowList && prose.isEmpty();
    }
    return lines;
}

QStringList proseOf(const DocumentSection &section)
{
    QStringList lines;
    for (const Part part : parts) {
        const QStringList prose = section.prose.value(part);
        if (!lines.isEmpty() && !prose.isEmpty())
            lines.append(QString());
        lines += prose;
    }
    return lines;
}

} // namespace triptych
