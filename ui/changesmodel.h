// SPDX-License-Identifier: MIT
#pragma once

#include "reports/changes.h"

#include <QAbstractItemModel>

namespace triptych {

/// What changed since an earlier comparison, as a tree: new, changed, resolved, decided, not compared, unchanged; below
/// each its findings.
class ChangesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Group { New, ChangedGroup, Resolved, Decided, NotCompared, Unchanged };
    static constexpr int groupCount = 6;
    enum Column { What, Where, Says };

    explicit ChangesModel(Changes changes, QObject *parent = nullptr);

    /// The finding of a row; null for a group.
    [[nodiscard]] const KeptFinding *finding(const QModelIndex &index) const;
    /// Whether it is one that stands in the views.
    [[nodiscard]] bool isThere(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int count(int group) const;
    [[nodiscard]] QString groupText(int group, int column) const;
    [[nodiscard]] QString findingText(const QModelIndex &index) const;

    const Changes m_changes;
};

} // namespace triptych
