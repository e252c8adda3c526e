// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace triptych::documents {

/// A run of text in one style. Code is text that its author marked as a name or as source, exact to the letter.
struct Span
{
    enum class Style { Plain, Strong, Code };

    QString text;
    Style style = Style::Plain;
};

/// A line as its author broke it: escapes and entities resolved, mark-up turned into styles.
struct TextLine
{
    QList<Span> spans;
    int line = 0; ///< in the document, counted from 1

    [[nodiscard]] QString text() const;
};

/// A block of a document, as far as a schema is ever written in one.
struct Block
{
    enum class Kind { Heading, Paragraph, List, Other };

    Kind kind = Kind::Other;
    int line = 0; ///< its first, counted from 1
    int level = 0; ///< of a heading, 1…6
    QList<TextLine> lines; ///< of a heading or paragraph
    QList<QList<Block>> items; ///< of a list
};

/// The blocks of a Markdown document (CommonMark, by cmark-gfm). Every text is one; lists nested deeper than anybody
/// writes a schema are left out.
/// \param utf8 without a byte-order mark
[[nodiscard]] QList<Block> parseBlocks(const QByteArray &utf8);

} // namespace triptych::documents
