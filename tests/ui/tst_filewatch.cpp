// SPDX-License-Identifier: MIT
#include "ui/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace triptych;

class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start(4096);
        write("a.py", "a");
        write("b.py", "b");
    }

    void cleanup() { m_watch.reset(); }

    void aFileThatChanges()
    {
        watch({path("a.py"), path("b.py")});
        write("a.py", "changed");
        QTRY_COMPARE(m_changes->size(), 1);
        QCOMPARE(m_changes->first().first().toInt(), 7);
        nothingMore(1);
    }

    void aTouchIsNoChange()
    {
        watch({path("a.py"), m_folder->path()});
        QFile file(path("a.py"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        file.close();
        write("a.py", "a"); // the same again
        nothingMore(0);
    }

    void anEditorPutsAnotherFileInItsPlace()
    {
        watch({path("a.py")});
        for (const char *text : {"once", "twice, so that the new file is watched as well"}) {
            m_changes->clear();
            write("a.py~", text);
            QVERIFY(::rename(qPrintable(path("a.py~")), qPrintable(path("a.py"))) == 0);
            QTRY_COMPARE(m_changes->size(), 1);
        }
        m_changes->clear();
        write("a.py", "in place");
        QTRY_COMPARE(m_changes->size(), 1);
    }

    void aFileThatIsGoneForAMoment()
    {
        watch({path("a.py"), m_folder->path()});
        QVERIFY(QFile::remove(path("a.py")));
        QTest::qWait(500); // longer than a burst
        QCOMPARE(m_changes->size(), 0);
        write("a.py", "a");
        nothingMore(0);
    }

    void aFileThatIsGone()
    {
        watch({path("a.py")});
        QVERIFY(QFile::remove(path("a.py")));
        QTRY_COMPARE(m_changes->size(), 1);
        write("a.py", "back");
        QTRY_COMPARE(m_changes->size(), 2);
    }

    void aFileThatIsNotThereYet()
    {
        watch({path("later.py")});
        write("later.py", "x");
        QTRY_COMPARE(m_changes->size(), 1);
    }

    void whatComesIntoAFolder()
    {
        watch({path("a.py"), m_folder->path()});
        write("notes.txt", "no model");
        write(".a.py.swp", "an editor's");
        nothingMore(0);
        write("c.py", "c");
        QTRY_COMPARE(m_changes->size(), 1);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("below")));
        QTRY_COMPARE(m_changes->size(), 2);
    }

    void aBurstIsOneChange()
    {
        QStringList paths{m_folder->path()};
        for (int i = 0; i < 500; ++i) {
            write(qPrintable(QStringLiteral("m%1.py").arg(i)), "before");
            paths << path(qPrintable(QStringLiteral("m%1.py").arg(i)));
        }
        watch(paths);
        for (int i = 0; i < 500; ++i)
            write(qPrintable(QStringLiteral("m%1.py").arg(i)), "after");
        QTRY_COMPARE(m_changes->size(), 1);
        nothingMore(1);
    }

    void whatChangedSinceItWasRead()
    {
        const QDateTime read = QDateTime::currentDateTime().addSecs(-60);
        m_watch->watch(1, {path("a.py")}, read);
        QTRY_COMPARE(m_changes->size(), 1);
        m_watch->watch(2, {path("a.py")}, QDateTime::currentDateTime().addSecs(60));
        m_watch->watch(1, {}, {});
        nothingMore(1);
    }

    void moreThanTheSystemWatches()
    {
        start(1);
        QSignalSpy slow(m_watch.get(), &FileWatch::slow);
        watch({path("a.py"), path("b.py")});
        QTRY_COMPARE(slow.size(), 1);
        write("a.py", "changed");
        QTRY_COMPARE(m_changes->size(), 1);
        watch({path("a.py"), path("b.py"), path("c.py")});
        QCOMPARE(slow.size(), 1);
    }

    void whatIsNotWatchedAnyMore()
    {
        watch({path("a.py")});
        watch({});
        write("a.py", "changed");
        nothingMore(0);
    }

private:
    void start(int most)
    {
        m_changes.reset();
        m_watch = std::make_unique<FileWatch>(nullptr, most);
        m_changes = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::changed);
    }

    void watch(const QStringList &paths)
    {
        QSignalSpy settled(m_watch.get(), &FileWatch::settled);
        m_watch->watch(7, paths, {});
        QTRY_COMPARE(settled.size(), 1);
    }

    /// The watch answers in order: what it has not told before this answer it does not tell.
    void nothingMore(int changes)
    {
        QTest::qWait(500); // the end of any burst
        QSignalSpy settled(m_watch.get(), &FileWatch::settled);
        m_watch->watch(99, {}, {});
        QTRY_VERIFY(std::ranges::any_of(settled, [](const auto &each) { return each.first().toInt() == 99; }));
        QCOMPARE(m_changes->size(), changes);
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changes;
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
