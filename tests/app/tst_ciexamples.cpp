// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"
#include "support/result.h"
#include "workfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace triptych;

/// packaging/ci-examples as they are written, against a private server.
class CiExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<int>("status");
        for (const char *example : {"github", "gitlab"}) {
            QTest::addRow("%s, no drift", example)
                << QString::fromLatin1(example) << QByteArray("email varchar(80) NOT NULL") << 0;
            QTest::addRow("%s, drift", example) << QString::fromLatin1(example) << QByteArray("mail_address text") << 1;
        }
    }
    void runs()
    {
        QFETCH(const QString, example);
        QFETCH(const QByteArray, columns);
        QFETCH(const int, status);
        const auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        const WorkFolder folder;
        folder.writeShop();
        folder.write(QStringLiteral("db/schema.sql"), "CREATE TABLE users (id serial PRIMARY KEY, " + columns + ");\n");
        folder.write(QStringLiteral("triptych.json"),
            "{\"format_version\": 1, \"sources\": {\"database\": \"env:SHOP_DATABASE\", \"models\": [\"models.py\"], "
            "\"document\": \"same.md\"}}");
        const Run result = folder.bash(
            QStringLiteral("GITHUB_STEP_SUMMARY=summary.md exec python3 '%1' '%2' \"SHOP_DATABASE=%3\"")
                .arg(QStringLiteral(REPOSITORY "/tests/app/runexample.py"),
                    QStringLiteral(REPOSITORY "/packaging/ci-examples/%1.yml").arg(example), cluster->conninfo()));
        QVERIFY2(result.status == status, (result.output + result.errors).constData());
        QVERIFY2(result.output.contains("1 table"), result.output.constData());
        QCOMPARE(folder.names(QStringLiteral("drift"), QStringLiteral("sok_compare_*.json")).size(), 3);

        const QJsonDocument sarif = QJsonDocument::fromJson(folder.read(QStringLiteral("drift.sarif")));
        QCOMPARE(sarif[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
        qsizetype findings = 0;
        for (const QJsonValue &part : sarif[QStringLiteral("runs")].toArray())
            findings += part[QStringLiteral("results")].toArray().size();
        QCOMPARE(findings > 0, status == 1);
        verifyJunit(folder.read(QStringLiteral("drift.xml")), status == 1);
        const QString forPeople
            = example == QLatin1String("github") ? QStringLiteral("summary.md") : QStringLiteral("drift.html");
        QVERIFY(!folder.read(forPeople).isEmpty());
    }

private:
    static void verifyJunit(const QByteArray &bytes, bool hasFailures)
    {
        QXmlStreamReader xml(bytes);
        int failures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("failure"))
                ++failures;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(failures > 0, hasFailures);
    }
};

QTEST_GUILESS_MAIN(CiExamplesTest)
#include "tst_ciexamples.moc"
