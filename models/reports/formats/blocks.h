// SPDX-License-Identifier: MIT
#pragma once

#include "reports/texttable.h"

#include <QList>
#include <QString>

namespace triptych {

/// Some words of a line: prose, or a name that is shown as it is written in code.
struct Span
{
    QString text;
    bool isName = false;

    bool operator==(const Span &) const = default;
};
using Line = QList<Span>;

/// A part of a readable report, before it is written in Markdown or HTML: whatever stands in it is text.
struct Block
{
    enum class Kind { Heading, Paragraph, Bullets, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1…4
    QList<Line> lines; ///< one of a heading and a paragraph, any number of bullets
    TextTable table;

    bool operator==(const Block &) const = default;
};

[[nodiscard]] Line plainLine(const QString &text);
/// A text with "%1" where the names go, separated by commas, and "%2" where the words go.
[[nodiscard]] Line lineWith(const QString &text, const QStringList &names, const QString &words = {});

[[nodiscard]] Block heading(int level, const Line &line);
[[nodiscard]] Block heading(int level, const QString &text);
[[nodiscard]] Block paragraph(const QString &text);
[[nodiscard]] Block bullets(const QList<Line> &lines);
[[nodiscard]] Block tableBlock(const TextTable &table);

} // namespace triptych
