// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/databasepage.h"
#include "ui/pathlist.h"
#include "ui/sourcesdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTest>

using namespace triptych;

class SourcesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_passwords = std::make_unique<FakePasswords>();
        m_dialog = std::make_unique<SourcesDialog>(fakeTools(m_sources), *m_passwords);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void theFieldsFollowTheText()
    {
        type("connection", QStringLiteral("host=db.example dbname=media"));
        QCOMPARE(edit("host")->text(), QStringLiteral("db.example"));
        QCOMPARE(edit("database")->text(), QStringLiteral("media"));
    }

    void theTextFollowsTheFields()
    {
        type("host", QStringLiteral("db.example"));
        type("database", QStringLiteral("media"));
        QCOMPARE(edit("connection")->text(), QStringLiteral("host=db.example dbname=media"));
        QCOMPARE(m_dialog->choice().database, QStringLiteral("host=db.example dbname=media"));
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
        m_dialog->findChild<QCheckBox *>()->setChecked(remember);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_passwords->kept.size(), remember ? 1 : 0);
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

    void aChoiceComesBackAsItWas()
    {
        SourceChoice choice = fakeChoice();
        choice.pythonPath = QStringList{QStringLiteral("lib/a"), QStringLiteral("/opt/b")};
        choice.interpreter = QStringLiteral(".venv/bin/python");
        choice.target = QStringLiteral("shop.models");
        choice.schemas = QStringList{QStringLiteral("public"), QStringLiteral("billing")};
        choice.password = QStringLiteral("geheim");
        m_dialog->setChoice(choice, Side::Database);
        QCOMPARE(m_dialog->choice(), choice);
    }

private:
    void showPage(Side page) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(int(page)); }
    QRadioButton *import() { return m_dialog->findChild<QRadioButton *>(QStringLiteral("import")); }
    QLineEdit *edit(const char *name) { return m_dialog->findChild<QLineEdit *>(QLatin1String(name)); }
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

    void type(const char *name, const QString &text)
    {
        QLineEdit *field = edit(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
    }

    FakeSources m_sources;
    std::unique_ptr<FakePasswords> m_passwords;
    std::unique_ptr<SourcesDialog> m_dialog;
};

QTEST_MAIN(SourcesDialogTest)
#include "tst_sourcesdialog.moc"
