// SPDX-License-Identifier: MIT
#include "blocks.h"

#include <cmark-gfm.h>

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
using Document = std::unique_ptr<cmark_node, Release<cmark_node_free>>;
using Iterator = std::unique_ptr<cmark_iter, Release<cmark_iter_free>>;

/// Collects the text of a heading or paragraph, line by line.
class LineCollector
{
public:
    explicit LineCollector(int firstLine) { m_lines.append({{}, firstLine}); }

    void visit(cmark_event_type event, cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_STRONG:
            m_strong += event == CMARK_EVENT_ENTER ? 1 : -1;
            break;
        case CMARK_NODE_TEXT:
            append(node, m_strong > 0 ? Span::Style::Strong : Span::Style::Plain);
            break;
        case CMARK_NODE_CODE:
            append(node, Span::Style::Code);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_lines.append({{}, m_lines.last().line + 1});
            break;
        default:
            break;
        }
    }

    [[nodiscard]] QList<TextLine> lines() const { return m_lines; }

private:
    void append(cmark_node *node, Span::Style style)
    {
        const QString text = QString::fromUtf8(cmark_node_get_literal(node));
        TextLine &current = m_lines.last();
        // Code and raw HTML may span lines without a break node; where the parser knows better, it is right.
        current.line = std::max(current.line, current.spans.isEmpty() ? cmark_node_get_start_line(node) : 0);
        if (!current.spans.isEmpty() && current.spans.last().style == style && style != Span::Style::Code)
            current.spans.last().text += text;
        else
            current.spans.append({text, style});
    }

    QList<TextLine> m_lines;
    int m_strong = 0;
};

QList<TextLine> linesOf(cmark_node *block)
{
    LineCollector collector(cmark_node_get_start_line(block));
    const Iterator iterator(cmark_iter_new(block));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        collector.visit(event, cmark_iter_get_node(iterator.get()));
    return collector.lines();
}

QList<Block> childrenOf(cmark_node *parent, int depth);

Block blockOf(cmark_node *node, int depth)
{
    Block block;
    block.line = cmark_node_get_start_line(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        block.kind = Block::Kind::Heading;
        block.level = cmark_node_get_heading_level(node);
        block.lines = linesOf(node);
        break;
    case CMARK_NODE_PARAGRAPH:
        block.kind = Block::Kind::Paragraph;
        block.lines = linesOf(node);
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

QList<Block> childrenOf(cmark_node *parent, int depth)
{
    QList<Block> blocks;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
        blocks.append(blockOf(node, depth));
    return blocks;
}

} // namespace

QString TextLine::text() const
{
    QString result;
    for (const Span &span : spans)
        result += span.text;
    return result;
}

QList<Block> parseBlocks(const QByteArray &utf8)
{
    const Document document(cmark_parse_document(utf8.constData(), std::size_t(utf8.size()), CMARK_OPT_DEFAULT));
    return childrenOf(document.get(), 0);
}

} // namespace triptych::documents
