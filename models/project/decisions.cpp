// SPDX-License-Identifier: MIT
#include "project/decisions.h"

#include "compare/rules.h"

#include <algorithm>

namespace triptych {

namespace {

/// A name as a side writes it.
struct SideName
{
    QString text;
    bool caseCounts = true;
};

/// The names of a table row, or of a column row in it, each spelling once.
QList<SideName> namesOf(const Comparison &comparison, int tableRow, int columnRow)
{
    QList<SideName> names;
    const TableRow &row = comparison.tables[tableRow];
    for (const Side side : comparison.sides()) {
        const Table *table = comparison.table(row, side);
        const Column *column = table && columnRow >= 0 ? comparison.column(row, row.columns[columnRow], side) : nullptr;
        if (!table || (columnRow >= 0 && !column))
            continue;
        const QString text = column ? column->name : displayText(table->name);
        if (std::ranges::find(names, text, &SideName::text) == names.end())
            names.append({text, (*comparison.schemas[side])->caseSensitiveNames});
    }
    return names;
}

/// Whether two names stand together without a decision.
bool areOneName(const SideName &one, const SideName &other)
{
    const bool caseCounts = one.caseCounts && other.caseCounts;
    return one.text.compare(other.text, caseCounts ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

/// The table that decisions about its columns name; empty for tables.
QString tableOf(const Comparison &comparison, int tableRow, int columnRow)
{
    return columnRow < 0 ? QString() : displayText(comparison.name(comparison.tables[tableRow]));
}

bool contains(const QList<SideName> &names, const QString &text)
{
    return std::ranges::find(names, text, &SideName::text) != names.end();
}

/// Whether the decision is about columns of that table row, or, for a column row of -1, about tables.
bool isAboutPlace(const Comparison &comparison, const RenameDecision &decision, int tableRow, int columnRow)
{
    return columnRow < 0 ? decision.table.isEmpty() : contains(namesOf(comparison, tableRow, -1), decision.table);
}

/// Whether another row, of the same table or of the tables, bears that name.
bool isNameOfAnother(const Comparison &comparison, const QString &name, int tableRow, int columnRow)
{
    const int count = columnRow < 0 ? int(comparison.tables.size()) : int(comparison.tables[tableRow].columns.size());
    const int own = columnRow < 0 ? tableRow : columnRow;
    for (int row = 0; row < count; ++row) {
        const QList<SideName> names = columnRow < 0 ? namesOf(comparison, row, -1) : namesOf(comparison, tableRow, row);
        if (row != own && contains(names, name))
            return true;
    }
    return false;
}

/// What `after` has instead of `before`, done to `now`.
template <typename T, typename Insert>
QList<T> merged(const QList<T> &before, const QList<T> &after, QList<T> now, const Insert &makeRoom)
{
    if (now == before)
        return after;
    for (const T &each : before) {
        if (!after.contains(each))
            now.removeOne(each);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.contains(after[i]) || now.contains(after[i]))
            continue;
        makeRoom(now, after[i]);
        qsizetype place = now.size();
        if (i > 0 && now.contains(after[i - 1]))
            place = now.indexOf(after[i - 1]) + 1;
        else if (i + 1 < after.size() && now.contains(after[i + 1]))
            place = now.indexOf(after[i + 1]);
        now.insert(place, after[i]);
    }
    return now;
}

} // namespace

bool isAboutTheSame(const RenameDecision &one, const RenameDecision &other)
{
    const bool same = one.name == other.name && one.otherName == other.otherName;
    const bool swapped = one.name == other.otherName && one.otherName == other.name;
    return one.table == other.table && (same || swapped);
}

void decide(QList<RenameDecision> &renames, const RenameDecision &decision)
{
    renames.removeIf([&](const RenameDecision &each) { return isAboutTheSame(each, decision); });
    renames.append(decision);
}

QList<RenameDecision> renameDecisions(const Comparison &comparison, const Finding &finding, bool confirmed)
{
    if (finding.kind != FindingKind::Renamed)
        return {};
    const int columnRow = finding.columnRows.isEmpty() ? -1 : finding.columnRows.first();
    const QList<SideName> names = namesOf(comparison, finding.tableRow, columnRow);
    QList<RenameDecision> decisions;
    for (auto one = names.begin(); one != names.end(); ++one) {
        for (auto other = one + 1; other != names.end(); ++other) {
            if (!areOneName(*one, *other))
                decisions.append({tableOf(comparison, finding.tableRow, columnRow), one->text, other->text, confirmed});
        }
    }
    return decisions;
}

QList<RenameDecision> renameDecisions(const Comparison &comparison, const PossibleRename &rename, bool confirmed)
{
    QList<RenameDecision> decisions;
    for (const SideName &one : namesOf(comparison, rename.tableRow, rename.columnRow)) {
        for (const SideName &other : namesOf(comparison, rename.otherTableRow, rename.otherColumnRow))
            decisions.append({tableOf(comparison, rename.tableRow, rename.columnRow), one.text, other.text, confirmed});
    }
    return decisions;
}

bool isEndOf(const PossibleRename &rename, int tableRow, int columnRow)
{
    return (rename.tableRow == tableRow && rename.columnRow == columnRow)
        || (rename.otherTableRow == tableRow && rename.otherColumnRow == columnRow);
}

QList<int> decisionsAbout(const Comparison &comparison, int tableRow, int columnRow)
{
    const QList<RenameDecision> &renames = comparison.settings.renames;
    const QList<SideName> names = renames.isEmpty() ? QList<SideName>() : namesOf(comparison, tableRow, columnRow);
    QList<int> result;
    for (int i = 0; i < renames.size(); ++i) {
        const RenameDecision &each = renames[i];
        const bool hasOne = contains(names, each.name);
        const bool hasOther = contains(names, each.otherName);
        if (!(hasOne || hasOther) || !isAboutPlace(comparison, each, tableRow, columnRow))
            continue;
        if (each.confirmed ? hasOne && hasOther
                           : hasOne != hasOther
                    && isNameOfAnother(comparison, hasOne ? each.otherName : each.name, tableRow, columnRow))
            result.append(i);
    }
    return result;
}

IgnoreRule ignoreRule(const Comparison &comparison, const Finding &finding, IgnoreScope scope)
{
    IgnoreRule rule;
    if (scope != IgnoreScope::KindEverywhere)
        rule.table = globFor(displayText(comparison.name(comparison.tables[finding.tableRow])));
    if (scope != IgnoreScope::Table)
        rule.kind = finding.kind;
    if (scope == IgnoreScope::Finding) {
        rule.side = finding.alone;
        // A pattern fits one column; without one it fits whatever is found in the table.
        if (finding.columnRows.size() == 1)
            rule.column = globFor(finding.column);
        else
            rule.finding = finding.id;
    }
    return rule;
}

QString globFor(const QString &name)
{
    QString glob;
    for (const QChar each : name) {
        if (QStringView(u"*?[\\").contains(each))
            glob += QLatin1Char('\\');
        glob += each;
    }
    return glob;
}

QList<int> fittingFindings(const Comparison &comparison, const QList<IgnoreRule> &rules)
{
    Comparison asked = comparison;
    asked.settings.rules = rules;
    asked.settings.accepted.clear();
    const Hiding hiding(asked);
    QList<int> result;
    for (int i = 0; i < comparison.findings.size(); ++i) {
        const Finding &finding = comparison.findings[i];
        const bool mayFit
            = std::ranges::any_of(rules, [&](const auto &rule) { return !rule.kind || rule.kind == finding.kind; });
        if (mayFit && !hiding.fittingRules(finding).isEmpty())
            result.append(i);
    }
    return result;
}

ComparisonSettings withChange(const ComparisonSettings &before, const ComparisonSettings &after, ComparisonSettings now)
{
    now.renames = merged(before.renames, after.renames, now.renames, [](auto &renames, const RenameDecision &decision) {
        renames.removeIf([&](const RenameDecision &each) { return isAboutTheSame(each, decision); });
    });
    now.rules = merged(before.rules, after.rules, now.rules, [](auto &, const IgnoreRule &) {});
    return now;
}

} // namespace triptych
