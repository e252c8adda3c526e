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

/// What a side is told to do about the first finding that tells it anything; from the end of the file, so that no line
/// moves before its turn.
inline QList<Suggestion> nextSuggestions(const Comparison &comparison, Side follower, const SourceLines &linesOf)
{
    for (const Finding &finding : comparison.findings) {
        QList<Suggestion> all = suggestions(comparison, finding, linesOf);
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
