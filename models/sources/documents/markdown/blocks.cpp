// SPDX-License-Identifier: MIT
#include "blocks.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QSet>

#include <algorithm>
#include <memory>

namespace triptych::documents {

namespace {

constexpr int deepestList = 8;

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *resource) const
    {
        release(resource);
    }
};
using Parser = std::unique_ptr<cmark_parser, Release<cmark_parser_free>>;
using Document = std::unique_ptr<cmark_node, Release<cmark_node_free>>;
using Iterator = std::unique_ptr<cmark_iter, Release<cmark_iter_free>>;

bool isNamed(cmark_node *node, const char *type)
{
    return qstrcmp(cmark_node_get_type_string(node), type) == 0;
}

/// Collects the text of a heading, paragraph or cell, line by line.
class LineCollector
{
public:
    explicit LineCollector(int firstLine) { m_lines.append({{}, firstLine}); }

    void visit(cmark_event_type event, cmark_node *node)
    {
        const int step = event == CMARK_EVENT_ENTER ? 1 : -1;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_STRONG:
            m_strong += step;
            break;
        case CMARK_NODE_TEXT:
            append(node, style());
            break;
        case CMARK_NODE_CODE:
            append(node, m_struck > 0 ? Span::Style::Struck : Span::Style::Code);
            break;
        case CMARK_NODE_HTML_INLINE:
            appendTag(QString::fromUtf8(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_lines.append({{}, m_lines.last().line + 1});
            break;
        default:
            m_struck += isNamed(node, "strikethrough") ? step : 0;
            break;
        }
    }

    [[nodiscard]] QList<TextLine> lines() const { return m_lines; }

private:
    [[nodiscard]] Span::Style style() const
    {
        return m_struck > 0 ? Span::Style::Struck : m_strong > 0 ? Span::Style::Strong : Span::Style::Plain;
    }

    void append(cmark_node *node, Span::Style style)
    {
        // Code and raw HTML may span lines without a break node; where the parser knows better, it is right.
        TextLine &current = m_lines.last();
        current.line = std::max(current.line, current.spans.isEmpty() ? cmark_node_get_start_line(node) : 0);
        append(QString::fromUtf8(cmark_node_get_literal(node)), style);
    }

    /// HTML that is shown as such has no text; "Array<string>" is no HTML.
    void appendTag(const QString &tag)
    {
        static const QSet<QString> elements{QStringLiteral("a"), QStringLiteral("abbr"), QStringLiteral("b"),
            QStringLiteral("big"), QStringLiteral("center"), QStringLiteral("cite"), QStringLiteral("code"),
            QStringLiteral("del"), QStringLiteral("details"), QStringLiteral("div"), QStringLiteral("em"),
            QStringLiteral("font"), QStringLiteral("hr"), QStringLiteral("i"), QStringLiteral("img"),
            QStringLiteral("ins"), QStringLiteral("kbd"), QStringLiteral("li"), QStringLiteral("mark"),
            QStringLiteral("nobr"), QStringLiteral("p"), QStringLiteral("pre"), QStringLiteral("q"),
            QStringLiteral("s"), QStringLiteral("samp"), QStringLiteral("small"), QStringLiteral("span"),
            QStringLiteral("strike"), QStringLiteral("strong"), QStringLiteral("sub"), QStringLiteral("summary"),
            QStringLiteral("sup"), QStringLiteral("tt"), QStringLiteral("u"), QStringLiteral("ul"),
            QStringLiteral("ol"), QStringLiteral("var"), QStringLiteral("wbr")};
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const qsizetype start = tag.startsWith(QLatin1String("</")) ? 2 : 1;
        const auto end = std::find_if_not(tag.begin() + start, tag.end(), isLetter);
        const QString name = tag.mid(start, end - tag.begin() - start).toLower();
        if (name == QLatin1String("br"))
            append(QStringLiteral("\n"), style());
        else if (!name.isEmpty() && !elements.contains(name))
            append(tag, style());
    }

    void append(const QString &text, Span::Style style)
    {
        QList<Span> &spans = m_lines.last().spans;
        if (!spans.isEmpty() && spans.last().style == style && style != Span::Style::Code)
            spans.last().text += text;
        else
            spans.append({text, style});
    }

    QList<TextLine> m_lines;
    int m_strong = 0;
    int m_struck = 0;
};

QList<TextLine> linesOf(cmark_node *block, int firstLine)
{
    LineCollector collector(firstLine);
    const Iterator iterator(cmark_iter_new(block));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        collector.visit(event, cmark_iter_get_node(iterator.get()));
    return collector.lines();
}

/// Turns the parser's tree into blocks.
class Reader
{
public:
    explicit Reader(const QByteArray &utf8) : m_lines(utf8.split('\n')) { }

    QList<Block> childrenOf(cmark_node *parent, int depth) const
    {
        QList<Block> blocks;
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
            if (isNamed(node, "table"))
                blocks += blocksOfTable(node);
            else
                blocks.append(blockOf(node, depth));
        }
        return blocks;
    }

private:
    /// The line on which a block begins. A paragraph from whose end a table was cut has left its own to the table.
    static int lineOf(cmark_node *node)
    {
        const int line = cmark_node_get_start_line(node);
        cmark_node *next = cmark_node_next(node);
        return line == 0 && next ? cmark_node_get_start_line(next) : line;
    }

    Block blockOf(cmark_node *node, int depth) const
    {
        Block block;
        block.line = lineOf(node);
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            block.kind = Block::Kind::Heading;
            block.level = cmark_node_get_heading_level(node);
            block.lines = linesOf(node, block.line);
            break;
        case CMARK_NODE_PARAGRAPH:
            block.kind = Block::Kind::Paragraph;
            block.lines = linesOf(node, block.line);
            break;
        case CMARK_NODE_CODE_BLOCK:
            block.kind = Block::Kind::Fence;
            block.info = QString::fromUtf8(cmark_node_get_fence_info(node));
            block.text = cmark_node_get_literal(node);
            block.line += isFenced(node) ? 1 : 0;
            break;
        case CMARK_NODE_LIST:
            if (depth == deepestList)
                break;
            block.kind = Block::Kind::List;
            for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item))
                block.items.append(childrenOf(item, depth + 1));
            break;
        default:
            break;
        }
        return block;
    }

    static bool isFenced(cmark_node *code)
    {
        int length = 0;
        int offset = 0;
        char character = 0;
        return cmark_node_get_fenced(code, &length, &offset, &character) != 0;
    }

    /// A table, and a paragraph of the lines after it that have no bar: GitHub takes them for rows, their authors did
    /// not.
    QList<Block> blocksOfTable(cmark_node *table) const
    {
        Block grid;
        grid.kind = Block::Kind::Grid;
        Block rest;
        rest.kind = Block::Kind::Paragraph;
        for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
            const int line = cmark_node_get_start_line(row);
            const bool isRow = rest.lines.isEmpty() && m_lines.value(line - 1).contains('|');
            if (isNamed(row, "table_header"))
                grid.grid.headers = cellsOf(row);
            else if (isRow)
                grid.grid.rows.append(cellsOf(row));
            else
                rest.lines += cellsOf(row).first();
        }
        // Where a paragraph runs into the table the parser gives the paragraph's line.
        const QList<QList<TextLine>> &rows = grid.grid.rows;
        grid.line = rows.isEmpty() ? cmark_node_get_start_line(table) : rows.first().first().line - 2;
        for (TextLine &header : grid.grid.headers)
            header.line = grid.line;
        if (rest.lines.isEmpty())
            return {grid};
        rest.line = rest.lines.first().line;
        return {grid, rest};
    }

    static QList<TextLine> cellsOf(cmark_node *row)
    {
        QList<TextLine> cells;
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
            cells.append({linesOf(cell, 0).first().spans, cmark_node_get_start_line(row)});
        }
        return cells;
    }

    QByteArrayList m_lines;
};

/// Without the bars of lines that have more of them than any table of a schema: the parser's time grows with their
/// square.
QByteArray withoutEndlessRows(QByteArray utf8)
{
    constexpr int mostBars = 1000;
    qsizetype start = 0;
    while (start < utf8.size()) {
        const qsizetype found = utf8.indexOf('\n', start);
        const qsizetype end = found < 0 ? utf8.size() : found;
        if (std::count(utf8.cbegin() + start, utf8.cbegin() + end, '|') > mostBars)
            std::replace(utf8.begin() + start, utf8.begin() + end, '|', ' ');
        start = end + 1;
    }
    return utf8;
}

Document parsed(const QByteArray &utf8)
{
    [[maybe_unused]] static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    const Parser parser(cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
    for (const char *extension : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
    cmark_parser_feed(parser.get(), utf8.constData(), std::size_t(utf8.size()));
    return Document(cmark_parser_finish(parser.get()));
}

} // namespace

QString TextLine::text() const
{
    QString result;
    for (const Span &span : spans)
        result += span.text;
    return result;
}

bool TextLine::isStruck() const
{
    const auto isBlank = [](const Span &span) { return span.text.trimmed().isEmpty(); };
    const auto first = std::ranges::find_if_not(spans, isBlank);
    return first != spans.end() && first->style == Span::Style::Struck;
}

QList<Block> parseBlocks(const QByteArray &utf8)
{
    const Document document = parsed(withoutEndlessRows(utf8));
    return Reader(utf8).childrenOf(document.get(), 0);
}

} // namespace triptych::documents
