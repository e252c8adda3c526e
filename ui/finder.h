// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "items/foundrowsmodel.h"

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace triptych {

class Browsing;

/// A field over the window in which any table or column is found by what abbreviates its name, on any side; while it is
/// empty the places of late are offered. The search runs in another thread; what was found last stays meanwhile.
class Finder : public QFrame
{
    Q_OBJECT

public:
    /// \param browsing goes to what is chosen; outlives this
    /// \param window that it stands over
    Finder(Browsing &browsing, QWidget *window);
    ~Finder() override;

    /// Shows it, empty; nothing where there is no comparison.
    void open();
    /// What is found and shown belongs to a comparison that is no more: finds it again in the one that is.
    void changeComparison();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr int limit = 200;

    void close();
    void search();
    void prepare();
    void stopSearching();
    void showRows(const QList<FoundRow> &rows, const QString &title);
    void choose();
    void fit();
    void announceCurrent();
    [[nodiscard]] bool handleKey(QKeyEvent *event);

    Browsing &m_browsing;
    FoundRowsModel m_rows;
    std::shared_ptr<const RowNames> m_names; ///< of the comparison shown; nullptr: not prepared
    bool m_isPreparing = false;
    Cancellation m_search;
    int m_searches = 0; ///< begun so far; what an earlier one finds comes too late
    bool m_isSearching = false;
    bool m_isChosenUnseen = false; ///< Enter was pressed before the search ended
    QPointer<QWidget> m_focusBefore;

    QLineEdit *m_field;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace triptych
