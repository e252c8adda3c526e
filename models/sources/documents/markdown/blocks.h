// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace triptych::documents {

/// A run of text in one style. Code is text that its author marked as a name or as source, exact to the letter.
struct Span
{
    enum class Style { Plain, Strong, Code, Struck };

    QString text;
    Style style = Style::Plain;
};

/// A line as its author broke it: escapes and entities resolved, mark-up turned into styles.
struct TextLine
{
    QList<Span> spans;
    int line = 0; ///< in the document, counted from 1

    [[nodiscard]] QString text() const;
    /// Whether its first words are struck out.
    [[nodiscard]] bool isStruck() const;
};

/// Rows of cells under a row of headers: a pipe table, or one that a program printed. A cell's own line breaks are
/// '\n' in its text.
struct Grid
{
    QList<TextLine> headers;
    QList<QList<TextLine>> rows; ///< each with as many cells as there are headers
};

/// A block of a document, as far as a schema is ever written in one.
struct Block
{
    enum class Kind { Heading, Paragraph, List, Grid, Fence, Other };

    Kind kind = Kind::Other;
    int line = 0; ///< its first, counted from 1; of a fence the first of its text
    int level = 0; ///< of a heading, 1…6
    QList<TextLine> lines; ///< of a heading or paragraph
    QList<QList<Block>> items; ///< of a list
    Grid grid;
    QString info; ///< of a fence: its language, as written
    QByteArray text; ///< of a fence or indented code
};

/// The blocks of a Markdown document (CommonMark with GitHub's tables, by cmark-gfm). Every text is one; lists nested
/// deeper than anybody writes a schema are left out.
/// \param utf8 without a byte-order mark
[[nodiscard]] QList<Block> parseBlocks(const QByteArray &utf8);

} // namespace triptych::documents
