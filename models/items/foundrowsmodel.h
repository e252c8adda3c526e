// SPDX-License-Identifier: MIT
#pragma once

#include "items/rowfinder.h"

#include <QAbstractListModel>

namespace triptych {

/// Rows to go to, as a list: the name as text; Qt::AccessibleTextRole says all that is drawn.
class FoundRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FoundRowRole = Qt::UserRole, ///< FoundRow
        KindsRole, ///< QList<FindingKind>: every kind of drift in the row, of a table its columns' too, gravest first
        HiddenRole, ///< bool: the filter hides the row; going there changes the filter
    };

    using QAbstractListModel::QAbstractListModel;

    /// \param comparison that the rows are in; nullptr: there are none
    /// \param filter what the views show
    void setRows(std::shared_ptr<const Comparison> comparison, const FindingFilter &filter, QList<FoundRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString otherNameText(const FoundRow &row); ///< "user_id in models"; empty: none
    [[nodiscard]] static QString hiddenText(); ///< "hidden by the filter"

private:
    struct Entry
    {
        FoundRow found;
        QList<FindingKind> kinds;
        bool isHidden = false;
    };

    [[nodiscard]] static QString accessibleText(const Entry &entry);

    QList<Entry> m_entries;
};

} // namespace triptych

Q_DECLARE_METATYPE(triptych::FoundRow)
