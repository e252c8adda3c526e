// SPDX-License-Identifier: MIT
#include "items/findingsmodel.h"
#include "support/comparisontext.h"
#include "support/flattened.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

class GroupedFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void groups_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << Grouping::None
                                 << lines("Type Books.title | Nullable loans.due | Type loans.note | Missing shelves");
        QTest::newRow("kind: as the chips") << Grouping::Kind
                                            << lines("[Missing 1] | >Missing shelves | [Nullable 1] | >Nullable "
                                                     "loans.due | [Type 2] | >Type Books.title | >Type loans.note");
        QTest::newRow("severity: the gravest first")
            << Grouping::Severity
            << lines("[Critical 1] | >Missing shelves | [Warning 3] | >Type Books.title | >Nullable loans.due | "
                     ">Type loans.note");
        QTest::newRow("table") << Grouping::Table
                               << lines("[Books 1] | >Type Books.title | [loans 2] | >Nullable loans.due | >Type "
                                        "loans.note | [shelves 1] | >Missing shelves");
        QTest::newRow("side") << Grouping::Alone
                              << lines("[Database 1] | >Type loans.note | [Models 2] | >Type Books.title | >Missing "
                                       "shelves | [No side stands alone 1] | >Nullable loans.due");
    }
    void groups()
    {
        QFETCH(const Grouping, grouping);
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setGrouping(grouping);
        QTEST(shown(model), "expected");
    }

    void bySchema()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setGrouping(Grouping::Schema);
        model.setComparison(
            std::make_shared<const Comparison>(compareTexts("zoo.cages\n id: int\nloans\n id: int\naudit.log\n id: int",
                "zoo.cages\n id: text\nloans\n id: text\naudit.log\n id: text")));
        QCOMPARE(shown(model),
            lines("[audit 1] | >Type audit.log.id | [public 1] | >Type loans.id | [zoo 1] | >Type zoo.cages.id"));
    }

    void sortsWithinTheGroups()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setGrouping(Grouping::Severity);
        model.sort(int(FindingCell::Column), Qt::DescendingOrder);
        QCOMPARE(shown(model),
            lines("[Critical 1] | >Missing shelves | [Warning 3] | >Type Books.title | >Type loans.note | >Nullable "
                  "loans.due"));
        model.sort(int(FindingCell::Severity), Qt::DescendingOrder); // what the groups are by: they follow
        QCOMPARE(shown(model).first(), QStringLiteral("[Warning 3]"));
        model.sort(-1);
        QCOMPARE(shown(model).first(), QStringLiteral("[Critical 1]"));
    }

    void filters()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setGrouping(Grouping::Table);
        model.setFilter({QStringLiteral("loans"), {FindingKind::Type}, true});
        QCOMPARE(shown(model), lines("[loans 1] | >Type loans.note"));
        model.setFilter({QStringLiteral("zzz"), {}, true});
        QCOMPARE(shown(model), QStringList());
        QCOMPARE(model.count(), 0);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
    }

    void positionsRunThroughTheGroups()
    {
        FindingsModel model;
        model.setComparison(drifting());
        for (const Grouping grouping : allGroupings) {
            model.setGrouping(grouping);
            QCOMPARE(model.count(), 4);
            QSet<int> findings;
            for (int i = 0; i < model.count(); ++i) {
                const QModelIndex index = model.at(i);
                QCOMPARE(model.position(index), i);
                QVERIFY(!model.group(index));
                findings << model.finding(index);
            }
            QCOMPARE(findings.size(), 4);
        }
        const QModelIndex last = model.index(2, 0);
        QCOMPARE(model.position(last), 3);
        QCOMPARE(model.finding(last), -1);
    }

    void aGroupTellsItsNameAndItsCount()
    {
        FindingsModel model;
        model.setComparison(drifting());
        model.setGrouping(Grouping::Kind);
        const QModelIndex types = model.index(2, 0);
        QCOMPARE(types.data().toString(), QStringLiteral("Type"));
        QVERIFY(types.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Type, 2 finding")));
        QCOMPARE(types.data(FindingKindRole).value<FindingKind>(), FindingKind::Type);
        QVERIFY(!types.siblingAtColumn(1).data().isValid());
        QVERIFY(!model.index(0, 0, types.siblingAtColumn(1)).isValid());
        QCOMPARE(model.group(types)->key, QStringLiteral("type"));
        model.setGrouping(Grouping::Severity);
        QVERIFY(!model.index(0, 0).data(FindingKindRole).isValid());
    }

private:
    static std::shared_ptr<const Comparison> drifting()
    {
        return std::make_shared<const Comparison>(
            compareTexts("Books\n id: int\n title: text\nloans\n due: int not null\n note: int\nshelves\n id: int",
                "Books\n id: int\n title: int\nloans\n due: int null\n note: text",
                "Books\n id: int\n title: text\nloans\n due: int\n note: text\nshelves\n id: int"));
    }

    static QStringList lines(const char *text) { return QString::fromUtf8(text).split(QStringLiteral(" | ")); }

    /// "[Type 2]" for a group, ">Type loans.note" for a finding in one.
    static QStringList shown(const FindingsModel &model, const QModelIndex &parent = {})
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (const FindingGroup *group = model.group(index)) {
                result << QStringLiteral("[%1 %2]").arg(group->name).arg(group->findings.size());
                result << shown(model, index);
                continue;
            }
            QStringList name{index.siblingAtColumn(2).data().toString(), index.siblingAtColumn(3).data().toString()};
            name.removeAll(QString());
            result << (parent.isValid() ? QStringLiteral(">") : QString()) + index.data().toString() + QLatin1Char(' ')
                    + name.join(QLatin1Char('.'));
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(GroupedFindingsTest)
#include "tst_groupedfindings.moc"
