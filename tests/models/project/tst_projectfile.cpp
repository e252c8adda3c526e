// SPDX-License-Identifier: MIT
#include "project/projectfile.h"
#include "project/runconfirmation.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

namespace {

/// Everything that a project can hold.
Project fullProject(const QString &folder)
{
    Project project;
    project.sources.database = QStringLiteral("host=db.example dbname='media share' user=reader");
    project.sources.schemas = {QStringLiteral("public"), QStringLiteral("billing")};
    project.sources.excludedSchemas = {QStringLiteral("tmp_*")};
    project.sources.allTables = true;
    project.sources.models = {folder + QStringLiteral("/src/models/*.py"), folder + QStringLiteral("/src/extra.py")};
    project.sources.pythonPath = {folder + QStringLiteral("/lib"), QStringLiteral("/opt/site-packages")};
    project.sources.interpreter = folder + QStringLiteral("/.venv/bin/python");
    project.sources.target = QStringLiteral("shop.models:Base");
    project.sources.document = folder + QStringLiteral("/docs/schéma.md");
    project.settings.severities.set(FindingKind::Comment, std::nullopt);
    project.settings.severities.set(FindingKind::Default, Severity::Warning);
    project.settings.severities.set(FindingKind::ColumnOrder, Severity::Info);
    project.settings.truth = {Side::Models, Side::Documentation, Side::Database};
    project.settings.renames = {{QStringLiteral("users"), QStringLiteral("a"), QStringLiteral("b"), true},
        {{}, QStringLiteral("t"), QStringLiteral("u"), false}};
    project.settings.rules = {
        {QStringLiteral("tmp_*"), QStringLiteral("x"), FindingKind::Type, Side::Models, QStringLiteral("type:tmp_1.x"),
            QStringLiteral("scratch \"tables\""), QStringLiteral("ana"), QDate(2026, 12, 31)},
        {QStringLiteral("legacy"), {}, {}, {}, {}, QStringLiteral("goes away"), {}, {}}};
    AcceptedFinding entry{QStringLiteral("nullable:users.email"), FindingKind::Nullable, {}};
    entry.stated[Side::Database] = QStringLiteral("users.email: null");
    entry.stated[Side::Models] = QStringLiteral("users.email: not null");
    entry.stated[Side::Documentation] = QString();
    project.settings.accepted = {entry};
    project.reports = {folder + QStringLiteral("/drift"), QStringLiteral("markdown"), QStringLiteral("shop")};
    return project;
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const Project project = fullProject(m_folder.path());
        VERIFY_RESULT(writeProject(path(), project));
        const auto read = readProject(path());
        VERIFY_RESULT(read);
        QCOMPARE(read->settings, project.settings);
        QCOMPARE(read->sources, project.sources);
        QCOMPARE(read->reports, project.reports);
        QCOMPARE(read->text, bytes());
    }

    void theFileIsReadable()
    {
        VERIFY_RESULT(writeProject(path(), fullProject(m_folder.path())));
        QFile expected(QStringLiteral(TEST_DATA "/full.json"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(bytes()), QString::fromUtf8(expected.readAll()));
    }

    void anEmptyProjectIsAShortFile()
    {
        VERIFY_RESULT(writeProject(path(), {}));
        QCOMPARE(bytes(), QByteArray("{\n  \"format_version\": 1\n}\n"));
    }

    /// What an editor marks by the schema is what the program refuses.
    void theSchemaKnowsTheFile()
    {
        struct Case
        {
            const char *name;
            QByteArray text;
            bool valid;
        };
        QList<Case> cases;
        const auto row = [&cases](const char *name, const QByteArray &members, bool valid) {
            cases.append({name, "{\"format_version\": 1" + members + "}", valid});
        };
        QFile full(QStringLiteral(TEST_DATA "/full.json"));
        QVERIFY(full.open(QIODevice::ReadOnly));
        cases.append({"everything", full.readAll(), true});
        row("nothing", "", true);
        QByteArrayList kinds;
        for (const FindingKind kind : allFindingKinds)
            kinds.append('"' + keyText(kind).toUtf8() + "\": \"off\"");
        row("every kind", ", \"severities\": {" + kinds.join(", ") + "}", true);
        row("a key of others", ", \"$schema\": \"triptych.schema.json\", \"window\": {}", true);
        row("a kind that is none", ", \"severities\": {\"tpye\": \"info\"}", false);
        row("a severity that is none", ", \"severities\": {\"type\": \"loud\"}", false);
        row("a rule with no reason", ", \"rules\": [{\"table\": \"a\"}]", false);
        row("a rule with a blank reason", ", \"rules\": [{\"table\": \"a\", \"reason\": \" \"}]", false);
        row("a rule for everything", ", \"rules\": [{\"reason\": \"a\"}]", false);
        row("a key that is none", ", \"rules\": [{\"colum\": \"a\", \"table\": \"b\", \"reason\": \"c\"}]", false);
        row("a side that is none", ", \"truth\": [\"model\"]", false);
        row("a side twice", ", \"truth\": [\"models\", \"models\"]", false);
        row("a decision that is none", ", \"renames\": [{\"name\": \"a\", \"other_name\": \"b\", \"decision\": \"x\"}]",
            false);
        row("half a rename", ", \"renames\": [{\"name\": \"a\", \"decision\": \"confirmed\"}]", false);
        row("two databases", ", \"sources\": {\"database\": \"dbname=a\", \"snapshot\": \"b.json\"}", false);
        row("an interpreter without a target", ", \"sources\": {\"interpreter\": \"python3\"}", false);
        row("a target without an interpreter", ", \"sources\": {\"target\": \"shop\"}", false);
        row("an interpreter and a target", ", \"sources\": {\"interpreter\": \"python3\", \"target\": \"shop\"}", true);
        row("a prefix with a folder", ", \"reports\": {\"prefix\": \"a/b\"}", false);
        row("how to report, and more", ", \"reports\": {\"folder\": \"a\", \"format\": \"csv\", \"later\": 1}", true);
        row("one path for a list", ", \"sources\": {\"models\": \"a.py\"}", false);

        QStringList arguments{QStringLiteral(REPOSITORY "/tests/models/project/validate.py"),
            QStringLiteral(REPOSITORY "/resources/triptych.schema.json")};
        QByteArray expected;
        for (const Case &each : std::as_const(cases)) {
            arguments.append(m_folder.filePath(QString::fromLatin1(each.name) + QStringLiteral(".json")));
            QFile file(arguments.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(each.text) == each.text.size());
            file.close();
            QVERIFY2(readProject(arguments.last()).has_value() == each.valid, each.name);
            expected += each.valid ? "valid\n" : "invalid\n";
        }
        QProcess python; // one for all: it starts slowly
        python.start(QStringLiteral("python3"), arguments);
        QVERIFY(python.waitForFinished());
        const QByteArray errors = python.readAllStandardError();
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(python.readAllStandardOutput(), expected);
    }

    void unknownKeysStay()
    {
        put("{\"$schema\": \"s\", \"format_version\": 1, \"window\": {\"a\": [1]},\n"
            " \"sources\": {\"document\": \"a.md\", \"other\": 1}, \"severities\": {\"type\": \"warning\"}}");
        auto project = readProject(path());
        VERIFY_RESULT(project);
        project->sources.document = m_folder.filePath(QStringLiteral("b.md"));
        project->settings.renames.append({{}, QStringLiteral("a"), QStringLiteral("b"), true});
        VERIFY_RESULT(writeProject(path(), *project));
        QCOMPARE(bytes(), QByteArray(R"({
  "$schema": "s",
  "format_version": 1,
  "window": {
    "a": [
      1
    ]
  },
  "sources": {
    "document": "b.md",
    "other": 1
  },
  "severities": {
    "type": "warning"
  },
  "renames": [
    {
      "name": "a",
      "other_name": "b",
      "decision": "confirmed"
    }
  ]
}
)"));
    }

    void whatIsTakenOutIsGone()
    {
        VERIFY_RESULT(writeProject(path(), fullProject(m_folder.path())));
        auto project = readProject(path());
        VERIFY_RESULT(project);
        project->settings = {};
        project->sources = {};
        project->reports = {};
        VERIFY_RESULT(writeProject(path(), *project));
        QCOMPARE(bytes(), QByteArray("{\n  \"format_version\": 1\n}\n"));
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const char *message) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(message);
        };
        row("no JSON", "{\n  \"format_version\": 1,\n  \"truth\": [,]\n}", "Line 3 is not JSON");
        row("a number without bounds", R"({"format_version": 1, "window": 1e999})", "too large");
        row("a later version", R"({"format_version": 2, "rules": 5})", "later version of Triptych");
        row("no version", "{}", "\"format_version\": 1");
        row("no object", "[]", "an object");
        row("a misspelled key", R"({"format_version": 1, "rules": [{"table": "a", "reason": "b"}, {"colum": "a"}]})",
            "rules[1]: There is no key \"colum\". Use one of: table, column,");
        row("no reason", R"({"format_version": 1, "rules": [{"table": "a"}]})", "rules[0]: The key \"reason\"");
        row("an unknown kind", R"({"format_version": 1, "rules": [{"kind": "types", "reason": "b"}]})",
            "rules[0].kind: \"types\" is not known here. Use one of: missing, renamed,");
        row("a date that is none",
            R"({"format_version": 1, "rules": [{"table": "a", "reason": "b", "until": "2026-02-30"}]})",
            "rules[0].until: This is no date.");
        row("a severity that is none", R"({"format_version": 1, "severities": {"type": "error"}})",
            "severities.type: \"error\" is not known here. Use one of: off, info,");
        row("a number for a text", R"({"format_version": 1, "sources": {"document": 5}})",
            "sources.document: Here should stand a text.");
        row("a snapshot that is none", R"({"format_version": 1, "sources": {"snapshot": "dbname=a"}})",
            "sources.snapshot: This is no path.");
        row("a prefix that is none", R"({"format_version": 1, "reports": {"prefix": "../a"}})",
            "reports.prefix: No file");
        row("an accepted finding of no kind", R"({"format_version": 1, "accepted": [{"finding": "x"}]})",
            "accepted[0].finding: \"x\" is not known here.");
    }
    void errorsNameThePlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        put(text);
        const auto project = readProject(path());
        QVERIFY(!project);
        QVERIFY2(project.error().message().contains(message), qPrintable(project.error().message()));
        QVERIFY(project.error().where.startsWith(path()));
    }

    void noPasswordIsKept_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *database, bool refused) {
            QTest::newRow(database) << QString::fromLatin1(database) << refused;
        };
        row("postgresql://ana@host/db", false);
        row("postgresql://ana:s3cret@host/db", true);
        row("postgres://ana:s3cret@one:1,two:2/db", true);
        row("postgresql://host/db?password=s3cret", true);
        row("postgresql://host/db?sslpassword=s3cret", true);
        row("host=a password = s3cret", true);
        row("host=a application_name='password=1'", false);
        row("service=media", false);
        row("env:MEDIA_DATABASE", false);
        row("what is s3cret this", true);
        row("postgres ://ana:s3cret@host", true);
        row("snapshots/not there yet.json", false);
        row("snapshots/none", false);
    }
    void noPasswordIsKept()
    {
        QFETCH(const QString, database);
        QFETCH(const bool, refused);
        put("untouched");
        Project project;
        project.sources.database = database;
        const auto written = writeProject(path(), project);
        QCOMPARE(!written, refused);
        if (refused) {
            QVERIFY(!written.error().message().contains(QLatin1String("s3cret")));
            QCOMPARE(bytes(), QByteArray("untouched"));
        }
        put("{\"format_version\": 1, \"sources\": {\"database\": \"" + database.toUtf8() + "\"}}");
        const auto read = readProject(path());
        QCOMPARE(!read, refused);
        if (refused)
            QVERIFY(!read.error().message().contains(QLatin1String("s3cret")));
    }

    void pathsLeadFromTheFile()
    {
        Project project;
        project.sources.database = m_folder.filePath(QStringLiteral("sub/snapshots/today.json"));
        project.sources.models = {m_folder.filePath(QStringLiteral("sub/models")), QStringLiteral("/elsewhere/m.py")};
        const QString file = m_folder.filePath(QStringLiteral("sub/triptych.json"));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sub")));
        VERIFY_RESULT(writeProject(file, project));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("\"snapshot\": \"snapshots/today.json\""), text.constData());
        QVERIFY2(text.contains("\"models\",\n      \"/elsewhere/m.py\""), text.constData());
        const auto read = readProject(file);
        VERIFY_RESULT(read);
        QCOMPARE(read->sources, project.sources);
    }

    void whereTheInterpreterStands_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("a command") << QStringLiteral("python3.11") << QStringLiteral("python3.11");
        QTest::newRow("of the project") << QStringLiteral(".venv/bin/python")
                                        << m_folder.filePath(QStringLiteral(".venv/bin/python"));
        QTest::newRow("elsewhere") << QStringLiteral("/opt/bin/python") << QStringLiteral("/opt/bin/python");
        QTest::newRow("beside the file") << QStringLiteral("./python") << m_folder.filePath(QStringLiteral("python"));
    }
    void whereTheInterpreterStands()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, read);
        put("{\"format_version\": 1, \"sources\": {\"interpreter\": \"" + written.toUtf8()
            + "\", \"target\": \"shop\"}}");
        const auto project = readProject(path());
        VERIFY_RESULT(project);
        QCOMPARE(project->sources.interpreter, read);
        QCOMPARE(project->sources.target, QStringLiteral("shop"));
        QCOMPARE(project->sources.models, QStringList{m_folder.path()});
        VERIFY_RESULT(writeProject(path(), {project->sources, {}, {}}));
        QVERIFY2(bytes().contains("\"interpreter\": \"" + written.toUtf8() + '"'), bytes().constData());
    }

    void aRunIsConfirmedForTheContentOfTheFile()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        put("{\"format_version\": 1, \"sources\": {\"interpreter\": \"python3\", \"target\": \"shop\"}}");
        const auto project = readProject(path());
        VERIFY_RESULT(project);
        QVERIFY(!isRunConfirmed(settings, path(), *project));
        confirmRun(settings, path(), *project);
        QVERIFY(isRunConfirmed(settings, path(), *project));
        const QString relative = QDir::current().relativeFilePath(path());
        QVERIFY(isRunConfirmed(settings, relative, *project));
        QVERIFY(!isRunConfirmed(settings, m_folder.filePath(QStringLiteral("copy/triptych.json")), *project));
        Project changed = *project;
        changed.text += '\n';
        QVERIFY(!isRunConfirmed(settings, path(), changed));
    }

    void aSnapshotMayStandForTheDatabase()
    {
        put("{\"format_version\": 1, \"sources\": {\"database\": \"snapshots/today.json\"}}");
        const auto read = readProject(path());
        VERIFY_RESULT(read);
        QCOMPARE(read->sources.database, m_folder.filePath(QStringLiteral("snapshots/today.json")));
    }

    void theNearestProjectIsFound()
    {
        const QString inner = m_folder.filePath(QStringLiteral("a/b/c"));
        QVERIFY(QDir().mkpath(inner));
        put("{}");
        QCOMPARE(findProject(inner).value_or(QString()), path());
        const QString nearer = m_folder.filePath(QStringLiteral("a/b/triptych.json"));
        QVERIFY(QFile::copy(path(), nearer));
        QCOMPARE(findProject(inner).value_or(QString()), nearer);
        QVERIFY(QFile::remove(nearer));
    }

    void aFileThatIsNotThere()
    {
        const auto project = readProject(QStringLiteral("none/triptych.json"));
        QVERIFY(!project);
        QCOMPARE(project.error().kind, Error::Kind::NotFound);
        QVERIFY(!writeProject(QStringLiteral("/none/triptych.json"), {}));
    }

private:
    QString path() const { return m_folder.filePath(projectFileName()); }

    void put(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_projectfile.moc"
