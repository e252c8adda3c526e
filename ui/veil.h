// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace triptych {

/// A half transparent sheet over all of a widget, which looks dimmed under it and stays usable; hidden at first.
class Veil : public QWidget
{
    Q_OBJECT

public:
    explicit Veil(QWidget *covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace triptych
