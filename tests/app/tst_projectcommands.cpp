// SPDX-License-Identifier: MIT
#include "workfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// The commands that read and write a project file, from a folder below it.
class ProjectCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<WorkFolder>();
        m_folder->writeShop();
        m_folder->write(u"src/deep/keep"_s, {});
    }

    void ignoresWithAReason()
    {
        project({});
        QCOMPARE(below(u"compare"_s).status, 1);
        const Run rule
            = below(u"ignore --column 'em*' --kind missing --reason 'goes soon' --owner ana --until 9999-12-31"_s);
        QVERIFY2(rule.status == 0, rule.errors.constData());
        const QJsonObject written = json()[u"rules"_s][0].toObject();
        QCOMPARE(written.keys(), (QStringList{u"column"_s, u"kind"_s, u"owner"_s, u"reason"_s, u"until"_s}));
        const Run compared = below(u"compare"_s);
        QCOMPARE(compared.status, 0);
        QVERIFY2(compared.output.contains("1 rule hides 1 finding."), compared.output.constData());
        const Run listed = below(u"ignore"_s);
        QCOMPARE(listed.output, QByteArray("column em*, kind missing, of ana: goes soon (until 9999-12-31)\n"));
        QCOMPARE(
            below(u"ignore --column 'em*' --kind missing --reason 'goes soon' --owner ana --until 9999-12-31"_s).status,
            2);
    }

    void aFindingByItsId()
    {
        project({});
        const Run report = below(u"compare --format json"_s);
        const QString id = QJsonDocument::fromJson(report.output)[u"drift"_s][u"findings"_s][0][u"id"_s].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(below(u"ignore --finding '%1' --reason known"_s.arg(id)).status, 0);
        QCOMPARE(below(u"compare"_s).status, 0);
    }

    void wrongRules_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("no reason") << u"--table a"_s << QByteArray("--reason");
        QTest::newRow("a blank reason") << u"--table a --reason ' '"_s << QByteArray("--reason");
        QTest::newRow("everything") << u"--reason b"_s << QByteArray("everything");
        QTest::newRow("no such kind") << u"--kind tpye --reason b"_s << QByteArray("primary_key");
        QTest::newRow("no such side") << u"--side model --reason b"_s << QByteArray("documentation");
        QTest::newRow("no date") << u"--table a --reason b --until tomorrow"_s << QByteArray("2026-12-31");
        QTest::newRow("a word too many") << u"users --reason b"_s << QByteArray("users");
    }
    void wrongRules()
    {
        QFETCH(const QString, options);
        QFETCH(const QByteArray, complaint);
        const Run result = below(u"ignore "_s + options);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(complaint), result.errors.constData());
        QVERIFY(!QFile::exists(m_folder->path(u"triptych.json"_s)));
    }

    void everyCommandFindsAndKeepsTheFile()
    {
        project(R"(, "window": {"mine": [1, 2]}, "severities": {"comment": "off"})");
        for (const QString &line :
            {u"ignore --table other --reason known"_s, u"decide --confirm --table users email mail"_s, u"baseline"_s}) {
            const Run result = below(line);
            QVERIFY2(result.status == 0, result.errors.constData());
        }
        QVERIFY(!QFile::exists(m_folder->path(u"src/deep/triptych.json"_s)));
        const QByteArray written = m_folder->read(u"triptych.json"_s);
        QCOMPARE(json()[u"window"_s][u"mine"_s].toArray().size(), 2);
        QCOMPARE(json()[u"accepted"_s].toArray().size(), 1);
        // What stood there stands first and as it was; the rest follows in a fixed order.
        QList<qsizetype> places;
        for (const char *key : {"\"format_version\"", "\"sources\"", "\"window\"", "\"severities\"", "\"rules\"",
                 "\"renames\"", "\"accepted\""})
            places.append(written.indexOf(key));
        QVERIFY(std::is_sorted(places.begin(), places.end()) && places.first() > 0);
        QCOMPARE(below(u"baseline"_s).status, 0);
        QCOMPARE(m_folder->read(u"triptych.json"_s), written);
    }

    void aLaterVersionIsLeftAlone()
    {
        m_folder->write(u"triptych.json"_s, "{\"format_version\": 2}");
        for (const QString &line : {u"ignore"_s, u"ignore --table a --reason b"_s, u"baseline"_s, u"compare"_s,
                 u"compare-models-doc"_s, u"decide --confirm a b"_s}) {
            const Run result = below(line);
            QCOMPARE(result.status, 2);
            QVERIFY2(result.errors.contains("later version"), result.errors.constData());
        }
        QCOMPARE(m_folder->read(u"triptych.json"_s), QByteArray("{\"format_version\": 2}"));
    }

    void aVariableHoldsTheDatabase()
    {
        m_folder->write(u"triptych.json"_s,
            R"({"format_version": 1, "sources": {"database": "env:SHOP_DATABASE", "models": ["models.py"]}})");
        const Run unset = below(u"compare"_s);
        QVERIFY(unset.status == 2 && unset.errors.contains("SHOP_DATABASE"));
        const Run set = m_folder->bash(u"cd src/deep && SHOP_DATABASE=host=/nowhere triptych-cli compare"_s);
        QVERIFY2(set.status == 2 && set.errors.contains("/nowhere"), set.errors.constData());
    }

    void reportsAreWrittenAsTheProjectSays()
    {
        project(R"(, "reports": {"folder": "out/drift", "format": "markdown", "prefix": "shop", "later": 1})");
        const Run result = below(u"compare"_s);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.output.startsWith("# "), result.output.constData());
        QCOMPARE(m_folder->names(u"out/drift"_s, u"shop_compare_models_doc_*.json"_s).size(), 1);
        // The command line has the last word.
        const Run other = below(u"compare --format csv --output here"_s);
        QVERIFY(!other.output.startsWith("# "));
        QCOMPARE(m_folder->names(u"src/deep/here"_s, u"shop_compare_*.json"_s).size(), 1);
        QCOMPARE(below(u"compare --output -"_s).status, 1);
        QCOMPARE(m_folder->names(u"out/drift"_s, u"*"_s).size(), 1);
        QCOMPARE(below(u"ignore --table a --reason b"_s).status, 0);
        QCOMPARE(json()[u"reports"_s].toObject().size(), 4);

        project(R"(, "reports": {"format": "pdf"})");
        QVERIFY(below(u"compare"_s).errors.contains("pdf"));
        project(R"(, "reports": {"prefix": "../shop"})");
        QVERIFY(below(u"compare"_s).errors.contains("reports.prefix"));
    }

private:
    /// \param members of the file, besides its sources
    void project(const QByteArray &members)
    {
        m_folder->write(u"triptych.json"_s,
            R"({"format_version": 1, "sources": {"models": ["models.py"], "document": "missing.md"})" + members + '}');
    }
    [[nodiscard]] Run below(const QString &line) const
    {
        return m_folder->bash(u"cd src/deep && triptych-cli "_s + line);
    }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(m_folder->read(u"triptych.json"_s)); }

    std::unique_ptr<WorkFolder> m_folder;
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "tst_projectcommands.moc"
