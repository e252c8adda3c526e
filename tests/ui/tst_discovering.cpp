// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/passwords.h"
#include "ui/sourcesdialog.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// The dialog's search of a folder, which the test answers.
class DiscoveringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_promise = std::make_shared<QPromise<DiscoveryMessage>>();
        SourceTools tools = fakeTools({});
        tools.discover = [this](const QString &folder, const Cancellation &cancellation) {
            m_searched << folder;
            m_cancellation = cancellation;
            m_promise->start();
            return m_promise->future();
        };
        m_searched.clear();
        m_passwords = std::make_unique<Passwords>(tools, m_store);
        m_dialog = std::make_unique<SourcesDialog>(tools, *m_passwords, *m_settings);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void enterSearchesAndDoesNotCompare()
    {
        type(m_folder->path());
        QCOMPARE(m_searched, QStringList{m_folder->path()});
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button("stopSearch")->isVisible());
        m_promise->addResult(Progress{QStringLiteral("Looked at 500 files"), 3, 10});
        QTRY_COMPARE(status(), QStringLiteral("Looked at 500 files"));
    }

    void theBestIsTickedAndTaken()
    {
        type(m_folder->path());
        finish(everything());
        QTRY_COMPARE(list()->count(), 5);
        QVERIFY(!button("stopSearch")->isVisible());
        const QString models = list()->item(2)->text();
        QVERIFY2(models.contains(QStringLiteral("src/app/models — 54")), qPrintable(models));
        const SourceChoice choice = m_dialog->choice();
        QCOMPARE(choice.models, QStringList{QStringLiteral("/p/src/app/models")});
        QCOMPARE(choice.document, QStringLiteral("/p/schema.md"));
        QCOMPARE(choice.password, QStringLiteral("geheim"));
        for (int row = 0; row < list()->count(); ++row)
            QVERIFY(!list()->item(row)->text().contains(QStringLiteral("geheim")));
    }

    void ticksAreFollowed()
    {
        type(m_folder->path());
        finish(everything());
        QTRY_COMPARE(list()->count(), 5);
        toggle(3);
        QCOMPARE(m_dialog->choice().models,
            QStringList({QStringLiteral("/p/src/app/models"), QStringLiteral("/p/examples")}));
        toggle(2);
        QCOMPARE(m_dialog->choice().models, QStringList{QStringLiteral("/p/examples")});
        toggle(1); // another database, and there is only one
        QCOMPARE(m_dialog->choice().database, QStringLiteral("/p/snapshot.json"));
        QCOMPARE(list()->item(0)->checkState(), Qt::Unchecked);
        toggle(1);
        QCOMPARE(m_dialog->choice().database, QString());
    }

    void whatThePersonChoseStays()
    {
        SourceChoice own;
        own.document = QStringLiteral("/mine.md");
        m_dialog->setChoice(own, Side::Database);
        type(m_folder->path());
        finish(everything());
        QTRY_COMPARE(list()->count(), 5);
        QCOMPARE(m_dialog->choice().document, QStringLiteral("/mine.md"));
        QCOMPARE(list()->item(4)->checkState(), Qt::Unchecked);
        QCOMPARE(m_dialog->choice().models, QStringList{QStringLiteral("/p/src/app/models")});
    }

    void theSearchIsStopped()
    {
        type(m_folder->path());
        QTest::mouseClick(button("stopSearch"), Qt::LeftButton);
        QVERIFY(m_cancellation.isCancelled());
        finish({});
        QTRY_VERIFY2(status().contains(QStringLiteral("stopped")), qPrintable(status()));
    }

    void closingStopsTheSearch()
    {
        type(m_folder->path());
        m_dialog.reset();
        QVERIFY(m_cancellation.isCancelled());
    }

    void nothingFoundIsSaid()
    {
        type(m_folder->path());
        finish({{}, 12, true});
        QTRY_VERIFY2(status().contains(QStringLiteral("12")), qPrintable(status()));
        QVERIFY(!list()->isVisible());
        type(QStringLiteral("/nowhere"));
        QVERIFY2(status().contains(QStringLiteral("/nowhere")), qPrintable(status()));
    }

    void tooManyFilesAreSaid()
    {
        type(m_folder->path());
        finish({{}, 777, false});
        QTRY_VERIFY2(status().contains(QStringLiteral("Only the first 777")), qPrintable(status()));
    }

    void aProjectIsOfferedInstead()
    {
        QSignalSpy requested(m_dialog.get(), &SourcesDialog::projectRequested);
        type(m_folder->path());
        finish({{{QStringLiteral("triptych.json"), QStringLiteral("/p/triptych.json"), {}, 0, 0, true}}, 1, true});
        QTRY_VERIFY(button("openFoundProject")->isVisible());
        QTest::mouseClick(button("openFoundProject"), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), QStringLiteral("/p/triptych.json"));
        QVERIFY(!m_dialog->isVisible());
    }

    void aFolderIsDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder->path())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit(), &drop);
        QCOMPARE(m_searched, QStringList{m_folder->path()});
    }

private:
    static FoundSource found(const char *name, const SourceChoice &sources, int tables, bool isProposed)
    {
        return {QString::fromUtf8(name), {}, sources, tables, 7, isProposed};
    }

    static Discovery everything()
    {
        SourceChoice server, snapshot, models, examples, document;
        server.database = QStringLiteral("host=db.example dbname=media password=geheim");
        snapshot.database = QStringLiteral("/p/snapshot.json");
        models.models = QStringList{QStringLiteral("/p/src/app/models")};
        examples.models = QStringList{QStringLiteral("/p/examples")};
        document.document = QStringLiteral("/p/schema.md");
        return {{found(".env: DATABASE_URL", server, 0, true), found("snapshot.json", snapshot, 56, false),
                    found("src/app/models", models, 54, true), found("examples", examples, 2, false),
                    found("schema.md", document, 57, true)},
            100, true};
    }

    void type(const QString &folder)
    {
        edit()->clear();
        QTest::keyClicks(edit(), folder);
        QTest::keyClick(edit(), Qt::Key_Return);
    }

    void finish(const Discovery &discovery)
    {
        m_promise->addResult(discovery);
        m_promise->finish();
    }

    void toggle(int row)
    {
        list()->setCurrentRow(row);
        QTest::keyClick(list(), Qt::Key_Space);
    }

    QLineEdit *edit() { return m_dialog->findChild<QLineEdit *>(QStringLiteral("folder")); }
    QListWidget *list() { return m_dialog->findChild<QListWidget *>(QStringLiteral("found")); }
    QString status() { return m_dialog->findChild<QLabel *>(QStringLiteral("searchStatus"))->text(); }
    QPushButton *button(const char *name) { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<QPromise<DiscoveryMessage>> m_promise;
    QStringList m_searched;
    Cancellation m_cancellation;
    FakePasswords m_store;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<SourcesDialog> m_dialog;
};

QTEST_MAIN(DiscoveringTest)
#include "tst_discovering.moc"
