// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// The command line as scripts use it: the program itself, its exit status, its output and its files.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write("models.py",
            "class User(Base):\n    __tablename__ = 'users'\n    id = Column(Integer, primary_key=True)\n"
            "    email = Column(String(80), nullable=False)\n");
        write("same.md",
            "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n"
            "- `email`: VARCHAR(80) NOT NULL\n");
        write("nullable.md",
            "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n"
            "- `email`: VARCHAR(80) NULL\n");
        write("missing.md", "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n");
    }

    void exitStatus_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *arguments, int status) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << status;
        };
        row("no drift", "compare --models @models.py --doc @same.md", 0);
        row("critical drift", "compare --models @models.py --doc @missing.md", 1);
        row("critical drift, none asked for", "compare --models @models.py --doc @missing.md --fail-on none", 0);
        row("a warning is not critical", "compare --models @models.py --doc @nullable.md", 0);
        row("a warning at its level", "compare --models @models.py --doc @nullable.md --fail-on warning", 1);
        row("a warning above the level", "compare --models @models.py --doc @nullable.md --fail-on info", 1);
        row("one source", "compare --models @models.py", 2);
        row("a file that is not there", "compare --models @models.py --doc @none.md", 2);
        row("an unknown severity", "compare --models @models.py --doc @same.md --fail-on fatal", 2);
        row("an unknown format", "compare --models @models.py --doc @same.md --format xml", 2);
        row("an unknown option", "compare --models @models.py --doc @same.md --loud", 2);
        row("an unknown command", "frobnicate", 2);
        row("no command", "", 2);
        row("a file that is no snapshot", "compare --database @same.md --doc @same.md", 2);
        row("a variable that is not set", "compare --database env:NO_SUCH_VARIABLE --doc @same.md", 2);
        row("help", "--help", 0);
        row("help of a command", "compare --help", 0);
        row("a project that is not there", "compare --project @none.json --models @models.py --doc @same.md", 2);
        row("baselineing one source", "baseline --project @none.json --models @models.py", 2);
        row("help of baseline", "baseline --help", 0);
        row("help of decide", "decide --help", 0);
    }
    void exitStatus()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, status);
        const Run result = run(words(arguments));
        QVERIFY2(result.status == status, (result.output + result.errors).constData());
        QCOMPARE(result.errors.isEmpty(), status != 2);
    }

    void aFailedSourceLeavesTheOthersStanding_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("no server") << "postgresql:///x?host=/nowhere" << QByteArray("/nowhere");
        QTest::newRow("a variable that is not set") << "env:NO_SUCH_VARIABLE" << QByteArray("NO_SUCH_VARIABLE");
        QTest::newRow("a snapshot that is not there") << "here/none.json" << QByteArray("There is no such file");
    }
    void aFailedSourceLeavesTheOthersStanding()
    {
        QFETCH(const QString, database);
        QFETCH(const QByteArray, complaint);
        QDir(path("standing")).removeRecursively();
        const QString line
            = QStringLiteral("compare --database %1 --models @models.py --doc @missing.md --output @standing");
        const Run result = run(words(line.arg(database)));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(complaint), result.errors.constData());
        QVERIFY2(result.output.contains("users.email"), result.output.constData());
        QCOMPARE(QDir(path("standing")).entryList({QStringLiteral("sok_compare_models_doc_*.json")}).size(), 1);
    }

    void nothingComparedIsAFailure_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << "text";
        QTest::newRow("json") << "json";
    }
    void nothingComparedIsAFailure()
    {
        QFETCH(const QString, format);
        write("empty.json", "{\"schema\": {}}");
        const Run result = run(words(
            QStringLiteral("compare --database @empty.json --models @empty.json --fail-on none --format ") + format));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains("Nothing was compared"), result.errors.constData());
        QVERIFY2(!result.output.contains("No drift"), result.output.constData());
        QCOMPARE(result.output.contains("\"nothing_compared\": true"), format == QLatin1String("json"));
    }

    void anEmptySideLacksEverything()
    {
        write("empty.json", "{\"schema\": {}}");
        const Run result = run(words(QStringLiteral("compare --database @empty.json --models @models.py")));
        QCOMPARE(result.status, 1);
        QVERIFY2(result.output.contains("No table at all in: database."), result.output.constData());
    }

    void aProjectNamesSourcesAndRules()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("project/deep")));
        const char *project = R"({"format_version": 1,
            "sources": {"models": ["../models.py"], "document": "../missing.md"},
            "rules": [{"column": "em*", "reason": "known", "until": "%1"}]})";
        write("project/triptych.json", QByteArray(project).replace("%1", "9999-12-31"));
        const QString file = QStringLiteral("compare --project @project/triptych.json");
        const Run hidden = run(words(file));
        QVERIFY2(hidden.status == 0, hidden.errors.constData());
        QVERIFY2(hidden.output.contains("1 rule hides 1 finding."), hidden.output.constData());
        QVERIFY2(hidden.output.contains("Project: "), hidden.output.constData());
        // Found from below; reports name files as they lead from there.
        const Run found = run(words(QStringLiteral("compare --format json")), m_environment, path("project/deep"));
        QVERIFY2(found.status == 0, found.errors.constData());
        QVERIFY2(found.output.contains("\"../../models.py\""), found.output.constData());
        QVERIFY2(found.output.contains("\"ignored_by\": \"column em*\""), found.output.constData());
        // A source of the command line takes the place of the project's; two are all.
        QCOMPARE(run(words(file + QStringLiteral(" --doc @none.md"))).status, 2);
        const Run two = run(words(file + QStringLiteral(" --models @models.py --doc @same.md")));
        QVERIFY2(two.status == 0 && two.output.contains("Unused: column em*"), two.output.constData());
        const QString none = QStringLiteral("compare --no-project --models @models.py --doc @missing.md");
        QCOMPARE(run(words(none), m_environment, path("project/deep")).status, 1);
        QCOMPARE(run(words(QStringLiteral("compare --no-project")), m_environment, path("project/deep")).status, 2);

        write("project/triptych.json", QByteArray(project).replace("%1", "2020-12-31"));
        const Run expired = run(words(file));
        QCOMPARE(expired.status, 1);
        QVERIFY2(expired.output.contains("Expired on 2020-12-31: column em*: known"), expired.output.constData());
    }

    void severitiesOfTheProjectCount()
    {
        write("loud.json", R"({"format_version": 1, "severities": {"nullable": "critical", "missing": "off"}})");
        const QString line = QStringLiteral("compare --project @loud.json --models @models.py --doc ");
        QCOMPARE(run(words(line + QStringLiteral("@nullable.md"))).status, 1);
        QCOMPARE(run(words(line + QStringLiteral("@missing.md"))).status, 0);
    }

    void acceptedDriftIsHiddenUntilItChanges()
    {
        const QString sources = QStringLiteral(" --project @accepted.json --models @models.py --doc ");
        QCOMPARE(run(words(QStringLiteral("compare") + sources + QStringLiteral("@missing.md"))).status, 2);
        const Run accepted = run(words(QStringLiteral("baseline") + sources + QStringLiteral("@missing.md")));
        QVERIFY2(accepted.status == 0, accepted.errors.constData());
        QVERIFY2(accepted.output.contains("Accepted 1 finding in"), accepted.output.constData());
        const Run again = run(words(QStringLiteral("compare") + sources + QStringLiteral("@missing.md")));
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.contains("The baseline hides 1 finding."), again.output.constData());
        const Run other
            = run(words(QStringLiteral("compare --fail-on warning") + sources + QStringLiteral("@nullable.md")));
        QCOMPARE(other.status, 1);
        QVERIFY2(other.output.contains("there no more"), other.output.constData());
        // A source that fails leaves the baseline as it was.
        const QByteArray before = contents("baselineed.json");
        QCOMPARE(run(words(QStringLiteral("baseline") + sources + QStringLiteral("@none.md"))).status, 2);
        QCOMPARE(contents("baselineed.json"), before);
        const Run fixed = run(words(QStringLiteral("baseline") + sources + QStringLiteral("@same.md")));
        QVERIFY2(fixed.output.contains("Accepted 0 findings"), fixed.output.constData());
        QVERIFY2(fixed.output.contains("0 new, 1 no more"), fixed.output.constData());
    }

    void decisionsAreKept()
    {
        write("renamed.md",
            "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n"
            "- `e_mail`: VARCHAR(80) NOT NULL\n");
        const auto statusNow = [&] {
            const Run result = run(words(
                QStringLiteral("compare --project @decided.json --models @models.py --doc @renamed.md --format json")));
            return QJsonDocument::fromJson(result.output)[QStringLiteral("discrepancies")][QStringLiteral(
                "users")][QStringLiteral("renamed_columns")][0][QStringLiteral("status")]
                .toString();
        };
        const QString decide = QStringLiteral("decide --project @decided.json --table users ");
        const Run confirmed = run(words(decide + QStringLiteral("--confirm email e_mail")));
        QVERIFY2(confirmed.status == 0, confirmed.errors.constData());
        QCOMPARE(statusNow(), QStringLiteral("confirmed"));
        QCOMPARE(run(words(decide + QStringLiteral("--reject e_mail email"))).status, 0);
        QCOMPARE(statusNow(), QStringLiteral("rejected"));
        QCOMPARE(contents("decided.json").count("decision"), 1);
    }

    void wrongDecisions_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("neither") << "a b";
        QTest::newRow("both") << "--confirm --reject a b";
        QTest::newRow("one name") << "--confirm a";
        QTest::newRow("one name twice") << "--confirm a a";
        QTest::newRow("three names") << "--confirm a b c";
    }
    void wrongDecisions()
    {
        QFETCH(const QString, arguments);
        const Run result = run(words(QStringLiteral("decide --project @wrong.json ") + arguments));
        QCOMPARE(result.status, 2);
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(!QFile::exists(path("wrong.json")));
    }

    void aBrokenProjectIsNotOverwritten()
    {
        write("broken.json", "{\"format_version\": 99, \"rules\": []}");
        for (const char *line : {"baseline --project @broken.json --models @models.py --doc @missing.md",
                 "decide --project @broken.json --confirm a b",
                 "compare --project @broken.json --models @models.py --doc @missing.md"}) {
            const Run result = run(words(QString::fromLatin1(line)));
            QCOMPARE(result.status, 2);
            QVERIFY2(result.errors.contains("later version of Triptych"), result.errors.constData());
        }
        QCOMPARE(contents("broken.json"), QByteArray("{\"format_version\": 99, \"rules\": []}"));
    }

    void spellingsAreExplained()
    {
        write("spelled.md",
            "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INT4 NOT NULL\n"
            "- `email`: VARCHAR(80) NOT NULL\n");
        const QString line = QStringLiteral("compare --format json --models @models.py --doc @spelled.md");
        QVERIFY(!run(words(line)).output.contains("equal_spellings"));
        const Run explained = run(words(line + QStringLiteral(" --explain")));
        QVERIFY2(explained.output.contains("\"INT4\""), explained.output.constData());
    }

    void severalValuesStandAfterOneOption()
    {
        write("more.py", "class Pet(Base):\n    __tablename__ = 'pets'\n    id = Column(Integer, primary_key=True)\n");
        const Run result = run(words(QStringLiteral("compare --models @models.py @more.py --doc @same.md")));
        QCOMPARE(result.status, 1);
        QVERIFY2(result.output.contains("pets"), result.output.constData());
    }

    void jsonOnStandardOutput()
    {
        const Run result = run(words(QStringLiteral("compare --models @models.py --doc @missing.md --format json")));
        const QJsonObject report = QJsonDocument::fromJson(result.output).object();
        QCOMPARE(report[QStringLiteral("metadata")][QStringLiteral("command")].toString(),
            QStringLiteral("compare-models-doc"));
        const QJsonValue users = report[QStringLiteral("discrepancies")][QStringLiteral("users")];
        QCOMPARE(users[QStringLiteral("columns_only_in_models")], QJsonValue(QJsonArray{QStringLiteral("email")}));
    }

    void snapshotsStandInForTheirSources()
    {
        const auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        VERIFY_RESULT(cluster->execute(QStringLiteral("postgres"),
            QStringLiteral("CREATE TABLE users (id integer PRIMARY KEY, email varchar(80))")));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRIPTYCH_TEST_DATABASE"), cluster->conninfo());
        const Run introspected = run(
            words(QStringLiteral("introspect --database env:TRIPTYCH_TEST_DATABASE --output @snapshots")), environment);
        QVERIFY2(introspected.status == 0, introspected.errors.constData());
        const Run models = run(words(QStringLiteral("read-models @models.py --output @snapshots")));
        QVERIFY2(models.status == 0, models.errors.constData());

        const QString compare = QStringLiteral("compare --doc @same.md --format json --models %1 --database %2");
        const Run live
            = run(words(compare.arg(QStringLiteral("@models.py"), QStringLiteral("env:TRIPTYCH_TEST_DATABASE"))),
                environment);
        const Run stored = run(words(
            compare.arg(QString::fromUtf8(models.output.trimmed()), QString::fromUtf8(introspected.output.trimmed()))));
        QCOMPARE(live.status, 0);
        QCOMPARE(stored.status, 0);
        QVERIFY(live.output.contains("nullable_mismatches"));
        const QJsonArray liveReports = QJsonDocument::fromJson(live.output).array();
        const QJsonArray storedReports = QJsonDocument::fromJson(stored.output).array();
        QCOMPARE(liveReports.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(storedReports[i][QStringLiteral("categories")], liveReports[i][QStringLiteral("categories")]);
            QCOMPARE(storedReports[i][QStringLiteral("drift")][QStringLiteral("findings")],
                liveReports[i][QStringLiteral("drift")][QStringLiteral("findings")]);
        }
    }

    void needsNoDisplayAndNoGuiLibrary()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(TRIPTYCH_CLI)});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        for (const char *gui : {"libQt6Gui", "libQt6Widgets", "libX11", "libxcb"})
            QVERIFY2(!libraries.contains(gui), gui);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        QCOMPARE(run({QStringLiteral("--version")}, environment).status, 0);
    }

private:
    /// The words of a command line; "@name" is a file in the test's folder.
    QStringList words(QString line) const
    {
        return line.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/'))
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QByteArray contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
