// SPDX-License-Identifier: MIT
#include "ui/linklabel.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace triptych {

LinkLabel::LinkLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

/// Qt finds a link that begins the text before itself, so that Shift+Tab would never leave it: something of no width
/// begins the text.
void LinkLabel::setLinks(const QString &html)
{
    setText(QChar(0x200b) + html);
}

/// The first link is chosen at once; a label that has the focus on none of them shows nothing of it.
void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::OtherFocusReason;
    if (isByKey)
        QLabel::focusNextPrevChild(event->reason() != Qt::BacktabFocusReason);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QLabel::keyPressEvent(event);
    QKeyEvent enter(event->type(), Qt::Key_Return, event->modifiers());
    QLabel::keyPressEvent(&enter);
}

} // namespace triptych
