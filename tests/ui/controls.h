// SPDX-License-Identifier: MIT
#pragma once

#include "ui/linklabel.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QRadioButton>
#include <QScrollArea>
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

/// The number of points of a control that look clearly different while it has the focus.
inline int pointsOfFocus(QWidget &control)
{
    QWidget *window = control.window();
    const auto picture = [&] {
        const QRect place(control.mapTo(window, QPoint()), control.size());
        return window->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    };
    for (QWidget *each = control.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&control); // as Tab does
    }
    window->setAttribute(Qt::WA_KeyboardFocusChange); // likewise
    control.setFocus(Qt::TabFocusReason);
    const QImage with = picture();
    control.clearFocus();
    const QImage without = picture();
    int points = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QColor one = with.pixelColor(x, y);
            const QColor other = without.pixelColor(x, y);
            const int change = qMax(qAbs(one.red() - other.red()),
                qMax(qAbs(one.green() - other.green()), qAbs(one.blue() - other.blue())));
            points += change > 30;
        }
    }
    return points;
}

/// Who works with the keyboard sees on each control that it has the focus, by more than a cursor that blinks.
inline void checkFocusIsSeen(QWidget &window)
{
    window.activateWindow();
    QCoreApplication::processEvents(); // lays out
    QStringList unseen;
    for (QWidget *each : controls(window)) {
        const int points = pointsOfFocus(*each);
        if (points < 40)
            unseen << QStringLiteral("%1 “%2”: %3").arg(nameOf(each), spokenName(each)).arg(points);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
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
