// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingsmodel.h"

#include <QTableView>

namespace triptych {

/// Findings as a flat table that sorts by any column: all of them, or those of some kinds only.
class FindingsView : public QTableView
{
    Q_OBJECT

public:
    /// \param kinds the only kinds it ever shows; empty: those of the filter
    explicit FindingsView(QSet<FindingKind> kinds, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const FindingFilter &filter);
    /// The selected row as text, separated by tabs; empty: none.
    [[nodiscard]] QString currentText() const;
    /// Selects the next row, or the previous one; after the last, the first.
    void step(int by);

Q_SIGNALS:
    void currentFindingChanged(int tableRow, int columnRow);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSet<FindingKind> m_kinds;
    FindingsModel m_model;
    FindingsFilterModel m_filterModel;
};

} // namespace triptych
