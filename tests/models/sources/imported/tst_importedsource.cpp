// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "importing.h"
#include "sources/python/pythonsource.h"
#include "support/comparisontext.h"
#include "support/result.h"

#include <QTest>

#include <memory>

using namespace triptych;

/// What the interpreter mode reads, with the real SQLAlchemy.
class ImportedSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ImportFolder>(); }

    void agreesWithTheTextReader_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QByteArray>("imports");
        const QDir data(QStringLiteral(MODELS "/v14"));
        for (const QString &name : data.entryList({QStringLiteral("*.py")}, QDir::Files))
            QTest::newRow(qPrintable(name))
                << QStringList{data.filePath(name)} << "import " + name.chopped(3).toUtf8() + "\n";
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QByteArray imports;
            for (const QString &module : QDir(data.filePath(name)).entryList({QStringLiteral("*.py")}, QDir::Files))
                imports += "import " + name.toUtf8() + '.' + module.chopped(3).toUtf8() + '\n';
            QTest::newRow(qPrintable(name)) << QStringList{data.filePath(name)} << imports;
        }
    }

    /// Both readers say the same of the same files, in every facet but the order of columns, and where it stands.
    void agreesWithTheTextReader()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const QByteArray, imports);
        m_folder->write("everything.py", imports);
        ImportedModels models = m_folder->models(QStringLiteral("everything"));
        models.pythonPath = {QStringLiteral(MODELS "/v14")};
        const auto imported = readModels(models);
        VERIFY_RESULT(imported);
        const auto read = pythonSource({paths})([](const Progress &) {}, {});
        VERIFY_RESULT(read);

        ComparisonSettings settings;
        for (const FindingKind kind : allFindingKinds)
            settings.severities.set(kind, Severity::Info);
        settings.severities.set(FindingKind::ColumnOrder, {}); // as it is, off: a note of no weight
        PerSide<std::shared_ptr<const Schema>> sides;
        sides[Side::Database] = std::make_shared<const Schema>(*imported);
        sides[Side::Models] = std::make_shared<const Schema>(*read);
        const Comparison comparison = compare(sides, settings);
        QCOMPARE(test::findingLines(comparison).join(QLatin1Char(10)), QString());
        const QStringList told = toldColumns(*imported);
        QCOMPARE(places(*imported, told), places(*read, told));
        QVERIFY(imported->tables.items.size() > 0);
        QCOMPARE(imported->tables.items.size(), read->tables.items.size());
    }

    void findsTheMetaData_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("tables");
        const auto row = [](const char *target, const char *tables) {
            QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(tables).split(QLatin1Char(' '));
        };
        row("shop.models", "other users");
        row("shop.models:Base", "users");
        row("shop.models:Base.metadata", "users");
        row("shop.models:Base.registry", "users");
        row("shop.models:User", "users");
        row("shop.models:db", "other");
        row("shop.models:binds", "other users");
        row("shop.models:everything", "other users");
        row("shop", "other users");
        row("shop:models.Base", "users");
    }
    void findsTheMetaData()
    {
        QFETCH(const QString, target);
        QFETCH(const QStringList, tables);
        m_folder->write("shop/__init__.py", "from . import models\n");
        m_folder->write("shop/models.py",
            QByteArray(oneTable)
                + "from sqlalchemy import Table\n"
                  "class Flask:\n"
                  "    class Model:\n"
                  "        metadata = MetaData()\n"
                  "db = Flask()\n"
                  "class Binds:\n"
                  "    metadatas = {None: Base.metadata, 'x': db.Model.metadata}\n"
                  "binds = Binds()\n"
                  "everything = [Base, db]\n"
                  "other = Table('other', db.Model.metadata, Column('id', Integer, primary_key=True))\n");
        const auto schema = readModels(m_folder->models(target));
        VERIFY_RESULT(schema);
        QCOMPARE(names(*schema), tables);
        QCOMPARE(schema->source.title, target);
        QVERIFY(schema->source.detail.startsWith(QStringLiteral("SQLAlchemy 1.4.")));
        QCOMPARE(schema->source.files, QStringList{m_folder->path("shop/models.py")});
        QCOMPARE(schema->notes, QList<Note>());
    }

    void theAnswerIsNotSpoilt_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("prints") << QByteArray("print('hello', flush=True)\nprint('{}')\n");
        QTest::newRow("prints late") << QByteArray("import atexit\natexit.register(print, 'late')\n");
        QTest::newRow("writes to the descriptor") << QByteArray("import os\nos.write(1, b'{\"schema\": {}}')\n");
        QTest::newRow("a child prints") << QByteArray("import os\nos.system('echo {}')\n");
        QTest::newRow("forks") << QByteArray("import os\nos.fork()\n");
        QTest::newRow("leaves a child behind") << QByteArray("import subprocess\nsubprocess.Popen(['sleep', '100'])\n");
        QTest::newRow("leaves a thread behind")
            << QByteArray("import threading, time\nthreading.Thread(target=time.sleep, args=(100,)).start()\n");
        QTest::newRow("reads its input") << QByteArray("import sys\nassert sys.stdin.read() == ''\n");
        QTest::newRow("leaves the folder") << QByteArray("import os\nos.chdir('/')\n");
        QTest::newRow("proxies that must not be asked")
            << QByteArray("class Proxy:\n    @property\n    def __class__(self):\n        raise RuntimeError('no')\n"
                          "proxy = Proxy()\n");
        QTest::newRow("many lines") << QByteArray("for i in range(20000):\n    print('x' * 100)\n");
    }
    /// What a module does besides defining models does not spoil the answer.
    void theAnswerIsNotSpoilt()
    {
        QFETCH(const QByteArray, code);
        m_folder->write("m.py", code + oneTable);
        const auto schema = readModels(m_folder->models(QStringLiteral("m")));
        VERIFY_RESULT(schema);
        QCOMPARE(names(*schema), QStringList{QStringLiteral("users")});
        QCOMPARE(schema->source.files, QStringList{m_folder->path("m.py")});
    }

    void writesNothing()
    {
        m_folder->write("shop/__init__.py", "");
        m_folder->write("shop/models.py", oneTable);
        VERIFY_RESULT(readModels(m_folder->models(QStringLiteral("shop.models"))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            QStringList{QStringLiteral("shop")});
        QCOMPARE(QDir(m_folder->path("shop")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            (QStringList{QStringLiteral("__init__.py"), QStringLiteral("models.py")}));
    }

    /// What cannot be told is unknown, with a note, and the rest stands.
    void notesWhatSqlalchemyCannotTell()
    {
        m_folder->write("m.py",
            QByteArray(oneTable)
                + "import datetime\n"
                  "from sqlalchemy import CheckConstraint, Date, FetchedValue, ForeignKey, Table\n"
                  "from sqlalchemy.dialects.mysql import TINYINT\n"
                  "class Odd(Base):\n"
                  "    __tablename__ = 'odd'\n"
                  "    id = Column(TINYINT, primary_key=True)\n"
                  "    fetched = Column(Integer, FetchedValue())\n"
                  "    day = Column(Date)\n"
                  "    elsewhere = Column(ForeignKey('far.away.id'))\n"
                  "    __table_args__ = (CheckConstraint(day > datetime.date.today()),)\n"
                  "again = Table('users', MetaData(), Column('id', Integer))\n");
        const auto schema = readModels(m_folder->models(QStringLiteral("m")));
        VERIFY_RESULT(schema);
        QCOMPARE(names(*schema), (QStringList{QStringLiteral("odd"), QStringLiteral("users")}));
        const auto odd = std::ranges::find(
            schema->tables.items, QStringLiteral("odd"), [](const Table &table) { return table.name.name; });
        QVERIFY(!odd->column(QStringLiteral("id"))->type.isKnown());
        QVERIFY(odd->column(QStringLiteral("id"))->type.reason().contains(QStringLiteral("TINYINT")));
        QVERIFY(!odd->column(QStringLiteral("fetched"))->defaultExpression.isKnown());
        QCOMPARE(
            odd->foreignKeys.items.value(0).target, (QualifiedName{QStringLiteral("far"), QStringLiteral("away")}));
        QVERIFY(!odd->checks.isComplete());
        QStringList noted;
        for (const Note &note : schema->notes)
            noted.append(QStringLiteral("%1 %2").arg(note.origin.line).arg(note.expression));
        QCOMPARE(noted,
            (QStringList{QStringLiteral("0 users"), QStringLiteral("12 id"), QStringLiteral("15 elsewhere"),
                QStringLiteral("10 ")}));
    }

    void folders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *path, const char *target, const char *folder) {
            QTest::addRow("%s from %s", target, path)
                << QString::fromLatin1(path) << QString::fromLatin1(target) << QString::fromLatin1(folder);
        };
        row("src/shop/models.py", "shop.models:Base", "src");
        row("src/shop", "shop.models", "src");
        row("src", "shop", "src");
        row("src/plain/deep", "plain.deep.m", "src");
        row("src/shop/models.py", "installed.elsewhere", "src");
        row("src/plain", "installed", "src/plain");
        row(".", "flat", ".");
    }
    void folders()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, target);
        QFETCH(const QString, folder);
        for (const char *name : {"src/shop/__init__.py", "src/shop/models.py", "src/plain/deep/m.py", "flat.py"})
            m_folder->write(name, "");
        QCOMPARE(importFolder(QDir::cleanPath(m_folder->path(qPrintable(path))), target),
            QDir::cleanPath(m_folder->path(qPrintable(folder))));
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_folder->path());
        const QString relative = importFolder(path, target);
        QDir::setCurrent(before);
        QCOMPARE(relative, folder);
    }

    void filesAreNamedAsTheFolderIs()
    {
        m_folder->write("src/m.py", oneTable);
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_folder->path());
        ImportedModels models = m_folder->models(QStringLiteral("m"));
        models.folder = QStringLiteral("src");
        const auto schema = readModels(models);
        QDir::setCurrent(before);
        VERIFY_RESULT(schema);
        QCOMPARE(schema->source.files, QStringList{QStringLiteral("src/m.py")});
    }

private:
    static QStringList names(const Schema &schema)
    {
        QStringList result;
        for (const Table &table : schema.tables.items)
            result.append(table.name.name);
        result.sort();
        return result;
    }

    /// Where the columns of classes are written, "users.id models.py:6 User".
    /// The columns of which the import tells more than where their table stands.
    static QStringList toldColumns(const Schema &schema)
    {
        QStringList result;
        for (const Table &table : schema.tables.items) {
            for (const Column &column : table.columns.items) {
                if (column.origin.line != table.origin.line || column.origin.file != table.origin.file)
                    result.append(table.name.name + QLatin1Char('.') + column.name);
            }
        }
        return result;
    }

    static QStringList places(const Schema &schema, const QStringList &columns)
    {
        QStringList result;
        for (const Table &table : schema.tables.items) {
            for (const Column &column : table.columns.items) {
                const QString name = table.name.name + QLatin1Char('.') + column.name;
                if (columns.contains(name))
                    result.append(QStringLiteral("%1 %2:%3 %4")
                                      .arg(name, QFileInfo(column.origin.file).fileName())
                                      .arg(column.origin.line)
                                      .arg(column.origin.object));
            }
        }
        result.sort();
        return result;
    }

    std::unique_ptr<ImportFolder> m_folder;
};

QTEST_GUILESS_MAIN(ImportedSourceTest)
#include "tst_importedsource.moc"
