// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>

namespace triptych {

class FindingsModel;

/// Which findings are selected. A group is selected by selecting its findings: the group's own row never is, so that
/// what is selected is always what is acted on.
class FindingsSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit FindingsSelection(FindingsModel &model, QObject *parent = nullptr);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command) override;

    /// The selected findings, as indexes in Comparison::findings, in the order of the rows.
    [[nodiscard]] QList<int> findings() const;
    [[nodiscard]] int count() const { return m_count; }
    /// Whether the row is a group of which every finding is selected.
    [[nodiscard]] bool isWholeGroup(const QModelIndex &index) const;

private:
    void countAgain();

    FindingsModel &m_model;
    QList<int> m_counts; ///< by group: of its findings, how many are selected
    int m_count = 0;
};

} // namespace triptych
