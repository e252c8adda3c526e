// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "reports/jsonreport.h"
#include "reports/reportreader.h"
#include "reports/textsummary.h"
#include "support/comparisontext.h"
#include "support/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

QDateTime then()
{
    return QDateTime(QDate(2026, 11, 23), QTime(14, 2, 3, 4), Qt::UTC);
}

IgnoreRule rule(const char *table)
{
    IgnoreRule result;
    result.table = QString::fromLatin1(table);
    result.reason = QStringLiteral("gone <soon>");
    return result;
}

Comparison drifting(const ComparisonSettings &settings = {})
{
    const Comparison comparison = compareTexts("billing.fees\n id: int pk\nloans\n id: int pk\n due: date not null\n "
                                               "note: ?\n user_id: int not null\ntmp\n id: int",
        "loans\n id: int\n due: date null\n note: text\n users_id: int not null");
    return compare(comparison.schemas, settings);
}

QByteArray sample(const char *drift)
{
    return QByteArray(R"({"metadata": {"timestamp": "2026-01-01T00:00:00.000000+00:00"}, "drift": )") + drift + '}';
}

} // namespace

class ReportReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsReadBackWhole()
    {
        ComparisonSettings settings;
        settings.rules = {rule("tmp"), rule("nothing")};
        const Comparison comparison = drifting(settings);
        const Report report = reportOf(comparison, then());
        QVERIFY(report.findings.size() >= 4);
        QCOMPARE(report.hidden.size(), 1);
        const auto read = reportsFromJson(jsonReport(comparison, then()), QStringLiteral("report.json"));
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 1);
        const Report &back = read->first();
        QCOMPARE(textSummary(back), textSummary(report));
        QCOMPARE(back.at, report.at);
        QCOMPARE(back.coverage, report.coverage);
        QCOMPARE(back.rules, report.rules);
        QCOMPARE(back.baseline, report.baseline);
        QCOMPARE(back.notes, report.notes);
        QCOMPARE(back.findings.size(), report.findings.size());
        for (qsizetype i = 0; i < back.findings.size(); ++i) {
            Finding finding = report.findings[i];
            finding.table = {{}, displayText(finding.table)}; // a report writes it as one text
            if (finding.confidence)
                finding.confidence = back.findings[i].confidence; // to two places
            for (const Side side : allSides) {
                if (auto &says = finding.says[side]; says && !says->isKnown())
                    says = Stated<QString>(); // why it is unknown stands in the notes
            }
            QCOMPARE(back.findings[i], finding);
        }
    }

    void severalReportsAreAList()
    {
        const QByteArray one = jsonReport(drifting(), then());
        const auto read = reportsFromJson("[" + one + "," + one + "]", QStringLiteral("both.json"));
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first(), read->last());
    }

    void savedReportsAreJoinedAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            const QString path = folder.filePath(QLatin1String(name));
            return writeFileAtomically(path, bytes) ? path : QString();
        };
        const QByteArray one = jsonReport(drifting(), then());
        const QString path = write("one.json", one);
        QCOMPARE(joinedReports({path})->toStdString(), one.toStdString());
        const QString both = write("both.json", "[" + one + "," + one + "]");
        const QString old = QStringLiteral(TEST_DATA "/oldreport.json");
        const auto joined = joinedReports({both, old});
        VERIFY_RESULT(joined);
        const auto list = QJsonDocument::fromJson(*joined).array();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[1].toObject(), QJsonDocument::fromJson(one).object());
        QVERIFY(!list[2].toObject().contains(QLatin1String("drift")));
        QVERIFY(!joinedReports({path, write("none.json", "{}")}));
        QVERIFY(joinedReports({write("deep.json",
            one.chopped(3) + ",\"x\": " + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "}")}));
    }

    void theOldToolsReport()
    {
        const auto read = readReports({QStringLiteral(TEST_DATA "/oldreport.json")});
        VERIFY_RESULT(read);
        const Report &report = read->first();
        QVERIFY(report.isOld);
        QCOMPARE(report.sides, (QList<Side>{Side::Database, Side::Models}));
        QCOMPARE(report.unjudged.size(), 1);
        QCOMPARE(report.count(FindingKind::Type), 0);
        const auto null = std::ranges::find(report.findings, FindingKind::Nullable, &Finding::kind);
        QVERIFY(null != report.findings.end());
        QCOMPARE(null->says[Side::Database]->value(), QStringLiteral("not null"));
        QCOMPARE(null->says[Side::Models]->value(), QStringLiteral("null"));
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &json, const char *why) {
            QTest::newRow(name) << json << QString::fromLatin1(why);
        };
        row("empty", "", "not JSON");
        row("cut off", jsonReport(drifting(), then()).chopped(100), "not JSON");
        row("YAML", "metadata:\n  generator: x\n", "not JSON");
        row("a number", "17", "no report");
        row("an empty list", "[]", "no report");
        row("a list of texts", "[\"a\"]", "no report");
        row("another object", "{\"schema\": {}}", "no report");
        row("one side", sample(R"({"format_version": 1, "compared": {"models": {}}, "findings": []})"), "no report");
        row("of the future", sample(R"({"format_version": 2, "compared": {}, "findings": []})"), "newer Triptych");
        row("a list with one of the future",
            "[" + sample(R"({"format_version": 9, "compared": {}, "findings": []})") + "]", "newer Triptych");
        row("an unknown command", R"({"metadata": {"command": "x"}, "discrepancies": {}})", "no report");
    }
    void whatIsNoReportIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, why);
        const auto read = reportsFromJson(json, QStringLiteral("report.json"));
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(why), qPrintable(read.error().message()));
        QVERIFY(read.error().message().contains(QStringLiteral("report.json")));
    }

    void whatIsOfAnotherShapeIsLeftOut()
    {
        const auto read = reportsFromJson(
            sample(R"({"format_version": 1, "compared": {"database": 3, "models": null}, "findings": [3, null, {}, [],
                {"id": "x", "kind": "of the future"}, {"id": 7, "kind": "missing"},
                {"id": "missing:t", "kind": "missing", "says": [], "where": {"models": "x"}, "because": {}}],
                "notes": [1, {"side": "models"}], "rules": {}, "possible_renames": [{"names": 1}, 2], "coverage": []})"),
            QStringLiteral("odd.json"));
        VERIFY_RESULT(read);
        QCOMPARE(read->first().findings.size(), 1);
        QCOMPARE(read->first().findings.first().id, QStringLiteral("missing:t"));
        QVERIFY(!read->first().coverage);
    }
};

QTEST_GUILESS_MAIN(ReportReaderTest)
#include "tst_reportreader.moc"
