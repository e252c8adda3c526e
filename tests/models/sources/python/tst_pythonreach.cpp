// SPDX-License-Identifier: MIT
#include "hostile.h"

#include <sys/stat.h>

#include <memory>

using namespace triptych;

/// Nothing outside of what was given is read, and nothing is run.
class PythonReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hostile = std::make_unique<HostileFolder>(); }

    void importsInACycle()
    {
        m_hostile->write("models/a.py",
            "from b import *\nimport b\nclass A(b.Base):\n    __tablename__ = 'a'\n    id = Column(Integer)\n");
        m_hostile->write("models/b.py", "from c import Base, x\nfrom c import *\nimport c\n");
        m_hostile->write(
            "models/c.py", "from a import Base, x, A\nfrom a import *\nimport a.b.c\nfrom . import a, b, c\n");
        const auto schema = m_hostile->read();
        VERIFY_RESULT(schema);
        QVERIFY(tableOf(*schema, "good"));
    }

    void everythingImportsEverything()
    {
        constexpr int count = 60;
        for (int i = 0; i < count; ++i) {
            QByteArray code;
            for (int j = 0; j < count; ++j)
                code += "from m" + QByteArray::number(j) + " import *\n";
            m_hostile->write("models/m" + QByteArray::number(i) + ".py",
                code + hostileImports + "class A(x):\n    __tablename__ = 'a'\n    id = Column(y)\n");
        }
        const auto schema = m_hostile->read();
        VERIFY_RESULT(schema);
    }

    void nothingOutsideIsRead_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("by name") << QByteArray("import outside\nfrom outside import Secret\nfrom outside import *\n");
        QTest::newRow("by dots") << QByteArray(
            "from .. import outside\nfrom ..outside import Secret\nfrom ..outside import *\n"
            "from .......... import outside\nfrom ..........outside import Secret\nimport .\n");
        QTest::newRow("by many dots") << "from " + QByteArray(10'000, '.') + "outside import Secret\n";
        QTest::newRow("by a long name") << "import " + QByteArray("a.").repeated(10'000) + "b\n";
        QTest::newRow("by a path") << QByteArray("Secret = __import__('%/outside').Secret\nimport importlib\n"
                                                 "Base = importlib.import_module('../outside').Base\n");
        QTest::newRow("by a module named like a path") << QByteArray("from /etc/passwd import root\n")
                + "import etc.passwd\nfrom ..........etc.passwd import root\n__import__('/etc/passwd')\n";
        QTest::newRow("by a link to a file") << QByteArray("from link import *\nfrom .link import Secret\n");
        QTest::newRow("by a link to a folder")
            << QByteArray("from folder.outside import *\nfrom .folder.outside import Secret\n");
        QTest::newRow("by a link upwards") << QByteArray("from up.outside import *\nfrom .up.outside import Secret\n");
        QTest::newRow("by code") << QByteArray("exec(open('../outside.py').read())\neval('Secret')\n");
    }
    void nothingOutsideIsRead()
    {
        QFETCH(const QByteArray, code);
        m_hostile->write("outside.py",
            "class Secret(Base):\n    __tablename__ = 'secret'\n    id = Column(Integer, primary_key=True)\n");
        link("../outside.py", "models/link.py");
        link("..", "models/folder");
        link("../..", "models/up");
        link(".", "models/itself");
        link("loop", "models/loop");
        link("/etc/passwd", "models/passwd.py");
        link("/dev/zero", "models/zero.py");
        QVERIFY(mkfifo(qPrintable(m_hostile->path("models/fifo.py")), 0600) == 0);
        m_hostile->write("models/bounded.py",
            hostileImports + code
                + "import zero, fifo, passwd\nfrom itself.itself.itself import good\n"
                  "class A(Secret):\n    __tablename__ = 'a'\n    id = Column(Integer, primary_key=True)\n");
        const auto schema = m_hostile->read();
        VERIFY_RESULT(schema);
        QVERIFY(tableOf(*schema, "good"));
        QVERIFY(!tableOf(*schema, "secret"));
    }

    void nothingIsRun_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a call") << QByteArray("import os\nprobe = os.system('touch RAN')\n");
        QTest::newRow("in a class") << QByteArray("import os\nclass probe(Base):\n    __tablename__ = "
                                                  "str(os.system('touch RAN'))\n    id = Column(Integer)\n");
        QTest::newRow("eval") << QByteArray("probe = eval(\"__import__('os').system('touch RAN')\")\n");
        QTest::newRow("exec") << QByteArray("exec('open(\"RAN\", \"w\")')\nprobe = 1\n");
        QTest::newRow("open") << QByteArray("probe = open('RAN', 'w')\n");
        QTest::newRow("subprocess") << QByteArray(
            "from subprocess import check_output\nprobe = check_output(['touch', 'RAN'])\n");
        QTest::newRow("an annotation") << QByteArray(
            "class probe(Base):\n    __tablename__ = 'a'\n    id: 'Mapped[open(\"RAN\", \"w\")]' = mapped_column()\n");
    }
    void nothingIsRun()
    {
        QFETCH(const QByteArray, code);
        const QString ran = m_hostile->path("RAN");
        verifyBounded(*m_hostile, QByteArray(code).replace("RAN", ran.toUtf8()) + probing);
        QVERIFY(!QFile::exists(ran));
    }

private:
    void link(const char *target, const char *name) const
    {
        QVERIFY(QFile::link(QLatin1String(target), m_hostile->path(name)));
    }

    std::unique_ptr<HostileFolder> m_hostile;
};

QTEST_GUILESS_MAIN(PythonReachTest)
#include "tst_pythonreach.moc"
