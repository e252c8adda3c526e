// SPDX-License-Identifier: MIT
#include "shownfindings.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace triptych;
using namespace triptych::test;

class FindingsExportTest : public ShownFindings
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void cleanup() { m_view.reset(); }

    void textIsCopied()
    {
        tree()->setCurrentIndex(tree()->model()->index(3, 0));
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        const QString row = QStringLiteral(
            "Nullable\tWarning\tloans\tdue\tnot null\tnull\tnot null\tModels\ttext:6 · text:6 · text:6");
        QCOMPARE(QGuiApplication::clipboard()->text(), row);
        QCOMPARE(m_view->currentText(), row);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>loans</td>")));
        tree()->clearSelection();
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        const QStringList all = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(all.size(), 7); // a header, all five, the end
        QVERIFY(all.first().startsWith(QStringLiteral("Kind\tSeverity\tTable\tColumn\tDatabase")));
        QVERIFY(all[1].startsWith(QStringLiteral("Missing\tCritical\tboats\t\tboats\t—")));
    }

    void otherFormatsAreCopied()
    {
        tree()->setCurrentIndex(tree()->model()->index(3, 0));
        action("findings.column8")->setChecked(false); // Where
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        const QByteArray csv = "Kind,Severity,Table,Column,Database,Models,Documentation,Stands alone\r\n"
                               "Nullable,Warning,loans,due,not null,null,not null,Models\r\n";
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv")), csv);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), csv);
        QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("| Kind     | Severity | Table |")));
    }

    void aFileIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.csv"));
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        choose(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("Kind,Severity,Table"));
        QCOMPARE(bytes.count("\r\n"), 6);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        choose(folder.filePath(QStringLiteral("none/findings.md")));
        QTRY_VERIFY(m_view->findChild<QMessageBox *>());
        auto *box = m_view->findChild<QMessageBox *>();
        QVERIFY2(box->text().contains(QStringLiteral("cannot be written")), qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Escape);
    }
};

QTEST_MAIN(FindingsExportTest)
#include "tst_findingsexport.moc"
