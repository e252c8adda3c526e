// SPDX-License-Identifier: MIT
#include "schematext.h"
#include "sources/python/pythonsource.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace triptych;

class PythonSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAsWritten_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(QStringLiteral(TEST_DATA)).entryList({QStringLiteral("*.txt")}))
            QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
    }

    /// Reads x.py and compares what comes out with x.txt.
    void readsAsWritten()
    {
        QFETCH(const QString, file);
        QVERIFY(QDir::setCurrent(QStringLiteral(TEST_DATA)));
        const auto schema = read({file + QStringLiteral(".py")});
        VERIFY_RESULT(schema);
        QFile expected(file + QStringLiteral(".txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(lines(schemaText(*schema)), lines(QString::fromUtf8(expected.readAll())));
    }

    void agreesWithSqlalchemy_data()
    {
        QTest::addColumn<QString>("path");
        const QDir data(QStringLiteral(TEST_DATA "/v14"));
        for (const QString &name : data.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    /// The real SQLAlchemy imports the models; every fact that it tells must be ours.
    void agreesWithSqlalchemy()
    {
        QFETCH(const QString, path);
        const auto schema = read({path});
        VERIFY_RESULT(schema);
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-B"), QStringLiteral("-W"), QStringLiteral("ignore"),
                QStringLiteral(TEST_DATA "/../facts.py"), path});
        QVERIFY2(python.waitForFinished(), "python3 with python3-sqlalchemy is needed");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(lines(factsText(*schema)), lines(QString::fromUtf8(python.readAllStandardOutput())));
        QCOMPARE(schema->notes, QList<Note>());
    }

    void saysWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("note"); // what must stand in a note
        QTest::newRow("syntax error") << QByteArray("class A(Base:\n    x = = Column(1)\n")
                                      << QStringLiteral("not valid Python");
        QTest::newRow("unclosed bracket")
            << QByteArray("x = Column(\n\nclass Z:\n    pass\n") << QStringLiteral("not valid Python");
        QTest::newRow("Python 2") << QByteArray("print 'a' % b, >>Column\nexec 'x' in = y\n")
                                  << QStringLiteral("not valid Python");
        QTest::newRow("not UTF-8") << QByteArray("# Column caf\xE9\n") << QStringLiteral("Line 1 is not UTF-8");
        QTest::newRow("too large") << "# Column " + QByteArray(9 * 1024 * 1024, '#') << QStringLiteral("too large");
    }

    /// A file that can't be read leaves the others standing, and may hold more tables.
    void saysWhatCannotBeRead()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, note);
        write("good.py", model);
        const QString bad = write("bad.py", content + "\n\n");
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 1);
        QVERIFY(!schema->tables.isComplete());
        QVERIFY(!schema->notes.isEmpty());
        QCOMPARE(schema->notes.first().origin.file, bad);
        QVERIFY2(schema->notes.first().reason.contains(note), qPrintable(schema->notes.first().reason));
    }

    /// The statement that could not be read may have been the key's.
    void theKeyOfABrokenClassIsUnknown()
    {
        write("models.py",
            QByteArray(model)
                + "\n\nclass Broken(Base):\n    __tablename__ = 'broken'\n"
                  "    id = Column(Integer, primary_key=True) (((\n    name = Column(String)\n");
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        const auto broken = std::ranges::find(
            schema->tables.items, QStringLiteral("broken"), [](const Table &table) { return table.name.name; });
        QVERIFY(broken != schema->tables.items.end());
        QVERIFY(!broken->columns.isComplete());
        QVERIFY(!broken->primaryKey.isKnown());
    }

    void readsTheClassesAroundASyntaxError()
    {
        const QString file = write("models.py",
            QByteArray(model)
                + "\n\nclass Broken(Base):\n    __tablename__ = 'broken'\n"
                  "    id = Column(Integer, primary_key=True\n\n\n"
                  "class Last(Base):\n    __tablename__ = 'last'\n"
                  "    id = Column(Integer, primary_key=True)\n");
        const auto schema = read({file});
        VERIFY_RESULT(schema);
        QVERIFY(names(*schema).contains(QStringLiteral("good")));
        QVERIFY(names(*schema).contains(QStringLiteral("last")));
        QVERIFY(schema->notes.first().origin.line >= 8);
    }

    void readsADeclaredEncoding()
    {
        const QString file = write("m.py",
            QByteArray("#!/usr/bin/python\n# -*- coding: latin-1 -*-\n") + model + "    caf\xE9 = Column(Integer)\n");
        const auto schema = read({file});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.first().columns.items.last().name, QStringLiteral("café"));
    }

    void emptyFileIsNoError()
    {
        write("good.py", model);
        write("empty.py", "");
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->notes, QList<Note>());
        QCOMPARE(schema->source.files.size(), 1);
        QCOMPARE(schema->source.detail, QStringLiteral("SQLAlchemy · 1 file(s)"));
    }

    void errors_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing given") << QStringList() << int(Error::Kind::Invalid);
        QTest::newRow("no such path") << QStringList{QStringLiteral("none.py")} << int(Error::Kind::NotFound);
        QTest::newRow("pattern without match") << QStringList{QStringLiteral("x*.py")} << int(Error::Kind::NotFound);
        QTest::newRow("no models") << QStringList{QStringLiteral("empty")} << int(Error::Kind::NotFound);
    }

    void errors()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const int, kind);
        write("empty/a.py", "x = 1\n");
        QStringList inside;
        for (const QString &path : paths)
            inside.append(m_folder->filePath(path));
        const auto schema = read(inside);
        QVERIFY(!schema);
        QCOMPARE(int(schema.error().kind), kind);
        QVERIFY(!schema.error().mend.isEmpty());
        QCOMPARE(schema.error().where, inside.value(0));
    }

    void nothingFoundHasItsReason()
    {
        const QString file = write("m.py",
            "from sqlalchemy import Column, Integer\nfrom elsewhere import Base, settings\n\n"
            "class A(Base):\n    __tablename__ = settings.table\n    id = Column(Integer, primary_key=True)\n");
        const auto schema = read({file});
        QVERIFY(!schema);
        QVERIFY2(schema.error().mend.contains(file + QStringLiteral(":")), qPrintable(schema.error().mend));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("file") << QStringLiteral("m/models_a.py") << QStringList{QStringLiteral("m/models_a.py")};
        QTest::newRow("folder") << QStringLiteral(
            "m") << QStringLiteral("m/deep/models_c.py m/models_a.py m/models_b.py").split(QLatin1Char(' '));
        QTest::newRow("glob") << QStringLiteral("m/models_*.py")
                              << QStringLiteral("m/models_a.py m/models_b.py").split(QLatin1Char(' '));
        QTest::newRow("glob over folders")
            << QStringLiteral("m/**/models_c.py") << QStringList{QStringLiteral("m/deep/models_c.py")};
    }

    void paths()
    {
        QFETCH(const QString, path);
        QFETCH(const QStringList, files);
        for (const char *name : {"m/models_a.py", "m/models_b.py", "m/deep/models_c.py", "m/.venv/x.py", "m/venv/x.py",
                 "m/node_modules/x.py", "m/__pycache__/x.py", "m/.hidden/x.py"})
            write(name, model);
        write("m/readme.txt", "no Python");
        const auto schema = read({m_folder->filePath(path)});
        VERIFY_RESULT(schema);
        QStringList found;
        for (const QString &file : schema->source.files)
            found.append(QDir(m_folder->path()).relativeFilePath(file));
        QCOMPARE(found, files);
    }

    void namesComeThrough()
    {
        const QString name = QString::fromUtf8("Größe \"ü\" 🎬") + QString(40, QLatin1Char('x'));
        const QString file = write("m.py",
            QStringLiteral(
                "class A(Base):\n    __tablename__ = '%1'\n    id = Column('%1', Integer, primary_key=True)\n")
                .arg(name)
                .toUtf8());
        const auto schema = read({file});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.first().name.name, name);
        QCOMPARE(schema->tables.items.first().columns.items.first().name, name);
    }

    void staysBounded_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("endless while") << QByteArray("while True:\n    x = 1\n");
        QTest::newRow("recursive function") << QByteArray("def f(x):\n    return f(x)\ny = f(1)\n");
        QTest::newRow("branching recursion") << QByteArray("def f(x):\n    return [f(x), f(x)]\ny = f(1)\n");
        QTest::newRow("deep brackets") << "x = " + QByteArray(10'000, '(') + "1" + QByteArray(10'000, ')') + "\n";
        QTest::newRow("deep lists") << "x = " + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "\n";
        QTest::newRow("deep attributes") << "x = a" + QByteArray(".b").repeated(10'000) + "\n";
        QTest::newRow("deep sums") << "x = 1" + QByteArray(" + 1").repeated(10'000) + "\n";
        QTest::newRow("growing text") << QByteArray("x = 'ab'\nfor i in range(100000):\n    x = x + x\n");
        QTest::newRow("growing list") << QByteArray("x = [1]\nfor i in range(100000):\n    x = x * 9\n");
        QTest::newRow("import of itself")
            << QByteArray("from bounded import *\nfrom bounded import y\nimport bounded\n");
        QTest::newRow("class of itself") << QByteArray("class A(A):\n    pass\n");
        QTest::newRow("nested loops") << QByteArray(
            "for a in range(9999):\n  for b in range(9999):\n    for c in range(9999):\n      x = a\n");
        QTest::newRow("nested ifs") << [] {
            QByteArray code;
            for (int i = 0; i < 3000; ++i)
                code += QByteArray(i, ' ') + "if True:\n";
            return code + QByteArray(3000, ' ') + "x = 1\n";
        }();
        QTest::newRow("list in itself") << QByteArray("x = []\nx.append(x)\ny = x == x\nz = str(x)\nx.extend(x)\n");
    }

    void staysBounded()
    {
        QFETCH(const QByteArray, code);
        write("bounded.py", code);
        write("good.py", model);
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QVERIFY(names(*schema).contains(QStringLiteral("good")));
    }

    /// A project's root: its models are found, its tests and migrations are not taken for them.
    void findsTheModelsOfAProject()
    {
        write("shop/db.py",
            "from sqlalchemy.orm import declarative_base\nfrom sqlalchemy import Column, Integer\n"
            "Base = declarative_base()\n\nclass Named(Base):\n    __abstract__ = True\n"
            "    id = Column(Integer, primary_key=True)\n"
            "    def __init_subclass__(cls):\n        cls.__tablename__ = cls.__name__.lower()\n");
        write("shop/tag.py", "from shop.db import Named\n\nclass Tag(Named):\n    pass\n");
        write("shop/mark.py", "from shop.db import Named as Row\n\nclass Mark(\n    Row,\n):\n    pass\n");
        write("shop/views.py", "from shop.tag import Tag\n\ndef view(:\n    return Tag\n");
        write("shop/test_report.py", QByteArray(model).replace("good", "report"));
        write("shop/test_tag.py", QByteArray("import pytest\n") + model);
        write("tests/models.py", model);
        write("db/env.py", "");
        write("db/versions/0001.py", QByteArray(model) + "op.create_table('x', Column('id'))\n");
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QStringList found = names(*schema);
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("mark"), QStringLiteral("report"), QStringLiteral("tag")}));
        QVERIFY(schema->tables.isComplete());
    }

    void followsAVirtualEnvironment_data()
    {
        QTest::addColumn<QString>("library"); // as the person names it; empty: found
        QTest::newRow("found") << QString();
        QTest::newRow("an environment") << QStringLiteral(".venv");
        QTest::newRow("a folder of packages") << QStringLiteral(".venv/lib/python3.11/site-packages");
    }

    /// Mixins, types and constants of installed packages are read; their own tables are none of the models.
    void followsAVirtualEnvironment()
    {
        QFETCH(const QString, library);
        write(".venv/pyvenv.cfg", "home = /usr/bin\n");
        const QByteArray packages = ".venv/lib/python3.11/site-packages/";
        write(packages + "acme/__init__.py", "from .mixins import *\n");
        write(packages + "acme/mixins.py",
            "import datetime\nfrom sqlalchemy import Column, DateTime, String\nfrom . import sizes\n"
            "class Stamped:\n    made_at = Column(DateTime, nullable=False)\n"
            "    note = Column(String(sizes.NOTE))\n");
        write(packages + "acme/sizes.py", "NOTE = 80\n");
        write(packages + "acme/models.py",
            "from sqlalchemy import Column, Integer\nfrom sqlalchemy.orm import declarative_base\n"
            "Base = declarative_base()\nclass Own(Base):\n    __tablename__ = 'own'\n"
            "    id = Column(Integer, primary_key=True)\n");
        write("app/models.py",
            QByteArray("from acme import Stamped\nfrom acme.models import Own\n"
                       "from sqlalchemy.orm import declarative_base\nBase = declarative_base()\nowner = Own\n\n")
                + QByteArray(model).replace("(Base)", "(Stamped, Base)"));
        const auto schema = pythonSource({{m_folder->filePath(QStringLiteral("app"))},
            library.isEmpty() ? QStringList() : QStringList{m_folder->filePath(library)}})(
            [](const Progress &) {}, Cancellation());
        VERIFY_RESULT(schema);
        QCOMPARE(names(*schema), QStringList{QStringLiteral("good")});
        QCOMPARE(schema->notes, QList<Note>());
        QStringList columns;
        for (const Column &column : schema->tables.items.first().columns.items)
            columns.append(column.name + QLatin1Char(' ') + column.type.value().sql);
        columns.sort();
        QCOMPARE(columns,
            (QStringList{QStringLiteral("id INTEGER"), QStringLiteral("made_at TIMESTAMP WITHOUT TIME ZONE"),
                QStringLiteral("note VARCHAR(80)")}));
    }

    /// What a package declares on the models' own base stands in the same MetaData.
    void countsTheTablesOfAPackageOnTheSameBase()
    {
        write("venv/pyvenv.cfg", "");
        write("venv/lib/python3.12/site-packages/kit.py",
            QByteArray("from sqlalchemy.orm import declarative_base\nfrom sqlalchemy import Column, Integer\n"
                       "Base = declarative_base()\n")
                + QByteArray(model).replace("good", "kit").replace("Good", "Kit")
                + QByteArray(model).replace("good", "spare").replace("Good", "Spare"));
        write("models.py", QByteArray("from kit import Base, Kit\nused = Kit\n") + model);
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QStringList found = names(*schema);
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("good"), QStringLiteral("kit"), QStringLiteral("spare")}));
    }

    void importsInACycleAreFollowed()
    {
        write("a.py",
            "from b import Base\n\nclass A(Base):\n    __tablename__ = 'a'\n    id = Column(Integer, "
            "primary_key=True)\n");
        write("b.py",
            "import a\nfrom sqlalchemy.orm import declarative_base\nBase = declarative_base()\n\n"
            "class B(Base):\n    __tablename__ = 'b'\n    id = Column(ForeignKey(a.A.id), primary_key=True)\n");
        const auto schema = read({m_folder->path()});
        VERIFY_RESULT(schema);
        QCOMPARE(schemaText(*schema),
            QStringLiteral("a @a.py:3\n  id INTEGER (Integer) not null auto @5 A\n  key id\n"
                           "b @b.py:5\n  id INTEGER (Integer) not null @7 B\n  key id\n  id -> a(id)\n"));
    }

    void stopsWhenCancelled()
    {
        const QString file = write("good.py", model);
        const Cancellation cancellation;
        cancellation.cancel();
        const auto schema = pythonSource({{file}})([](const Progress &) {}, cancellation);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
    }

private:
    static constexpr const char *model
        = "class Good(Base):\n    __tablename__ = 'good'\n    id = Column(Integer, primary_key=True)\n";

    static Result<Schema> read(const QStringList &paths)
    {
        return pythonSource({paths})([](const Progress &) {}, Cancellation());
    }

    static QStringList lines(const QString &text) { return text.split(QLatin1Char('\n')); }

    static QStringList names(const Schema &schema)
    {
        QStringList result;
        for (const Table &table : schema.tables.items)
            result.append(table.name.name);
        return result;
    }

    QString write(const QByteArray &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PythonSourceTest)
#include "tst_pythonsource.moc"
