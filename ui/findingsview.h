// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingsmodel.h"
#include "ui/comparisonview.h"
#include "ui/findingsactions.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
QT_END_NAMESPACE

namespace triptych {

class FindingsBar;
class FindingsColumns;
class FindingsExport;
class FindingsTree;
class SideBySideMessage;
struct TextTable;

/// The findings of a comparison as a list: grouped, sorted, any number of them selected to be decided on or copied.
class FindingsView : public LazyView
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// What can be done here, for the window's menu bar.
    [[nodiscard]] QMenu *windowMenu() const { return m_windowMenu; }

    /// The project's, from which places are told; empty: there is none.
    void setFolder(const QString &folder) { m_model.setFolder(folder); }
    /// Which of the comparison's findings were not there last time.
    void setNew(const NewFindings &fresh);

    /// The selected findings, all that pass when none is, as text to paste; empty: there are none.
    [[nodiscard]] QString currentText() const override;
    void showRow(RowRef row) override;
    void step(int by) override;
    void setAllExpanded(bool expanded) override;

    /// Grouping, order, and the columns' widths; restoring bytes of another version gives false and changes nothing.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentFindingChanged(int tableRow, int columnRow);
    /// The person asks to see that row side by side.
    void rowRequested(int tableRow, int columnRow);
    void definitionRequested(const triptych::Origin &origin);
    // With indexes in Comparison::findings; renames only, where renames are decided on.
    void confirmRequested(const QList<int> &findings);
    void rejectRequested(const QList<int> &findings);
    void ignoreRequested(const QList<int> &findings);

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectTree();
    void setGrouping(Grouping grouping);
    void showChosen();
    void openDefinition(int finding, std::optional<Side> side = {});
    void showInSideBySide(int finding);
    [[nodiscard]] QList<int> renames(bool unsettled) const;
    [[nodiscard]] TextTable table() const;

    FindingsModel m_model;
    NewFindings m_fresh;
    FindingsActions m_actions;
    FindingsBar *m_bar;
    QStackedWidget *m_pages;
    FindingsTree *m_tree;
    SideBySideMessage *m_message;
    FindingsColumns *m_columns;
    FindingsExport *m_export;
    QMenu *m_menu;
    QMenu *m_windowMenu;
};

} // namespace triptych
