// SPDX-License-Identifier: MIT
#include "shownsourcesdialog.h"
#include "ui/connectionprofiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>

using namespace triptych;

/// Connections under a name, in the dialog of sources.
class ConnectionProfilesTest : public QObject, private ShownSourcesDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_dialog.reset(); }

    void profilesAreSavedChosenRenamedAndDeletedByKey()
    {
        type("connection", QStringLiteral("host=db.example dbname=media password=geheim"));
        type("excludedSchemas", QStringLiteral("tmp_*, audit"));
        auto *allTables = m_dialog->findChild<QCheckBox *>(QStringLiteral("allTables"));
        allTables->click();
        manageProfile(Qt::Key_S, QStringLiteral("Work"));
        QCOMPARE(profileNames(), QStringList{QStringLiteral("Work")});
        const ConnectionProfile work{QStringLiteral("Work"), QStringLiteral("dbname=media host=db.example"), {},
            {QStringLiteral("tmp_*"), QStringLiteral("audit")}, true};
        QCOMPARE(connectionProfiles(*m_settings), QList<ConnectionProfile>{work});

        type("connection", QStringLiteral("host=home"));
        type("excludedSchemas", QString());
        allTables->click();
        manageProfile(Qt::Key_S, QStringLiteral("Attic"));
        QCOMPARE(profileNames(), (QStringList{QStringLiteral("Attic"), QStringLiteral("Work")}));
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::AltModifier);
        QVERIFY(profileBox()->hasFocus());
        QTest::keyClick(profileBox(), Qt::Key_Down);
        QCOMPARE(m_dialog->choice().database, work.database);
        QCOMPARE(m_dialog->choice().excludedSchemas, work.excludedSchemas);
        QVERIFY(m_dialog->choice().allTables);

        manageProfile(Qt::Key_R, QStringLiteral("Zoo"));
        QCOMPARE(profileNames(), (QStringList{QStringLiteral("Attic"), QStringLiteral("Zoo")}));
        QCOMPARE(profileBox()->currentText(), QStringLiteral("Zoo"));
        manageProfile(Qt::Key_D);
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_Y, Qt::AltModifier);
        QTRY_COMPARE(profileNames(), QStringList{QStringLiteral("Attic")});
        QVERIFY(!m_settings->fileName().isEmpty());
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
    }

    void aTakenNameIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("replaced") << true;
        QTest::newRow("left alone") << false;
    }

    void aTakenNameIsAskedAbout()
    {
        QFETCH(const bool, isReplaced);
        saveConnectionProfile(*m_settings, {QStringLiteral("Work"), QStringLiteral("host=old"), {}, {}});
        openDialog();
        type("host", QStringLiteral("new"));
        manageProfile(Qt::Key_S, QStringLiteral("Work"));
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(QStringLiteral("“Work”")));
        QTest::keyClick(question(), isReplaced ? Qt::Key_Y : Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(!question());
        const QString kept = isReplaced ? QStringLiteral("host=new") : QStringLiteral("host=old");
        QCOMPARE(connectionProfiles(*m_settings), (QList<ConnectionProfile>{{QStringLiteral("Work"), kept, {}, {}}}));
    }

    void theProfileOfAChoiceIsShown()
    {
        saveConnectionProfile(*m_settings, {QStringLiteral("Work"), fakeChoice().database, {}, {}});
        openDialog();
        m_dialog->setChoice(fakeChoice(), Side::Database);
        QCOMPARE(profileBox()->currentText(), QStringLiteral("Work"));
        SourceChoice other = fakeChoice();
        other.schemas = QStringList{QStringLiteral("public")};
        m_dialog->setChoice(other, Side::Database);
        QCOMPARE(profileBox()->currentIndex(), -1);
    }

private:
    QComboBox *profileBox() { return m_dialog->findChild<QComboBox *>(QStringLiteral("profiles")); }
    QMessageBox *question() { return m_dialog->findChild<QMessageBox *>(); }
    QStringList profileNames()
    {
        QStringList names;
        for (int i = 0; i < profileBox()->count(); ++i)
            names << profileBox()->itemText(i);
        return names;
    }

    /// Opens the menu of the profiles, picks an entry by its letter, and answers with a name.
    void manageProfile(Qt::Key key, const QString &name = {})
    {
        auto *menu = m_dialog->findChild<QMenu *>();
        QTimer::singleShot(0, menu, [menu, key] { QTest::keyClick(menu, key); });
        QTest::keyClick(m_dialog.get(), Qt::Key_G, Qt::AltModifier);
        if (name.isEmpty())
            return;
        QTRY_VERIFY(m_dialog->findChild<QInputDialog *>());
        auto *dialog = m_dialog->findChild<QInputDialog *>();
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<QInputDialog *>());
    }
};

QTEST_MAIN(ConnectionProfilesTest)
#include "tst_connectionprofiles.moc"
