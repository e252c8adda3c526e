// SPDX-License-Identifier: MIT
#include "controls.h"
#include "testwindow.h"
#include "ui/sincelast.h"
#include "ui/theme.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace triptych;

namespace {

using Open = void (*)(TestWindow &);

void compareTwice(TestWindow &test)
{
    test.compare();
    QTRY_VERIFY(test.window->findChild<SinceLast *>()->changes());
    test.sources.models.change([](Schema &schema) { schema.tables.items[0].columns.items[0].nullable = true; });
    test.compareAgain();
}

/// A dialog of the window, and what the keyboard finds when it opens.
struct DialogCase
{
    const char *name;
    Open open;
    const char *first; ///< the control that has the focus
    const char *enter; ///< the button that Enter presses; empty: none
};

const QList<DialogCase> &dialogs()
{
    static const QList<DialogCase> all{
        {"new comparison", [](TestWindow &test) { test.action("action.new")->trigger(); }, "folder", "Compare"},
        {"database", [](TestWindow &test) { test.window->askSources(fakeChoice(), Side::Database); }, "connection",
            "Compare"},
        {"models", [](TestWindow &test) { test.window->askSources(fakeChoice(), Side::Models); }, "paths", "Compare"},
        {"document", [](TestWindow &test) { test.window->askSources(fakeChoice(), Side::Documentation); }, "document",
            "Compare"},
        {"ignore",
            [](TestWindow &test) {
                test.select("notifications.title");
                test.action("action.ignore")->trigger();
            },
            "ignore.reason", "&Ignore"},
        {"decisions",
            [](TestWindow &test) {
                test.select("notifications.users_id");
                test.action("action.confirmRename")->trigger();
                test.action("action.decisions")->trigger();
            },
            "decisions.list", "Close"},
        {"editor", [](TestWindow &test) { test.action("action.editor")->trigger(); }, "editor.choice", "OK"},
        {"since last time",
            [](TestWindow &test) {
                compareTwice(test);
                test.action("action.sinceLast")->trigger();
            },
            "changes", ""},
        {"document text",
            [](TestWindow &test) {
                test.select("notifications.title");
                test.action("action.showDocument")->trigger();
            },
            "document.text", ""},
        {"schema document",
            [](TestWindow &test) {
                test.compare();
                test.action("action.writeDocument")->trigger();
                test.child<QLineEdit>("document.path")->setText(test.folder.filePath(QStringLiteral("new.md")));
                auto *write = test.child<QPushButton>("document.write");
                QVERIFY(write);
                QTRY_VERIFY(write->isEnabled());
            },
            "document.path", "&Write"},
        {"saved report",
            [](TestWindow &test) {
                QFile file(test.folder.filePath(QStringLiteral("report.json")));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(R"({"metadata": {"command": "compare-db-models", "sources": {"models": []}},
                    "discrepancies": {}})");
                file.close();
                test.window->open(QStringList{file.fileName()});
                QTRY_VERIFY(test.child<QDialog>("reportWindow") && test.child<QDialog>("reportWindow")->isActiveWindow());
            },
            "savedReport", ""},
        {"schemas",
            [](TestWindow &test) {
                test.compare();
                test.action("action.schemas")->trigger();
            },
            "schemaDialog.search", "Close"},
        {"notes",
            [](TestWindow &test) {
                test.compare();
                LinkLabel *link = linkOf(*test.window, "note");
                link->setFocus();
                QTest::keyClick(link, Qt::Key_Return);
            },
            "notes", ""},
        {"reports",
            [](TestWindow &test) {
                test.compare();
                test.action("action.export")->trigger();
            },
            "fileNameEdit", "Export"},
        {"project file",
            [](TestWindow &test) {
                test.compare();
                test.action("action.saveProject")->trigger();
            },
            "fileNameEdit", "Save"},
        {"about", [](TestWindow &test) { test.action("action.about")->trigger(); }, "", "Close"},
    };
    return all;
}

/// Not Qt's own for files, which draws itself and would write them.
bool isOurs(const DialogCase &each)
{
    return QByteArray(each.first) != "fileNameEdit";
}

/// The dialog on top; nullptr: there is none.
QDialog *topDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeWindow());
}

QPushButton *defaultButton(const QDialog &dialog)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->isDefault() && each->isVisible())
            return each;
    }
    return nullptr;
}

QString textOf(const QAbstractButton *button)
{
    return button ? button->text() : QString();
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The letters that two controls in sight answer to.
QStringList doubleLetters(const QWidget &window)
{
    static const QRegularExpression pattern(QStringLiteral("&(\\w)"));
    QMap<QString, QString> taken;
    QStringList clashes;
    const auto take = [&](const QString &text) {
        const auto found = pattern.match(QString(text).remove(QLatin1String("&&")));
        if (!found.hasMatch())
            return;
        const QString letter = found.captured(1).toUpper();
        if (taken.contains(letter))
            clashes << QStringLiteral("%1 / %2").arg(taken[letter], text);
        taken[letter] = text;
    };
    for (const QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
        if (each->isVisible())
            take(each->text());
    }
    for (const QLabel *each : window.findChildren<QLabel *>()) {
        if (each->isVisible() && each->buddy())
            take(each->text());
    }
    return clashes;
}

} // namespace

/// Every dialog without a mouse.
class DialogKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_test = std::make_unique<TestWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
    }

    void cleanup() { m_test.reset(); }

    void eachIsWorked_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < dialogs().size(); ++i)
            QTest::newRow(dialogs()[i].name) << i;
    }
    void eachIsWorked()
    {
        QFETCH(const int, index);
        const DialogCase &each = dialogs()[index];
        each.open(*m_test);
        QTRY_VERIFY(topDialog());
        QDialog *dialog = topDialog();
        QWidget *first = QApplication::focusWidget();
        QVERIFY2(first && dialog->isAncestorOf(first), qPrintable(nameOf(first)));
        if (*each.first)
            QCOMPARE(first->objectName(), QString::fromLatin1(each.first));
        QCOMPARE(plain(textOf(defaultButton(*dialog))), plain(QString::fromLatin1(each.enter)));
        const QStringList doubles = doubleLetters(*dialog);
        QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(QLatin1Char('\n'))));
        checkWalk(*dialog);

        const QPointer<QDialog> open = dialog;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!open || !open->isVisible());
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("index");
        const QList<std::pair<const char *, Theme>> themes{{"light", Theme::Light}, {"dark", Theme::Dark},
            {"contrast", Theme::ContrastLight}, {"dark contrast", Theme::ContrastDark}};
        for (const auto &[name, theme] : themes) {
            for (int i = 0; i < dialogs().size(); ++i) {
                if (isOurs(dialogs()[i]))
                    QTest::addRow("%s, %s", dialogs()[i].name, name) << int(theme) << i;
            }
        }
    }
    void theFocusIsSeen()
    {
        QFETCH(const int, theme);
        QFETCH(const int, index);
        applyTheme(*qApp, Theme(theme));
        dialogs()[index].open(*m_test);
        QTRY_VERIFY(topDialog());
        checkFocusIsSeen(*topDialog());
    }

    void enterPressesTheDefault_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < dialogs().size(); ++i) {
            if (*dialogs()[i].enter && isOurs(dialogs()[i]))
                QTest::newRow(dialogs()[i].name) << i;
        }
    }
    void enterPressesTheDefault()
    {
        QFETCH(const int, index);
        dialogs()[index].open(*m_test);
        QTRY_VERIFY(topDialog());
        QDialog *dialog = topDialog();
        if (auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("ignore.reason")))
            QTest::keyClicks(reason, QStringLiteral("known"));
        QPushButton *button = defaultButton(*dialog);
        QVERIFY(button);
        const bool canBe = button->isEnabled();
        QSignalSpy pressed(button, &QAbstractButton::clicked);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(pressed.size(), canBe ? 1 : 0);
    }

private:
    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(DialogKeysTest)
#include "tst_dialogkeys.moc"
