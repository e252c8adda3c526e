// SPDX-License-Identifier: MIT
#include "items/visiblerows.h"

#include <QTest>

using namespace triptych;

/// Which rows of a tree are seen, and where.
class VisibleRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        QCOMPARE(VisibleRows().count(), 0);
        QCOMPARE(VisibleRows({}, {}).count(), 0);
    }

    void rowsAndPlaces()
    {
        // Two columns, expanded; three, collapsed; none; one, expanded.
        const VisibleRows rows({{0, {0, 1}}, {1, {0, 2, 4}}, {2, {}}, {5, {3}}}, {true, false, true, true});
        using Row = VisibleRows::Row;
        const QList<Row> expected{{0, -1}, {0, 0}, {0, 1}, {1, -1}, {2, -1}, {3, -1}, {3, 0}};
        QCOMPARE(rows.count(), int(expected.size()));
        for (int place = 0; place < rows.count(); ++place) {
            QCOMPARE(rows.at(place), expected[place]);
            QCOMPARE(rows.place(expected[place]), place);
        }
        QCOMPARE(rows.place({1, 2}), -1);
        QCOMPARE(rows.endOf(0), 3);
        QCOMPARE(rows.endOf(1), 4);
        QCOMPARE(rows.endOf(3), 7);
        QCOMPARE(rows.wholePlace({1, 2}), 6);
        QCOMPARE(rows.wholePlace({3, -1}), 8);
    }
};

QTEST_GUILESS_MAIN(VisibleRowsTest)
#include "tst_visiblerows.moc"
