// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include "ui/flatbutton.h"
#include "ui/recentlist.h"
#include "ui/recentprojects.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace triptych {

namespace {

constexpr int columnWidth = 720;

QLabel *label(const QString &text, qreal size, bool isMuted)
{
    auto *result = new QLabel(text);
    QFont font = result->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(!isMuted);
    result->setFont(font);
    result->setWordWrap(true);
    if (isMuted)
        result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

FlatButton *button(QAction *action)
{
    auto *result = new FlatButton(FlatButton::Shape::Rounded);
    result->setObjectName(QStringLiteral("welcome.") + action->objectName().section(QLatin1Char('.'), 1));
    result->setDefaultAction(action);
    result->setToolTip(
        QStringLiteral("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    return result;
}

} // namespace

WelcomePage::WelcomePage(const WindowActions &actions, RecentProjects &recent, QWidget *parent)
    : QScrollArea(parent), m_recent(recent), m_list(new RecentList(recent)),
      m_recentTitle(label(tr("Recent"), 1.1, false))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *begin = new QWidget;
    auto *buttons = new QHBoxLayout(begin);
    buttons->setContentsMargins(0, 6, 0, 10);
    buttons->setSpacing(8);
    FlatButton *first = button(actions.newComparison);
    first->setPrimary(true);
    buttons->addWidget(first);
    buttons->addWidget(button(actions.openProject));
    buttons->addWidget(button(actions.openSample));
    buttons->addStretch();

    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(label(tr("Where do your database, models and documentation disagree?"), 1.6, false));
    layout->addWidget(
        label(tr("Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows "
                 "them side by side. The database is only read, and models are not run unless you ask for it."),
            1, true));
    layout->addWidget(begin);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_list);
    layout->addWidget(label(tr("Or drop a project's folder, model files, a schema document, a snapshot or a report "
                               "anywhere onto this window."),
        1, true));
    layout->addStretch(3);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *across = new QHBoxLayout(content);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    setWidget(content);

    connect(m_list, &RecentList::openRequested, this, &WelcomePage::recentRequested);
    connect(&recent, &RecentProjects::changed, this, &WelcomePage::showRecent);
    showRecent();
}

void WelcomePage::showRecent()
{
    m_recentTitle->setVisible(!m_recent.entries().isEmpty());
    m_list->setVisible(!m_recent.entries().isEmpty());
}

} // namespace triptych
