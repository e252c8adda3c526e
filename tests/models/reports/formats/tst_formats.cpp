// SPDX-License-Identifier: MIT
#include "reports/formats/csvreport.h"
#include "reports/formats/htmlreport.h"
#include "reports/formats/junit.h"
#include "reports/formats/markdownreport.h"
#include "reports/formats/sarif.h"
#include "support/comparisontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace triptych;
using namespace triptych::test;

namespace {

const QDateTime then(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);

/// Drift of several kinds on three sides, one finding hidden.
Comparison drifting()
{
    const Comparison comparison
        = compareTexts("loans\n id: int pk\n due: date not null\n note: int\ntmp\n id: int\nboats\n id: int pk",
            "loans\n id: int pk\n due: date null\n note: text\nboats\n id: int",
            "loans\n id: int pk\n due: date not null\n note: text\nboats\n id: int pk");
    ComparisonSettings settings;
    IgnoreRule rule;
    rule.table = QStringLiteral("tmp");
    rule.reason = QStringLiteral("scratch \"&\" <gone>");
    settings.rules = {rule};
    return compare(comparison.schemas, settings);
}

/// A report whose every text is hostile to some format.
Report hostile()
{
    static const QString evil = QStringLiteral("<script>alert('x')</script> & \"q\" `b` *s* [l](u) | =1+1 \x01 ]]>");
    Report report;
    report.at = then;
    report.sides = {Side::Database, Side::Models};
    for (const Side side : {Side::Database, Side::Models})
        report.sources[side] = ReportedSource{evil, {QStringLiteral("my models/a b%#.py")}, 1, 1};
    for (const FindingKind kind : allFindingKinds) {
        Finding finding;
        finding.id = keyText(kind) + QLatin1Char(':') + evil;
        finding.kind = kind;
        finding.severity = Severity::Critical;
        finding.table = {{}, evil};
        finding.column = kind == FindingKind::Missing ? QString() : evil;
        finding.says[Side::Database] = Stated<QString>(evil);
        finding.where[Side::Models] = Origin{QStringLiteral("my models/a b%#.py"), 7, evil};
        report.findings.append(finding);
    }
    report.hidden.append({report.findings.first(), evil, evil});
    report.notes.append({Side::Models, {{QStringLiteral("a.py"), 1, {}}, evil, evil}});
    return report;
}

QList<Report> reports()
{
    return {reportOf(drifting(), then)};
}

QJsonObject sarifRun(const QList<Report> &of, const QString &root = QStringLiteral("/repo"))
{
    const QJsonObject sarif = QJsonDocument::fromJson(sarifReport(of, QDir(root))).object();
    return sarif[QStringLiteral("runs")].toArray().first().toObject();
}

/// The names of the elements, in order, of well-formed XML; empty: it is none.
QStringList elements(const QByteArray &xml, const QString &name)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            found.append(reader.attributes().value(QStringLiteral("name")).toString());
    }
    return reader.hasError() ? QStringList() : found;
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesForTheSameReport()
    {
        QCOMPARE(markdownReport(reports()), markdownReport(reports()));
        QCOMPARE(htmlReport(reports()), htmlReport(reports()));
        QCOMPARE(sarifReport(reports(), QDir(QStringLiteral("/repo"))),
            sarifReport(reports(), QDir(QStringLiteral("/repo"))));
    }

    void theSummaryIsInTheKnownOrder()
    {
        const QString text = QString::fromUtf8(markdownReport(reports()));
        qsizetype place = -1;
        for (const char *section : {"# Schema drift summary", "Generated: 2026-11-23T14:02:00Z", "## Executive summary",
                 "## Documentation drift", "## Column mismatches", "### `loans`", "## Primary keys", "## Nullability",
                 "## Recommendations", "## Not shown", "## Validation status"}) {
            const qsizetype next = text.indexOf(QString::fromLatin1(section), place + 1);
            QVERIFY2(next > place, qPrintable(QString::fromLatin1(section) + QLatin1Char('\n') + text));
            place = next;
        }
        QVERIFY(!text.contains(QStringLiteral("## Missing tables"))); // the rule hides the only one
        QVERIFY(text.contains(QStringLiteral("`tmp` is hidden by table tmp: scratch")));
    }

    void missingTablesAreNamedBySide()
    {
        const Report report
            = reportOf(compareTexts("a\n id: int\nb\n id: int\nc\n id: int", "c\n id: int\nd\n id: int"), then);
        const QString text = QString::fromUtf8(markdownReport({report}));
        QVERIFY2(text.contains(QStringLiteral("- Missing in models (2 table(s)): `a`, `b`")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("- Missing in database (1 table(s)): `d`")), qPrintable(text));
    }

    void aDocumentThatDoesNotSayHasNotDrifted()
    {
        const Report report = reportOf(compareTexts("a\n id: int null", "a\n id: int not null", "a\n id: int"), then);
        QCOMPARE(report.findings.size(), 1);
        const QString text = QString::fromUtf8(markdownReport({report}));
        QVERIFY2(
            text.contains(QStringLiteral("None: the documentation says what it was compared with.")), qPrintable(text));
    }

    void aSarifResultStandsWhereTheModelIs()
    {
        Report report = hostile();
        report.findings[1].where[Side::Models] = Origin{QStringLiteral("/elsewhere/m.py"), 0, {}};
        const QJsonObject run = sarifRun({report});
        const QJsonArray results = run[QStringLiteral("results")].toArray();
        QCOMPARE(
            results.size(), qsizetype(allFindingKinds.size()) - 1 + 1); // without the cosmetic one, with the hidden
        const auto physical = [&](int i) {
            return results[i]
                .toObject()[QStringLiteral("locations")]
                .toArray()
                .first()
                .toObject()[QStringLiteral("physicalLocation")]
                .toObject();
        };
        const QJsonObject artifact = physical(0)[QStringLiteral("artifactLocation")].toObject();
        QCOMPARE(artifact[QStringLiteral("uri")].toString(), QStringLiteral("my%20models/a%20b%25%23.py"));
        QCOMPARE(artifact[QStringLiteral("uriBaseId")].toString(), QStringLiteral("%SRCROOT%"));
        QCOMPARE(physical(0)[QStringLiteral("region")].toObject()[QStringLiteral("startLine")].toInt(), 7);
        QCOMPARE(physical(1)[QStringLiteral("artifactLocation")].toObject()[QStringLiteral("uri")].toString(),
            QStringLiteral("file:///elsewhere/m.py"));
        QCOMPARE(physical(1)[QStringLiteral("region")].toObject()[QStringLiteral("startLine")].toInt(), 1);
        const QJsonObject hidden = results.last().toObject();
        QCOMPARE(hidden[QStringLiteral("suppressions")].toArray().size(), 1);
    }

    void everySarifResultHasARuleALevelAndAFingerprint()
    {
        const QJsonObject run = sarifRun(reports());
        const QJsonArray rules = run[QStringLiteral("tool")]
                                     .toObject()[QStringLiteral("driver")]
                                     .toObject()[QStringLiteral("rules")]
                                     .toArray();
        const QJsonArray results = run[QStringLiteral("results")].toArray();
        QVERIFY(results.size() >= 4);
        QSet<QString> fingerprints;
        for (const QJsonValue &each : results) {
            const QJsonObject result = each.toObject();
            const int index = result[QStringLiteral("ruleIndex")].toInt(-1);
            QCOMPARE(rules[index].toObject()[QStringLiteral("id")], result[QStringLiteral("ruleId")]);
            QVERIFY(QStringList({QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")})
                        .contains(result[QStringLiteral("level")].toString()));
            fingerprints.insert(result[QStringLiteral("partialFingerprints")]
                                    .toObject()[QStringLiteral("triptychFinding/v1")]
                                    .toString());
        }
        QCOMPARE(fingerprints.size(), results.size());
    }

    void junitFailsFromTheLevelOn()
    {
        const auto failures = [](std::optional<Severity> level) {
            return elements(junitReport(reports(), level), QStringLiteral("failure")).size();
        };
        QVERIFY(failures(Severity::Critical) < failures(Severity::Warning));
        QCOMPARE(failures(std::nullopt), 0);
        const QByteArray xml = junitReport(reports(), Severity::Critical);
        QCOMPARE(elements(xml, QStringLiteral("skipped")).size(), 1);
        QVERIFY(elements(xml, QStringLiteral("testcase")).contains(QStringLiteral("loans.due")));
        const Report same = reportOf(compareTexts("a\n id: int", "a\n id: int"), then);
        QCOMPARE(elements(junitReport({same}, Severity::Info), QStringLiteral("testcase")),
            QStringList{QStringLiteral("No drift")});
    }

    void csvHasALineForEachFinding()
    {
        const QList<QByteArray> lines = csvReport(reports()).trimmed().split('\n');
        QCOMPARE(lines.first().trimmed(),
            QByteArray("compared,severity,kind,table,column,database,models,documentation,alone,confidence,ignored_by,"
                       "reason,id,where_database,where_models,where_documentation"));
        const Comparison comparison = drifting();
        QCOMPARE(lines.size(), 1 + comparison.findings.size() + comparison.ignored.size());
    }

    void whateverANameHoldsIsText()
    {
        const QList<Report> evil{hostile()};
        const QString html = QString::fromUtf8(htmlReport(evil));
        QCOMPARE(html.count(QStringLiteral("<script>")), 1); // the page's own
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert")));
        QVERIFY(!html.contains(QRegularExpression(QStringLiteral("https?://"))));
        const QString markdown = QString::fromUtf8(markdownReport(evil));
        for (const QString &line : markdown.split(QLatin1Char('\n'))) {
            QString outside = line;
            outside.remove(QRegularExpression(QStringLiteral("(`+)(?!`).*?(?<!`)\\1(?!`)")));
            QVERIFY2(!outside.contains(QRegularExpression(QStringLiteral("(?<!\\\\)<script"))), qPrintable(line));
        }
        QVERIFY(!elements(junitReport(evil, Severity::Info), QStringLiteral("testcase")).isEmpty());
        QVERIFY(!QJsonDocument::fromJson(sarifReport(evil, QDir(QStringLiteral("/repo")))).isNull());
        QVERIFY(!csvReport({evil}).contains(",=1"));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
