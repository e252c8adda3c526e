// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "compare/coverage.h"
#include "compare/rules.h"

#include <QDateTime>

namespace triptych {

/// A source as a report names it. Holds no secret.
struct ReportedSource
{
    QString title;
    QStringList files; ///< that were read, sorted; empty for a live database
    std::optional<int> tables; ///< nullopt: the report does not say
    std::optional<int> columns;

    bool operator==(const ReportedSource &) const = default;
};

/// A finding that a rule or the baseline hides.
struct HiddenFinding
{
    Finding finding;
    QString rule; ///< its patterns, or "baseline"
    QString reason;

    bool operator==(const HiddenFinding &) const = default;
};

/// What a source could not say, and which.
struct ReportedNote
{
    Side side = Side::Database;
    Note note;

    bool operator==(const ReportedNote &) const = default;
};

/// What a rule does here.
struct ReportedRule
{
    QString pattern; ///< patternText()
    QString reason;
    QString owner; ///< may be empty
    QDate until; ///< invalid: for good
    RuleUse use;

    bool operator==(const ReportedRule &) const = default;
};

/// What the baseline does here.
struct ReportedBaseline
{
    int hides = 0; ///< findings that it hides
    int resolved = 0; ///< accepted findings that are there no more
    int changed = 0; ///< of which the sides state something else now

    bool operator==(const ReportedBaseline &) const = default;
};

/// Names that may be one thing, too unsure to be taken for it.
struct ReportedRename
{
    Side side = Side::Database;
    QString place; ///< "users.id", or "users" for a table
    Side otherSide = Side::Models;
    QString otherPlace;
    double confidence = 0; ///< 0…1

    bool operator==(const ReportedRename &) const = default;
};

/// What a comparison of two or three sides is told by, in every format: taken from a comparison, or read back from a
/// saved report. Its findings have no rows: Finding::tableRow is -1.
struct Report
{
    QDateTime at; ///< UTC
    QList<Side> sides; ///< that were compared, in order
    PerSide<ReportedSource> sources; ///< of these
    std::optional<Coverage> coverage; ///< nullopt: the report does not say
    QList<Finding> findings; ///< that are seen: the order of the comparison
    QList<HiddenFinding> hidden;
    QList<ReportedRule> rules;
    ReportedBaseline baseline;
    QList<ReportedRename> possibleRenames; ///< without those of which a name has no finding that is seen
    QList<ReportedNote> notes;
    /// A report of the tool before Triptych, whose findings do not tell where.
    bool isOld = false;
    QList<Finding> unjudged; ///< its type mismatches: it does not tell spellings from conflicts

    bool operator==(const Report &) const = default;

    [[nodiscard]] int count(Severity severity) const; ///< drift only
    [[nodiscard]] int count(FindingKind kind) const;
};

/// The sides that any of the reports compares, in order.
[[nodiscard]] QList<Side> sidesOf(const QList<Report> &reports);

[[nodiscard]] Report reportOf(const Comparison &comparison, const QDateTime &utc);

} // namespace triptych
