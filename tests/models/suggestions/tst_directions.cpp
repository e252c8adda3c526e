// SPDX-License-Identifier: MIT
#include "suggestions/suggestions.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// Who is told to follow whom, and what stands first.
class DirectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSides()
    {
        const Comparison comparison = compareTexts("t\n  a: integer not null", "t\n  a: integer null");
        QCOMPARE(directions(comparison),
            QStringList({QStringLiteral("models follow database"), QStringLiteral("database follows models")}));
    }

    void whoStandsAloneFollowsTheOthers()
    {
        const Comparison comparison
            = compareTexts("t\n  a: integer not null", "t\n  a: integer null", "t\n  a: integer not null");
        QCOMPARE(directions(comparison),
            QStringList({QStringLiteral("models follow database"), QStringLiteral("database follows models"),
                QStringLiteral("documentation follows models")}));
    }

    void theMostTrustedLeadsFirst()
    {
        Comparison comparison
            = compareTexts("t\n  a: integer not null", "t\n  a: integer null", "t\n  a: integer not null");
        comparison.settings.truth = {Side::Documentation, Side::Models, Side::Database};
        QCOMPARE(directions(comparison),
            QStringList({QStringLiteral("models follow documentation"), QStringLiteral("documentation follows models"),
                QStringLiteral("database follows models")}));
    }

    void allThreeDiffer()
    {
        const Comparison comparison = compareTexts("t\n  a: varchar(1)", "t\n  a: varchar(2)", "t\n  a: varchar(3)");
        QCOMPARE(directions(comparison).size(), 6);
    }

    void whoDoesNotSayFollowsNobody()
    {
        const Comparison comparison
            = compareTexts("t\n  a: integer not null", "t\n  a: integer null", "t\n  a: integer");
        QCOMPARE(directions(comparison),
            QStringList({QStringLiteral("models follow database"), QStringLiteral("database follows models")}));
    }

    void whoLacksItFollows()
    {
        const Comparison comparison = compareTexts("t\n  a: integer\n  b: text", "t\n  a: integer", "t\n  a: integer");
        QCOMPARE(directions(comparison),
            QStringList({QStringLiteral("models follow database"), QStringLiteral("documentation follows database"),
                QStringLiteral("database follows models")}));
    }

    void aViewIsNotAltered()
    {
        for (const RelationKind kind :
            {RelationKind::View, RelationKind::MaterializedView, RelationKind::ForeignTable}) {
            PerSide<std::shared_ptr<const Schema>> schemas;
            Schema database = schemaFromText(QStringLiteral("t\n a: integer\n"));
            database.tables.items.first().kind = kind;
            schemas[Side::Database] = std::make_shared<const Schema>(database);
            schemas[Side::Models]
                = std::make_shared<const Schema>(schemaFromText(QStringLiteral("t\n a: text\n b: text\n")));
            const Comparison comparison = compare(schemas);
            QCOMPARE(comparison.findings.size(), 2);
            for (const Suggestion &each : suggestions(comparison, {0, 1}, [](const Origin &) { return QStringList(); }))
                QVERIFY2(each.language != SuggestionLanguage::Sql, qPrintable(each.text));
        }
    }

    void noLinesNoLine()
    {
        const Comparison comparison = compareTexts("t\n  a: integer not null", "t\n  a: integer null");
        const auto all = suggestions(comparison, {0}, [](const Origin &) { return QStringList(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().language, SuggestionLanguage::Sql);
    }

    /// Each suggestion of a line would otherwise take back what the other one changes.
    void aLineIsChangedForAllOfItsFindings_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QString>("line");
        QTest::addColumn<Side>("leader");
        QTest::addColumn<QString>("changed");
        const auto row = [](const char *name, const Comparison &comparison, const char *line, Side leader,
                             const char *changed) {
            QTest::newRow(name) << comparison << QString::fromLatin1(line) << leader << QString::fromLatin1(changed);
        };
        const auto database = Side::Database;
        row("a model", compareTexts("t\n a: varchar(2) not null", "t\n a: varchar(1) null"), "a = Column(String(1))",
            database, "a = Column(String(2), nullable=False)");
        row("a document", compareTexts("t\n a: varchar(2) not null", nullptr, "t\n a: varchar(1) null"),
            "- `a`: varchar(1) NULL", database, "- `a`: varchar(2) NOT NULL");
        row("a model's other name",
            compareTexts(
                "t\n id: integer pk\n users_id: integer not null", "t\n id: integer pk\n user_id: integer null"),
            "user_id = Column(Integer)", database, "user_id = Column(\"users_id\", Integer, nullable=False)");
        row("a document's other name",
            compareTexts("t\n id: integer pk\n users_id: integer not null", nullptr,
                "t\n id: integer pk\n user_id: integer null"),
            "- `user_id`: integer NULL", database, "- `users_id`: integer NOT NULL");
        const Comparison three
            = compareTexts("t\n a: varchar(2) not null", "t\n a: varchar(1) null", "t\n a: varchar(3) not null");
        row("of three sides the first", three, "a = Column(String(1))", database,
            "a = Column(String(2), nullable=False)");
        row("of three sides the other", three, "a = Column(String(1))", Side::Documentation,
            "a = Column(String(3), nullable=False)");
    }
    void aLineIsChangedForAllOfItsFindings()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const QString, line);
        QFETCH(const Side, leader);
        const Side follower = comparison.isCompared(Side::Models) ? Side::Models : Side::Documentation;
        QStringList changed;
        for (const Suggestion &each :
            suggestions(comparison, {0, 1}, [&](const Origin &) { return QStringList{line}; })) {
            if (each.follower != follower || each.leader != leader)
                continue;
            QCOMPARE(each.settles.size(), 2);
            QCOMPARE(each.settles, QList<FindingKind>({comparison.findings[0].kind, comparison.findings[1].kind}));
            changed.append(each.text);
        }
        QCOMPARE(comparison.findings.size(), 2);
        const QStringList expected{*static_cast<QString *>(QTest::qData("changed", qMetaTypeId<QString>()))};
        QCOMPARE(changed, expected);
    }

    void logicalLines()
    {
        const QStringList file{QStringLiteral("a = f("), QStringLiteral("    ')',  # ("), QStringLiteral(")"),
            QStringLiteral("b = \\"), QStringLiteral("    3"), QStringLiteral("c = '''"), QStringLiteral("'''")};
        QCOMPARE(logicalLine(file, 1), file.mid(0, 3));
        QCOMPARE(logicalLine(file, 2), file.mid(1, 1));
        QCOMPARE(logicalLine(file, 4), file.mid(3, 2));
        QCOMPARE(logicalLine(file, 6), file.mid(5, 2));
        QCOMPARE(logicalLine(file, 8), QStringList());
        QCOMPARE(logicalLine(file, 0), QStringList());
        QCOMPARE(logicalLine({QStringLiteral("f(")}, 1), QStringList());
    }

private:
    /// Of the one finding, with lines for whatever is asked for.
    static QStringList directions(const Comparison &comparison)
    {
        static const QStringList names{
            QStringLiteral("database"), QStringLiteral("models"), QStringLiteral("documentation")};
        if (comparison.findings.size() != 1)
            return {QStringLiteral("%1 findings").arg(comparison.findings.size())};
        QStringList result;
        // A line that a model file and, since it holds the words, a document could have.
        const auto linesOf = [](const Origin &) {
            return QStringList{QStringLiteral("    a = Column(Integer, key='x', nullable=flag)  # NULL varchar(3)")};
        };
        for (const Suggestion &each : suggestions(comparison, {0}, linesOf)) {
            const QString verb = each.follower == Side::Models ? QStringLiteral("follow") : QStringLiteral("follows");
            result.append(QStringList{names[int(each.follower)], verb, names[int(each.leader)]}.join(QLatin1Char(' ')));
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(DirectionsTest)
#include "tst_directions.moc"
