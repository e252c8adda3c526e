// SPDX-License-Identifier: MIT
#include "workfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// The commands that scripts of the tool before Triptych call.
class OldCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<WorkFolder>();
        m_folder->writeShop();
        QVERIFY(QFile::copy(m_folder->path(u"models.py"_s), m_folder->path(u"kept.py"_s)));
        m_folder->write(u"snapshot.json"_s, m_folder->cli(u"read-doc missing.md"_s).output);
    }

    void whatIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &line, const QString &command, int status) {
            QTest::newRow(name) << line << command << status;
        };
        row("a snapshot and models", u"compare-db-models --introspect snapshot.json --models models.py"_s,
            u"compare-db-models"_s, 1);
        row("the newer option", u"compare-db-models --database snapshot.json --models models.py"_s,
            u"compare-db-models"_s, 1);
        row("models and a document that agree", u"compare-models-doc --models models.py --doc same.md"_s,
            u"compare-models-doc"_s, 0);
        row("models and a document", u"compare-models-doc --models models.py --doc missing.md"_s,
            u"compare-models-doc"_s, 1);
        row("a level", u"compare-models-doc --models models.py --doc missing.md --fail-on none"_s,
            u"compare-models-doc"_s, 0);
    }
    void whatIsNamed()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, command);
        QFETCH(const int, status);
        const Run result = m_folder->cli(line);
        QVERIFY2(result.status == status, (result.output + result.errors).constData());
        verifyReport(u".roo/docs/schema_reports"_s, command);
        QVERIFY(result.output.contains("Report: .roo/docs/schema_reports/sok_compare_"));

        const Run elsewhere = m_folder->cli(line + u" --output out"_s);
        QCOMPARE(elsewhere.status, status);
        verifyReport(u"out"_s, command);
    }

    void whereThingsUsedToBe()
    {
        m_folder->write(u"models/models_user.py"_s, m_folder->read(u"kept.py"_s));
        m_folder->write(u".roo/docs/database_schema.md"_s, m_folder->read(u"same.md"_s));
        m_folder->write(u".roo/docs/schema_reports/sok_introspect_20251026_000000.json"_s, "no snapshot");
        m_folder->write(
            u".roo/docs/schema_reports/sok_introspect_20251027_174042.json"_s, m_folder->read(u"snapshot.json"_s));
        const Run documents = m_folder->cli(u"compare-models-doc"_s);
        QVERIFY2(documents.status == 0, (documents.output + documents.errors).constData());
        const Run databases = m_folder->cli(u"compare-db-models"_s);
        QVERIFY2(databases.status == 1, (databases.output + databases.errors).constData());
        const QJsonObject report = verifyReport(u".roo/docs/schema_reports"_s, u"compare-db-models"_s);
        QCOMPARE(report[u"metadata"_s][u"sources"_s][u"introspect"_s].toString(),
            u".roo/docs/schema_reports/sok_introspect_20251027_174042.json"_s);
    }

    void aProjectNamesTheSources()
    {
        m_folder->write(u"triptych.json"_s,
            R"({"format_version": 1, "sources": {"snapshot": "snapshot.json", "models": ["models.py"],
                "document": "same.md"}, "reports": {"folder": "reports", "prefix": "shop"}})");
        QCOMPARE(m_folder->cli(u"compare-models-doc"_s).status, 0);
        QCOMPARE(m_folder->cli(u"compare-db-models"_s).status, 1);
        QCOMPARE(m_folder->names(u"reports"_s, u"shop_compare_*.json"_s).size(), 2);
        QCOMPARE(m_folder->cli(u"compare-db-models --introspect live"_s).status, 1);
    }

    void linksBearTheirNames()
    {
        for (const QString &name : {u"compare-models-doc"_s, u"compare-db-models"_s})
            QVERIFY(QFile::link(QStringLiteral(TRIPTYCH_CLI), m_folder->path(name)));
        const Run documents = m_folder->bash(u"./compare-models-doc --models models.py --doc missing.md"_s);
        QVERIFY2(documents.status == 1, documents.errors.constData());
        const Run databases
            = m_folder->bash(u"PATH=. compare-db-models --introspect snapshot.json --models models.py"_s);
        QVERIFY2(databases.status == 1, databases.errors.constData());
        const Run help = m_folder->bash(u"./compare-db-models --help"_s);
        QVERIFY(help.status == 0 && help.output.contains("--introspect"));
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing to find") << u"compare-db-models"_s;
        QTest::newRow("no snapshot") << u"compare-db-models --introspect none.json --models models.py"_s;
        QTest::newRow("the third side") << u"compare-db-models --doc same.md --models models.py"_s;
        QTest::newRow("the database") << u"compare-models-doc --database snapshot.json --models models.py"_s;
    }
    void wrongCalls()
    {
        QFETCH(const QString, line);
        const Run result = m_folder->cli(line);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(m_folder->names(u".roo/docs/schema_reports"_s, u"*"_s).isEmpty());
    }

private:
    QJsonObject verifyReport(const QString &folder, const QString &command)
    {
        QString stem = command;
        const QStringList names = m_folder->names(folder, u"sok_"_s + stem.replace(u'-', u'_') + u"_*.json"_s);
        if (names.isEmpty()) {
            QTest::qFail("no report", __FILE__, __LINE__);
            return {};
        }
        const QJsonObject report = QJsonDocument::fromJson(m_folder->read(folder + u'/' + names.last())).object();
        if (report[u"metadata"_s][u"command"_s].toString() != command)
            QTest::qFail("a report of another command", __FILE__, __LINE__);
        return report;
    }

    std::unique_ptr<WorkFolder> m_folder;
};

QTEST_GUILESS_MAIN(OldCommandsTest)
#include "tst_oldcommands.moc"
