// SPDX-License-Identifier: MIT
#include "ui/homepath.h"

#include <QTest>

using namespace triptych;

class HomePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInTheHomeIsShortened_data()
    {
        const QString home = QDir::homePath();
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in it") << home + QStringLiteral("/a/b.md") << QStringLiteral("~/a/b.md");
        QTest::newRow("several") << QStringLiteral("%1/a, /x, %1/b").arg(home) << QStringLiteral("~/a, /x, ~/b");
        QTest::newRow("a neighbour's") << home + QStringLiteral("2/a") << home + QStringLiteral("2/a");
        QTest::newRow("deeper down") << QStringLiteral("/x") + home + QStringLiteral("/a")
                                     << QStringLiteral("/x") + home + QStringLiteral("/a");
        QTest::newRow("a server") << QStringLiteral("media @ db") << QStringLiteral("media @ db");
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlyWhatIsInTheHomeIsShortened()
    {
        QFETCH(const QString, title);
        QTEST(withoutHome(title), "shown");
    }
};

QTEST_GUILESS_MAIN(HomePathTest)
#include "tst_homepath.moc"
