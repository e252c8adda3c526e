// SPDX-License-Identifier: MIT
#pragma once

#include "items/nullabilitymodel.h"
#include "ui/comparisonview.h"

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

class NullabilityColumns;
class SideBySideMessage;
struct WindowActions;

/// The columns whose nullability differs, for those who decide on it: a table, and above it what can be done with the
/// selected rows.
class NullabilityView : public LazyView
{
    Q_OBJECT

public:
    /// \param actions those of this view get buttons; outlive it
    explicit NullabilityView(const WindowActions &actions, QWidget *parent = nullptr);

    void setCounts(const NullCounts &counts, const QSet<ColumnName> &waiting);
    /// One line under the buttons, empty: none, and beside it how far a count is; nullptr: none is running.
    void setStatus(const QString &text, const Progress *progress);

    [[nodiscard]] const NullabilityModel &model(); ///< of the comparison, seen or not
    [[nodiscard]] QList<NullabilityRow> selectedRows() const; ///< as they are shown
    [[nodiscard]] QString currentText() const override; ///< the selected rows, to paste
    void showRow(RowRef row) override;
    void step(int by) override;

    [[nodiscard]] std::chrono::seconds timeout() const;
    void setTimeout(std::chrono::seconds timeout);

    [[nodiscard]] QByteArray saveState() const; ///< widths and order
    /// Before the first comparison. Bytes of another version give false and change nothing.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentRowChanged(int tableRow, int columnRow);
    void selectionChanged(); ///< or the view has come or gone
    void timeoutChanged();

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar(const WindowActions &actions);
    void makeTable();
    /// Selects these rows; of what is not shown nothing is forgotten till others are selected.
    void select(const QList<RowRef> &rows, RowRef current);
    void selectAlone(const QModelIndex &index);
    [[nodiscard]] QList<int> selectedPlaces() const; ///< rows of the model, ascending
    void showMessage();
    [[nodiscard]] NullabilityScope scope() const;

    NullabilityModel m_model;
    QTableView *m_table;
    NullabilityColumns *m_columns = nullptr;
    QList<RowRef> m_hidden; ///< rows that were selected when the filter hid them
    RowRef m_hiddenCurrent;
    bool m_isRestoring = false;
    QComboBox *m_scope;
    QSpinBox *m_timeout;
    QLabel *m_status;
    QProgressBar *m_progress;
    SideBySideMessage *m_message;
    QStackedWidget *m_pages;
};

} // namespace triptych
