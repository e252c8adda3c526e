// SPDX-License-Identifier: MIT
#pragma once

#include "ui/linklabel.h"

#include <QAccessible>
#include <QApplication>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace triptych {

inline QString nameOf(const QWidget *widget)
{
    return widget
        ? QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
        : QStringLiteral("none");
}

inline QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *each : widgets)
        names << nameOf(each);
    return names.join(QLatin1String(", "));
}

/// Whether it is a part of another control, which speaks for it, or has such a part that takes the focus for it.
inline bool isInner(const QWidget *widget)
{
    return qobject_cast<const QScrollBar *>(widget)
        || (widget->focusProxy() && widget->isAncestorOf(widget->focusProxy()))
        || (widget->objectName().startsWith(QLatin1String("qt_")) && !qobject_cast<const QTabBar *>(widget));
}

/// Whether it is reached from the checked one of its group, by an arrow key.
inline bool isOtherChoice(const QWidget *widget)
{
    const auto *choice = qobject_cast<const QRadioButton *>(widget);
    return choice && !choice->isChecked();
}

/// The controls of a window that the Tab key has to reach.
inline QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> result;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool takesFocus = each->focusPolicy() & Qt::TabFocus;
        const bool isThere = each->isVisible() && each->isEnabled() && each->window() == &window;
        if (takesFocus && isThere && !isInner(each) && !isOtherChoice(each))
            result << each;
    }
    return result;
}

inline QString spokenName(QObject *object)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(object);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// What Tab or Shift+Tab goes through from where the focus is, until it comes back.
inline QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QList<QWidget *> visited;
    for (int i = 0; i < 300; ++i) {
        QWidget *focused = QApplication::focusWidget();
        const bool isInside = !visited.isEmpty() && visited.last() == focused; // from link to link of a text
        if (!focused || (!isInside && visited.contains(focused)))
            break;
        if (!isInside)
            visited << focused;
        QTest::keyClick(focused, key, modifiers);
    }
    return visited;
}

/// Each control of the window is named, and Tab and Shift+Tab both come to it.
inline void checkWalk(QWidget &window)
{
    const QList<QWidget *> all = controls(window);
    QVERIFY(!all.isEmpty());
    for (QWidget *each : all)
        QVERIFY2(!spokenName(each).isEmpty(), qPrintable(nameOf(each)));
    window.activateWindow();
    all.first()->setFocus();
    QTRY_VERIFY(window.isAncestorOf(QApplication::focusWidget()));
    const QList<QWidget *> forth = walk(Qt::Key_Tab);
    const QList<QWidget *> back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    const QString isNotAmong = QStringLiteral(" is not among ");
    for (QWidget *each : all) {
        QVERIFY2(forth.contains(each), qPrintable(nameOf(each) + isNotAmong + namesOf(forth)));
        QVERIFY2(back.contains(each), qPrintable(nameOf(each) + isNotAmong + namesOf(back)));
    }
}

/// A link in sight with that in its text; nullptr: there is none.
inline LinkLabel *linkOf(const QWidget &window, const char *text)
{
    for (LinkLabel *each : window.findChildren<LinkLabel *>()) {
        if (each->isVisible() && each->text().contains(QLatin1String(text)))
            return each;
    }
    return nullptr;
}

} // namespace triptych
