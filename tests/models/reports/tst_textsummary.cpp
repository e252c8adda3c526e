// SPDX-License-Identifier: MIT
#include "compare/rules.h"
#include "reports/textsummary.h"
#include "support/comparisontext.h"

#include <QRegularExpression>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

Comparison compareWith(
    const ComparisonSettings &settings, const char *database, const char *models, const char *documentation = nullptr)
{
    return compare(compareTexts(database, models, documentation).schemas, settings);
}

} // namespace

/// What people read, without the English plurals, which the programs load from a file.
class TextSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCompared()
    {
        const QString summary = textSummary(compareTexts("a\n x: int\nb\n x: int\n", "a\n x: int\nb\n x: int\n"));
        QVERIFY2(summary.contains(QLatin1String("\n\nCompared 2 of 2 table(s).\nNo drift.\n")), qPrintable(summary));
    }

    void nothingComparedIsNotNoDrift()
    {
        const QString summary = textSummary(compareTexts("", ""));
        QVERIFY2(summary.contains(QLatin1String("Nothing was compared")), qPrintable(summary));
        QVERIFY2(summary.contains(QLatin1String("No table at all in: database, models.")), qPrintable(summary));
        QVERIFY2(!summary.contains(QLatin1String("No drift")), qPrintable(summary));
    }

    void whatWasLeftOut()
    {
        Schema database = schemaFromText(QStringLiteral("a\n x: int\n"));
        for (int i = 1; i <= 7; ++i)
            database.leftOut.append(
                {{QStringLiteral("public"), QStringLiteral("p%1").arg(i)}, QStringLiteral("A partition.")});
        PerSide<std::shared_ptr<const Schema>> schemas = compareTexts("a\n x: int\n", "a\n x: int\n").schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(database);
        const QString summary = textSummary(compare(schemas));
        QVERIFY2(summary.contains(QLatin1String("Compared 1 of 8 table(s); 7 left out.\n"
                                                "  Database: A partition. (p1, p2, p3, p4, p5 and 2 more)\n")),
            qPrintable(summary));
    }

    void whatIsHidden()
    {
        const char *database = "a\n x: int null\n y: int null\n z: int null\n";
        const char *models = "a\n x: int not null\n y: int not null\n z: int not null\n";
        ComparisonSettings settings;
        settings.today = QDate(2026, 4, 1);
        const auto rule = [](const char *column, const QDate &until, const char *owner) {
            return IgnoreRule{{}, QString::fromLatin1(column), {}, {}, {}, QStringLiteral("later"),
                QString::fromLatin1(owner), until};
        };
        settings.rules = {rule("x", {}, ""), rule("y", QDate(2026, 3, 31), "ana"), rule("w", {}, "bo")};
        const QString summary = textSummary(compareWith(settings, database, models));
        QVERIFY2(summary.contains(QLatin1String("1 rule(s) hide 1 finding(s).\n"
                                                "  Expired on 2026-03-31: column y, of ana: later\n"
                                                "  Unused: column w, of bo: later\n")),
            qPrintable(summary));
        QVERIFY2(!summary.contains(QLatin1String("a.x")), qPrintable(summary));

        settings.accepted = acceptToday(compareWith(settings, database, models));
        const QString accepted = textSummary(compareWith(settings, database, models));
        QVERIFY2(accepted.contains(QLatin1String("No drift but what is hidden.\n1 rule(s) and the baseline hide 3 "
                                                 "finding(s).\n")),
            qPrintable(accepted));
    }

    void whatTheBaselineAcceptsNoMore()
    {
        const char *before = "a\n x: int null\n y: int null\n";
        const char *models = "a\n x: int not null\n y: int not null\n";
        ComparisonSettings settings;
        settings.accepted = acceptToday(compareWith(settings, before, models));
        const QString summary
            = textSummary(compareWith(settings, "a\n x: int not null\n", "a\n x: int not null\n y: int not null\n"));
        QVERIFY2(summary.contains(QLatin1String("2 finding(s) that the baseline accepts are there no more.")),
            qPrintable(summary));
    }

    void whoStandsAlone()
    {
        const QString summary
            = textSummary(compareTexts("a\n x: int null\n", "a\n x: int not null\n", "a\n x: int null\n"));
        QVERIFY2(
            summary.contains(QLatin1String("documentation: null). Models disagree with database and documentation")),
            qPrintable(summary));
    }

    void theWorstStandsFirst()
    {
        const QString summary = textSummary(
            compareTexts("a\n x: int null\n y: int\nb\n x: int\nc\n x: int\n", "a\n x: int not null\nc\n x: int\n"));
        QVERIFY2(summary.contains(QString::fromUtf8("Critical: 2 (Missing 2)\n"
                                                    "  Missing  b (database: b, models: —)\n"
                                                    "  Missing  a.y (database: int, models: —)\n"
                                                    "\n"
                                                    "Warning: 1 (Nullable 1)\n"
                                                    "  Nullable  a.x (")),
            qPrintable(summary));
        QVERIFY(!summary.contains(QLatin1Char('\x1b')));
    }

    /// Of hundreds of findings the last lines are what a terminal shows.
    void aLongOneEndsWithTheCounts()
    {
        QByteArray database("a\n");
        QByteArray models("a\n");
        for (int i = 0; i < 400; ++i) {
            database += " c" + QByteArray::number(i) + ": int null\n";
            models += " c" + QByteArray::number(i) + ": int not null\n";
        }
        database += "z\n x: int\n";
        const QString summary = textSummary(compareTexts(database.constData(), models.constData()));
        const QString counts = QStringLiteral("1 critical, 400 warning(s), 0 info(s)");
        QVERIFY2(summary.endsWith(QStringLiteral("\n\n") + counts + QLatin1Char('\n')), qPrintable(summary.right(300)));
        const QStringList lines = summary.split(QLatin1Char('\n'));
        QVERIFY(lines.first(8).contains(counts));
        QVERIFY2(lines[7].startsWith(QLatin1String("  Missing  z (")), qPrintable(lines[7]));
        QCOMPARE(lines.filter(QStringLiteral("Nullable  a.c")).size(), 400);
    }

    void colorsAreAsked()
    {
        const auto reported = reportOf(compareTexts("a\n x: int null\n", "a\n x: int not null\n"), {});
        const QString colored = textSummary(reported, TextStyle::Colored);
        QVERIFY2(colored.contains(QLatin1String("\x1b[1;38;5;130mWarning\x1b[0m: 1")), qPrintable(colored));
        static const QRegularExpression color(QStringLiteral("\x1b\\[[0-9;]*m"));
        QCOMPARE(QString(colored).remove(color), textSummary(reported));
    }

    void possibleRenames()
    {
        Comparison comparison = compareTexts("a\n x: int\n y: int\n", "a\n x: int\n z: int\n");
        comparison.possibleRenames.append({Side::Database, Side::Models, 0, 0, 1, 2, 0.41, {}});
        const QString summary = textSummary(comparison);
        QVERIFY2(
            summary.contains(QLatin1String("Possible renames\n  a.y in database may be a.z in models (41 % sure)\n")),
            qPrintable(summary));
        comparison.tables[0].columns[2].findings.clear(); // a rule hides that "z" is missing
        QVERIFY(!textSummary(comparison).contains(QLatin1String("Possible renames")));
    }
};

QTEST_GUILESS_MAIN(TextSummaryTest)
#include "tst_textsummary.moc"
