// SPDX-License-Identifier: MIT
#include "items/foundrowsmodel.h"

#include "items/reveal.h"
#include "items/roles.h"
#include "words/words.h"

#include <algorithm>

namespace triptych {

namespace {

QList<FindingKind> kindsOf(const Comparison &comparison, RowRef row)
{
    const TableRow &table = comparison.tables[row.table];
    QList<FindingKind> kinds;
    for (const int i : row.column < 0 ? table.findings : table.columns[row.column].findings) {
        const FindingKind kind = comparison.findings[i].kind;
        if (isDrift(kind) && !kinds.contains(kind))
            kinds.append(kind);
    }
    std::ranges::sort(kinds,
        [&](FindingKind one, FindingKind other) { return isGraver(comparison.settings.severities, one, other); });
    return kinds;
}

} // namespace

void FoundRowsModel::setRows(
    std::shared_ptr<const Comparison> comparison, const FindingFilter &filter, QList<FoundRow> rows)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(rows.size());
    for (FoundRow &row : rows) {
        const RowRef ref = row.row;
        m_entries.append({std::move(row), kindsOf(*comparison, ref), !isShown(filter, *comparison, ref)});
    }
    endResetModel();
}

int FoundRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FoundRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.found.text;
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case FoundRowRole:
        return QVariant::fromValue(entry.found);
    case KindsRole:
        return QVariant::fromValue(entry.kinds);
    case HiddenRole:
        return entry.isHidden;
    default:
        return {};
    }
}

QString FoundRowsModel::otherNameText(const FoundRow &row)
{
    return row.otherSide ? tr("%1 in %2", "a name, a side").arg(row.otherText, text(*row.otherSide)) : QString();
}

QString FoundRowsModel::hiddenText()
{
    return tr("hidden by the filter");
}

QString FoundRowsModel::accessibleText(const Entry &entry)
{
    QStringList parts{
        entry.found.row.column < 0 ? tr("Table %1").arg(entry.found.text) : tr("Column %1").arg(entry.found.text)};
    if (entry.found.otherSide)
        parts << otherNameText(entry.found);
    for (const FindingKind kind : entry.kinds)
        parts << text(kind);
    if (entry.isHidden)
        parts << hiddenText();
    return parts.join(QStringLiteral(", "));
}

} // namespace triptych
