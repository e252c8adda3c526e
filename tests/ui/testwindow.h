// SPDX-License-Identifier: MIT
#pragma once

#include "fakesources.h"
#include "ui/comparisonviews.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace triptych {

/// The window over the fake sources, shown.
struct TestWindow
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakePasswords passwords;
    FakeSources sources;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(fakeTools(sources), passwords, settings);

    TestWindow()
    {
        window->resize(1200, 800);
        window->show();
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] ComparisonViews *views() const { return window->findChild<ComparisonViews *>(); }
    [[nodiscard]] SideBySide *sideBySide() const { return views()->sideBySide(); }
    [[nodiscard]] const Comparison &comparison() const { return *window->controller().comparison(); }

    void compare() const
    {
        window->compare(fakeChoice());
        QTRY_VERIFY(window->controller().comparison());
        QTRY_VERIFY(!window->controller().isBusy());
    }
    /// Reads and compares again.
    void compareAgain() const
    {
        const auto last = window->controller().comparison();
        window->controller().readAll();
        QTRY_VERIFY(window->controller().comparison() != last);
        QTRY_VERIFY(!window->controller().isBusy());
    }

    /// Compares, and selects the row of that name.
    void select(const char *name) const
    {
        compare();
        const RowRef place = row(name);
        sideBySide()->select(place.table, place.column);
    }

    /// "notifications.users_id", as the first side names it; empty: no row.
    [[nodiscard]] QString nameOf(RowRef row) const
    {
        if (!row.isValid())
            return {};
        const TableRow &table = comparison().tables[row.table];
        const QString name = displayText(comparison().name(table));
        return row.column < 0 ? name
                              : QStringLiteral("%1.%2").arg(name, comparison().name(table, table.columns[row.column]));
    }
    [[nodiscard]] QString current() const { return nameOf(sideBySide()->current()); }
    /// The row of that name.
    [[nodiscard]] RowRef row(const char *name) const
    {
        for (int table = 0; table < comparison().tables.size(); ++table) {
            for (int column = -1; column < comparison().tables[table].columns.size(); ++column) {
                if (nameOf({table, column}) == QLatin1String(name))
                    return {table, column};
            }
        }
        return {};
    }
};

} // namespace triptych
