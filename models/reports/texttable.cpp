// SPDX-License-Identifier: MIT
#include "reports/texttable.h"

#include "reports/csv.h"

#include <algorithm>

namespace triptych {

namespace {

/// Digits with at most one sign before and one point among them.
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')))
        text = text.mid(1);
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return std::ranges::any_of(text, isDigit) && text.count(QLatin1Char('.')) <= 1
        && std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || c == QLatin1Char('.'); });
}

template <typename Change>
QStringList changed(const QStringList &cells, Change change)
{
    QStringList result;
    result.reserve(cells.size());
    for (const QString &cell : cells)
        result.append(change(cell));
    return result;
}

QString markdownRow(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += QStringLiteral("| ") + cells[i].leftJustified(widths[i]) + QLatin1Char(' ');
    return line + QStringLiteral("|\n");
}

QString htmlRow(const QStringList &cells, const QString &element)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(element, withoutFormula(cell).toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString withoutFormula(const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    const QChar first = cell.front();
    const bool mayBeFormula = QStringLiteral("=+-@").contains(first) || first < QLatin1Char(' ');
    return mayBeFormula && !isPlainNumber(cell) ? QLatin1Char('\'') + cell : cell;
}

QString tabSeparated(const TextTable &table)
{
    const auto line = [](const QStringList &cells) {
        return changed(cells, [](const QString &cell) {
            return withoutFormula(onOneLine(cell));
        }).join(QLatin1Char('\t'));
    };
    if (table.rows.size() == 1)
        return line(table.rows.front());
    QString text = line(table.header) + QLatin1Char('\n');
    for (const QStringList &row : table.rows)
        text += line(row) + QLatin1Char('\n');
    return text;
}

QString markdownText(const TextTable &table)
{
    QList<QStringList> lines{changed(table.header, escapedForMarkdown)};
    for (const QStringList &row : table.rows)
        lines.append(changed(row, escapedForMarkdown));
    QList<qsizetype> widths(table.header.size(), 3); // the dashes beneath the header need three
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QStringList dashes;
    for (const qsizetype width : widths)
        dashes.append(QString(width, QLatin1Char('-')));
    lines.insert(1, dashes);
    QString text;
    for (const QStringList &line : lines)
        text += markdownRow(line, widths);
    return text;
}

QString csvText(const TextTable &table)
{
    QString text = csvRow(changed(table.header, withoutFormula));
    for (const QStringList &row : table.rows)
        text += csvRow(changed(row, withoutFormula));
    return text;
}

QString htmlText(const TextTable &table)
{
    QString text = QStringLiteral("<table>\n") + htmlRow(table.header, QStringLiteral("th"));
    for (const QStringList &row : table.rows)
        text += htmlRow(row, QStringLiteral("td"));
    return text + QStringLiteral("</table>\n");
}

} // namespace triptych
