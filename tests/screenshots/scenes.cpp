// SPDX-License-Identifier: MIT
#include "screenshots/scenes.h"

#include "bench/ui/tables.h"
#include "drift.h"
#include "items/nullabilityrows.h"
#include "screenshots/dialogscenes.h"
#include "ui/comparisonviews.h"
#include "ui/kindchips.h"
#include "ui/sidebyside.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
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
    showRow(stage);
    stage.action(action)->trigger();
    return &stage.window();
}

QWidget *groupFindings(Stage &stage)
{
    openView(stage, "view2");
    stage.action("findings.group1")->trigger();
    return &stage.window();
}

/// Only criticals, of one kind, in which the models stand alone.
QWidget *narrow(Stage &stage)
{
    openView(stage, "view0");
    Q_EMIT stage.window().findChild<KindChips *>()->schemasChosen({QStringLiteral("public")});
    stage.action("severity.critical")->trigger();
    stage.action("side.models")->trigger();
    return &stage.window();
}

/// The database lets columns be NULL that models and document say never are.
QWidget *countNulls(Stage &stage)
{
    PerSide<Schema> schemas = stage.sample();
    for (const Side side : allSides) {
        for (Table &table : schemas[side]->tables.items) {
            if (side == Side::Database)
                table.statistics = TableStatistics{Stage::rows, 12'000'000};
            if (table.name.name != QLatin1String("media") && table.name.name != QLatin1String("media_files"))
                continue;
            for (Column &column : table.columns.items) {
                const bool isKey = column.name == QLatin1String("id");
                column.nullable = side == Side::Database && !isKey;
                if (side == Side::Database && !isKey)
                    column.statistics = ColumnStatistics{Stage::nullFraction(column.name), 0};
            }
        }
    }
    stage.open();
    stage.compareSchemas(schemas);
    select(stage, "media", "title");
    stage.action("view1")->trigger();
    stage.child<QComboBox>("nullability.scope")->setCurrentIndex(int(NullabilityScope::NotNullWanted));
    stage.child<QTableView>("nullability")->selectAll();
    stage.action("countNulls")->trigger();
    if (!QTest::qWaitFor([&] { return stage.action("countNulls")->isEnabled(); }))
        qWarning("the count does not end");
    stage.child<QTableView>("nullability")->scrollToTop();
    stage.child<QTableView>("nullability")->selectRow(2);
    return &stage.window();
}

QWidget *showMany(Stage &stage)
{
    static const PerSide<Schema> many = [] {
        PerSide<Schema> schemas;
        schemas[Side::Database] = bench::tables(10000);
        schemas[Side::Models] = bench::asModels(*schemas[Side::Database]);
        schemas[Side::Documentation] = bench::asDocument(*schemas[Side::Database]);
        return schemas;
    }();
    stage.open();
    stage.compareSchemas(many);
    return &stage.window();
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

MainWindow &showRow(Stage &stage)
{
    stage.open();
    stage.compare();
    select(stage, "notifications", "users_id");
    return stage.window();
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all = QList<Scene>{
        {"welcome", [](Stage &stage) -> QWidget * { return &stage.open(); }},
        {"side-by-side", [](Stage &stage) { return openView(stage, "view0"); }},
        {"nullability", [](Stage &stage) { return openView(stage, "view1"); }},
        {"nullability-counted", countNulls},
        {"findings", [](Stage &stage) { return openView(stage, "view2"); }},
        {"findings-grouped", groupFindings},
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
        {"many-tables", showMany},
        {"filtered", [](Stage &stage) { return filter(stage, "user"); }},
        {"narrowed", narrow},
        {"filtered-away", [](Stage &stage) { return filter(stage, "zzz"); }},
    } + dialogScenes();
    return all;
}

} // namespace triptych
