// SPDX-License-Identifier: MIT
#include "items/foldednames.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace triptych {

namespace {

/// Appends every side's name, folded, one a line: one search finds a part of any.
template <typename NameOn>
void appendFolded(QString &text, const QList<Side> &sides, NameOn nameOn)
{
    const qsizetype start = text.size();
    QString last;
    for (const Side side : sides) {
        const QString name = nameOn(side);
        if (name.isEmpty() || name == last)
            continue;
        if (text.size() > start)
            text += QLatin1Char('\n');
        const bool isPlain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && !c.isUpper(); });
        text += isPlain ? name : name.toCaseFolded();
        last = name;
    }
}

/// The names of the comparison that is shown.
struct Shown
{
    std::weak_ptr<const Comparison> comparison;
    QFuture<FoldedNames> names;
};

const QFuture<FoldedNames> &namesOf(const std::shared_ptr<const Comparison> &comparison)
{
    static Shown shown;
    if (shown.comparison.lock() != comparison)
        shown = {comparison, QtConcurrent::run([comparison] { return FoldedNames(*comparison); })};
    return shown.names;
}

} // namespace

FoldedNames::FoldedNames(const Comparison &comparison)
{
    const QList<Side> sides = comparison.sides();
    m_tables.reserve(comparison.tables.size());
    for (const TableRow &tableRow : comparison.tables) {
        m_tables.append(int(m_starts.size()));
        m_starts.append(int(m_text.size()));
        appendFolded(m_text, sides, [&](Side side) {
            const Table *table = comparison.table(tableRow, side);
            return table ? displayText(table->name) : QString();
        });
        for (const ColumnRow &row : tableRow.columns) {
            m_starts.append(int(m_text.size()));
            appendFolded(m_text, sides, [&](Side side) {
                const Column *column = comparison.column(tableRow, row, side);
                return column ? column->name : QString();
            });
        }
    }
    m_starts.append(int(m_text.size()));
}

bool FoldedNames::contains(const Finding &finding, QStringView text) const
{
    return table(finding.tableRow).contains(text) || std::ranges::any_of(finding.columnRows, [&](int row) {
        return column(finding.tableRow, row).contains(text);
    });
}

void prepareFoldedNames(const std::shared_ptr<const Comparison> &comparison)
{
    if (comparison)
        (void)namesOf(comparison);
}

FoldedNames foldedNames(const std::shared_ptr<const Comparison> &comparison)
{
    return namesOf(comparison).result();
}

} // namespace triptych
