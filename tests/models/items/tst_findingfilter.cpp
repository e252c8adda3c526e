// SPDX-License-Identifier: MIT
#include "items/filtercounts.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// What passes a filter by its severity, its schema and the side that it is about.
class FindingFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passing_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const auto &change, const QStringList &findings, const char *rows) {
            FindingFilter filter;
            change(filter);
            QTest::newRow(name) << filter << findings << QString::fromLatin1(rows);
        };
        const QString gone = QStringLiteral("missing:extra");
        const QString type = QStringLiteral("type:app.orders.total");
        const QString null = QStringLiteral("nullable:users.email");
        row(
            "at first", [](FindingFilter &) {}, {type, gone, null}, "app.orders(total) extra(id) users(email)");
        row(
            "critical", [](FindingFilter &f) { f.severities = {Severity::Critical}; }, {gone}, "extra(id)");
        row(
            "warnings", [](FindingFilter &f) { f.severities = {Severity::Warning}; }, {type, null},
            "app.orders(total) users(email)");
        row(
            "a severity without drift", [](FindingFilter &f) { f.severities = {Severity::Info}; }, {}, "");
        row(
            "a schema", [](FindingFilter &f) { f.schemas = {QStringLiteral("app")}; }, {type}, "app.orders(total)");
        row(
            "the default schema", [](FindingFilter &f) { f.schemas = {QStringLiteral("public")}; }, {gone, null},
            "extra(id) users(email)");
        row(
            "two schemas",
            [](FindingFilter &f) {
                f.schemas = {QStringLiteral("public"), QStringLiteral("app")};
            },
            {type, gone, null}, "app.orders(total) extra(id) users(email)");
        row(
            "models alone", [](FindingFilter &f) { f.alone = Side::Models; }, {gone, null}, "extra(id) users(email)");
        row(
            "a document alone", [](FindingFilter &f) { f.alone = Side::Documentation; }, {type}, "app.orders(total)");
        row(
            "nobody alone", [](FindingFilter &f) { f.alone = Side::Database; }, {}, "");
        row(
            "a side, also of what agrees",
            [](FindingFilter &f) {
                f.alone = Side::Documentation;
                f.onlyDrift = false;
            },
            {type}, "app.orders(total)");
        row(
            "a schema, also of what agrees",
            [](FindingFilter &f) {
                f.schemas = {QStringLiteral("app")};
                f.onlyDrift = false;
            },
            {type}, "app.orders(id,total)");
        row(
            "everything at once",
            [](FindingFilter &f) {
                f.text = QStringLiteral("mail");
                f.kinds = {FindingKind::Nullable};
                f.severities = {Severity::Warning};
                f.schemas = {QStringLiteral("public")};
                f.alone = Side::Models;
            },
            {null}, "users(email)");
    }
    void passing()
    {
        QFETCH(const FindingFilter, filter);
        const Comparison comparison = drifting();
        QStringList findings;
        for (const Finding &each : comparison.findings) {
            if (passes(filter, comparison, FoldedNames(comparison), each))
                findings << each.id;
        }
        QTEST(findings, "findings");
        QStringList rows;
        for (const PassingTable &table : passingRows(filter, comparison, FoldedNames(comparison))) {
            const TableRow &row = comparison.tables[table.row];
            QStringList columns;
            for (const int column : table.columns)
                columns << comparison.name(row, row.columns[column]);
            rows << QStringLiteral("%1(%2)").arg(displayText(comparison.name(row)), columns.join(QLatin1Char(',')));
        }
        QTEST(rows.join(QLatin1Char(' ')), "rows");
    }

    void ofTwoSidesNobodyIsAskedFor()
    {
        const Comparison comparison = compareTexts("a\n id: int null", "a\n id: int not null");
        QVERIFY(!tellsWhoStandsAlone(comparison));
        for (const Side side : allSides) {
            FindingFilter filter;
            filter.alone = side;
            QVERIFY(passes(filter, comparison, {}, comparison.findings.first()));
        }
    }

    /// Of three sides one may not say: then two speak, and neither stands alone.
    void whoStandsAloneIsCountedOnce()
    {
        const Comparison comparison = compareTexts("a\n id: int null\n b: int null\n c: int",
            "a\n id: int not null\n b: int not null\n c: int", "a\n id: int null\n b: int\n c: text");
        QVERIFY(tellsWhoStandsAlone(comparison));
        QCOMPARE(comparison.findings.size(), 3);
        const FilterCounts counts = filterCounts({}, comparison, FoldedNames(comparison));
        QCOMPARE(counts.sides, (std::array{0, 1, 1}));
        for (const Side side : allSides) {
            FindingFilter filter;
            filter.alone = side;
            const auto passing = std::ranges::count_if(comparison.findings,
                [&](const Finding &each) { return passes(filter, comparison, FoldedNames(comparison), each); });
            QCOMPARE(passing, counts.sides[std::size_t(side)]);
        }
    }

    void narrowed()
    {
        FindingFilter filter;
        QVERIFY(!filter.isNarrowed());
        filter.onlyDrift = false;
        QVERIFY(!filter.isNarrowed());
        filter.schemas = {QStringLiteral("app")};
        QVERIFY(filter.isNarrowed());
    }

private:
    static Comparison drifting()
    {
        return compareTexts(
            "app.orders\n id: int\n total: int\nextra\n id: int\nusers\n id: int\n email: text not null",
            "app.orders\n id: int\n total: int\nusers\n id: int\n email: text null",
            "app.orders\n id: int\n total: text\nextra\n id: int\nusers\n id: int\n email: text not null");
    }
};

QTEST_GUILESS_MAIN(FindingFilterTest)
#include "tst_findingfilter.moc"
