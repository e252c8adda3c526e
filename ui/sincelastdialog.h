// SPDX-License-Identifier: MIT
#pragma once

#include "reports/changestext.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace triptych {

class ChangesModel;

/// What is new, changed, resolved and unchanged since an earlier comparison, to look at and to copy.
class SinceLastDialog : public QDialog
{
    Q_OBJECT

public:
    SinceLastDialog(const QString &title, const Changes &changes, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Finding::id of one that is there now; the dialog closes.
    void findingRequested(const QString &id);
    void baselineRequested();
    void reportRequested();

private:
    [[nodiscard]] QWidget *makeNotes(const Changes &changes);
    [[nodiscard]] QWidget *makeTree(const Changes &changes);
    [[nodiscard]] QLayout *makeButtons();
    void copy(TextFormat format) const;
    void follow(const QModelIndex &index);

    const Changes m_changes;
    ChangesModel *m_model;
    QTreeView *m_tree;
};

} // namespace triptych
