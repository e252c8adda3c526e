// SPDX-License-Identifier: MIT
#include "screenshots/dialogscenes.h"

#include "reports/jsonreport.h"
#include "ui/sourcesdialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace triptych {

namespace {

QWidget *askSources(Stage &stage, Side page)
{
    stage.open();
    stage.window().askSources(stage.choice(), page);
    return stage.window().findChild<SourcesDialog *>();
}

QWidget *discover(Stage &stage)
{
    stage.open();
    stage.window().askSources({}, Side::Models);
    auto *dialog = stage.window().findChild<SourcesDialog *>();
    dialog->searchFolder(stage.project());
    const auto *found = dialog->findChild<QListWidget *>(QStringLiteral("found"));
    if (!QTest::qWaitFor([found] { return found->isVisible(); }, 20000))
        qWarning("nothing is found");
    return dialog;
}

/// The dialog that an action opens, once it is there.
QWidget *openDialog(Stage &stage, const char *action, const char *dialog)
{
    if (!QTest::qWaitFor([&] { return stage.action(action)->isEnabled(); }))
        qWarning("%s is not offered", action);
    stage.action(action)->trigger();
    const auto isThere = [&] { return stage.child<QWidget>(dialog) != nullptr; };
    if (!QTest::qWaitFor(isThere))
        qWarning("%s does not open", dialog);
    return stage.child<QWidget>(dialog);
}

/// The document with a table less, and a column in it that is no more.
QWidget *writeDocument(Stage &stage)
{
    showRow(stage);
    QFile document(stage.choice().document);
    if (!document.open(QIODevice::ReadWrite))
        qWarning("the document cannot be changed");
    QByteArray text = document.readAll();
    if (!text.contains("- `gone`")) {
        text.replace("- `created_at`:", "- `gone`: TEXT NULL\n- `created_at`:");
        document.resize(0);
        document.write(text);
    }
    document.close();
    QWidget *dialog = openDialog(stage, "writeDocument", "documentDialog");
    const auto *write = dialog->findChild<QPushButton *>(QStringLiteral("document.write"));
    if (!QTest::qWaitFor([write] { return write->isEnabled(); }, 20000))
        qWarning("there is no difference");
    return dialog;
}

QWidget *openReport(Stage &stage)
{
    showRow(stage);
    const QString path = stage.project() + QStringLiteral("/sok_compare_db_models.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qWarning("the report cannot be written");
    file.write(jsonReport(pairs(*stage.window().controller().comparison()).first(),
        QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC)));
    file.close();
    stage.action("openReport")->trigger();
    auto *asking = stage.child<QFileDialog>("openReportDialog");
    Q_EMIT asking->filesSelected({path});
    asking->close();
    if (!QTest::qWaitFor([&] { return stage.child<QWidget>("reportWindow") != nullptr; }, 20000))
        qWarning("the report does not open");
    return stage.child<QWidget>("reportWindow");
}

QWidget *openFromRow(Stage &stage, const char *action, const char *dialog)
{
    showRow(stage);
    return openDialog(stage, action, dialog);
}

QWidget *decide(Stage &stage)
{
    QWidget *ignoring = openFromRow(stage, "ignore", "ignoreDialog");
    ignoring->findChild<QLineEdit *>(QStringLiteral("ignore.reason"))
        ->setText(QStringLiteral("renamed with the next release"));
    ignoring->findChild<QPushButton *>(QStringLiteral("ignore.ok"))->click();
    stage.action("next")->trigger();
    for (int i = 0; i < 400 && !stage.action("confirmRename")->isEnabled(); ++i)
        stage.action("next")->trigger();
    stage.action("confirmRename")->trigger();
    return openDialog(stage, "decisions", "decisionsDialog");
}

/// A column of the models is mended, another one goes.
QWidget *changeModels(Stage &stage)
{
    stage.open();
    stage.compare();
    PerSide<Schema> schemas = stage.sample();
    for (Table &table : schemas[Side::Models]->tables.items) {
        if (table.name.name == QLatin1String("notifications"))
            table.columns.items[1].name = QStringLiteral("users_id");
        else if (table.name.name == QLatin1String("media_types"))
            table.columns.items.removeLast();
    }
    if (!QTest::qWaitFor([&] { return stage.action("sinceLast")->isEnabled(); }))
        qWarning("nothing is kept of the first comparison");
    stage.setSchemas(schemas);
    stage.action("compare")->trigger();
    const auto *line = stage.child<QWidget>("sinceLastLine");
    if (!QTest::qWaitFor([line] { return line->isVisible(); }))
        qWarning("nothing has changed");
    return openDialog(stage, "sinceLast", "sinceLast");
}

QWidget *find(Stage &stage)
{
    showRow(stage);
    stage.action("find")->trigger();
    QTest::keyClicks(stage.child<QLineEdit>("finder.field"), QStringLiteral("usid"));
    const auto *list = stage.child<QListView>("finder.list");
    if (!QTest::qWaitFor([list] { return list->isVisible() && list->model()->rowCount() > 0; }))
        qWarning("nothing is found");
    return &stage.window();
}

QWidget *drag(Stage &stage)
{
    showRow(stage);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(stage.project() + QStringLiteral("/models/messages.py")),
        QUrl::fromLocalFile(stage.project() + QStringLiteral("/docs/database_schema.md"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window(), &enter);
    return &stage.window();
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"new-comparison-database", [](Stage &stage) { return askSources(stage, Side::Database); }},
        {"new-comparison-models", [](Stage &stage) { return askSources(stage, Side::Models); }},
        {"new-comparison-document", [](Stage &stage) { return askSources(stage, Side::Documentation); }},
        {"new-comparison-found", discover},
        {"ignore", [](Stage &stage) { return openFromRow(stage, "ignore", "ignoreDialog"); }},
        {"decisions", decide},
        {"editor", [](Stage &stage) { return openFromRow(stage, "editor", "editorDialog"); }},
        {"since-last", changeModels},
        {"document", [](Stage &stage) { return openFromRow(stage, "showDocument", "documentView"); }},
        {"schema-document", writeDocument},
        {"saved-report", openReport},
        {"schemas", [](Stage &stage) { return openFromRow(stage, "schemas", "schemaDialog"); }},
        {"find", find},
        {"drop", drag},
    };
}

} // namespace triptych
