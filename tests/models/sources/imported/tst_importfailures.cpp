// SPDX-License-Identifier: MIT
#include "importing.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <future>
#include <memory>

using namespace triptych;

/// Every way in which an import fails is an error that shows what Python said; nothing keeps running.
class ImportFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ImportFolder>(); }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("message"); // what must stand in it
        const auto row = [](const char *name, const QByteArray &code, const char *target, const QStringList &message) {
            QTest::newRow(name) << code << QString::fromLatin1(target) << message;
        };
        const auto all = [](auto... texts) { return QStringList{QString::fromUtf8(texts)...}; };
        row("no such module", "", "none.models", all("There is no module none.models.", "No module named 'none'"));
        row("no such submodule", "", "m.none", all("There is no module m.none."));
        row("an import inside fails", "import nowhere_to_be_found\n", "m",
            all("Importing m failed.", "m.py\", line 1", "No module named 'nowhere_to_be_found'"));
        row("an exception", "def f():\n    raise ValueError('broken ü')\nf()\n", "m",
            all("Importing m failed.", "line 3, in <module>", "ValueError: broken ü"));
        row("not valid Python", "class :\n", "m", all("Importing m failed.", "SyntaxError: invalid syntax"));
        row("sys.exit", "import sys\nsys.exit('enough')\n", "m", all("Importing m failed.", "SystemExit: enough"));
        row("no such name", oneTable, "m:Bass", all("The module m has no Bass.", "no attribute 'Bass'"));
        row("a name that has none", "x = 3\n", "m:x", all("x in m has no MetaData."));
        row("no tables", "import sqlalchemy\nmetadata = sqlalchemy.MetaData()\n", "m", all("made no tables"));
        row("no tables in that one", oneTable + QByteArray("empty = MetaData()\n"), "m:empty", all("made no tables"));
        row("os._exit", "import os, sys\nsys.stderr.write('bye')\nos._exit(3)\n", "m", all("exit status 3", "bye"));
        row("a crash", "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n", "m",
            all("Python crashed: Segmentation fault.", "m.py\", line 2 in <module>"));
        row("killed", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", "m", all("Python crashed: Killed."));
        row("recursion", "def f():\n    f()\nf()\n", "m", all("RecursionError"));
        row("nothing named", "", " ", all("Nothing to import is named."));
        row("a target that is none", "", "../m", all("There is no module ../m."));
        row("an option for a target", "", "--version", all("There is no module --version."));
        row("no SQLAlchemy", "", "shadowed", all("no SQLAlchemy that can be imported", "ImportError: hidden"));
        row("an old SQLAlchemy", "", "old", all("older than 1.4"));
    }
    void errors()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, target);
        QFETCH(const QStringList, message);
        m_folder->write("m.py", code);
        if (target == QLatin1String("shadowed"))
            m_folder->write("sqlalchemy.py", "raise ImportError('hidden')\n");
        if (target == QLatin1String("old"))
            m_folder->write("sqlalchemy.py", "__version__ = '1.3.24'\n");
        const auto schema = readModels(m_folder->models(target));
        QVERIFY(!schema);
        const QString said = schema.error().message();
        for (const QString &part : message)
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(!schema.error().mend.isEmpty());
        QVERIFY2(!said.contains(QStringLiteral("<string>")), qPrintable(said)); // nothing of our own script
    }

    void interpreters_data()
    {
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("what");
        const QString none = QStringLiteral("There is no Python interpreter.");
        const QString noPython = QStringLiteral("This is no Python 3.");
        QTest::newRow("not there") << QStringLiteral("/nowhere/python") << none;
        QTest::newRow("no such command") << QStringLiteral("python-of-nowhere") << none;
        QTest::newRow("empty") << QString() << none;
        QTest::newRow("a folder") << QStringLiteral("/usr") << none;
        QTest::newRow("no program") << QStringLiteral(__FILE__) << none;
        QTest::newRow("a shell") << QStringLiteral("/bin/sh") << noPython;
        QTest::newRow("bash") << QStringLiteral("/bin/bash") << noPython;
        QTest::newRow("another program") << QStringLiteral("/bin/true") << noPython;
    }
    void interpreters()
    {
        QFETCH(const QString, interpreter);
        QFETCH(const QString, what);
        m_folder->write("m.py", oneTable);
        ImportedModels models = m_folder->models(QStringLiteral("m"));
        models.interpreter = interpreter;
        const auto schema = readModels(models);
        QVERIFY(!schema);
        QCOMPARE(schema.error().what, what);
        QCOMPARE(schema.error().where, interpreter);
    }

    void aCommandOfThePath()
    {
        m_folder->write("m.py", oneTable);
        QDir().mkpath(m_folder->path("bin"));
        QVERIFY(QFile::link(QStringLiteral("/usr/bin/python3"), m_folder->path("bin/my-python")));
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", m_folder->path("bin").toUtf8());
        ImportedModels models = m_folder->models(QStringLiteral("m"));
        models.interpreter = QStringLiteral("my-python");
        const auto schema = readModels(models);
        qputenv("PATH", before);
        QVERIFY(schema);
    }

    void aTimeLimitEndsIt_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("sleeps") << QByteArray("import time\ntime.sleep(100)\n");
        QTest::newRow("never ends") << QByteArray("while True:\n    pass\n");
        QTest::newRow("heeds no signal") << QByteArray(
            "import signal, time\nfor each in (signal.SIGTERM, signal.SIGINT, signal.SIGABRT):\n"
            "    signal.signal(each, signal.SIG_IGN)\nwhile True:\n    time.sleep(100)\n");
    }
    void aTimeLimitEndsIt()
    {
        QFETCH(const QByteArray, code);
        m_folder->write("m.py", code);
        ImportedModels models = m_folder->models(QStringLiteral("m"));
        models.timeLimit = std::chrono::milliseconds(1500);
        const auto schema = readModels(models);
        QVERIFY(!schema);
        QVERIFY2(schema.error().what.startsWith(QStringLiteral("The import took longer than 2 second")),
            qPrintable(schema.error().what));
        if (!code.contains("SIG_IGN"))
            QVERIFY2(schema.error().what.contains(QStringLiteral("m.py\", line ")), qPrintable(schema.error().what));
    }

    void anOutputLimitEndsIt_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("standard output") << QByteArray("while True:\n    print('x' * 1000)\n");
        QTest::newRow("the error output") << QByteArray("import sys\nwhile True:\n    sys.stderr.write('x' * 1000)\n");
        QTest::newRow("a child's output") << QByteArray("import os\nos.system('yes')\n");
    }
    void anOutputLimitEndsIt()
    {
        QFETCH(const QByteArray, code);
        m_folder->write("m.py", code);
        ImportedModels models = m_folder->models(QStringLiteral("m"));
        models.outputLimit = 4 * 1024 * 1024;
        const auto schema = readModels(models);
        QVERIFY(!schema);
        QVERIFY(schema.error().what.startsWith(QStringLiteral("The import printed too much and was ended.")));
        QVERIFY(schema.error().what.size() < 100'000);
    }

    void cancelKillsAll()
    {
        m_folder->write("m.py",
            "import os, subprocess, time\n"
            "child = subprocess.Popen(['sleep', '100'])\n"
            "grandchild = subprocess.Popen(['sh', '-c', 'sleep 100 & echo $! > grandchild; wait'])\n"
            "while not os.path.exists('grandchild') or not open('grandchild').read().strip():\n"
            "    time.sleep(0.01)\n"
            "with open('pids', 'w') as file:\n"
            "    file.write(f'{os.getpid()} {child.pid} {open(\"grandchild\").read()}')\n"
            "os.rename('pids', 'started')\n"
            "time.sleep(100)\n");
        const Cancellation cancellation;
        auto reading = std::async(
            std::launch::async, [&] { return readModels(m_folder->models(QStringLiteral("m")), cancellation); });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->path("started")), 20'000);
        QElapsedTimer clock;
        clock.start();
        cancellation.cancel();
        const auto schema = reading.get();
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
        verifyGone("started", 3);
    }

    void whatIsLeftBehindEnds()
    {
        m_folder->write("m.py",
            QByteArray(oneTable)
                + "import subprocess\nchild = subprocess.Popen(['sleep', '100'])\n"
                  "open('left', 'w').write(str(child.pid))\n");
        QVERIFY(readModels(m_folder->models(QStringLiteral("m"))));
        verifyGone("left", 1);
    }

    void cancelledBefore()
    {
        m_folder->write("m.py", "open('ran', 'w')\n");
        const Cancellation cancellation;
        cancellation.cancel();
        const auto schema = readModels(m_folder->models(QStringLiteral("m")), cancellation);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(m_folder->path("ran")));
    }

    void noSecretIsTold_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("in a URI") << QByteArray("raise ValueError('postgresql://ana:geheim@host/db')\n");
        QTest::newRow("in the line of the traceback") << QByteArray("open('postgresql://ana:geheim@host/db')\n");
        QTest::newRow("a URI without a user") << QByteArray("raise ValueError('redis://:geheim@host/0')\n");
        QTest::newRow("a keyword") << QByteArray("raise ValueError('host=a password=geheim')\n");
        QTest::newRow("a keyword in quotes") << QByteArray("raise ValueError(\"password='geheim'\")\n");
        QTest::newRow("a dictionary") << QByteArray("raise ValueError({'api_key': 'geheim', 'x': 1})\n");
        QTest::newRow("a setting") << QByteArray("raise ValueError('DB_PASSWORD: geheim')\n");
        QTest::newRow("a variable of the environment")
            << QByteArray("import os\nraise ValueError('cannot use ' + os.environ['TRIPTYCH_TEST_TOKEN'])\n");
        QTest::newRow("printed before a crash")
            << QByteArray("import os\nprint('secret = geheim', flush=True)\nos._exit(1)\n");
    }
    void noSecretIsTold()
    {
        QFETCH(const QByteArray, code);
        m_folder->write("m.py", code);
        qputenv("TRIPTYCH_TEST_TOKEN", "geheim");
        const auto schema = readModels(m_folder->models(QStringLiteral("m")));
        qunsetenv("TRIPTYCH_TEST_TOKEN");
        QVERIFY(!schema);
        const QString said = schema.error().message();
        QVERIFY2(!said.contains(QStringLiteral("geheim")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("***")), qPrintable(said));
    }

private:
    /// The processes whose ids the file holds are gone, or about to be.
    void verifyGone(const char *file, qsizetype count)
    {
        QFile pids(m_folder->path(file));
        QVERIFY(pids.open(QIODevice::ReadOnly));
        const QByteArrayList ids = pids.readAll().simplified().split(' ');
        QCOMPARE(ids.size(), count);
        for (const QByteArray &id : ids)
            QTRY_VERIFY2(!isRunning(id), id.constData());
    }

    /// Whether there is such a process that is no zombie.
    static bool isRunning(const QByteArray &id)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(id)));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        return !text.mid(text.lastIndexOf(')')).startsWith(") Z");
    }

    std::unique_ptr<ImportFolder> m_folder;
};

QTEST_GUILESS_MAIN(ImportFailuresTest)
#include "tst_importfailures.moc"
