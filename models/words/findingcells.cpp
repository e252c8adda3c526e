// SPDX-License-Identifier: MIT
#include "words/findingcells.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(triptych::FindingCells)
};

QString inFolders(const QString &path, const QStringList &folders)
{
    const auto holds
        = [&](const QString &folder) { return !folder.isEmpty() && path.startsWith(folder + QLatin1Char('/')); };
    const auto folder = std::ranges::find_if(folders, holds);
    return folder == folders.end() ? path : path.mid(folder->size() + 1);
}

} // namespace

QString whereText(const Comparison &comparison, const Finding &finding, const QStringList &folders)
{
    QStringList places;
    for (const Side side : comparison.sides()) {
        Origin where = finding.where[side].value_or(Origin());
        where.file = inFolders(where.file, folders);
        if (const QString place = displayText(where); !place.isEmpty())
            places.append(place);
    }
    return places.join(Cells::tr(" · ", "between places"));
}

QString commonFolder(const Comparison &comparison)
{
    std::optional<QStringList> common;
    for (const Finding &finding : comparison.findings) {
        for (const Side side : comparison.sides()) {
            if (!finding.where[side] || finding.where[side]->file.isEmpty())
                continue;
            QStringList folders = finding.where[side]->file.split(QLatin1Char('/'));
            folders.removeLast();
            if (!common)
                common = folders;
            const auto end = std::ranges::mismatch(*common, folders).in1;
            common->erase(end, common->end());
        }
    }
    return common ? common->join(QLatin1Char('/')) : QString();
}

std::optional<Side> sideOf(FindingCell cell)
{
    switch (cell) {
    case FindingCell::Database:
        return Side::Database;
    case FindingCell::Models:
        return Side::Models;
    case FindingCell::Documentation:
        return Side::Documentation;
    default:
        return std::nullopt;
    }
}

QString titleOf(FindingCell cell)
{
    if (const auto side = sideOf(cell))
        return text(*side);
    switch (cell) {
    case FindingCell::Kind:
        return Cells::tr("Kind");
    case FindingCell::Severity:
        return Cells::tr("Severity");
    case FindingCell::Table:
        return Cells::tr("Table");
    case FindingCell::Column:
        return Cells::tr("Column");
    case FindingCell::Alone:
        return Cells::tr("Stands alone");
    case FindingCell::Where:
        return Cells::tr("Where");
    case FindingCell::Age:
        return Cells::tr("Since last time");
    default:
        return {};
    }
}

QString cellText(const Comparison &comparison, const Finding &finding, FindingCell cell, const NewFindings &fresh)
{
    if (const auto side = sideOf(cell))
        return comparison.isCompared(*side) ? statedText(comparison, finding, *side) : QString();
    switch (cell) {
    case FindingCell::Kind:
        return text(finding.kind);
    case FindingCell::Severity:
        return text(finding.severity);
    case FindingCell::Table:
        return displayText(finding.table);
    case FindingCell::Column:
        return finding.column;
    case FindingCell::Alone:
        return finding.alone ? text(*finding.alone) : QString();
    case FindingCell::Where:
        return whereText(comparison, finding);
    case FindingCell::Age:
        return fresh && fresh->contains(finding.id) ? Cells::tr("New", "finding") : QString();
    default:
        return {};
    }
}

bool isTelling(const Comparison &comparison, FindingCell cell, const NewFindings &fresh)
{
    if (const auto side = sideOf(cell))
        return comparison.isCompared(*side);
    if (cell == FindingCell::Age)
        return fresh.has_value();
    return cell != FindingCell::Alone || comparison.sides().size() == 3;
}

} // namespace triptych
