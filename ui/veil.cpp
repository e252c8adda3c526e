// SPDX-License-Identifier: MIT
#include "ui/veil.h"

#include <QEvent>
#include <QPainter>

namespace triptych {

Veil::Veil(QWidget *covered) : QWidget(covered)
{
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    covered->installEventFilter(this);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void Veil::showEvent(QShowEvent *event)
{
    resize(parentWidget()->size());
    raise();
    QWidget::showEvent(event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QColor color = palette().color(QPalette::Base);
    color.setAlphaF(0.5F);
    QPainter(this).fillRect(rect(), color);
}

} // namespace triptych
