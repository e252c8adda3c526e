// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace triptych::vocabulary {

/// What an abbreviation or an irregular plural stands for, one word or several ("qty": "quantity", "fname": "first
/// name"); the word itself when it is none. Takes and gives lower case.
[[nodiscard]] QString expanded(const QString &word);

/// The singular of an English noun by its regular endings; the word itself where none fits.
[[nodiscard]] QString singular(const QString &word);

/// The word without its inflection and nominal endings: "created", "creates" and "creation" share one.
[[nodiscard]] QString stem(const QString &word);

/// How much of a name's meaning a word carries, 0…1: little for what says only the kind of thing ("id", "at", "is",
/// "amount").
[[nodiscard]] double substance(const QString &word);

/// A place on an axis of words that exclude each other.
struct Pole
{
    int axis = 0;
    int pole = 0;

    bool operator==(const Pole &) const = default;
};

/// What a stem means beyond its letters.
struct Meaning
{
    bool isNumber = false;
    QList<Pole> poles;
    QList<int> synonyms; ///< the sets of synonyms that it belongs to

    bool operator==(const Meaning &) const = default;
};

[[nodiscard]] Meaning meaning(const QString &stem);

/// Whether two different words stand for things that exist beside each other and so never replace each other: start and
/// end, first and last, billing and shipping, two numbers.
[[nodiscard]] bool areOpposites(const Meaning &word, const Meaning &other);

/// Whether two words often stand for one thing: "title" and "name", "url" and "link", "at" and "date".
[[nodiscard]] bool areSynonyms(const Meaning &word, const Meaning &other);

} // namespace triptych::vocabulary
