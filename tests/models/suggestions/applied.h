// SPDX-License-Identifier: MIT
#pragma once

#include "suggestions/suggestions.h"

#include <QFile>

#include <algorithm>

namespace triptych::test {

[[nodiscard]] inline QStringList readLines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

/// As the rows have them: a table's with those about several of its columns, and each column's; in the order of the
/// first finding of each.
inline QList<QList<int>> findingsByRow(const Comparison &comparison)
{
    QList<std::pair<int, int>> rows;
    QList<QList<int>> result;
    for (int i = 0; i < comparison.findings.size(); ++i) {
        const Finding &finding = comparison.findings[i];
        const std::pair row(finding.tableRow, finding.columnRows.size() == 1 ? finding.columnRows.first() : -1);
        if (!rows.contains(row)) {
            rows.append(row);
            result.append(QList<int>());
        }
        result[rows.indexOf(row)].append(i);
    }
    return result;
}

/// What a side is told to do about the first row that tells it anything; from the end of the file, so that no line
/// moves before its turn.
inline QList<Suggestion> nextSuggestions(const Comparison &comparison, Side follower, const SourceLines &linesOf)
{
    for (const QList<int> &findings : findingsByRow(comparison)) {
        QList<Suggestion> all = suggestions(comparison, findings, linesOf);
        all.removeIf([&](const Suggestion &each) { return each.follower != follower; });
        std::ranges::stable_sort(all, std::ranges::greater(), [](const Suggestion &each) { return each.at.line; });
        if (!all.isEmpty())
            return all;
    }
    return {};
}

/// Does with a file's lines what the person would do with a suggestion for it.
inline void apply(const Suggestion &suggestion, const QStringList &definition, QStringList &file)
{
    const QStringList text = suggestion.text.split(QLatin1Char('\n'));
    const qsizetype first = suggestion.at.line - 1;
    switch (suggestion.use) {
    case SuggestionUse::Run:
        break;
    case SuggestionUse::Add:
        if (suggestion.at.line > 0) {
            for (qsizetype i = 0; i < text.size(); ++i)
                file.insert(first + definition.size() + i, text[i]);
        } else {
            file += QStringList{QString()} + text + QStringList{QString()};
        }
        break;
    case SuggestionUse::Replace:
    case SuggestionUse::Remove:
        file.remove(first, definition.size());
        for (qsizetype i = 0; suggestion.use == SuggestionUse::Replace && i < text.size(); ++i)
            file.insert(first + i, text[i]);
        break;
    }
}

} // namespace triptych::test
