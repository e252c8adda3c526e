// SPDX-License-Identifier: MIT
#include "reports/findingstable.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

class FindingsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFindingsInTheGivenOrder()
    {
        const Comparison comparison = compareTexts("loans\n due: int not null\n note: text",
            "loans\n due: int null\n note: int", "loans\n due: int not null\n note: text");
        const TextTable expected{
            {QStringLiteral("Kind"), QStringLiteral("Column"), QStringLiteral("Models"), QStringLiteral("Where")},
            {{QStringLiteral("Type"), QStringLiteral("note"), QStringLiteral("int"),
                 QStringLiteral("text:3 · text:3 · text:3")},
                {QStringLiteral("Nullable"), QStringLiteral("due"), QStringLiteral("null"),
                    QStringLiteral("text:2 · text:2 · text:2")}},
        };
        const TextTable table = findingsTable(
            comparison, {1, 0}, {FindingCell::Kind, FindingCell::Column, FindingCell::Models, FindingCell::Where});
        QCOMPARE(table.header, expected.header);
        QCOMPARE(table.rows, expected.rows);
    }

    void onlyWhatCanTellSomethingIsTelling()
    {
        const Comparison two = compareTexts("a\n id: int", "a\n id: text");
        QVERIFY(isTelling(two, FindingCell::Models));
        QVERIFY(!isTelling(two, FindingCell::Documentation));
        QVERIFY(!isTelling(two, FindingCell::Alone));
        QVERIFY(isTelling(compareTexts("a\n id: int", "a\n id: text", "a\n id: int"), FindingCell::Alone));
        QCOMPARE(cellText(two, two.findings.first(), FindingCell::Documentation), QString());
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *cell, const char *expected) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
        };
        row("users_id", "users_id");
        row("", "");
        row("—", "—");
        row("-1", "-1");
        row("+2.5", "+2.5");
        row("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
        row("-", "'-");
        row("-1.2.3", "'-1.2.3");
        row("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        row("@SUM(1)", "'@SUM(1)");
        row("+a", "'+a");
        row("\t=1", "'\t=1");
        row("\r=1", "'\r=1");
        row("a=1", "a=1");
    }
    void formulas()
    {
        QFETCH(const QString, cell);
        QTEST(withoutFormula(cell), "expected");
    }

    void textHasTabsBetweenCellsAndNowhereElse()
    {
        QCOMPARE(
            tabSeparated(table({{"a\tb", "c\r\nd"}, {"=e", "f"}})), QStringLiteral("One\tTwo\na b\tc d\n'=e\tf\n"));
        QCOMPARE(tabSeparated(table({{"a", "b"}})), QStringLiteral("a\tb"));
    }

    void csvIsQuotedAndHoldsNoFormula()
    {
        QCOMPARE(csvText(table({{"a,b", "say \"x\""}, {"=1+1", "-1"}, {"two\nlines", ""}})),
            QStringLiteral("One,Two\r\n\"a,b\",\"say \"\"x\"\"\"\r\n'=1+1,-1\r\n\"two\nlines\",\r\n"));
    }

    void markdownIsAlignedAndEscaped()
    {
        QCOMPARE(markdownText(table({{"a|b", "users_id"}, {"`x`", "_y_\nz"}})),
            QStringLiteral("| One   | Two      |\n"
                           "| ----- | -------- |\n"
                           "| a\\|b  | users_id |\n"
                           "| \\`x\\` | \\_y\\_ z  |\n"));
    }

    void htmlIsEscaped()
    {
        QCOMPARE(htmlText(table({{"a<b", "&"}})),
            QStringLiteral("<table>\n<tr><th>One</th><th>Two</th></tr>\n<tr><td>a&lt;b</td><td>&amp;</td></tr>\n"
                           "</table>\n"));
    }

    void anEmptyTableIsItsHeader()
    {
        QCOMPARE(tabSeparated(table({})), QStringLiteral("One\tTwo\n"));
        QCOMPARE(csvText(table({})), QStringLiteral("One,Two\r\n"));
        QCOMPARE(markdownText(table({})), QStringLiteral("| One | Two |\n| --- | --- |\n"));
    }

private:
    static TextTable table(std::initializer_list<std::pair<const char *, const char *>> rows)
    {
        TextTable result{{QStringLiteral("One"), QStringLiteral("Two")}, {}};
        for (const auto &[one, two] : rows)
            result.rows.append({QString::fromUtf8(one), QString::fromUtf8(two)});
        return result;
    }
};

QTEST_GUILESS_MAIN(FindingsTableTest)
#include "tst_findingstable.moc"
