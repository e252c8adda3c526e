// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"
#include "items/findinggroups.h"
#include "items/roles.h"

#include <QAbstractItemModel>

#include <memory>

namespace triptych {

/// The findings of a comparison that pass a filter, grouped and sorted: with groups, a row for each with its findings
/// beneath; without, the findings alone. A column for each FindingCell. Whatever changes, changes by one reset.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FindingsModel(QObject *parent = nullptr);

    /// Swaps the comparison in whole; nullptr empties the model.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// Where findings are is told as seen from this folder; of what lies elsewhere, from the one that holds all.
    void setFolder(const QString &folder);
    /// Which of its findings were not there last time.
    void setNew(const NewFindings &fresh);
    [[nodiscard]] const NewFindings &fresh() const { return m_fresh; }
    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Sorts the findings of each group by a column: severities by gravity, kinds in the order of the chips, texts
    /// without case. What is equal there keeps the comparison's order; a column of -1 gives that order. Sorted by what
    /// the groups differ in, the groups follow.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The number of findings that pass.
    [[nodiscard]] int count() const { return m_starts.isEmpty() ? 0 : m_starts.last(); }
    [[nodiscard]] QModelIndex at(int position) const; ///< the finding at that place among those that pass, from 0
    [[nodiscard]] int position(const QModelIndex &index) const; ///< likewise; of a group, its first finding's
    /// Index in Comparison::findings; -1: the row is a group.
    [[nodiscard]] int finding(const QModelIndex &index) const;
    /// The group that a row is; nullptr: it is a finding.
    [[nodiscard]] const FindingGroup *group(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasGroups() const { return m_grouping != Grouping::None; }
    [[nodiscard]] int groupOf(const QModelIndex &index) const; ///< that a finding is in
    [[nodiscard]] QVariant findingData(const Finding &finding, FindingCell cell, int role) const;
    [[nodiscard]] const QList<int> &ranks();
    void collect();
    void arrange();

    std::shared_ptr<const Comparison> m_comparison;
    QString m_folder;
    QString m_common; ///< see commonFolder()
    NewFindings m_fresh;
    FindingFilter m_filter;
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    QList<int> m_passing; ///< in the comparison's order
    /// Without groups, the one that holds all. An index of a finding points to its group; Qt hashes what an index
    /// points to, and addresses lie far enough apart for that.
    QList<FindingGroup> m_groups;
    QList<int> m_starts; ///< position of each group's first finding, and at last their number
    QList<QList<int>> m_ranks; ///< by column, each finding's place when sorted by it; empty: not yet known
};

} // namespace triptych
