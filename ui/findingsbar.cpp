// SPDX-License-Identifier: MIT
#include "ui/findingsbar.h"

#include "ui/findingsactions.h"
#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace triptych {

namespace {

FlatButton *menuButton(const QList<QAction *> &actions, const char *name, QWidget *parent)
{
    auto *button = new FlatButton(FlatButton::Shape::Rounded, parent);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(QLatin1String(name));
    return button;
}

FlatButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new FlatButton(FlatButton::Shape::Rounded, parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setAccessibleDescription(action->toolTip());
    return button;
}

} // namespace

FindingsBar::FindingsBar(const FindingsActions &actions, QWidget *parent)
    : QWidget(parent), m_grouping(menuButton(actions.groupings, "findings.grouping", this)), m_summary(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("findings.summary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(4, 0, 4, 0);
    FlatButton *copy
        = menuButton({actions.copyText, actions.copyMarkdown, actions.copyCsv, actions.saveMarkdown, actions.saveCsv},
            "findings.copy", this);
    copy->setText(tr("Copy ▾"));
    copy->setAccessibleName(tr("Copy or save the findings"));

    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_grouping);
    layout->addWidget(m_summary);
    layout->addStretch();
    for (QAction *action : {actions.confirm, actions.reject, actions.ignore, actions.showInSideBySide})
        layout->addWidget(buttonOf(action, this));
    layout->addWidget(copy);
    setCounts(0, 0);
    setGrouping(Grouping::None);
}

void FindingsBar::setCounts(int selected, int shown)
{
    const QString all = tr("%n finding(s)", nullptr, shown);
    m_summary->setText(selected == 0 ? all : tr("%L1 of %2 selected", "%2 is: 241 findings").arg(selected).arg(all));
}

void FindingsBar::setGrouping(Grouping grouping)
{
    m_grouping->setText(grouping == Grouping::None ? tr("Group by ▾") : tr("Group by: %1 ▾").arg(text(grouping)));
    m_grouping->setAccessibleName(tr("Group by: %1").arg(text(grouping)));
}

void FindingsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &c = colors(themeOf(palette()));
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

} // namespace triptych
