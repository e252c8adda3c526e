// SPDX-License-Identifier: MIT
#pragma once

#include "items/nullabilitymodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QItemSelection;
class QLabel;
class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace triptych {

class SideBySideMessage;
struct WindowActions;

/// The columns whose nullability differs, for those who decide on it: a table, and above it what can be done with the
/// selected rows. What it shows is made when it is first seen.
class NullabilityView : public QWidget
{
    Q_OBJECT

public:
    /// \param actions those of this view get buttons; outlive it
    explicit NullabilityView(const WindowActions &actions, QWidget *parent = nullptr);

    /// Rows that the last comparison had too, by their names, stay selected.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const FindingFilter &filter);
    void setCounts(const NullCounts &counts, const QSet<ColumnName> &waiting);
    /// One line under the buttons, empty: none, and beside it how far a count is; nullptr: none is running.
    void setStatus(const QString &text, const Progress *progress);

    [[nodiscard]] const NullabilityModel &model(); ///< of the comparison, seen or not
    [[nodiscard]] QList<NullabilityRow> selectedRows() const; ///< as they are shown
    [[nodiscard]] QString currentText() const; ///< the selected rows, a line each, with tabs between the cells
    /// Makes that row the current one, where it is shown and not selected already.
    void showRow(RowRef row);
    /// Selects the next row, or the previous one; after the last, the first.
    void step(int by);

    [[nodiscard]] std::chrono::seconds timeout() const;
    void setTimeout(std::chrono::seconds timeout);

Q_SIGNALS:
    void currentRowChanged(int tableRow, int columnRow);
    void selectionChanged(); ///< or the view has come or gone
    void timeoutChanged();
    void clearFilterRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar(const WindowActions &actions);
    void makeTable();
    void layOutColumns();
    [[nodiscard]] int titleWidth(int column) const;
    void widenSorted();
    void invalidate();
    void refresh();
    void select(const QList<RowRef> &rows, RowRef current);
    void showMessage();
    [[nodiscard]] NullabilityScope scope() const;

    std::shared_ptr<const Comparison> m_comparison;
    FindingFilter m_filter;
    bool m_isStale = true; ///< the model does not show these yet
    NullabilityModel m_model;
    QTableView *m_table;
    QComboBox *m_scope;
    QSpinBox *m_timeout;
    QLabel *m_status;
    QProgressBar *m_progress;
    SideBySideMessage *m_message;
    QStackedWidget *m_pages;
};

} // namespace triptych
