// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace triptych {

/// A text as fuzzy matching compares it: without case and diacritics, character by character, so that places in it are
/// places in the text as written.
[[nodiscard]] QString foldedForMatching(const QString &text);

/// A name that is searched many times.
struct FuzzyName
{
    QString written;
    QString folded;

    FuzzyName() = default;
    explicit FuzzyName(const QString &name) : written(name), folded(foldedForMatching(name)) { }
};

/// How well what somebody typed abbreviates a name: its characters stand there in order, others may stand between.
/// Nullopt: they do not. Of two names that match the same text, the one with the higher score is meant more likely:
/// the name itself, then one that begins with it, then whole runs and beginnings of words ("_", ".", "userId") before
/// characters that lie scattered; the nearer together the better.
/// \param typed folded for matching
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const FuzzyName &name);

/// The places in the written name that the score stands on, ascending; one for each character typed. Empty where the
/// name does not match.
[[nodiscard]] QList<int> fuzzyPlaces(const QString &typed, const FuzzyName &name);

} // namespace triptych
