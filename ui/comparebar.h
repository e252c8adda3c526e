// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace triptych {

struct WindowActions;

/// The top row: compare, which sides, previous and next difference, filter, export.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(const WindowActions &actions, QWidget *parent = nullptr);

    void focusFilter();
    /// Shows a filter text; says so with filterChanged() where it is another one.
    void setFilterText(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);
    /// Escape in the filter.
    void filterCleared();
    /// Escape or Enter in the filter: the person goes back to the rows.
    void filterLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_filter;
};

} // namespace triptych
