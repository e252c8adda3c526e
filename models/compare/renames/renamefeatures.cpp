// SPDX-License-Identifier: MIT
#include "compare/renames/renamefeatures.h"

#include "compare/renames/namelikeness.h"
#include "compare/renames/typefamily.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace triptych {

namespace {

/// What is known of a left-over column, taken apart once.
struct Leftover
{
    SplitName name;
    std::optional<QString> type; ///< stem; nullopt: unknown
    QString family;
    std::optional<bool> nullable;
    std::optional<QString> defaultText; ///< empty: none; nullopt: unknown
    std::optional<bool> isForeignKey;
    QString target; ///< lower case; of a foreign key
    int sameTarget = 0; ///< how many foreign keys of the table refer to it
    std::optional<bool> isPrimaryKey;
    QString before; ///< the nearest columns that both tables have, lower case; empty: none
    QString after;
};

const ForeignKey *foreignKeyOf(const Table &table, const QString &column)
{
    const auto found = std::ranges::find_if(table.foreignKeys.items,
        [&](const ForeignKey &key) { return key.columns.size() == 1 && key.columns.first() == column; });
    return found == table.foreignKeys.items.end() ? nullptr : &*found;
}

QString neighbour(const Table &table, int index, int step, const QSet<int> &leftovers)
{
    for (int at = index + step; at >= 0 && at < table.columns.items.size(); at += step) {
        if (!leftovers.contains(at))
            return table.columns.items[at].name.toLower();
    }
    return {};
}

/// A default as text that compares: without the casts that PostgreSQL adds, and in lower case.
std::optional<QString> comparableDefault(const Column &column)
{
    if (!column.defaultExpression.isKnown())
        return std::nullopt;
    return column.defaultExpression.value().value_or(QString()).section(QLatin1String("::"), 0, 0).toLower();
}

Leftover leftover(const Table &table, int index, const QSet<int> &leftovers)
{
    const Column &column = table.columns.items[index];
    Leftover result;
    result.name = splitName(column.name);
    if (column.type.isKnown() && !column.type.value().sql.isEmpty()) {
        result.type = typeStem(column.type.value().sql);
        result.family = typeFamily(column.type.value().sql);
    }
    if (column.nullable.isKnown())
        result.nullable = column.nullable.value();
    result.defaultText = comparableDefault(column);
    if (const ForeignKey *key = foreignKeyOf(table, column.name)) {
        result.isForeignKey = true;
        result.target = key->target.name.toLower();
        result.sameTarget = int(std::ranges::count_if(table.foreignKeys.items, [&](const ForeignKey &each) {
            return each.target.name.compare(key->target.name, Qt::CaseInsensitive) == 0;
        }));
    } else if (table.foreignKeys.isComplete()) {
        result.isForeignKey = false;
    }
    if (table.primaryKey.isKnown())
        result.isPrimaryKey = table.primaryKey.value().columns.contains(column.name);
    result.before = neighbour(table, index, -1, leftovers);
    result.after = neighbour(table, index, +1, leftovers);
    return result;
}

QList<Leftover> leftoversOf(const Table &table, const QList<int> &indexes)
{
    const QSet<int> set(indexes.begin(), indexes.end());
    QList<Leftover> result;
    result.reserve(indexes.size());
    for (const int index : indexes)
        result.append(leftover(table, index, set));
    return result;
}

WordCount countWords(const Table &left, const QList<Leftover> &rightOnly)
{
    WordCount result;
    for (const Column &column : left.columns.items)
        result.add(splitName(column.name));
    for (const Leftover &each : rightOnly)
        result.add(each.name);
    return result;
}

void addName(RenameFeatures &features, const NameLikeness &name)
{
    using enum RenameFeature;
    features[SameWords] = name.sameWords ? 1 : 0;
    features[SharedWords] = name.sharedWords;
    features[SameSubstance] = name.sameSubstance ? 1 : 0;
    features[Contained] = name.contained ? 1 : 0;
    features[Spelling] = name.spelling;
}

void addType(RenameFeatures &features, const Leftover &left, const Leftover &right)
{
    using enum RenameFeature;
    const bool leftIsForeign = left.isForeignKey.value_or(false);
    const bool rightIsForeign = right.isForeignKey.value_or(false);
    if (!left.type || !right.type || !left.isForeignKey || !right.isForeignKey) {
        features[SameType] = 0.5;
    } else if (!leftIsForeign && !rightIsForeign) {
        const bool familiesKnown = !left.family.isEmpty() && !right.family.isEmpty();
        features[SameType] = left.type == right.type ? 1 : familiesKnown && left.family == right.family ? 0.5 : 0;
        features[OtherFamily] = familiesKnown && left.family != right.family ? 1 : 0;
    }
    if (leftIsForeign && rightIsForeign) {
        const bool same = left.target == right.target;
        features[SameTarget] = same ? 1.0 / std::max(left.sameTarget, right.sameTarget) : 0;
        features[OtherTarget] = same ? 0 : 1;
    } else if (left.isForeignKey && right.isForeignKey) {
        features[OneIsForeignKey] = leftIsForeign != rightIsForeign ? 1 : 0;
    }
}

void addFacets(RenameFeatures &features, const Leftover &left, const Leftover &right)
{
    using enum RenameFeature;
    if (left.isPrimaryKey && right.isPrimaryKey && (*left.isPrimaryKey || *right.isPrimaryKey))
        features[PrimaryKey] = *left.isPrimaryKey && *right.isPrimaryKey ? 1 : -1;
    if (left.nullable && right.nullable)
        features[Nullability] = *left.nullable == *right.nullable ? 1 : -1;
    if (left.defaultText && right.defaultText) {
        features[SameDefault] = !left.defaultText->isEmpty() && left.defaultText == right.defaultText ? 1 : 0;
        features[OtherDefault] = left.defaultText != right.defaultText ? 1 : 0;
    }
}

double placeLikeness(const Leftover &left, const Leftover &right)
{
    return (left.before == right.before ? 0.5 : 0) + (left.after == right.after ? 0.5 : 0);
}

} // namespace

RenamePairs renamePairs(const Table &left, const Table &right, const QList<int> &leftOnly, const QList<int> &rightOnly)
{
    RenamePairs result{leftOnly, rightOnly, {}};
    if (leftOnly.isEmpty() || rightOnly.isEmpty())
        return result;
    const QList<Leftover> lefts = leftoversOf(left, leftOnly);
    const QList<Leftover> rights = leftoversOf(right, rightOnly);
    const WordCount count = countWords(left, rights);
    const double crowd = std::log(double(leftOnly.size() * rightOnly.size()));
    result.features.reserve(lefts.size() * rights.size());
    for (const Leftover &from : lefts) {
        for (const Leftover &to : rights) {
            const NameLikeness name = compareNames(from.name, to.name, count);
            if (name.opposed) {
                result.features.append(std::nullopt);
                continue;
            }
            RenameFeatures features{};
            features[RenameFeature::Always] = 1;
            features[RenameFeature::Crowd] = crowd;
            features[RenameFeature::Place] = placeLikeness(from, to);
            addName(features, name);
            addType(features, from, to);
            addFacets(features, from, to);
            result.features.append(features);
        }
    }
    return result;
}

} // namespace triptych
