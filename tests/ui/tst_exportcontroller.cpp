// SPDX-License-Identifier: MIT
#include "support/comparisontext.h"
#include "ui/exportcontroller.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace triptych;
using namespace triptych::test;

class ExportControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_controller = new ExportController(m_window.get());
        m_controller->setFolder(m_folder.path());
        m_controller->askForFile(comparison());
        m_dialog = m_window->findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
        QVERIFY(m_dialog);
    }

    void cleanup() { m_window.reset(); }

    void aFileIsWritten_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("html") << "html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-1.");
        QTest::newRow("md") << "md" << QByteArray("# ");
        QTest::newRow("csv") << "csv" << QByteArray("compared,");
        QTest::newRow("sarif") << "sarif" << QByteArray("{");
        QTest::newRow("xml") << "xml" << QByteArray("<?xml");
        QTest::newRow("txt") << "txt" << QByteArray("Database");
    }

    void aFileIsWritten()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, start);
        const QString path = m_folder.filePath(QStringLiteral("drift.") + suffix);
        QSignalSpy exported(m_controller, &ExportController::exported);
        Q_EMIT m_dialog->fileSelected(path);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toStringList(), QStringList{path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(start), bytes.left(20).constData());
        QVERIFY(bytes.size() > 100);
    }

    void theKindOfFileDecidesTheSuffix()
    {
        QVERIFY(m_dialog->nameFilters().size() == 7);
        m_dialog->selectNameFilter(m_dialog->nameFilters().at(1));
        Q_EMIT m_dialog->filterSelected(m_dialog->nameFilters().at(1));
        QCOMPARE(m_dialog->defaultSuffix(), QStringLiteral("pdf"));
        QVERIFY(m_dialog->selectedFiles().first().endsWith(QLatin1String("schema-drift.pdf")));
    }

    void beginsAsTheProjectSays()
    {
        m_dialog->close();
        ReportSettings settings;
        settings.folder = m_folder.filePath(QStringLiteral("not/there"));
        settings.format = QStringLiteral("markdown");
        settings.prefix = QStringLiteral("shop");
        QSignalSpy exported(m_controller, &ExportController::exported);
        m_controller->askForFile(comparison(), settings);
        QFileDialog *dialog = m_window->findChildren<QFileDialog *>().constLast();
        QCOMPARE(dialog->selectedNameFilter(), QStringLiteral("Markdown summary (*.md)"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toStringList(),
            QStringList{m_folder.filePath(QStringLiteral("not/there/shop-drift.md"))});
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("not/there/shop-drift.md"))));
    }

    void aFolderOfJsonReportsIsMade()
    {
        m_dialog->close();
        ReportSettings settings;
        settings.folder = m_folder.filePath(QStringLiteral("drift"));
        settings.prefix = QStringLiteral("shop");
        QSignalSpy exported(m_controller, &ExportController::exported);
        m_controller->ask(comparison(), settings);
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QCOMPARE(name->text(), QStringLiteral("drift"));
        name->setText(QStringLiteral("drift/today"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("drift/today"))).entryList({QStringLiteral("shop_*.json")}).size(),
            1);
        QCOMPARE(m_controller->folder(), m_folder.filePath(QStringLiteral("drift/today")));
    }

    void anUnknownKindIsRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("drift.docx"));
        Q_EMIT m_dialog->fileSelected(path);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(QLatin1String("drift.docx"))
            || m_window->findChild<QMessageBox *>()->informativeText().contains(QLatin1String("drift.docx")));
        QVERIFY(!QFile::exists(path));
    }

private:
    static std::shared_ptr<const Comparison> comparison()
    {
        return std::make_shared<const Comparison>(compareTexts("loans\n due: date not null", "loans\n due: date null"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    ExportController *m_controller = nullptr; ///< the window's
    QFileDialog *m_dialog = nullptr;
};

QTEST_MAIN(ExportControllerTest)
#include "tst_exportcontroller.moc"
