// SPDX-License-Identifier: MIT
#include "screenshots/scenes.h"

#include "ui/comparisonviews.h"
#include "ui/sidebyside.h"
#include "ui/sourcesdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace triptych {

namespace {

using Acts = Stage::Acts;

/// Selects a column where side by side shows it.
void select(Stage &stage, const char *table, const char *column)
{
    const auto comparison = stage.window().controller().comparison();
    for (int row = 0; row < comparison->tables.size(); ++row) {
        const TableRow &each = comparison->tables[row];
        if (displayText(comparison->name(each)) != QLatin1String(table))
            continue;
        const auto found = std::ranges::find_if(each.columns,
            [&](const ColumnRow &columnRow) { return comparison->name(each, columnRow) == QLatin1String(column); });
        stage.window().findChild<ComparisonViews *>()->sideBySide()->select(
            row, found == each.columns.end() ? -1 : int(found - each.columns.begin()));
        return;
    }
}

QWidget *openView(Stage &stage, const char *action)
{
    stage.open();
    stage.compare();
    select(stage, "notifications", "users_id");
    stage.action(action)->trigger();
    return &stage.window();
}

QWidget *openDialog(Stage &stage, Side page)
{
    stage.open();
    stage.window().askSources(stage.choice(), page);
    return stage.window().findChild<SourcesDialog *>();
}

QWidget *filter(Stage &stage, const char *text)
{
    openView(stage, "view0");
    auto *field = stage.child<QLineEdit>("filter");
    field->setFocus();
    QTest::keyClicks(field, QLatin1String(text));
    return &stage.window();
}

QWidget *readAgain(Stage &stage)
{
    openView(stage, "view0");
    stage.act({{Acts::Holds, Acts::Holds, Acts::Holds}});
    stage.action("compare")->trigger();
    QTest::qWait(500); // until the old result is dimmed
    return &stage.window();
}

QWidget *compareAll(Stage &stage, const PerSide<Acts> &acts)
{
    stage.open();
    stage.compare(acts);
    return &stage.window();
}

QWidget *compareWithItself(Stage &stage)
{
    stage.open();
    const Schema &database = *stage.sample()[Side::Database];
    stage.compareSchemas({{database, database, database}});
    return &stage.window();
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"welcome", [](Stage &stage) -> QWidget * { return &stage.open(); }},
        {"new-comparison-database", [](Stage &stage) { return openDialog(stage, Side::Database); }},
        {"new-comparison-models", [](Stage &stage) { return openDialog(stage, Side::Models); }},
        {"new-comparison-document", [](Stage &stage) { return openDialog(stage, Side::Documentation); }},
        {"side-by-side", [](Stage &stage) { return openView(stage, "view0"); }},
        {"nullability", [](Stage &stage) { return openView(stage, "view1"); }},
        {"findings", [](Stage &stage) { return openView(stage, "view2"); }},
        {"report", [](Stage &stage) { return openView(stage, "view3"); }},
        {"heat-map", [](Stage &stage) { return openView(stage, "view4"); }},
        {"reading",
            [](Stage &stage) {
                return compareAll(stage, {{Acts::Holds, Acts::Tells, Acts::Holds}});
            }},
        {"reading-again", readAgain},
        {"one-failed",
            [](Stage &stage) {
                return compareAll(stage, {{Acts::Fails, Acts::Tells, Acts::Tells}});
            }},
        {"two-failed",
            [](Stage &stage) {
                stage.open();
                stage.act({{Acts::Fails, Acts::Fails, Acts::Tells}});
                stage.window().compare(stage.choice());
                QTest::qWait(500);
                return static_cast<QWidget *>(&stage.window());
            }},
        {"no-drift", compareWithItself},
        {"filtered", [](Stage &stage) { return filter(stage, "user"); }},
        {"filtered-away", [](Stage &stage) { return filter(stage, "zzz"); }},
    };
    return all;
}

} // namespace triptych
