// SPDX-License-Identifier: MIT
#include "items/nullabilitycell.h"

#include "items/nullabilitywords.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace triptych {

namespace {

struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(triptych::NullabilityCells)
};

QString saysText(const Column *column)
{
    return column ? nullableText(column->nullable) : statedText(std::nullopt);
}

QString saysToolTip(const Column *column)
{
    if (!column || column->nullable.isKnown())
        return {};
    return column->nullable.reason().isEmpty() ? Cells::tr("It does not say.") : column->nullable.reason();
}

QString troubleText(NullTroubles troubles)
{
    QStringList words;
    for (const NullTrouble trouble : each(troubles))
        words << text(trouble);
    return words.isEmpty() ? Cells::tr("Not said by a side") : words.join(Cells::tr(" · ", "between troubles"));
}

QString explanations(NullTroubles troubles)
{
    QStringList lines;
    for (const NullTrouble trouble : each(troubles))
        lines << explanation(trouble);
    return lines.join(QLatin1Char('\n'));
}

QString timeText(const QDateTime &at)
{
    const QLocale locale;
    return at.date() == QDate::currentDate() ? locale.toString(at.time(), QLocale::ShortFormat)
                                             : locale.toString(at, QLocale::ShortFormat);
}

} // namespace

QString titleText(NullabilitySection section)
{
    switch (section) {
    case NullabilitySection::Table:
        return Cells::tr("Table");
    case NullabilitySection::Column:
        return Cells::tr("Column");
    case NullabilitySection::Says:
        break;
    case NullabilitySection::Trouble:
        return Cells::tr("What breaks");
    case NullabilitySection::Rows:
        return Cells::tr("Rows, about");
    case NullabilitySection::Share:
        return Cells::tr("NULLs, about");
    case NullabilitySection::Count:
        return Cells::tr("NULLs, counted");
    case NullabilitySection::Verdict:
        return Cells::tr("SET NOT NULL");
    }
    return {};
}

QString NullabilityCells::text(NullabilitySection section, Side side) const
{
    const TableRow &table = comparison.tables[row.row.table];
    switch (section) {
    case NullabilitySection::Table:
        return displayText(comparison.name(table));
    case NullabilitySection::Column:
        return comparison.name(table, table.columns[row.row.column]);
    case NullabilitySection::Says:
        return saysText(columnOn(side));
    case NullabilitySection::Trouble:
        return troubleText(row.troubles);
    case NullabilitySection::Rows:
        return estimatedRows() ? QLocale().toString(*estimatedRows()) : unknownText();
    case NullabilitySection::Share:
        return estimatedShare() ? percentText(*estimatedShare()) : unknownText();
    case NullabilitySection::Count:
        return countText();
    case NullabilitySection::Verdict:
        return verdictText(comparison, row.row, counted);
    }
    return {};
}

QString NullabilityCells::toolTip(NullabilitySection section, Side side) const
{
    switch (section) {
    case NullabilitySection::Says:
        return saysToolTip(columnOn(side));
    case NullabilitySection::Trouble:
        return explanations(row.troubles);
    case NullabilitySection::Rows:
    case NullabilitySection::Share:
        if (text(section) != unknownText())
            return Cells::tr("As the planner's statistics of the last ANALYZE estimate it");
        return Cells::tr("There are no statistics, or none that the role may read. ANALYZE gathers them.");
    case NullabilitySection::Count:
        return countToolTip();
    case NullabilitySection::Verdict:
        return counted && !counted->count ? counted->count.error().message() : text(section);
    default:
        return text(section);
    }
}

NullabilityKey NullabilityCells::sortKey(NullabilitySection section, Side side) const
{
    constexpr double unknown = -1;
    const bool isCounted = counted && counted->count;
    switch (section) {
    case NullabilitySection::Trouble:
        return {row.troubles ? double(row.troubles.toInt()) : std::numeric_limits<double>::max()};
    case NullabilitySection::Rows:
        return {estimatedRows() ? double(*estimatedRows()) : unknown};
    case NullabilitySection::Share:
        return {estimatedShare().value_or(unknown)};
    case NullabilitySection::Count:
        return {isCounted ? double(counted->count->nulls) : unknown};
    case NullabilitySection::Verdict:
        return {double(nullVerdict(comparison, row.row, counted)),
            isCounted ? QString::number(counted->count->nulls).rightJustified(20) : QString()};
    default:
        return {0, text(section, side).toCaseFolded()};
    }
}

std::optional<qint64> NullabilityCells::estimatedRows() const
{
    const Table *table = databaseTable(comparison, row.row);
    return table && table->statistics.isKnown() ? std::optional(table->statistics.value().rows) : std::nullopt;
}

std::optional<double> NullabilityCells::estimatedShare() const
{
    const Column *column = databaseColumn(comparison, row.row);
    return column && column->statistics ? std::optional(column->statistics->nullFraction) : std::nullopt;
}

QStringList NullabilityCells::exported() const
{
    const auto rows = estimatedRows();
    const auto share = estimatedShare();
    const bool isCounted = counted && counted->count;
    return {rows ? QString::number(*rows) : QString(), share ? QString::number(*share) : QString(),
        isCounted ? QString::number(counted->count->rows) : QString(),
        isCounted ? QString::number(counted->count->nulls) : QString(),
        counted ? counted->at.toString(Qt::ISODate) : QString(), text(NullabilitySection::Verdict)};
}

QStringList NullabilityCells::exportedTitles()
{
    return {Cells::tr("Rows, about"), Cells::tr("Share of NULLs, about"), Cells::tr("Rows, counted"),
        Cells::tr("NULLs, counted"), Cells::tr("Counted at"), Cells::tr("SET NOT NULL")};
}

const Column *NullabilityCells::columnOn(Side side) const
{
    const TableRow &table = comparison.tables[row.row.table];
    return comparison.column(table, table.columns[row.row.column], side);
}

QString NullabilityCells::countText() const
{
    if (isWaiting)
        return Cells::tr("counting…");
    if (!counted)
        return {};
    //: %1 is a number or "failed", %2 a time
    return Cells::tr("%1 · %2").arg(
        counted->count ? QLocale().toString(counted->count->nulls) : Cells::tr("failed"), timeText(counted->at));
}

QString NullabilityCells::countToolTip() const
{
    if (!counted)
        return {};
    if (!counted->count)
        return counted->count.error().message();
    const QLocale locale;
    return Cells::tr("%1 of %2 rows are NULL, counted %3")
        .arg(locale.toString(counted->count->nulls), locale.toString(counted->count->rows),
            locale.toString(counted->at, QLocale::ShortFormat));
}

} // namespace triptych
