// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace triptych {

enum class SuggestionLanguage { Sql, Python, Markdown };

/// What the person does with a suggestion's text.
enum class SuggestionUse {
    Run, ///< statements: run them against the database, outside a transaction
    Add, ///< new lines, for the end of the list that `at` stands in; with no `at`, for the end of the file
    Replace, ///< the lines of the definition at `at`, as they should read
    Remove ///< the lines of the definition at `at`, which should go
};

/// Text to copy that makes one side follow another. Triptych never applies it.
struct Suggestion
{
    Side follower = Side::Database; ///< the side to be changed
    Side leader = Side::Models; ///< the side whose word it then says
    SuggestionLanguage language = SuggestionLanguage::Sql;
    SuggestionUse use = SuggestionUse::Run;
    QString text; ///< one or more whole lines, with no newline at the end
    Origin at; ///< of Replace and Remove the definition, of Add its last sibling; of Run nothing
    QStringList cautions; ///< what to know first, sentences
    QList<FindingKind> settles; ///< what kinds of the findings it settles, in the order of the kinds

    bool operator==(const Suggestion &) const = default;
};

/// The lines of the definition at an origin as the file has them, empty when they are not to be had: of a Markdown
/// file that line, of a Python file what logicalLine() gives.
using SourceLines = std::function<QStringList(const Origin &)>;

/// The lines of the Python statement that begins at a line (from 1): up to the one on which its brackets and strings
/// are closed, or, of a compound statement, its header. Empty when the file ends before.
[[nodiscard]] QStringList logicalLine(const QStringList &file, int line);

/// What can be copied to settle the findings of a row: each side that speaks as each side that it disagrees with; of
/// two leaders that agree, the more trusted speaks for both. A line that several of them change reads as all of them
/// want it. The most trusted leader first (ComparisonSettings::truth). Where no text can be right there is none.
/// \param findings indexes in Comparison::findings
[[nodiscard]] QList<Suggestion> suggestions(
    const Comparison &comparison, const QList<int> &findings, const SourceLines &linesOf);

/// The statements that make the database's column refuse NULL, as the most trusted side that says so in a finding about
/// nullability asks; empty: none does, the database refuses it already, or nothing right can be written.
[[nodiscard]] QString notNullStatements(const Comparison &comparison, const Finding &finding);

} // namespace triptych
