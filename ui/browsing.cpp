// SPDX-License-Identifier: MIT
#include "ui/browsing.h"

#include "items/references.h"
#include "items/reveal.h"
#include "items/rowfinder.h"
#include "ui/comparisonviews.h"
#include "ui/filtercontroller.h"
#include "ui/literal.h"
#include "ui/sidebyside.h"
#include "ui/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace triptych {

Browsing::Browsing(ComparisonViews &views, FilterController &filter, const WindowActions &actions, QObject *parent)
    : QObject(parent), m_views(views), m_filter(filter), m_actions(actions)
{
    connect(&views, &ComparisonViews::currentRowChanged, this, &Browsing::arrive);
    connect(actions.back, &QAction::triggered, this, &Browsing::back);
    connect(actions.forward, &QAction::triggered, this, &Browsing::forward);
    connect(actions.goToReferenced, &QAction::triggered, this, &Browsing::goToReferenced);
    qApp->installEventFilter(this);
    updateActions();
}

const FindingFilter &Browsing::filter() const
{
    return m_filter.filter();
}

void Browsing::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_current = {};
    updateActions();
}

QList<RowRef> Browsing::recent() const
{
    QList<RowRef> result;
    for (const RowName &name : m_comparison ? m_history.recent() : QList<RowName>()) {
        if (const RowRef row = rowNamed(*m_comparison, name);
            row.isValid() && row != m_current && !result.contains(row))
            result.append(row);
    }
    return result;
}

void Browsing::go(const RowRef &row)
{
    if (!m_comparison || !row.isValid())
        return;
    if (const FindingFilter shown = revealing(m_filter.filter(), *m_comparison, row); shown != m_filter.filter()) {
        m_filter.setFilter(shown);
        Q_EMIT filterLifted(foundRow(*m_comparison, row).text);
    }
    m_views.showRow(row.table, row.column);
}

void Browsing::back()
{
    goAgain(m_history.back([this](const RowName &name) { return exists(name); }));
}

void Browsing::forward()
{
    goAgain(m_history.forward([this](const RowName &name) { return exists(name); }));
}

void Browsing::goAgain(const RowName *name)
{
    const QScopedValueRollback guard(m_isGoingAgain, true);
    if (name)
        go(rowNamed(*m_comparison, *name));
    updateActions();
}

void Browsing::goToReferenced()
{
    if (!m_comparison || !m_current.isValid())
        return;
    const QList<RowRef> targets = referencedRows(*m_comparison, m_current);
    if (targets.size() == 1)
        go(targets.first());
    if (targets.size() <= 1)
        return;
    auto *menu = new QMenu(&m_views);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("referenced"));
    for (const RowRef &target : targets) {
        QAction *action = menu->addAction(literal(foundRow(*m_comparison, target).text));
        connect(action, &QAction::triggered, this, [this, target] { go(target); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_views.mapToGlobal(m_views.rect().center()));
}

void Browsing::arrive(int tableRow, int columnRow)
{
    m_current = {tableRow, columnRow};
    if (m_comparison && m_current.isValid() && !m_isGoingAgain)
        m_history.visit(rowName(*m_comparison, m_current), m_isStepping);
    updateActions();
    Q_EMIT currentChanged(m_current);
}

void Browsing::updateActions()
{
    const auto isThere = [this](const RowName &name) { return exists(name); };
    m_actions.back->setEnabled(m_comparison && m_history.canGoBack(isThere));
    m_actions.forward->setEnabled(m_comparison && m_history.canGoForward(isThere));
    m_actions.goToReferenced->setEnabled(
        m_comparison && m_current.isValid() && !referencedRows(*m_comparison, m_current).isEmpty());
}

bool Browsing::exists(const RowName &name) const
{
    return rowNamed(*m_comparison, name).isValid();
}

bool Browsing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyRelease) {
        m_isStepping = false;
    } else if (type == QEvent::KeyPress) {
        const auto *view = qobject_cast<QAbstractItemView *>(watched);
        m_isStepping = m_isStepping || (view && m_views.isAncestorOf(view));
    } else if (type == QEvent::MouseButtonPress) {
        m_isStepping = false;
        const auto *widget = qobject_cast<QWidget *>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const bool isOurs = widget && widget->window() == m_views.window();
        if (isOurs && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace triptych
