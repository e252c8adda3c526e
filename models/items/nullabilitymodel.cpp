// SPDX-License-Identifier: MIT
#include "items/nullabilitymodel.h"

#include "words/words.h"

#include <algorithm>

namespace triptych {

namespace {

constexpr int leadingSections = 2; // Table, Column
constexpr int trailingSections = 5; // Trouble … Verdict

} // namespace

NullabilityModel::NullabilityModel(QObject *parent) : QAbstractTableModel(parent) { }

void NullabilityModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_sides = m_comparison ? m_comparison->sides() : QList<Side>();
    m_rows = m_comparison ? nullabilityRows(*m_comparison) : QList<NullabilityRow>();
    m_shown = shownRows();
    endResetModel();
}

void NullabilityModel::setFilter(const FindingFilter &filter, NullabilityScope scope)
{
    if (filter == m_filter && scope == m_scope)
        return;
    beginResetModel();
    m_filter = filter;
    m_scope = scope;
    m_shown = shownRows();
    endResetModel();
}

void NullabilityModel::setCounts(const NullCounts &counts, const QSet<ColumnName> &waiting)
{
    m_counts = counts;
    m_waiting = waiting;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, columnOf(Section::Count)), index(rowCount() - 1, columnCount() - 1));
}

NullabilityModel::Section NullabilityModel::section(int column) const
{
    if (column < leadingSections)
        return Section(column);
    const int after = column - leadingSections - int(m_sides.size());
    return after < 0 ? Section::Says : Section(int(Section::Trouble) + after);
}

Side NullabilityModel::sideOf(int column) const
{
    return m_sides.value(column - leadingSections);
}

int NullabilityModel::columnOf(Section section) const
{
    return section > Section::Says ? int(section) - 1 + int(m_sides.size()) : int(section);
}

int NullabilityModel::indexOf(RowRef row) const
{
    const auto found = std::ranges::find_if(m_shown, [&](int i) { return m_rows[i].row == row; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int NullabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NullabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : leadingSections + int(m_sides.size()) + trailingSections;
}

QVariant NullabilityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const NullabilityRow &row = rowAt(index.row());
    const NullabilityCells cells = cellsOf(row);
    const Section section = this->section(index.column());
    const Side side = sideOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(section, side);
    case Qt::ToolTipRole:
        return cells.toolTip(section, side);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column title and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), cells.text(section, side));
    case TableRowRole:
        return row.row.table;
    case ColumnRowRole:
        return row.row.column;
    case SideRole:
        return section == Section::Says ? QVariant::fromValue(side) : QVariant();
    case NullShareRole: {
        const auto share = section == Section::Share ? cells.estimatedShare() : std::nullopt;
        return share ? QVariant(*share) : QVariant();
    }
    case NullVerdictRole:
        return section == Section::Verdict ? QVariant::fromValue(nullVerdict(*m_comparison, row.row, cells.counted))
                                           : QVariant();
    default:
        return {};
    }
}

QVariant NullabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return this->section(section) == Section::Says ? triptych::text(sideOf(section))
                                                   : titleText(this->section(section));
}

void NullabilityModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QList<int> before = m_shown;
    m_sortColumn = column;
    m_sortOrder = order;
    std::ranges::sort(m_shown);
    arrange(m_shown);
    QList<int> place(m_rows.size(), -1);
    for (int i = 0; i < m_shown.size(); ++i)
        place[m_shown[i]] = i;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &each : old)
        now << index(place[before[each.row()]], each.column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void NullabilityModel::arrange(QList<int> &rows) const
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const Section section = this->section(m_sortColumn);
    QList<NullabilityKey> keys(m_rows.size());
    for (const int row : std::as_const(rows))
        keys[row] = cellsOf(m_rows[row]).sortKey(section, sideOf(m_sortColumn));
    std::ranges::stable_sort(rows, [&](int one, int other) {
        return m_sortOrder == Qt::AscendingOrder ? keys[one] < keys[other] : keys[other] < keys[one];
    });
}

NullabilityCells NullabilityModel::cellsOf(const NullabilityRow &row) const
{
    NullabilityCells cells{*m_comparison, row};
    if (m_counts.isEmpty() && m_waiting.isEmpty())
        return cells;
    if (const auto name = countedName(*m_comparison, row.row)) {
        const auto found = m_counts.constFind(*name);
        cells.counted = found == m_counts.constEnd() ? nullptr : &*found;
        cells.isWaiting = m_waiting.contains(*name);
    }
    return cells;
}

bool NullabilityModel::passes(const FoldedNames &names, const NullabilityRow &row) const
{
    if (!passesBySchema(m_filter, *m_comparison, m_comparison->tables[row.row.table]))
        return false;
    if (!m_filter.severities.isEmpty() || m_filter.alone) {
        FindingFilter nature = m_filter;
        nature.kinds = {FindingKind::Nullable};
        if (row.finding < 0 || !passesByNature(nature, *m_comparison, m_comparison->findings[row.finding]))
            return false;
    }
    if (!m_filter.text.isEmpty()) {
        const QString text = m_filter.text.toCaseFolded();
        if (!names.table(row.row.table).contains(text) && !names.column(row.row.table, row.row.column).contains(text))
            return false;
    }
    return triptych::passes(m_scope, *m_comparison, row, cellsOf(row).counted);
}

QList<int> NullabilityModel::shownRows()
{
    QList<int> shown;
    if (m_rows.isEmpty())
        return shown;
    const FoldedNames names = namesFor(m_filter, m_comparison);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (passes(names, m_rows[i]))
            shown << i;
    }
    arrange(shown);
    return shown;
}

QList<QStringList> NullabilityModel::exported() const
{
    const int saying = columnOf(Section::Rows);
    QStringList titles;
    for (int column = 0; column < saying; ++column)
        titles << headerData(column, Qt::Horizontal).toString();
    QList<QStringList> result{titles + NullabilityCells::exportedTitles()};
    for (const int row : m_shown) {
        const NullabilityCells cells = cellsOf(m_rows[row]);
        QStringList texts;
        for (int column = 0; column < saying; ++column)
            texts << cells.text(section(column), sideOf(column));
        result << texts + cells.exported();
    }
    return result;
}

} // namespace triptych
