// SPDX-License-Identifier: MIT
#include "items/findingsmodel.h"
#include "support/comparisontext.h"
#include "support/flattened.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rows()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFilter(allKinds());
        model.setComparison(drifting());
        const QStringList expected{
            QStringLiteral("Type|Warning|Books|title|text|int|text|Models|text:3 · text:3 · text:3|"),
            QStringLiteral("Nullable|Warning|loans|due|not null|null|?||text:5 · text:5 · text:5|"),
            QStringLiteral("Cosmetic|Info|loans|extra|jsonb|json|jsonb|Models|text:6 · text:6 · text:6|"),
            QStringLiteral("Missing|Critical|shelves||shelves|—|shelves|Models|text:7 · text:7|"),
        };
        QCOMPARE(sorted(flattened(model)), sorted(expected));
        QCOMPARE(header(model),
            QStringLiteral(
                "Kind|Severity|Table|Column|Database|Models|Documentation|Stands alone|Where|Since last time"));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void placesAreToldFromTheFolder()
    {
        Comparison comparison = compareTexts("a\n id: int", "a\n id: text");
        const auto shown = [&](const char *database, const char *models, const char *folder) {
            comparison.findings[0].where[Side::Database] = Origin{QString::fromLatin1(database), 3, {}};
            comparison.findings[0].where[Side::Models] = Origin{QString::fromLatin1(models), 4, {}};
            FindingsModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setComparison(std::make_shared<const Comparison>(comparison));
            model.setFolder(QString::fromLatin1(folder));
            const QModelIndex where = model.index(0, int(FindingCell::Where));
            const QString full = QStringLiteral("%1:3 · %2:4").arg(QLatin1String(database), QLatin1String(models));
            return where.data(Qt::ToolTipRole).toString() == full ? where.data().toString() : QStringLiteral("no tip");
        };
        QCOMPARE(shown("/p/docs/a.md", "/p/app/m.py", "/p"), QStringLiteral("docs/a.md:3 · app/m.py:4"));
        QCOMPARE(shown("/p/docs/a.md", "/p/app/m.py", "/p/app"), QStringLiteral("docs/a.md:3 · m.py:4"));
        QCOMPARE(shown("/p/docs/a.md", "/p/app/m.py", ""), QStringLiteral("docs/a.md:3 · app/m.py:4"));
        QCOMPARE(shown("/p/docs/a.md", "/pp/m.py", "/p"), QStringLiteral("docs/a.md:3 · /pp/m.py:4"));
        QCOMPARE(shown("a.md", "m.py", ""), QStringLiteral("a.md:3 · m.py:4"));
        QCOMPARE(shown("/a.md", "/m.py", ""), QStringLiteral("/a.md:3 · /m.py:4"));
    }

    void rolesLeadToTheRow()
    {
        FindingsModel model;
        model.setFilter(allKinds());
        model.setComparison(drifting());
        const auto &comparison = *model.comparison();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, 0);
            const Finding &finding = comparison.findings[index.data(FindingIndexRole).toInt()];
            QCOMPARE(model.finding(index), index.data(FindingIndexRole).toInt());
            QCOMPARE(model.position(index), i);
            QCOMPARE(model.at(i), index);
            QCOMPARE(index.data(FindingKindRole).value<FindingKind>(), finding.kind);
            QCOMPARE(index.data(TableRowRole).toInt(), finding.tableRow);
            QCOMPARE(index.data(ColumnRowRole).toInt(), finding.columnRows.value(0, -1));
            QVERIFY(!index.data(Qt::DecorationRole).isValid());
        }
        QCOMPARE(model.index(0, 5).data(SideRole).value<Side>(), Side::Models);
        QVERIFY(!model.index(0, 0).data(SideRole).isValid());
        // Of the type of Books.title the models stand alone.
        QCOMPARE(model.index(0, 5).data(CellKindRole).value<FindingKind>(), FindingKind::Type);
        QVERIFY(!model.index(0, 4).data(CellKindRole).isValid());
        QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Table: Books"));
    }

    void outOfRange()
    {
        FindingsModel model;
        model.setComparison(drifting());
        QVERIFY(!model.index(model.rowCount(), 0).isValid());
        QVERIFY(!model.index(0, model.columnCount()).isValid());
        QVERIFY(!model.index(0, 0, model.index(0, 0)).isValid());
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.at(-1).isValid());
        QVERIFY(!model.at(model.count()).isValid());
        QCOMPARE(model.finding({}), -1);
        QVERIFY(!model.group({}));
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("severity: the gravest first")
            << 1 << Qt::AscendingOrder << QStringLiteral("shelves Books loans loans");
        QTest::newRow("severity, the slightest first: what is equal keeps its order")
            << 1 << Qt::DescendingOrder << QStringLiteral("loans Books loans shelves");
        QTest::newRow("kind: as the chips") << 0 << Qt::AscendingOrder << QStringLiteral("shelves loans Books loans");
        QTest::newRow("table: without case") << 2 << Qt::AscendingOrder << QStringLiteral("Books loans loans shelves");
        QTest::newRow("table, backwards") << 2 << Qt::DescendingOrder << QStringLiteral("shelves loans loans Books");
        QTest::newRow("no column: the comparison's order")
            << -1 << Qt::AscendingOrder << QStringLiteral("Books loans loans shelves");
    }
    void sorting()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setFilter(allKinds());
        model.sort(column, order);
        QTEST(tables(model), "expected");
    }

    void filter_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all but the hidden") << FindingFilter() << QStringLiteral("Books loans shelves");
        QTest::newRow("the Nullability view")
            << FindingFilter{{}, {FindingKind::Nullable}, true} << QStringLiteral("loans");
        QTest::newRow("by a table's name") << FindingFilter{QStringLiteral("OO"), {}, true} << QStringLiteral("Books");
        QTest::newRow("by a column's name")
            << FindingFilter{QStringLiteral("due"), {}, true} << QStringLiteral("loans");
        QTest::newRow("nothing") << FindingFilter{QStringLiteral("zzz"), {}, true} << QString();
    }
    void filter()
    {
        QFETCH(const FindingFilter, filter);
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setFilter(filter);
        QTEST(tables(model), "expected");
    }

private:
    static std::shared_ptr<const Comparison> drifting()
    {
        return std::make_shared<const Comparison>(
            compareTexts("Books\n id: int\n title: text\nloans\n due: int not null\n extra: jsonb\nshelves\n id: int",
                "Books\n id: int\n title: int\nloans\n due: int null\n extra: json",
                "Books\n id: int\n title: text\nloans\n due: int\n extra: jsonb\nshelves\n id: int"));
    }

    static FindingFilter allKinds()
    {
        return {{}, QSet<FindingKind>(allFindingKinds.begin(), allFindingKinds.end()), true};
    }

    static QStringList sorted(QStringList lines)
    {
        lines.sort();
        return lines;
    }

    static QString header(const QAbstractItemModel &model)
    {
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles.append(model.headerData(column, Qt::Horizontal).toString());
        return titles.join(QLatin1Char('|'));
    }

    static QString tables(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 2).data().toString());
        return names.join(QLatin1Char(' '));
    }
};

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "tst_findingsmodel.moc"
