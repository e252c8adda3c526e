// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "ui/findingsselection.h"

#include <QSet>
#include <QTreeView>

namespace triptych {

class FindingsDelegate;
class FindingsModel;

/// The rows of a FindingsModel, groups drawn across all columns. Which findings are selected, which groups are closed
/// and what stands at the top stay through every reset of the model, as far as they are still there.
class FindingsTree : public QTreeView
{
    Q_OBJECT

public:
    /// \param model outlives this
    explicit FindingsTree(FindingsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const FindingsSelection &chosen() const { return *m_selection; }
    /// The current finding, as an index in Comparison::findings; -1: none, or a group is current.
    [[nodiscard]] int currentFinding() const;
    /// Makes the first finding of that row current, unless one of it is; a row without any changes nothing.
    void select(RowRef row);
    /// Makes the next finding current, or the previous one; after the last, the first.
    void step(int by);
    void setAllExpanded(bool expanded);

Q_SIGNALS:
    /// The person made another finding current.
    void currentFindingChanged(int finding);
    /// Other findings are selected, or another row is current.
    void chosenChanged();
    /// Enter on a finding, or a double click in a cell of it.
    void findingActivated(int finding, int column);
    void menuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    /// What is kept through a reset; findings by their id, groups by their key.
    struct Place
    {
        QSet<QString> selected; ///< with those that the filter hides, till others are selected
        QString current; ///< likewise
        QString top; ///< the row that the scroll position is measured at
        int y = 0; ///< where that row stands
    };

    [[nodiscard]] QString idOf(const QModelIndex &index) const;
    [[nodiscard]] QPoint menuPosition() const;
    void drawGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void selectAlone(const QModelIndex &index);
    void leaveClosedGroup();
    void keepPlace();
    void restorePlace();

    FindingsModel &m_model;
    FindingsSelection *m_selection;
    FindingsDelegate *m_delegate;
    QSet<QString> m_closed; ///< keys of groups
    Place m_place;
    bool m_isRestoring = false;
    bool m_isQuiet = false; ///< what becomes current is not the person's doing
};

} // namespace triptych
