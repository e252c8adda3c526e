// SPDX-License-Identifier: MIT
#include "shownsourcesdialog.h"
#include "ui/databasepage.h"
#include "ui/pathlist.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryFile>

using namespace triptych;

class SourcesDialogTest : public QObject, private ShownSourcesDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_dialog.reset(); }

    void theFieldsFollowTheText()
    {
        type("connection", QStringLiteral("host=db.example dbname=media"));
        QCOMPARE(edit("host")->text(), QStringLiteral("db.example"));
        QCOMPARE(edit("dbname")->text(), QStringLiteral("media"));
    }

    void theTextFollowsTheFields()
    {
        type("host", QStringLiteral("db.example"));
        type("dbname", QStringLiteral("media"));
        type("sslcert", QStringLiteral("/my.crt"));
        const QString text = QStringLiteral("dbname=media host=db.example sslcert=/my.crt");
        QCOMPARE(edit("connection")->text(), text);
        QCOMPARE(m_dialog->choice().database, text);
        type("host", QString());
        QCOMPARE(edit("connection")->text(), QStringLiteral("dbname=media sslcert=/my.crt"));
    }

    void whatHasNoFieldStays()
    {
        type("connection", QStringLiteral("host=db.example application_name=me sslmode=new-mode"));
        QCOMPARE(sslMode()->currentText(), QStringLiteral("new-mode"));
        type("dbname", QStringLiteral("media"));
        QCOMPARE(edit("connection")->text(),
            QStringLiteral("application_name=me dbname=media host=db.example sslmode=new-mode"));
        sslMode()->setFocus();
        QTest::keyClick(sslMode(), Qt::Key_Home);
        QCOMPARE(edit("connection")->text(), QStringLiteral("application_name=me dbname=media host=db.example"));
    }

    void aPasswordMovesIntoItsField()
    {
        type("connection", QStringLiteral("host=db.example password=geheim"));
        QTest::keyClick(edit("connection"), Qt::Key_Tab);
        QCOMPARE(edit("password")->text(), QStringLiteral("geheim"));
        QCOMPARE(edit("connection")->text(), QStringLiteral("host=db.example"));
        QCOMPARE(m_dialog->choice().password, QStringLiteral("geheim"));
        QCOMPARE(edit("password")->echoMode(), QLineEdit::Password);
    }

    void aPasswordMovesOutOfWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("URI") << QStringLiteral("postgresql://me:ge%heim@db/m?nonsense=1")
                             << QStringLiteral("postgresql://me@db/m?nonsense=1");
        QTest::newRow("in the query") << QStringLiteral("postgresql://db/m?password=ge%heim&nonsense=1")
                                      << QStringLiteral("postgresql://db/m?password=&nonsense=1");
        QTest::newRow("pairs") << QStringLiteral("nonsense=1 password=ge%heim host=db")
                               << QStringLiteral("nonsense=1 password= host=db");
    }
    void aPasswordMovesOutOfWhatCannotBeRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, left);
        type("connection", text);
        QTest::keyClick(edit("connection"), Qt::Key_Tab);
        QCOMPARE(edit("connection")->text(), left);
        QCOMPARE(edit("password")->text(), QStringLiteral("ge%heim"));
        QVERIFY(!label("problem")->text().contains(QStringLiteral("heim")));
    }

    void aConnectionWhoseTestFailsIsNotTicked()
    {
        SourceTools tools = fakeTools(m_sources);
        tools.testConnection = [](const SourceChoice &, const Cancellation &) {
            return QtFuture::makeReadyFuture(Result<QString>(failure(unreachable())));
        };
        m_dialog = std::make_unique<SourcesDialog>(tools, *m_passwords, *m_settings);
        m_dialog->show();
        const auto *tabs = m_dialog->findChild<QTabWidget *>();
        type("connection", QStringLiteral("host=db.example"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("✓ Database"));
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("test")), Qt::LeftButton);
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("✕ Database"));
        type("host", QStringLiteral("other.example"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("✓ Database"));
    }

    void whatCannotBeReadIsSaid()
    {
        type("connection", QStringLiteral("nonsense=1"));
        QVERIFY(label("problem")->text().contains(QStringLiteral("no such key")));
        QVERIFY(!accept()->isEnabled());
    }

    void twoSidesAreNeeded()
    {
        QVERIFY(!accept()->isEnabled());
        type("host", QStringLiteral("db.example"));
        QVERIFY(!accept()->isEnabled());
        m_dialog->findChild<PathList *>()->add({QStringLiteral("models")});
        QVERIFY2(accept()->isEnabled(), qPrintable(label("problem")->text()));
        QVERIFY(label("problem")->text().isEmpty());
    }

    void aMissingDocumentIsSaid()
    {
        type("host", QStringLiteral("db.example"));
        edit("document")->setText(QStringLiteral("/nowhere/schema.md"));
        QVERIFY(label("problem")->text().contains(QStringLiteral("/nowhere/schema.md")));
    }

    void modelsAreDropped()
    {
        auto *list = m_dialog->findChild<PathList *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/models")), QUrl(QStringLiteral("https://example.org/x"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &drop);
        QCOMPARE(list->paths(), QStringList{QStringLiteral("/a/models")});
        list->add({QStringLiteral("/a/models")});
        QCOMPARE(list->paths().size(), 1);
    }

    void aSnapshotStandsInForTheServer()
    {
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/XXXXXX.json"));
        QVERIFY(file.open());
        m_dialog->findChild<QRadioButton *>(QStringLiteral("useSnapshot"))->click();
        type("snapshot", file.fileName());
        QCOMPARE(m_dialog->choice().database, file.fileName());
    }

    void testSaysWhoAnswered()
    {
        type("host", QStringLiteral("db.example"));
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("test")), Qt::LeftButton);
        QTRY_COMPARE(label("testResult")->text(), QStringLiteral("✓ tested host=db.example"));
    }

    void thePasswordIsKeptOnlyOnRequest_data()
    {
        QTest::addColumn<bool>("remember");
        QTest::newRow("not wanted") << false;
        QTest::newRow("wanted") << true;
    }

    void thePasswordIsKeptOnlyOnRequest()
    {
        QFETCH(const bool, remember);
        type("host", QStringLiteral("db.example"));
        type("password", QStringLiteral("geheim"));
        m_dialog->findChild<PathList *>()->add({QStringLiteral("models")});
        m_dialog->findChild<QCheckBox *>(QStringLiteral("keepPassword"))->setChecked(remember);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->isPasswordToBeKept(), remember);
    }

    void withoutAKeychainNothingIsOffered()
    {
        m_store->available = false;
        openDialog();
        auto *keep = m_dialog->findChild<QCheckBox *>(QStringLiteral("keepPassword"));
        keep->setChecked(true);
        type("host", QStringLiteral("db.example"));
        type("password", QStringLiteral("geheim"));
        QVERIFY(!keep->isVisible());
        QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("forget"))->isVisible());
        QVERIFY(!m_dialog->isPasswordToBeKept());
    }

    void anEnvironmentVariablesPasswordIsNotKept()
    {
        auto *keep = m_dialog->findChild<QCheckBox *>(QStringLiteral("keepPassword"));
        type("connection", QStringLiteral("env:DATABASE_URL"));
        QVERIFY(!keep->isVisible());
        type("connection", QStringLiteral("host=db.example"));
        QVERIFY(keep->isVisible());
    }

    void aKeptPasswordIsForgotten_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("said");
        QTest::newRow("kept") << true << false << QStringLiteral("✓ No password");
        QTest::newRow("not kept") << false << false << QStringLiteral("✓ No password");
        QTest::newRow("refused") << true << true << keychainLocked().what;
    }

    void aKeptPasswordIsForgotten()
    {
        QFETCH(const bool, isKept);
        QFETCH(const bool, isRefused);
        QFETCH(const QString, said);
        if (isKept)
            m_store->kept.insert(QStringLiteral("host=db.example"), QStringLiteral("geheim"));
        if (isRefused)
            m_store->refusal = keychainLocked();
        type("connection", QStringLiteral("host=db.example sslmode=require"));
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY2(label("testResult")->text().contains(said), qPrintable(label("testResult")->text()));
        QCOMPARE(m_store->kept.size(), isRefused ? 1 : 0);
    }

    void theTestUsesTheKeptPassword()
    {
        m_store->kept.insert(QStringLiteral("host=db.example"), QStringLiteral("geheim"));
        type("host", QStringLiteral("db.example"));
        QTest::keyClick(m_dialog.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(m_sources.testedPasswords(), QStringList{QStringLiteral("geheim")});
        QVERIFY(edit("password")->text().isEmpty());
    }

    void theTestTellsWhatTheKeychainCouldNot()
    {
        m_store->refusal = keychainLocked();
        type("host", QStringLiteral("db.example"));
        QTest::keyClick(m_dialog.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(label("testResult")->text(),
            QStringLiteral("✓ tested host=db.example\nThe keychain is locked. Unlock it."));
    }

    void modelsAreReadAsTextAtFirst()
    {
        showPage(Side::Models);
        QVERIFY(!import()->isChecked());
        QVERIFY(!edit("interpreter")->isEnabled());
        edit("interpreter")->setText(QStringLiteral(".venv/bin/python"));
        edit("target")->setText(QStringLiteral("shop.models"));
        QCOMPARE(m_dialog->choice().interpreter, QString());
        QCOMPARE(m_dialog->choice().target, QString());
    }

    void anImportIsChosenByTheKeyboard()
    {
        SourceChoice choice = fakeChoice();
        choice.document.clear();
        m_dialog->setChoice(choice, Side::Models);
        QVERIFY(label("importWarning")->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(import()->isChecked());
        QVERIFY(!accept()->isEnabled());
        QVERIFY(label("problem")->text().contains(QStringLiteral("interpreter")));
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
        QVERIFY(edit("interpreter")->hasFocus());
        QTest::keyClicks(edit("interpreter"), QStringLiteral(".venv/bin/python"));
        QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
        QVERIFY(edit("target")->hasFocus());
        QTest::keyClicks(edit("target"), QStringLiteral("shop.models:Base"));
        QVERIFY2(accept()->isEnabled(), qPrintable(label("problem")->text()));
        QCOMPARE(m_dialog->choice().interpreter, QStringLiteral(".venv/bin/python"));
        QCOMPARE(m_dialog->choice().target, QStringLiteral("shop.models:Base"));
    }

    void everythingOnTheModelsPageIsNamed()
    {
        for (const char *name : {"pythonPath", "interpreter", "target"}) {
            QAccessibleInterface *field = QAccessible::queryAccessibleInterface(edit(name));
            QVERIFY2(!field->text(QAccessible::Name).isEmpty(), name);
        }
        QVERIFY(edit("interpreter")->accessibleDescription().contains(QStringLiteral("runs")));
    }

    void packagesAreFolders()
    {
        edit("pythonPath")->setText(QStringLiteral("lib/a: /opt/b "));
        QCOMPARE(m_dialog->choice().pythonPath, (QStringList{QStringLiteral("lib/a"), QStringLiteral("/opt/b")}));
    }

    void everyMnemonicIsOnesOwn()
    {
        QMap<QKeySequence, QString> owners;
        const auto claim = [&](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            QVERIFY2(key.isEmpty() || !owners.contains(key), qPrintable(text + owners.value(key)));
            owners.insert(key, text);
        };
        auto *page = m_dialog->findChild<DatabasePage *>();
        for (const QLabel *each : page->findChildren<QLabel *>())
            claim(each->text());
        for (const QAbstractButton *each : page->findChildren<QAbstractButton *>())
            claim(each->text());
        for (const QAbstractButton *each : m_dialog->findChild<QDialogButtonBox *>()->buttons())
            claim(each->text());
        QVERIFY(owners.size() > 18);
    }

    void everythingOnTheDatabasePageIsNamed()
    {
        int fields = 0;
        for (QWidget *each : m_dialog->findChild<DatabasePage *>()->findChildren<QWidget *>()) {
            if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
                continue;
            ++fields;
            QAccessibleInterface *field = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(!field->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
        }
        QVERIFY(fields > 18);
    }

    void theTabKeyGoesFromTopToBottom()
    {
        m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"))->setFocus();
        QStringList visited;
        for (int i = 0; i < 40 && !visited.contains(QStringLiteral("test")); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited << QApplication::focusWidget()->objectName();
        }
        visited.removeAll(QString());
        QCOMPARE(visited.join(QLatin1Char(' ')),
            QStringLiteral("connection host port dbname user password keepPassword sslmode service sslrootcert sslcert "
                           "sslkey schemas excludedSchemas allTables test"));
    }

    void aChoiceComesBackAsItWas()
    {
        SourceChoice choice = fakeChoice();
        choice.pythonPath = QStringList{QStringLiteral("lib/a"), QStringLiteral("/opt/b")};
        choice.interpreter = QStringLiteral(".venv/bin/python");
        choice.target = QStringLiteral("shop.models");
        choice.schemas = QStringList{QStringLiteral("public"), QStringLiteral("billing")};
        choice.excludedSchemas = QStringList{QStringLiteral("tmp_?"), QStringLiteral("audit*")};
        choice.allTables = true;
        choice.password = QStringLiteral("geheim");
        m_dialog->setChoice(choice, Side::Database);
        QCOMPARE(m_dialog->choice(), choice);
    }

private:
    QComboBox *sslMode() { return m_dialog->findChild<QComboBox *>(QStringLiteral("sslmode")); }
    void showPage(Side page) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(int(page)); }
    QRadioButton *import() { return m_dialog->findChild<QRadioButton *>(QStringLiteral("import")); }
    QLabel *label(const char *name) { return m_dialog->findChild<QLabel *>(QLatin1String(name)); }
    QPushButton *accept()
    {
        auto *box = m_dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }
};

QTEST_MAIN(SourcesDialogTest)
#include "tst_sourcesdialog.moc"
