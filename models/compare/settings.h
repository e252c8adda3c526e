// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"
#include "compare/side.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace triptych {

/// What each kind of finding counts as; nullopt: it is off, and not looked for.
class Severities
{
public:
    Severities(); ///< the defaults of architecture.md, "What a comparison is"

    [[nodiscard]] std::optional<Severity> of(FindingKind kind) const { return m_severities[std::size_t(kind)]; }
    void set(FindingKind kind, std::optional<Severity> severity) { m_severities[std::size_t(kind)] = severity; }

    bool operator==(const Severities &) const = default;

private:
    std::array<std::optional<Severity>, allFindingKinds.size()> m_severities;
};

/// What the person decided about a suggested rename. Names in any order: the decision holds whichever side says which.
struct RenameDecision
{
    QString table; ///< as displayText() writes it, under its name on any side; empty: the names are tables
    QString name;
    QString otherName;
    bool confirmed = true; ///< false: rejected; the two are different things

    bool operator==(const RenameDecision &) const = default;
};

/// Findings that the person does not want to see. An empty pattern fits all; patterns are globs ("tmp_*").
struct IgnoreRule
{
    QString table; ///< matched against displayText() of the table's name on any side
    QString column; ///< matched against the column's name on any side; set: findings about a table never fit
    std::optional<FindingKind> kind;
    /// Only findings in which that side stands alone, or, of two sides, is one.
    std::optional<Side> side;
    QString finding; ///< only the one of this Finding::id
    QString reason; ///< why, for whoever reads the report; asked for
    QString owner; ///< who answers for it; may be empty
    QDate until; ///< the last day that it holds; invalid: for good

    bool operator==(const IgnoreRule &) const = default;
};

/// A finding that was there when the person accepted what is there ("baseline"). It hides every finding of its kind
/// whose sides all state what they stated then: the same one, and in a comparison of fewer of these sides what is left
/// of it. A side that was not compared then is news.
struct AcceptedFinding
{
    QString id; ///< Finding::id at the time; names it to people
    FindingKind kind = FindingKind::Missing;
    PerSide<QString> stated; ///< of each side that was compared: statement(), see rules.h

    bool operator==(const AcceptedFinding &) const = default;
};

/// What a comparison is asked for; kept in the project file.
struct ComparisonSettings
{
    Severities severities;
    /// Which side the others should follow, most trusted first. Drives the suggestions.
    std::array<Side, allSides.size()> truth = allSides;
    QList<RenameDecision> renames;
    QList<IgnoreRule> rules;
    QList<AcceptedFinding> accepted;
    QDate today; ///< by which rules expire; invalid: none does

    bool operator==(const ComparisonSettings &) const = default;
};

} // namespace triptych
