// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
QT_END_NAMESPACE

namespace triptych {

class Browsing;
class FlatButton;
struct WindowActions;

/// Where the person is: back and forward, then schema, table and column of the current row, each of which leads there,
/// and the columns of its table to choose from.
class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    /// \param browsing, actions outlive this
    Breadcrumbs(Browsing &browsing, const WindowActions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] FlatButton *addCrumb(const QString &name, const QString &toolTip);
    void showRow(const RowRef &row);
    void fillColumns(QMenu *menu);
    void goToSchema();

    Browsing &m_browsing;
    FlatButton *m_schema;
    QLabel *m_afterSchema;
    FlatButton *m_table;
    QLabel *m_afterTable;
    FlatButton *m_column;
    FlatButton *m_columns;
};

} // namespace triptych
