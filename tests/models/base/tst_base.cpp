// SPDX-License-Identifier: MIT
#include "base/cancellation.h"
#include "base/textfile.h"
#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorMessageHoldsEveryPart()
    {
        const Error error{
            Error::Kind::Invalid, QStringLiteral("It broke."), QStringLiteral("a.md:3"), QStringLiteral("Mend it.")};
        QCOMPARE(error.message(), QStringLiteral("a.md:3: It broke. Mend it."));
    }

    void cancellationIsSharedAndRunsItsActionsOnce()
    {
        const Cancellation cancellation;
        const Cancellation copy = cancellation;
        int calls = 0;
        const auto registration = copy.onCancel([&] { ++calls; });
        cancellation.cancel();
        cancellation.cancel();
        QVERIFY(copy.isCancelled());
        QCOMPARE(calls, 1);
    }

    void cancellationForgetsWhoHasGone()
    {
        const Cancellation cancellation;
        int calls = 0;
        {
            const auto registration = cancellation.onCancel([&] { ++calls; });
        }
        cancellation.cancel();
        QCOMPARE(calls, 0);
    }

    void registeringAfterCancelCallsAtOnce()
    {
        const Cancellation cancellation;
        cancellation.cancel();
        int calls = 0;
        const auto registration = cancellation.onCancel([&] { ++calls; });
        QCOMPARE(calls, 1);
    }

    void readsUtf8WithoutItsMark()
    {
        const QString path = write("\xEF\xBB\xBFz\xC3\xBCrich\n");
        const auto text = readUtf8File(path);
        VERIFY_RESULT(text);
        QCOMPARE(*text, QByteArray("z\xC3\xBCrich\n"));
    }

    void namesTheLineThatIsNotUtf8()
    {
        const QString path = write("one\nt\xC3\xBC\nthr\xE9"
                                   "e\n");
        const auto text = readUtf8File(path);
        QVERIFY(!text);
        QCOMPARE(text.error().where, path);
        QVERIFY2(text.error().what.contains(QStringLiteral("Line 3")), qPrintable(text.error().what));
    }

    void tellsWhatCannotBeRead()
    {
        QCOMPARE(readUtf8File(m_folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::NotFound);
        QCOMPARE(readUtf8File(m_folder.path()).error().kind, Error::Kind::Invalid);
    }

    void tellsWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE#\0", 4) << "The file is UTF-16.";
        QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0#", 4) << "The file is UTF-16.";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << "This is no text file.";
    }

    void tellsWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, what);
        const auto text = readUtf8File(write(bytes));
        QVERIFY(!text);
        QCOMPARE(text.error().what, what);
    }

    void refusesWhatIsTooLarge()
    {
        const QString path = write("#");
        QFile file(path);
        QVERIFY(file.resize(qint64(1) << 30)); // a hole: takes no room
        const auto text = readUtf8File(path);
        QVERIFY(!text);
        QVERIFY2(text.error().what.contains(QStringLiteral("512 MB")), qPrintable(text.error().what));
        const auto endless = readUtf8File(QStringLiteral("/dev/zero"));
        QVERIFY(!endless);
        QVERIFY2(endless.error().what.contains(QStringLiteral("512 MB")), qPrintable(endless.error().what));
    }

    void writingReplacesWhole()
    {
        const QString path = write("old");
        VERIFY_RESULT(writeFileAtomically(path, "new"));
        QCOMPARE(*readUtf8File(path), QByteArray("new"));
    }

    void failedWritingSaysWhere()
    {
        const QString path = m_folder.filePath(QStringLiteral("no/such/folder/file"));
        const auto written = writeFileAtomically(path, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(written.error().where, path);
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file.txt"));
        QFile file(path);
        [[maybe_unused]] const bool written
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
        Q_ASSERT(written);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"
