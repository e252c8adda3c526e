// SPDX-License-Identifier: MIT
#include "items/nullabilitywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace triptych {

namespace {

struct Nullability
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Nullability)
};

QString estimateText(const Table &table, const Column &column)
{
    if (!column.statistics)
        return Nullability::tr("Not counted, no statistics");
    if (column.statistics->nullFraction <= 0)
        return Nullability::tr("Not counted, estimated: none");
    if (!table.statistics.isKnown())
        return Nullability::tr("Not counted, estimated: %1").arg(percentText(column.statistics->nullFraction));
    const double nulls = double(table.statistics.value().rows) * column.statistics->nullFraction;
    return Nullability::tr("Not counted, estimated: about %1")
        .arg(QLocale().toString(std::max(qint64(1), qRound64(nulls))));
}

QString impossibleText(const Table &table)
{
    return table.isView() ? Nullability::tr("A view: cannot be set") : Nullability::tr("A foreign table: not enforced");
}

QString noDatabaseText(const Comparison &comparison)
{
    return comparison.isCompared(Side::Database) ? Nullability::tr("Not in the database")
                                                 : Nullability::tr("The database is not compared");
}

QString nullsText(qint64 nulls)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return Nullability::tr("%Ln NULL(s) in the way", nullptr, int(std::min(nulls, most)));
}

} // namespace

QString text(NullTrouble trouble)
{
    switch (trouble) {
    case NullTrouble::InsertsFail:
        return Nullability::tr("Inserts fail");
    case NullTrouble::ReadsMayYieldNull:
        return Nullability::tr("Reads may yield None");
    case NullTrouble::DocumentMisleads:
        return Nullability::tr("The document misleads");
    case NullTrouble::ModelsAgainstDocument:
        return Nullability::tr("Models and document disagree");
    }
    return {};
}

QString explanation(NullTrouble trouble)
{
    switch (trouble) {
    case NullTrouble::InsertsFail:
        return Nullability::tr("The models allow NULL where the database refuses it: an insert or update that leaves "
                               "the value out fails.");
    case NullTrouble::ReadsMayYieldNull:
        return Nullability::tr("The models rule NULL out where the database allows it: a read may yield None where the "
                               "code does not expect it.");
    case NullTrouble::DocumentMisleads:
        return Nullability::tr("The document says otherwise than the database.");
    case NullTrouble::ModelsAgainstDocument:
        return Nullability::tr("The models and the document say otherwise, and the database does not say.");
    }
    return {};
}

QString verdictText(const Comparison &comparison, RowRef row, const CountedNulls *counted)
{
    switch (nullVerdict(comparison, row, counted)) {
    case NullVerdict::NullsInTheWay:
        return nullsText(counted->count->nulls);
    case NullVerdict::NotCounted:
        if (counted)
            return Nullability::tr("Not counted: %1").arg(counted->count.error().what);
        return estimateText(*databaseTable(comparison, row), *databaseColumn(comparison, row));
    case NullVerdict::Safe:
        return Nullability::tr("Safe to set");
    case NullVerdict::Impossible:
        return impossibleText(*databaseTable(comparison, row));
    case NullVerdict::AlreadyNotNull:
        return Nullability::tr("Already NOT NULL");
    case NullVerdict::NoDatabase:
        return noDatabaseText(comparison);
    }
    return {};
}

QString text(NullabilityScope scope)
{
    switch (scope) {
    case NullabilityScope::All:
        return Nullability::tr("All columns");
    case NullabilityScope::NotNullWanted:
        return Nullability::tr("SET NOT NULL is wanted");
    case NullabilityScope::InsertsFail:
        return text(NullTrouble::InsertsFail);
    case NullabilityScope::ReadsMayYieldNull:
        return text(NullTrouble::ReadsMayYieldNull);
    case NullabilityScope::DocumentMisleads:
        return text(NullTrouble::DocumentMisleads);
    case NullabilityScope::NotSaid:
        return Nullability::tr("Not said by a side");
    case NullabilityScope::NullsInTheWay:
        return Nullability::tr("NULLs in the way");
    case NullabilityScope::NotCounted:
        return Nullability::tr("Not counted");
    case NullabilityScope::Safe:
        return Nullability::tr("Safe to set");
    }
    return {};
}

QString percentText(double share)
{
    const QLocale locale;
    const auto percent = [&](double value, int decimals) {
        return Nullability::tr("%1 %", "percent").arg(locale.toString(value * 100, 'f', decimals));
    };
    if (share <= 0 || share >= 1)
        return percent(share, 0);
    if (share < 0.001)
        return QStringLiteral("< ") + percent(0.001, 1);
    if (share > 0.999)
        return QStringLiteral("> ") + percent(0.999, 1);
    return percent(share, 1);
}

} // namespace triptych
