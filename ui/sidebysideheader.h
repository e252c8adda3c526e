// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QWidget>

namespace triptych {

/// The titles of a pane's columns: muted words over a thin line.
class SideBySideHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SideBySideHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// Whose side a pane shows: its name in bold, and what was read at the other end, shortened as needed.
class SideBySideTitle : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySideTitle(const QString &side, QWidget *parent = nullptr);

    void setSource(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_side;
    QString m_source;
};

} // namespace triptych
