// SPDX-License-Identifier: MIT
#include "ui/comparebar.h"

#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace triptych {

namespace {

FlatButton *buttonOf(QAction *action, FlatButton::Shape shape, QWidget *parent)
{
    auto *button = new FlatButton(shape, parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

CompareBar::CompareBar(const WindowActions &actions, QWidget *parent) : QWidget(parent), m_filter(new QLineEdit)
{
    using Shape = FlatButton::Shape;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter (%1)").arg(actions.filter->shortcut().toString(QKeySequence::NativeText)));
    m_filter->setAccessibleName(tr("Filter tables and columns by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(230);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &CompareBar::filterChanged);
    connect(m_filter, &QLineEdit::returnPressed, this, &CompareBar::filterLeft);

    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    FlatButton *compare = buttonOf(actions.compare, Shape::Rounded, this);
    compare->setPrimary(true);
    layout->addWidget(compare);
    for (qsizetype i = 0; i < actions.pairs.size(); ++i) {
        const bool isLast = i == actions.pairs.size() - 1;
        FlatButton *button = buttonOf(actions.pairs[i],
            i == 0       ? Shape::First
                : isLast ? Shape::Last
                         : Shape::Middle,
            this);
        if (i == 0)
            layout->addWidget(button);
        else
            layout->addJoined(button);
    }
    layout->addWidget(buttonOf(actions.previous, Shape::Rounded, this));
    layout->addWidget(buttonOf(actions.next, Shape::Rounded, this));
    layout->addStretch();
    layout->addWidget(m_filter);
    layout->addWidget(buttonOf(actions.exportReports, Shape::Rounded, this));
}

void CompareBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CompareBar::setFilterText(const QString &text)
{
    if (text != m_filter->text())
        m_filter->setText(text);
}

bool CompareBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT filterCleared();
        Q_EMIT filterLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CompareBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = colors(themeOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace triptych
