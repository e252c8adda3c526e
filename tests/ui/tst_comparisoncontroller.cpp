// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/comparisoncontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace triptych;
using Phase = SourceState::Phase;

class ComparisonControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllAndCompares()
    {
        const FakeSources sources;
        ComparisonController controller;
        controller.setSources(sources.all());
        QCOMPARE(controller.state(Side::Models).phase, Phase::Idle);
        QSignalSpy compared(&controller, &ComparisonController::comparisonChanged);
        controller.readAll();
        QVERIFY(controller.isBusy());
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(!controller.isBusy());
        QCOMPARE(controller.comparison()->sides().size(), 3);
        QCOMPARE(controller.comparison()->count(FindingKind::Renamed), 1);
        QCOMPARE(controller.state(Side::Models).phase, Phase::Read);
        QVERIFY(controller.state(Side::Models).readAt.isValid());
    }

    void choosingAPairComparesWithoutReading()
    {
        const FakeSources sources;
        ComparisonController controller;
        controller.setSources(sources.all());
        controller.readAll();
        QTRY_VERIFY(controller.comparison());
        QSignalSpy compared(&controller, &ComparisonController::comparisonChanged);
        controller.choose({Side::Database, Side::Documentation});
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(controller.comparison()->sides(), (QList<Side>{Side::Database, Side::Documentation}));
        QVERIFY(controller.comparison()->findings.isEmpty());
        QCOMPARE(sources.database.readings(), 1);
        controller.choose({Side::Models});
        QCOMPARE(controller.chosen().size(), 2);
    }

    void aFailedSourceLeavesTheOthers()
    {
        const FakeSources sources;
        sources.database.fail(unreachable());
        ComparisonController controller;
        controller.setSources(sources.all());
        controller.readAll();
        QTRY_VERIFY(controller.comparison());
        QCOMPARE(controller.comparison()->sides(), (QList<Side>{Side::Models, Side::Documentation}));
        QCOMPARE(controller.state(Side::Database).phase, Phase::Failed);
        QCOMPARE(controller.state(Side::Database).error, unreachable());

        sources.database.fail({});
        controller.read(Side::Database);
        QTRY_COMPARE(controller.comparison()->sides().size(), 3);
        QCOMPARE(sources.models.readings(), 1);
    }

    void theLastGoodComparisonStaysWhenTooFewAreLeft()
    {
        const FakeSources sources;
        ComparisonController controller;
        controller.setSources(sources.all());
        controller.readAll();
        QTRY_VERIFY(controller.comparison());
        const auto before = controller.comparison();
        sources.database.fail(unreachable());
        sources.models.fail(unreachable());
        controller.readAll();
        QTRY_VERIFY(!controller.isBusy());
        QCOMPARE(controller.comparison(), before);
        QVERIFY(controller.schema(Side::Database));
    }

    void progressArrivesAndCancelStops()
    {
        const FakeSources sources;
        sources.database.hold();
        ComparisonController controller;
        controller.setSources(sources.all());
        controller.readAll();
        QTRY_COMPARE(controller.state(Side::Database).progress, (Progress{QStringLiteral("Reading columns"), 3, 10}));
        QTRY_COMPARE(controller.state(Side::Models).phase, Phase::Read);
        QVERIFY(!controller.comparison());
        controller.cancel(Side::Database);
        QTRY_COMPARE(controller.state(Side::Database).phase, Phase::Idle);
        QTRY_VERIFY(controller.comparison());
        QCOMPARE(controller.comparison()->sides(), (QList<Side>{Side::Models, Side::Documentation}));
    }

    void newSourcesForgetWhatWasBeingRead()
    {
        const FakeSources old;
        old.database.hold();
        ComparisonController controller;
        controller.setSources(old.all());
        controller.readAll();
        const FakeSources sources;
        controller.setSources(sources.all());
        QVERIFY(!controller.isBusy());
        controller.readAll();
        QTRY_VERIFY(controller.comparison());
        QCOMPARE(controller.state(Side::Database).phase, Phase::Read);
    }

    void goesInTheMidstOfReading()
    {
        const FakeSources sources;
        sources.database.hold();
        {
            ComparisonController controller;
            controller.setSources(sources.all());
            controller.readAll();
            QTRY_COMPARE(sources.database.readings(), 1);
        }
        QCOMPARE(sources.database.readings(), 1);
    }
};

QTEST_GUILESS_MAIN(ComparisonControllerTest)
#include "tst_comparisoncontroller.moc"
