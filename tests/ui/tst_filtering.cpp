// SPDX-License-Identifier: MIT
#include "testwindow.h"
#include "ui/breadcrumbs.h"
#include "ui/detailpane.h"
#include "ui/flatbutton.h"
#include "ui/sidebysidepane.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace triptych;

/// The filter by severity, side and schema; crumbs, links and the rows' menu.
class FilteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_test->sources.database.change([](Schema &schema) { inSchemas(schema); });
        m_test->sources.document.change([](Schema &schema) { inSchemas(schema); });
        m_test->sources.models.change([](Schema &schema) { inSchemas(schema); });
        QVERIFY(QTest::qWaitForWindowExposed(m_test->window.get()));
        m_test->compare();
    }
    void cleanup() { m_test.reset(); }

    void bySeverity()
    {
        QCOMPARE(tables(), 3);
        QTest::keyClick(m_test->window.get(), Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(tables(), 1);
        QVERIFY(chip("severity.warning")->isVisible());
        QVERIFY(!chip("severity.critical")->isVisible());
        QTest::keyClick(m_test->window.get(), Qt::Key_C, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(tables(), 3);
        QTest::mouseClick(chip("severity.critical"), Qt::LeftButton);
        QVERIFY(!chip("severity.critical")->isVisible());
        QCOMPARE(tables(), 1);
        m_test->action("action.clearFilter")->trigger();
        QCOMPARE(tables(), 3);
        QVERIFY(!chip("severity.warning")->isVisible());
        QVERIFY(!m_test->action("action.severity.warning")->isChecked());
    }

    void fromTheFilterTheKeysLeadIntoTheRows()
    {
        auto *filter = m_test->child<QLineEdit>("filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("title"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(qobject_cast<SideBySidePane *>(m_test->window->focusWidget()));
        QTest::keyClick(m_test->window->focusWidget(), Qt::Key_Home);
        QTest::keyClick(m_test->window->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_test->current().section(QLatin1Char('.'), -1), QStringLiteral("title"));
    }

    void bySideAlone()
    {
        QTest::keyClick(m_test->window.get(), Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(tables(), 0);
        QTest::keyClick(m_test->window.get(), Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(tables(), 3);
        QVERIFY(!m_test->action("action.side.database")->isChecked());
        QVERIFY(chip("side.models")->isVisible());
        QTest::mouseClick(chip("side.models"), Qt::LeftButton);
        QVERIFY(!m_test->action("action.side.models")->isChecked());
        QVERIFY(!chip("side.models")->isVisible());
    }

    /// Of two sides neither stands alone.
    void whoStandsAloneIsAskedOfThreeSides()
    {
        QAction *models = m_test->action("action.side.models");
        models->trigger();
        QVERIFY(chip("side.models")->isVisible());
        m_test->action("action.pair0")->trigger();
        QTRY_VERIFY(!models->isVisible());
        QVERIFY(!chip("side.models")->isVisible());
        QVERIFY(tables() > 0);
        for (const QObject *each : models->associatedObjects()) {
            if (const auto *menu = qobject_cast<const QMenu *>(each); menu && !menu->title().isEmpty())
                QVERIFY(!menu->menuAction()->isVisible());
        }
        m_test->action("action.pair3")->trigger();
        QTRY_VERIFY(models->isVisible());
        QVERIFY(chip("side.models")->isVisible());
    }

    void whatIsAskedForOfFindingsIsKept()
    {
        m_test->action("action.kind.renamed")->trigger();
        QTest::keyClick(m_test->window.get(), Qt::Key_C, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_test->window.get(), Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
        m_test->action("action.onlyDrift")->trigger();
        QTest::keyClicks(m_test->child<QLineEdit>("filter"), QStringLiteral("notif"));
        m_test->window->close();
        m_test->window = std::make_unique<MainWindow>(fakeTools(m_test->sources), m_test->passwords, m_test->settings);
        m_test->window->show();
        QVERIFY(m_test->action("action.kind.renamed")->isChecked());
        QVERIFY(!m_test->action("action.kind.missing")->isChecked());
        QVERIFY(m_test->action("action.severity.critical")->isChecked());
        QVERIFY(m_test->action("action.side.models")->isChecked());
        QVERIFY(!m_test->action("action.onlyDrift")->isChecked());
        QVERIFY2(m_test->child<QLineEdit>("filter")->text().isEmpty(), "the text is that of one comparison");
    }

    void bySchema()
    {
        QTest::keyClick(m_test->window.get(), Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        auto *dialog = m_test->child<QDialog>("schemaDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QListView *>(QStringLiteral("schemaDialog.list"));
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("schemaDialog.search")), QStringLiteral("BIL"));
        QCOMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(tables(), 1);
        QVERIFY(chip("schemas")->isVisible());
        QVERIFY2(chip("schemas")->text().startsWith(QStringLiteral("billing")), qPrintable(chip("schemas")->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(chip("schemas"), Qt::LeftButton);
        QVERIFY(!chip("schemas")->isVisible());
        QCOMPARE(tables(), 3);
    }

    void allSchemasAgain()
    {
        m_test->action("action.schemas")->trigger();
        auto *dialog = m_test->child<QDialog>("schemaDialog");
        auto *list = dialog->findChild<QListView *>(QStringLiteral("schemaDialog.list"));
        for (int row = 0; row < 2; ++row)
            list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(tables(), 2);
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text().contains(QStringLiteral("All")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(tables(), 3);
        QVERIFY(!chip("schemas")->isVisible());
    }

    void escapeClearsAll()
    {
        m_test->action("action.severity.warning")->trigger();
        m_test->action("action.side.models")->trigger();
        m_test->action("action.kind.nullable")->trigger();
        auto *field = m_test->child<QLineEdit>("filter");
        field->setText(QStringLiteral("notif"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        for (const char *name : {"severity.warning", "side.models", "kind.nullable"})
            QVERIFY(!m_test->action(qPrintable(QStringLiteral("action.") + QLatin1String(name)))->isChecked());
        QCOMPARE(tables(), 3);
    }

    void aRowThatIsHiddenIsSelectedAgain()
    {
        go("billing.notifications.title");
        auto *field = m_test->child<QLineEdit>("filter");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("title"));
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));
        QTest::keyClicks(field, QStringLiteral("x"));
        QVERIFY(m_test->current().isEmpty());
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications")); // its table is still there
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));

        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        m_test->action("action.next")->trigger(); // the person goes elsewhere
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.users_id"));
    }

    void listsSelectHiddenRowsAgain_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("list");
        QTest::newRow("nullability") << QStringLiteral("action.view1") << QStringLiteral("nullability");
        QTest::newRow("findings") << QStringLiteral("action.view2") << QStringLiteral("findings.list");
    }
    void listsSelectHiddenRowsAgain()
    {
        QFETCH(const QString, view);
        QFETCH(const QString, list);
        m_test->action(qPrintable(view))->trigger();
        auto *items = m_test->child<QAbstractItemView>(qPrintable(list));
        items->selectAll();
        const qsizetype all = items->selectionModel()->selectedRows().size();
        QVERIFY(all > 0);
        auto *field = m_test->child<QLineEdit>("filter");
        field->setText(QStringLiteral("nothing has this name"));
        QVERIFY(items->selectionModel()->selectedRows().isEmpty());
        field->clear();
        QCOMPARE(items->selectionModel()->selectedRows().size(), all);
    }

    void eachChoiceSaysWhatItWouldShow()
    {
        QCOMPARE(m_test->action("action.severity.warning")->text(), QStringLiteral("Warning (1)"));
        QCOMPARE(m_test->action("action.severity.critical")->text(), QStringLiteral("Critical (3)"));
        QCOMPARE(m_test->action("action.side.models")->text(), QStringLiteral("Models (5)"));
        m_test->action("action.severity.warning")->trigger();
        QCOMPARE(chip("nullable")->badge(), QStringLiteral("1"));
        QCOMPARE(chip("missing")->badge(), QStringLiteral("0"));
        QCOMPARE(m_test->action("action.severity.critical")->text(), QStringLiteral("Critical (3)"));
        QCOMPARE(m_test->action("action.side.models")->text(), QStringLiteral("Models (1)"));
    }

    void everyViewAgrees()
    {
        m_test->action("action.severity.warning")->trigger();
        QTest::keyClick(m_test->window.get(), Qt::Key_F7);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));
        QTest::keyClick(m_test->window.get(), Qt::Key_F7);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));
    }

    void everythingFilteredAwayIsSaid()
    {
        m_test->action("action.side.documentation")->trigger();
        QCOMPARE(tables(), 0);
        for (QPushButton *button : m_test->sideBySide()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(tables(), 3);
    }

    void moreIsReachedByKey()
    {
        FlatButton *more = chip("more");
        QVERIFY(more->isVisible());
        QVERIFY(more->menu()->actions().contains(m_test->action("action.schemas")));
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        QVERIFY(!more->accessibleName().isEmpty());
    }

    void crumbsSayWhere()
    {
        go("billing.notifications.title");
        QCOMPARE(crumb("schema")->text(), QStringLiteral("billing"));
        QCOMPARE(crumb("table")->text(), QStringLiteral("notifications"));
        QCOMPARE(crumb("column")->text(), QStringLiteral("title"));
        QTest::mouseClick(crumb("table"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications"));
        QVERIFY(!crumb("column")->isVisible());
        QVERIFY(crumb("back")->isEnabled());
        QTest::mouseClick(crumb("back"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.title"));
        QTest::mouseClick(crumb("schema"), Qt::LeftButton);
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications"));
    }

    void crumbsLeadToTheColumns()
    {
        go("billing.notifications.title");
        QMenu *columns = crumb("columns")->menu();
        Q_EMIT columns->aboutToShow();
        QStringList names;
        for (const QAction *action : columns->actions())
            names << action->text();
        QCOMPARE(names, (QStringList{QStringLiteral("id"), QStringLiteral("users_id"), QStringLiteral("title")}));
        QVERIFY(columns->actions()[2]->isChecked());
        columns->actions()[1]->trigger();
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.users_id"));
    }

    void aForeignKeysCellIsALink()
    {
        go("billing.notifications.users_id");
        QLabel *link = linkTo(QStringLiteral("tv_channels.id"));
        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Tab); // the first link of the label
        Q_EMIT link->linkActivated(QStringLiteral("0"));
        QCOMPARE(m_test->current(), QStringLiteral("tv_channels.id"));
    }

    void theRowsMenu()
    {
        go("billing.notifications.users_id");
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QStringList texts;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        QVERIFY(menu->actions().contains(m_test->action("action.copy")));
        QVERIFY(texts.contains(QStringLiteral("Open in Models: models_user.py:2")));
        QVERIFY(texts.contains(QStringLiteral("Open in Documentation: schema.md:2")));
        QVERIFY(menu->actions().contains(m_test->action("action.ignore")));
        trigger(menu, QStringLiteral("Go to tv_channels.id"));
        QCOMPARE(m_test->current(), QStringLiteral("tv_channels.id"));

        menu = openMenu();
        for (QAction *action : menu->actions()) {
            if (action->menu())
                trigger(action->menu(), QStringLiteral("billing.notifications.users_id"));
        }
        QCOMPARE(m_test->current(), QStringLiteral("billing.notifications.users_id"));
    }

private:
    /// notifications in billing, faves in app; users_id refers to tv_channels.
    static void inSchemas(Schema &schema)
    {
        for (Table &table : schema.tables.items) {
            if (table.name.name == QLatin1String("faves"))
                table.name.schema = QStringLiteral("app");
            if (table.name.name != QLatin1String("notifications"))
                continue;
            table.name.schema = QStringLiteral("billing");
            ForeignKey key;
            key.columns = QStringList{table.columns.items[1].name};
            key.target = {{}, QStringLiteral("tv_channels")};
            key.targetColumns = QStringList{QStringLiteral("id")};
            table.foreignKeys.items = {key};
        }
    }

    FlatButton *chip(const char *name)
    {
        return m_test->child<FlatButton>(qPrintable(QStringLiteral("chip.") + QLatin1String(name)));
    }
    FlatButton *crumb(const char *name)
    {
        return m_test->child<FlatButton>(qPrintable(QStringLiteral("crumbs.") + QLatin1String(name)));
    }
    int tables() { return m_test->sideBySide()->findChild<SideBySidePane *>()->model()->rowCount(); }
    void go(const char *name)
    {
        m_test->action("action.onlyDrift")->setChecked(false);
        const RowRef row = m_test->row(name);
        QVERIFY2(row.isValid(), name);
        m_test->sideBySide()->select(row.table, row.column);
        QCOMPARE(m_test->current(), QLatin1String(name));
    }
    QLabel *linkTo(const QString &text)
    {
        for (QLabel *label : m_test->window->findChild<DetailPane *>()->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1Char('>') + text))
                return label;
        }
        return nullptr;
    }
    QMenu *openMenu()
    {
        auto *pane = m_test->sideBySide()->findChild<SideBySidePane *>();
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, pane->rect().center(), pane->mapToGlobal(pane->rect().center()));
        QApplication::sendEvent(pane, &event);
        return m_test->child<QMenu>("rowMenu");
    }
    static void trigger(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(FilteringTest)
#include "tst_filtering.moc"
