// SPDX-License-Identifier: MIT
#include "reports/jsonreport.h"
#include "testwindow.h"
#include "ui/reporttext.h"
#include "ui/reportwindow.h"
#include "ui/sincelastdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace triptych;

/// Saved reports are opened, read, copied, exported and compared with, as people do.
class SavedReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
        write("old.json",
            R"({"metadata": {"command": "compare-db-models", "timestamp": "2025-10-27T23:33:53.000000Z",
                "sources": {"introspect": "live", "models": ["a.py"]}},
                "discrepancies": {"tables_only_in_schema": ["tv_channels"]}})");
    }

    void cleanup() { m_test.reset(); }

    void isOpenedByKeyboardAndCopied()
    {
        QTest::keyClick(m_test->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_test->child<QFileDialog>("openReportDialog");
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path("old.json")); // no keys: the list of what could be meant would take Enter
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(report());
        QVERIFY2(report()->windowTitle().startsWith(QStringLiteral("old.json — "))
                && report()->windowTitle().contains(QStringLiteral("25")),
            qPrintable(report()->windowTitle()));
        QVERIFY2(text().contains(QStringLiteral("tv_channels")), qPrintable(text()));
        QVERIFY(!button("report.compare")->isEnabled());
        QTest::mouseClick(button("report.copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text());
        QTest::keyClick(report(), Qt::Key_Escape);
        QTRY_VERIFY(!report());
    }

    void anOldOneShowsWhatTheSummaryOnlyCounts()
    {
        write("real.json", R"json({"metadata": {"command": "compare-db-models", "sources": {"models": ["a.py"]}},
            "discrepancies": {"users": {"type_mismatches": [
                {"column": "email", "schema_type": "VARCHAR(50)", "model_type": "String"}]}}})json");
        open({path("real.json")});
        QVERIFY2(text().contains(QStringLiteral("users.email")), qPrintable(text()));
    }

    void isExported_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"html", "pdf", "md", "csv", "sarif", "xml", "txt"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void isExported()
    {
        QFETCH(const QString, suffix);
        open({path("old.json")});
        QTest::mouseClick(button("report.export"), Qt::LeftButton);
        auto *dialog = report()->findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().path(), m_test->folder.path());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(QStringLiteral("new/drift.") + suffix);
        QTest::keyClick(name, Qt::Key_Return);
        const QString written = path("new/drift.") + suffix;
        auto *told = report()->findChild<QLabel *>(QStringLiteral("report.told"));
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->text().contains(written), qPrintable(told->text()));
        QVERIFY(QFileInfo(written).size() > 40);
    }

    void isComparedWithThePresentResult()
    {
        m_test->compare();
        write("now.json",
            jsonReport(pairs(m_test->comparison()).first(), QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC)));
        open({path("now.json")});
        QTRY_VERIFY(button("report.compare")->isEnabled());
        QTest::mouseClick(button("report.compare"), Qt::LeftButton);
        QTRY_VERIFY(m_test->window->findChild<SinceLastDialog *>());
    }

    void severalAreReadTogether()
    {
        m_test->compare();
        QStringList paths;
        for (const Comparison &pair : pairs(m_test->comparison())) {
            paths << path("report%1.json").arg(paths.size());
            write(qPrintable(QFileInfo(paths.last()).fileName()), jsonReport(pair, QDateTime::currentDateTimeUtc()));
        }
        open(paths);
        QCOMPARE(report()->windowTitle(), QStringLiteral("3 report(s)"));
        QVERIFY(text().contains(QStringLiteral("schema.md")));
        const QMenu *menu = button("report.compare")->menu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY2(menu->actions().first()->text().startsWith(QStringLiteral("Database ↔ Models, ")),
            qPrintable(menu->actions().first()->text()));
        menu->actions().last()->trigger();
        QTRY_VERIFY(m_test->window->findChild<SinceLastDialog *>());
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray(R"({"discrepancies": {)") << "not JSON";
        QTest::newRow("no report") << QByteArray(R"({"discrepancies": {}})") << "no report";
        QTest::newRow("of the future") << QByteArray(R"({"metadata": {"command": "compare-db-models"},
            "drift": {"format_version": 2, "findings": []}})")
                                       << "newer";
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        write("other.json", json);
        m_test->window->open(QStringList{path("old.json"), path("other.json")});
        const auto box = [&] { return m_test->window->findChild<QMessageBox *>(); };
        QTRY_VERIFY(box());
        QVERIFY2(
            box()->text().contains(words) && box()->text().contains(path("other.json")), qPrintable(box()->text()));
        QVERIFY(!report());
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_test->folder.filePath(QLatin1String(name)); }
    [[nodiscard]] ReportWindow *report() const { return m_test->window->findChild<ReportWindow *>(); }
    [[nodiscard]] QString text() const { return report()->findChild<ReportText *>()->toPlainText(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return report()->findChild<QPushButton *>(QLatin1String(name));
    }

    /// As the menu does.
    void open(const QStringList &paths)
    {
        const auto dialogs = [&] { return m_test->child<QFileDialog>("openReportDialog"); };
        m_test->action("action.openReport")->trigger();
        QVERIFY(dialogs());
        Q_EMIT dialogs()->filesSelected(paths);
        dialogs()->close();
        QTRY_VERIFY(report() && report()->isVisible());
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(SavedReportsTest)
#include "tst_savedreports.moc"
