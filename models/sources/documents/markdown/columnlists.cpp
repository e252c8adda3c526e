// SPDX-License-Identifier: MIT
#include "columnlists.h"

#include "gridreader.h"
#include "labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace triptych::documents {

namespace {

std::optional<ColumnText> columnOf(const QList<Block> &item)
{
    if (item.isEmpty() || item.first().kind != Block::Kind::Paragraph)
        return std::nullopt;
    return parseColumnText(item.first().lines.first());
}

} // namespace

bool listSpeaksOfDatabase(const Block &list)
{
    return std::ranges::any_of(list.items, [](const QList<Block> &item) {
        const auto column = columnOf(item);
        return column && speaksOfDatabase(*column);
    });
}

bool listsTables(const Block &list)
{
    return std::ranges::any_of(list.items, [](const QList<Block> &item) {
        return item.size() == 2 && item[1].kind == Block::Kind::List && listSpeaksOfDatabase(item[1]);
    });
}

bool saysNull(const QString &text)
{
    static const QRegularExpression null(QStringLiteral("\\b([nN][oO][tT]\\s+[nN][uU][lL][lL]|NULL)\\b"));
    return null.match(text).hasMatch();
}

bool looksLikeColumns(const Block &list)
{
    qsizetype columns = 0;
    for (const QList<Block> &item : list.items) {
        const auto column = columnOf(item);
        const auto label = column ? splitLabel(item.first().lines.first()) : std::nullopt;
        if (label && label->label != Label::Other)
            return false;
        const bool isColumn = column && column->notUnderstood.isEmpty()
            && std::ranges::all_of(column->names, isIdentifier)
            && (!column->type.isEmpty() || column->primaryKey || column->nullable);
        columns += isColumn ? 1 : 0;
    }
    return columns > 0 && columns * 2 >= list.items.size();
}

std::span<const Block> belowHeading(std::span<const Block> blocks)
{
    const auto isOutside = [level = blocks.front().level](
                               const Block &each) { return each.kind == Block::Kind::Heading && each.level <= level; };
    const auto below = blocks.subspan(1);
    return below.first(std::size_t(std::ranges::find_if(below, isOutside) - below.begin()));
}

bool labelsColumns(std::span<const Block> blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            return false;
        const auto isLabelledItem = [](const QList<Block> &item) {
            return item.size() > 1 && item[1].kind == Block::Kind::List && labelsColumns(std::span(item).first(1));
        };
        if (std::ranges::any_of(block.items, isLabelledItem))
            return true;
        for (const TextLine &line : block.lines) {
            const auto labelled = splitLabel(line);
            if (labelled && labelled->label == Label::Columns)
                return true;
        }
    }
    return false;
}

bool describesColumns(std::span<const Block> blocks)
{
    bool isUnderLabel = false;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading) {
            const auto label = headingLabel(block.lines.first());
            if (label && label->label == Label::Columns)
                return true;
            if (!label)
                break;
            isUnderLabel = true;
        }
        if (!isUnderLabel && block.kind == Block::Kind::Grid
            && readHeader(block.grid.headers).kind == GridHeader::Kind::Columns)
            return true;
    }
    return labelsColumns(blocks);
}

} // namespace triptych::documents
