// SPDX-License-Identifier: MIT
#include "items/comparisonmodel.h"

#include "items/differences.h"
#include "words/words.h"

#include <algorithm>

namespace triptych {

namespace {

/// The facet whose cells a finding of this kind tints; nullopt: the row as a whole.
std::optional<Facet> facetOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Missing:
        return std::nullopt;
    case FindingKind::Renamed:
        return Facet::Name;
    case FindingKind::Nullable:
        return Facet::Null;
    case FindingKind::Type:
    case FindingKind::EnumLabels:
    case FindingKind::Cosmetic:
        return Facet::Type;
    case FindingKind::PrimaryKey:
    case FindingKind::ForeignKey:
        return Facet::Key;
    // No cell shows these: they are the whole column's.
    case FindingKind::Default:
    case FindingKind::Unique:
    case FindingKind::Index:
    case FindingKind::Check:
    case FindingKind::Identity:
    case FindingKind::Generated:
    case FindingKind::Comment:
    case FindingKind::ColumnOrder:
        return Facet::Name;
    }
    return std::nullopt;
}

/// One cell of the tree, and what can be said about it.
class Cell
{
public:
    Cell(const Comparison &comparison, const TableRow &tableRow, const ColumnRow *columnRow, Side side, Facet facet)
        : m_comparison(comparison), m_tableRow(tableRow), m_columnRow(columnRow), m_side(side), m_facet(facet),
          m_table(comparison.table(tableRow, side)),
          m_column(columnRow ? comparison.column(tableRow, *columnRow, side) : nullptr)
    { }

    [[nodiscard]] bool isGap() const { return m_columnRow ? !m_column : !m_table; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString accessibleText() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QVariant rowKind() const;
    [[nodiscard]] QList<FindingKind> kinds() const;
    [[nodiscard]] QList<KindCount> kindCounts() const;
    [[nodiscard]] QVariant kind() const;
    [[nodiscard]] bool isLeading() const;
    [[nodiscard]] bool isAdded() const;

private:
    /// Of a column row its findings, of a table row those of no column.
    [[nodiscard]] QList<const Finding *> ownFindings() const;
    [[nodiscard]] const PerSide<int> &sides() const { return m_columnRow ? m_columnRow->index : m_tableRow.index; }
    [[nodiscard]] QString name() const;
    /// Why a gap may be none: the side does not list everything. Nullopt: it lists all, or this is no gap.
    [[nodiscard]] std::optional<QString> unlistedReason() const;
    [[nodiscard]] QString unknownReason() const;

    const Comparison &m_comparison;
    const TableRow &m_tableRow;
    const ColumnRow *m_columnRow;
    Side m_side;
    Facet m_facet;
    const Table *m_table;
    const Column *m_column;
};

QString Cell::text() const
{
    if (isGap())
        return m_facet == Facet::Name && unlistedReason() ? unknownText() : QString();
    switch (m_facet) {
    case Facet::Name:
        return m_column ? m_column->name : displayText(m_table->name);
    case Facet::Type:
        return m_column ? typeText(m_column->type)
                        : ComparisonModel::tr("%n column(s)", nullptr, int(m_table->columns.items.size()));
    case Facet::Null:
        return m_column ? nullableText(m_column->nullable) : QString();
    case Facet::Key:
        return m_column ? keyText(*m_table, *m_column) : QString();
    }
    return {};
}

QString Cell::name() const
{
    return m_columnRow ? m_comparison.name(m_tableRow, *m_columnRow) : displayText(m_comparison.name(m_tableRow));
}

QList<const Finding *> Cell::ownFindings() const
{
    QList<const Finding *> result;
    for (const int i : m_columnRow ? m_columnRow->findings : m_tableRow.findings) {
        const Finding &finding = m_comparison.findings[i];
        if (m_columnRow || finding.columnRows.isEmpty())
            result.append(&finding);
    }
    return result;
}

QString Cell::accessibleText() const
{
    if (m_facet != Facet::Name) {
        const QString shown = text();
        return shown.isEmpty() ? QString()
                               : ComparisonModel::tr("%1: %2", "facet and value").arg(triptych::text(m_facet), shown);
    }
    QStringList parts{isGap() ? name() : text()};
    for (const Finding *finding : ownFindings())
        parts.append(findingText(m_comparison, *finding, m_side));
    if (!m_columnRow) {
        for (const KindCount &each : kindCounts())
            parts.append(ComparisonModel::tr("%1 %2", "number and kind of findings")
                             .arg(each.count)
                             .arg(withinSentence(triptych::text(each.kind))));
    }
    return parts.join(ComparisonModel::tr(", ", "between parts of a sentence"));
}

std::optional<QString> Cell::unlistedReason() const
{
    if (!isGap())
        return std::nullopt;
    return m_table ? m_table->columns.incomplete : (*m_comparison.schemas[m_side])->tables.incomplete;
}

QString Cell::unknownReason() const
{
    const auto orNotStated
        = [](const QString &reason) { return reason.isEmpty() ? ComparisonModel::tr("Not stated here") : reason; };
    if (const auto reason = unlistedReason())
        return orNotStated(*reason);
    if (!m_column)
        return {};
    const auto reasonOf
        = [&](const auto &stated) { return stated.isKnown() ? QString() : orNotStated(stated.reason()); };
    switch (m_facet) {
    case Facet::Name:
        return {};
    case Facet::Type:
        return reasonOf(m_column->type);
    case Facet::Null:
        return reasonOf(m_column->nullable);
    case Facet::Key:
        return reasonOf(m_table->primaryKey);
    }
    return {};
}

QString Cell::toolTip() const
{
    QStringList lines;
    if (const QString reason = unknownReason(); !reason.isEmpty())
        lines.append(reason);
    for (const Finding *finding : ownFindings()) {
        if (m_facet == Facet::Name || facetOf(finding->kind) == m_facet)
            lines.append(findingText(m_comparison, *finding, m_side));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<FindingKind> Cell::kinds() const
{
    QList<FindingKind> result;
    for (const int i : m_columnRow ? m_columnRow->findings : m_tableRow.findings) {
        const FindingKind kind = m_comparison.findings[i].kind;
        if (!result.contains(kind))
            result.append(kind);
    }
    std::ranges::sort(result,
        [this](FindingKind one, FindingKind other) { return isGraver(m_comparison.settings.severities, one, other); });
    return result;
}

QVariant Cell::rowKind() const
{
    const QList<FindingKind> all = kinds();
    return all.isEmpty() ? QVariant() : QVariant::fromValue(all.first());
}

QList<KindCount> Cell::kindCounts() const
{
    if (m_columnRow)
        return {};
    std::array<int, allFindingKinds.size()> counts{};
    for (const int i : m_tableRow.findings)
        ++counts[std::size_t(m_comparison.findings[i].kind)];
    QList<KindCount> result;
    for (const FindingKind kind : allFindingKinds) {
        const int count = counts[std::size_t(kind)];
        if (count > 0 && kind != FindingKind::Cosmetic)
            result.append({kind, count});
    }
    return result;
}

QVariant Cell::kind() const
{
    if (isGap() || text().isEmpty() || !unknownReason().isEmpty())
        return {};
    QVariant result;
    for (const Finding *finding : ownFindings()) {
        const auto &says = finding->says[m_side];
        const bool speaks = !says || says->isKnown(); // what is unknown does not differ
        if (speaks && facetOf(finding->kind) == m_facet
            && (!result.isValid()
                || isGraver(m_comparison.settings.severities, finding->kind, result.value<FindingKind>())))
            result = QVariant::fromValue(finding->kind);
    }
    return result;
}

bool Cell::isLeading() const
{
    const auto first = std::ranges::find_if(allSides, [this](Side side) { return sides()[side].has_value(); });
    return first != allSides.end() && *first == m_side;
}

bool Cell::isAdded() const
{
    return !sides()[m_comparison.sides().first()];
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractItemModel(parent) { }

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_sides = m_comparison ? m_comparison->sides() : QList<Side>();
    endResetModel();
}

int ComparisonModel::modelColumn(Side side, Facet facet) const
{
    const qsizetype group = m_sides.indexOf(side);
    return group < 0 ? -1 : int(group) * facetCount + int(facet);
}

QModelIndex ComparisonModel::indexOf(int tableRow, int columnRow, int column) const
{
    const QModelIndex table = index(tableRow, columnRow < 0 ? column : 0);
    return columnRow < 0 || !table.isValid() ? table : index(columnRow, column, table);
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    const quintptr table = child.isValid() ? child.internalId() : 0;
    return table == 0 ? QModelIndex() : createIndex(int(table) - 1, 0, quintptr(0));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!m_comparison)
        return 0;
    if (!parent.isValid())
        return int(m_comparison->tables.size());
    const bool isTable = parent.internalId() == 0 && parent.column() == 0;
    return isTable ? int(m_comparison->tables[parent.row()].columns.size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return int(m_sides.size()) * facetCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isTable = index.internalId() == 0;
    const int table = isTable ? index.row() : int(index.internalId()) - 1;
    const TableRow &tableRow = m_comparison->tables[table];
    const ColumnRow *columnRow = isTable ? nullptr : &tableRow.columns[index.row()];
    const Side side = m_sides[index.column() / facetCount];
    const auto facet = Facet(index.column() % facetCount);
    const Cell cell(*m_comparison, tableRow, columnRow, side, facet);

    switch (role) {
    case Qt::DisplayRole:
        return cell.text();
    case Qt::AccessibleTextRole:
        return cell.accessibleText();
    case Qt::ToolTipRole:
        return cell.toolTip();
    case FindingKindRole:
        return cell.rowKind();
    case FindingKindsRole:
        return QVariant::fromValue(cell.kinds());
    case KindCountsRole:
        return QVariant::fromValue(cell.kindCounts());
    case CellKindRole:
        return cell.kind();
    case GapRole:
        return cell.isGap();
    case LeadingRole:
        return cell.isLeading();
    case AddedRole:
        return cell.isAdded();
    case SideRole:
        return QVariant::fromValue(side);
    case FacetRole:
        return QVariant::fromValue(facet);
    case TableRowRole:
        return table;
    case ColumnRowRole:
        return isTable ? -1 : index.row();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Side side = m_sides[section / facetCount];
    const auto facet = Facet(section % facetCount);
    switch (role) {
    case Qt::DisplayRole:
        return text(facet);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "side and facet of a column").arg(text(side), text(facet));
    case SideRole:
        return QVariant::fromValue(side);
    case FacetRole:
        return QVariant::fromValue(facet);
    default:
        return {};
    }
}

} // namespace triptych
