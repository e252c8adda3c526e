// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

namespace {

/// How a run of triptych-cli ended.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRIPTYCH_CLI), arguments);
    process.waitForFinished(60000);
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

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

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
