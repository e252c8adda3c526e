// SPDX-License-Identifier: MIT
#include "labels.h"

#include <algorithm>
#include <array>

namespace triptych::documents {

namespace {

constexpr QLatin1Char colon(':');

struct KnownLabel
{
    QLatin1String words;
    Label label;
};

constexpr std::array knownLabels{
    KnownLabel{QLatin1String("columns"), Label::Columns},
    KnownLabel{QLatin1String("column"), Label::Columns},
    KnownLabel{QLatin1String("fields"), Label::Columns},
    KnownLabel{QLatin1String("primary key"), Label::PrimaryKey},
    KnownLabel{QLatin1String("primary keys"), Label::PrimaryKey},
    KnownLabel{QLatin1String("pk"), Label::PrimaryKey},
    KnownLabel{QLatin1String("foreign keys"), Label::ForeignKeys},
    KnownLabel{QLatin1String("foreign key"), Label::ForeignKeys},
    KnownLabel{QLatin1String("fk"), Label::ForeignKeys},
    KnownLabel{QLatin1String("fks"), Label::ForeignKeys},
    KnownLabel{QLatin1String("indexes"), Label::Other},
    KnownLabel{QLatin1String("indices"), Label::Other},
    KnownLabel{QLatin1String("unique constraints"), Label::Other},
    KnownLabel{QLatin1String("check constraints"), Label::Other},
    KnownLabel{QLatin1String("constraints"), Label::Other},
    KnownLabel{QLatin1String("relationships"), Label::Other},
    KnownLabel{QLatin1String("relations"), Label::Other},
    KnownLabel{QLatin1String("triggers"), Label::Other},
    KnownLabel{QLatin1String("notes"), Label::Other},
};

/// The known label of those words; a count in brackets ("Columns (12)") is not part of them.
std::optional<Label> knownLabel(QString words)
{
    words = words.trimmed();
    if (words.endsWith(colon))
        words.chop(1);
    if (words.endsWith(QLatin1Char(')')) && words.contains(QLatin1Char('(')))
        words.truncate(words.lastIndexOf(QLatin1Char('(')));
    words = words.simplified().toLower();
    const auto known = std::ranges::find(knownLabels, words, &KnownLabel::words);
    return known == knownLabels.end() ? std::nullopt : std::optional(known->label);
}

/// The spans with leading space and one colon taken off.
QList<Span> withoutColon(QList<Span> spans)
{
    while (!spans.isEmpty() && spans.first().text.trimmed().isEmpty())
        spans.removeFirst();
    if (!spans.isEmpty() && spans.first().style == Span::Style::Plain) {
        QString &text = spans.first().text;
        text = text.trimmed().startsWith(colon) ? text.trimmed().mid(1) : text;
        if (text.trimmed().isEmpty())
            spans.removeFirst();
    }
    return spans;
}

std::optional<LabelledLine> splitBold(const TextLine &line, const Span &bold)
{
    const TextLine rest{withoutColon(line.spans.mid(1)), line.line};
    if (const auto known = knownLabel(bold.text))
        return LabelledLine{*known, rest};
    const bool isLabel
        = rest.spans.isEmpty() || bold.text.trimmed().endsWith(colon) || line.spans[1].text.trimmed().startsWith(colon);
    return isLabel ? std::optional(LabelledLine{Label::Other, rest}) : std::nullopt;
}

} // namespace

std::optional<LabelledLine> splitLabel(const TextLine &line)
{
    if (line.spans.isEmpty())
        return std::nullopt;
    const Span &first = line.spans.first();
    if (first.style == Span::Style::Strong)
        return splitBold(line, first);
    if (first.style == Span::Style::Code)
        return std::nullopt;

    const qsizetype end = first.text.indexOf(colon);
    if (const auto known = knownLabel(end < 0 ? line.text() : first.text.left(end))) {
        QList<Span> rest = line.spans;
        rest.first().text = end < 0 ? QString() : first.text.mid(end);
        return LabelledLine{*known, {end < 0 ? QList<Span>() : withoutColon(rest), line.line}, false};
    }
    const bool endsInColon = line.text().trimmed().endsWith(colon);
    return endsInColon ? std::optional(LabelledLine{Label::Other, {{}, line.line}, true}) : std::nullopt;
}

std::optional<Label> headingLabel(const TextLine &heading)
{
    const bool isPlain = heading.spans.size() == 1 && heading.spans.first().style != Span::Style::Code;
    return isPlain ? knownLabel(heading.text()) : std::nullopt;
}

} // namespace triptych::documents
