// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "support/result.h"
#include "ui/documentview.h"
#include "ui/numberedtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace triptych;

namespace {

/// "line 1", "line 2" …
QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class DocumentViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_view = std::make_unique<DocumentView>();
        m_view->show();
    }

    void cleanup() { m_view.reset(); }

    void aSmallFileIsReadWhole()
    {
        const QString path = write("a.md", lines(20));
        const auto part = documentPart(path, 7);
        VERIFY_RESULT(part);
        QCOMPARE(*part, (DocumentPart{QString::fromLatin1(lines(20)), 1, true}));
    }

    void ofALargeFileThePartAroundTheLine_data()
    {
        QTest::addColumn<int>("line");
        for (const int line : {1, 2, 100, 70000, 149999, 150000})
            QTest::addRow("%d", line) << line;
        QTest::newRow("beyond the end") << 2000000;
    }
    void ofALargeFileThePartAroundTheLine()
    {
        QFETCH(const int, line);
        const QString path = write("a.md", lines(150000));
        const auto part = documentPart(path, line, 4096);
        VERIFY_RESULT(part);
        QVERIFY(!part->isWhole);
        QVERIFY(part->text.size() <= 4096);
        const QStringList found = part->text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (int i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], QStringLiteral("line %1").arg(part->firstLine + i));
        const int wanted = qMin(line, 150000);
        QVERIFY(part->firstLine <= wanted && wanted < part->firstLine + found.size());
    }

    void thereMayBeNoFile()
    {
        QVERIFY(!documentPart(m_folder->filePath(QStringLiteral("none.md")), 1));
        m_view->showPlace({m_folder->filePath(QStringLiteral("none.md")), 1, {}});
        QTRY_VERIFY2(where().contains(QStringLiteral("cannot be read")), qPrintable(where()));
    }

    void theLineIsMarkedInTheMiddle()
    {
        const QString path = write("schema.md", lines(900));
        m_view->showPlace({path, 500, {}});
        QTRY_COMPARE(text()->markedLine(), 500);
        QCOMPARE(text()->textCursor().block().text(), QStringLiteral("line 500"));
        QCOMPARE(text()->extraSelections().size(), 1);
        const QRect cursor = text()->cursorRect();
        const int middle = text()->viewport()->height() / 2;
        QVERIFY2(qAbs(cursor.center().y() - middle) <= 2 * cursor.height(), qPrintable(QString::number(cursor.y())));
        QCOMPARE(m_view->windowTitle(), QStringLiteral("schema.md"));
        QVERIFY(text()->isReadOnly());
    }

    void itFollowsWithoutReadingAgain()
    {
        const QString path = write("schema.md", lines(900));
        m_view->showPlace({path, 500, {}});
        QTRY_COMPARE(text()->markedLine(), 500);
        m_view->showPlace({path, 20, {}});
        QCOMPARE(text()->markedLine(), 20);
        m_view->showPlace({});
        QCOMPARE(text()->markedLine(), 0);
        QVERIFY2(where().contains(QStringLiteral("nothing")), qPrintable(where()));
        m_view->showPlace({path, 900, {}});
        QCOMPARE(text()->markedLine(), 900);
    }

    void aFileThatChangedIsReadAgain()
    {
        const QString path = write("schema.md", lines(10));
        m_view->showPlace({path, 5, {}});
        QTRY_COMPARE(text()->markedLine(), 5);
        write("schema.md", "new\n" + lines(10));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        file.close();
        m_view->showPlace({path, 6, {}});
        QTRY_COMPARE(text()->textCursor().block().text(), QStringLiteral("line 5"));
    }

    void aLargeFileDoesNotStopTheWindow()
    {
        const QString path = write("large.md", lines(4500000)); // 50 MB
        QVERIFY(QFile(path).size() > 50'000'000);
        QElapsedTimer clock;
        clock.start();
        m_view->showPlace({path, 4000000, {}});
        const qint64 asked = clock.elapsed();
        QTRY_COMPARE(text()->textCursor().block().text(), QStringLiteral("line 4000000"));
        QCOMPARE(text()->markedLine(), 4000000);
        QVERIFY(where().contains(QStringLiteral("a part of a large document")));
        qInfo("asked in %lld ms, shown after %lld ms", asked, clock.elapsed());
    }

private:
    QString write(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        return writeFileAtomically(path, text) ? path : QString();
    }

    [[nodiscard]] NumberedText *text() const { return m_view->findChild<NumberedText *>(); }
    [[nodiscard]] QString where() const
    {
        return m_view->findChild<QLabel *>(QStringLiteral("document.where"))->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentView> m_view;
};

QTEST_MAIN(DocumentViewTest)
#include "tst_documentview.moc"
