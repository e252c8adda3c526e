// SPDX-License-Identifier: MIT
#include "connectiontools.h"
#include "discovery.h"
#include "environmentfile.h"
#include "modelplaces.h"
#include "projectfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

namespace {

QByteArray model(const char *table)
{
    const QByteArray name = QByteArray(table).toUpper();
    return "from sqlalchemy import Column, Integer\nfrom sqlalchemy.orm import DeclarativeBase\n"
           "class Base"
        + name
        + "(DeclarativeBase):\n    pass\n"
          "class "
        + name + "(Base" + name + "):\n    __tablename__ = '" + table
        + "'\n    id = Column(Integer, primary_key=True)\n";
}

QByteArray document(const QList<QByteArray> &tables)
{
    QByteArray text = "# The schema\n";
    for (const QByteArray &table : tables)
        text += "\n### " + table + "\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n";
    return text;
}

/// A line for each source: "+ Models src/app: 2 in 2", with the plus of a proposal.
QStringList lines(const Discovery &discovery)
{
    QStringList result;
    for (const FoundSource &each : discovery.found) {
        const QString mark = QLatin1String(each.isProposed ? "+ " : "- ");
        const QString kind = QLatin1String(!each.project.isEmpty() ? "project"
                : each.sources.has(Side::Database)                 ? "database"
                : each.sources.has(Side::Models)                   ? "models"
                                                                   : "document");
        result << QStringLiteral("%1%2 %3: %4").arg(mark, kind, each.name).arg(each.tables);
    }
    return result;
}

} // namespace

/// Projects' folders through the real readers.
class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("DATABASE_URL"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("DATABASE_URL"); }

    void findsModelsAndDocuments()
    {
        write("src/app/models/user.py", model("users"));
        write("src/app/models/media.py", model("media"));
        write("src/app/views.py", "print('no tables')\n");
        write("docs/database_schema.md", document({"users", "media"}));
        write("README.md", "# About\n\nNo tables.\n");
        const Discovery found = search();
        QCOMPARE(lines(found),
            QStringList({QStringLiteral("+ models src/app/models: 2"),
                QStringLiteral("+ document docs/database_schema.md: 2")}));
        QCOMPARE(found.files, 5);
        QVERIFY(found.isWhole);
        QCOMPARE(found.found[0].files, 2);
        QCOMPARE(found.found[0].sources.models, QStringList{path("src/app/models")});
        QCOMPARE(found.found[1].sources.document, path("docs/database_schema.md"));
    }

    void findsDocumentsInEveryLanguage()
    {
        write("db/structure.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\nCREATE TABLE c (id int);\n");
        write("db/queries.sql", "SELECT 1;\n");
        write("dbdoc/schema.json",
            R"({"name": "d", "tables": [{"name": "a", "columns": [{"name": "id"}]}, {"name": "b", "columns": []}], "relations": []})");
        write("prisma/schema.prisma", "model A {\n  id Int @id\n}\n");
        QCOMPARE(lines(search()),
            QStringList(
                {QStringLiteral("+ document db/structure.sql: 3"), QStringLiteral("- document dbdoc/schema.json: 2"),
                    QStringLiteral("- document prisma/schema.prisma: 1")}));
    }

    void passesOverWhatIsNotTheProjects_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {".git", "node_modules/x", "venv/lib", "build", "dist", "tests", ".tox"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
        QTest::newRow("an environment of any name") << QStringLiteral("mine");
    }
    void passesOverWhatIsNotTheProjects()
    {
        QFETCH(const QString, folder);
        const QByteArray in = folder.toUtf8();
        write(in + "/models.py", model("users"));
        write(in + "/schema.md", document({"users"}));
        write(in + "/pyvenv.cfg", "");
        QCOMPARE(lines(search()), QStringList());
    }

    void sampleModelsAreNotProposedBesideTheProjects()
    {
        write("app/models.py", model("users"));
        write("examples/shop/models.py", model("orders"));
        QCOMPARE(lines(search()),
            QStringList({QStringLiteral("+ models app: 1"), QStringLiteral("- models examples/shop: 1")}));
    }

    void aCopyOfTheModelsIsNotProposed()
    {
        write("new/app/models.py", model("users") + model("media"));
        write("copy/app/models.py", model("users"));
        QCOMPARE(lines(search()),
            QStringList({QStringLiteral("+ models new/app: 2"), QStringLiteral("- models copy/app: 1")}));
    }

    void aBrokenFileDoesNotHideTheOthers()
    {
        write("app/users.py", model("users"));
        write("app/broken.py", "class Broken(Base:\n    x = Column(\n");
        write("latin.md", "\xe9\xff");
        write("schema.json", "{\"schema\": ");
        QCOMPARE(lines(search()), QStringList{QStringLiteral("+ models app: 1")});
    }

    void findsAProject()
    {
        write("triptych.json", "{\"format_version\": 1}");
        write("deeper/triptych.json", "{\"format_version\": 1}");
        const Discovery found = search();
        QCOMPARE(lines(found), QStringList{QStringLiteral("+ project triptych.json: 0")});
        QCOMPARE(found.found.first().project, path("triptych.json"));
    }

    void findsSnapshots()
    {
        QVERIFY(QFile::copy(QStringLiteral(REPOSITORY "/resources/sample/sok_introspect.json"), path("schema.json")));
        QCOMPARE(lines(search()), QStringList{QStringLiteral("+ database schema.json: 56")});
        write(".env", "DATABASE_URL=postgresql://app@db.example/media\n");
        QCOMPARE(lines(search()),
            QStringList(
                {QStringLiteral("+ database .env: DATABASE_URL: 0"), QStringLiteral("- database schema.json: 56")}));
    }

    void theEnvironmentComesFirst()
    {
        qputenv("DATABASE_URL", "postgresql://app:geheim@db.example/media");
        write(".env", "DATABASE_URL=postgresql://app@db.example/other\n");
        const Discovery found = search();
        QCOMPARE(found.found.size(), 2);
        QVERIFY(found.found[0].isProposed && !found.found[1].isProposed);
        QCOMPARE(found.found[0].sources.database, QStringLiteral("env:DATABASE_URL"));
    }

    void readsEnvironmentFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << QByteArray("A=b\nDATABASE_URL=postgresql://a@h/d\n")
                               << QStringLiteral("postgresql://a@h/d");
        QTest::newRow("quoted, exported")
            << QByteArray("export DATABASE_URL=\"postgres://a@h/d\" # live\n") << QStringLiteral("postgresql://a@h/d");
        QTest::newRow("with a driver") << QByteArray("SQLALCHEMY_DATABASE_URI=postgresql+asyncpg://a:b@h/d # x\n")
                                       << QStringLiteral("postgresql://a:b@h/d");
        QTest::newRow("put together") << QByteArray("DATABASE_URL=postgresql://${USER}@h/d\n") << QString();
        QTest::newRow("another server") << QByteArray("DATABASE_URL=mysql://a@h/d\n") << QString();
        QTest::newRow("commented out") << QByteArray("#DATABASE_URL=postgresql://a@h/d\n") << QString();
    }
    void readsEnvironmentFiles()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, url);
        QCOMPARE(databaseUrl(text).value_or(DatabaseUrl()).url, url);
    }

    void placesAreFew_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QString>("places");
        QTest::newRow("one folder") << "src/app/models/a.py src/app/models/b.py"
                                    << "src/app/models";
        QTest::newRow("nested") << "app/models/a.py app/models/old/b.py"
                                << "app/models";
        QTest::newRow("side by side") << "app/users/models.py app/media/models.py"
                                      << "app";
        QTest::newRow("two services") << "a/app/models.py b/app/models.py"
                                      << "a/app b/app";
        QTest::newRow("in the folder itself") << "models.py"
                                              << "models.py";
    }
    void placesAreFew()
    {
        QFETCH(const QString, files);
        QFETCH(const QString, places);
        QStringList paths;
        for (const QString &file : files.split(QLatin1Char(' ')))
            paths << QStringLiteral("/p/") + file;
        QStringList names;
        for (const ModelPlace &place : modelPlaces(QStringLiteral("/p"), paths))
            names << place.name;
        QCOMPARE(names.join(QLatin1Char(' ')), places);
    }

    void aHugeFolderEndsAndIsCancelled()
    {
        for (int folder = 0; folder < 100; ++folder) {
            const QString in = path(QByteArray("f" + QByteArray::number(folder)));
            QVERIFY(QDir().mkpath(in));
            for (int file = 0; file < 100; ++file) {
                QFile made(in + QStringLiteral("/%1.txt").arg(file));
                QVERIFY(made.open(QIODevice::WriteOnly));
            }
        }
        int reports = 0;
        const Discovery whole = discover(m_folder->path(), [&](const Progress &) { ++reports; }, {});
        QCOMPARE(whole.files, 10000);
        QVERIFY(reports > 0);
        const Cancellation cancellation;
        const Discovery part = discover(
            m_folder->path(), [&](const Progress &) { cancellation.cancel(); }, cancellation);
        QVERIFY2(part.files < whole.files, "it goes on after being cancelled");
    }

    void runsInTheBackground()
    {
        write("app/models.py", model("users"));
        const auto found = sourceTools().discover(m_folder->path(), {});
        QList<DiscoveryMessage> messages = found.results();
        QVERIFY(!messages.isEmpty());
        QVERIFY(std::holds_alternative<Discovery>(messages.last()));
        QCOMPARE(lines(std::get<Discovery>(messages.last())), QStringList{QStringLiteral("+ models app: 1")});
    }

private:
    [[nodiscard]] QString path(const QByteArray &name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void write(const QByteArray &name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] Discovery search() const
    {
        return discover(m_folder->path(), [](const Progress &) {}, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
