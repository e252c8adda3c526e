// SPDX-License-Identifier: MIT
#include "suggestions/documentlines.h"

#include <QHash>

#include <algorithm>

namespace triptych {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('_');
}

QString cut(const QString &text, qsizetype start, qsizetype end)
{
    return text.mid(start, end - start);
}

/// Whether what follows a type says no more than whether NULL is allowed.
bool saysOnlyNullability(const QString &text)
{
    static const QStringList words{QStringLiteral("null"), QStringLiteral("not"), QStringLiteral("nullable"),
        QStringLiteral("required"), QStringLiteral("optional")};
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (isWordPart(c))
            word += c.toLower();
        else if (!word.isEmpty() && !words.contains(std::exchange(word, {})))
            return false;
    }
    return true;
}

QList<DocumentLine> withThatNullability(const QList<DocumentLine> &lines, const Stated<bool> &nullable)
{
    QList<DocumentLine> result;
    std::ranges::copy_if(lines, std::back_inserter(result),
        [&](const DocumentLine &line) { return !line.type.isEmpty() && line.nullable == nullable; });
    return result;
}

/// What most have, where that is more than half of them.
QString commonValue(const QStringList &values)
{
    QHash<QString, int> counts;
    for (const QString &value : values) {
        if (++counts[value] * 2 > values.size())
            return value;
    }
    return {};
}

/// The cells between a row's pipes, with the spaces around them; an escaped pipe is part of its cell.
QList<Stretch> cellsOf(const QString &row)
{
    QList<Stretch> cells;
    qsizetype start = -1;
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (row[at] == QLatin1Char('\\'))
            ++at;
        else if (row[at] == QLatin1Char('|')) {
            if (start >= 0)
                cells.append({start, at});
            start = at + 1;
        }
    }
    return cells;
}

QString cellText(const QString &row, int cell)
{
    const QList<Stretch> cells = cellsOf(row);
    return cell < cells.size() ? cut(row, cells[cell].start, cells[cell].end).trimmed() : QString();
}

bool contains(const Stretch &outer, const Stretch &inner)
{
    return !inner.isEmpty() && inner.start >= outer.start && inner.end <= outer.end;
}

/// A new row: name and type as the model row writes them, in the other cells what rows of that nullability have.
QString newRow(const DocumentLine &model, const QList<DocumentLine> &alike, const QString &name, const QString &type)
{
    const QList<Stretch> cells = cellsOf(model.text);
    QString row = model.text.left(cells.first().start);
    for (int i = 0; i < cells.size(); ++i) {
        const Stretch &cell = cells[i];
        QString text;
        if (contains(cell, model.name)) {
            text = cut(model.text, cell.start, model.name.start) + name + cut(model.text, model.name.end, cell.end);
        } else if (contains(cell, model.type)) {
            text = cut(model.text, cell.start, model.type.start) + type + cut(model.text, model.type.end, cell.end);
        } else {
            QStringList values;
            for (const DocumentLine &line : alike)
                values.append(cellText(line.text, i));
            text = commonValue(values);
        }
        row += QLatin1Char(' ') + text.trimmed() + QStringLiteral(" |");
    }
    return row;
}

/// The word or words for nullability in a line of prose: "NOT NULL", "null".
Stretch nullWords(const QString &text, qsizetype from)
{
    Stretch null = wordIn(text, QStringLiteral("null"), from, Qt::CaseInsensitive);
    const Stretch no = wordIn(text, QStringLiteral("not"), from, Qt::CaseInsensitive);
    const bool isNegated
        = !null.isEmpty() && !no.isEmpty() && no.end < null.start && cut(text, no.end, null.start).trimmed().isEmpty();
    if (isNegated)
        null.start = no.start;
    return null;
}

} // namespace

Stretch wordIn(const QString &line, const QString &word, qsizetype from, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype at = word.isEmpty() ? -1 : line.indexOf(word, from, sensitivity); at >= 0;
         at = line.indexOf(word, at + 1, sensitivity)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isWordPart(line[at - 1]) || !isWordPart(line[at]);
        const bool ends = end == line.size() || !isWordPart(line[end]) || !isWordPart(line[end - 1]);
        if (begins && ends)
            return {at, end};
    }
    return {};
}

std::optional<DocumentLine> documentLine(const Column &column, const SourceLines &linesOf)
{
    const QStringList lines = linesOf(column.origin);
    if (lines.size() != 1)
        return std::nullopt;
    DocumentLine result{lines.first(), wordIn(lines.first(), column.name), {}, column.nullable};
    if (result.name.isEmpty())
        return std::nullopt;
    if (column.type.isKnown())
        result.type = wordIn(result.text, column.type.value().text, result.name.end);
    return result;
}

QList<DocumentLine> documentLines(const Table &table, const SourceLines &linesOf)
{
    QList<DocumentLine> lines;
    for (const Column &column : table.columns.items) {
        if (const auto line = documentLine(column, linesOf))
            lines.append(*line);
    }
    return lines;
}

QString newDocumentLine(
    const QList<DocumentLine> &siblings, const QString &name, const QString &type, const Stated<bool> &nullable)
{
    const QList<DocumentLine> alike = withThatNullability(siblings, nullable);
    for (const QList<DocumentLine> &models : {alike, siblings}) {
        const auto row = std::ranges::find_if(
            models, [](const DocumentLine &line) { return line.isRow() && !line.type.isEmpty(); });
        if (row != models.end())
            return newRow(*row, alike, name, type);
    }
    for (const DocumentLine &line : alike) {
        const QString rest = line.text.mid(line.type.end);
        if (saysOnlyNullability(rest))
            return line.text.left(line.name.start) + name + cut(line.text, line.name.end, line.type.start) + type
                + rest;
    }
    QString text = QStringLiteral("- `%1`: ").arg(name) + type;
    if (nullable.isKnown())
        text += nullable.value() ? QStringLiteral(" NULL") : QStringLiteral(" NOT NULL");
    return text;
}

std::optional<QString> withNullability(const DocumentLine &line, const QList<DocumentLine> &siblings, bool nullable)
{
    if (line.isRow()) {
        const QList<Stretch> cells = cellsOf(line.text);
        for (int i = 0; i < cells.size(); ++i) {
            const auto valuesOf = [&](bool wanted) {
                QStringList values;
                for (const DocumentLine &each : withThatNullability(siblings, wanted))
                    values.append(cellText(each.text, i));
                values.removeDuplicates();
                return values;
            };
            const QStringList wanted = valuesOf(nullable);
            const QStringList others = valuesOf(!nullable);
            const bool tellsApart = wanted.size() == 1 && others.size() == 1 && wanted != others;
            if (tellsApart && !contains(cells[i], line.name) && !contains(cells[i], line.type))
                return line.text.left(cells[i].start) + QLatin1Char(' ') + wanted.first() + QLatin1Char(' ')
                    + line.text.mid(cells[i].end);
        }
    }
    const Stretch words = nullWords(line.text, line.type.isEmpty() ? line.name.end : line.type.end);
    if (words.isEmpty())
        return std::nullopt;
    const QString old = cut(line.text, words.start, words.end);
    const QString wanted = nullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL");
    return line.text.left(words.start) + (old == old.toLower() ? wanted.toLower() : wanted) + line.text.mid(words.end);
}

} // namespace triptych
