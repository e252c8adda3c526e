// SPDX-License-Identifier: MIT
#include "ui/statusmessages.h"

#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace triptych;

class StatusMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneGivesWayToHowThingsStand()
    {
        QStatusBar bar;
        auto *messages = new StatusMessages(&bar);
        messages->tell(QStringLiteral("Wrote it"));
        QCOMPARE(bar.currentMessage(), QStringLiteral("Wrote it"));
        messages->stand(QStringLiteral("Compared"));
        QCOMPARE(bar.currentMessage(), QStringLiteral("Compared"));
        messages->tell(QStringLiteral("Wrote more"));
        QCOMPARE(bar.currentMessage(), QStringLiteral("Wrote more"));
        auto *timer = bar.findChild<QTimer *>();
        QVERIFY(timer && timer->isActive());
        QVERIFY(timer->interval() <= 10'000);
        timer->setInterval(0);
        QTRY_COMPARE(bar.currentMessage(), QStringLiteral("Compared"));
    }
};

QTEST_MAIN(StatusMessagesTest)
#include "tst_statusmessages.moc"
