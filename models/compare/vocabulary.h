// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

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

/// Whether two stems stand for things that exist beside each other and so never replace each other: start and end,
/// first and last, billing and shipping, two different numbers.
[[nodiscard]] bool areOpposites(const QString &stem, const QString &other);

/// Whether two stems often stand for one thing: "title" and "name", "url" and "link", "at" and "date".
[[nodiscard]] bool areSynonyms(const QString &stem, const QString &other);

} // namespace triptych::vocabulary
