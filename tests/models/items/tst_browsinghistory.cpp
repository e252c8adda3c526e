// SPDX-License-Identifier: MIT
#include "items/browsinghistory.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// Where back and forward lead.
class BrowsingHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A word a line of the story: "a" jumps to a, ".a" steps there, "<" goes back, ">" forward, "-a" removes a, "+a"
    /// brings it back.
    void leads_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("at"); // after each word, "!" where it leads nowhere
        const auto row = [](const char *name, const char *story, const char *at) {
            QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(at);
        };
        row("nowhere yet", "< >", "! !");
        row("back and forward", "a b c < < < > > >", "a b c b a ! b c !");
        row("a new place forgets what lay ahead", "a b c < d > <", "a b c b d ! b");
        row("the same place again is none", "a b b <", "a b b a");
        row("steps leave the last behind", "a .b .c .d < >", "a b c d a d");
        row("a jump after steps", "a .b .c d < <", "a b c d c a");
        row("a step after going back", "a b < .c <", "a b a c a");
        row("steps back to where they began", "a .b .a <", "a b a !");
        row("what is gone is skipped", "a b c -b <", "a b c c a");
        row("what is back again is not", "a b c -b < +b >", "a b c c a a b");
        row("the same on both sides of what is gone", "a b a -b <", "a b a a !");
        row("all else gone", "a b -a <", "a b b !");
    }
    void leads()
    {
        QFETCH(const QString, story);
        BrowsingHistory history;
        QStringList gone;
        QStringList at;
        const auto exists = [&](const RowName &name) { return !gone.contains(name.table.name); };
        for (const QString &word : story.split(QLatin1Char(' '))) {
            const QString name = word.mid(1);
            bool leads = true;
            if (word == QLatin1String("<") || word == QLatin1String(">")) {
                const bool isBack = word == QLatin1String("<");
                leads = isBack ? history.canGoBack(exists) : history.canGoForward(exists);
                QCOMPARE((isBack ? history.back(exists) : history.forward(exists)) != nullptr, leads);
            } else if (word.startsWith(QLatin1Char('-'))) {
                gone << name;
            } else if (word.startsWith(QLatin1Char('+'))) {
                gone.removeOne(name);
            } else {
                const bool isStep = word.startsWith(QLatin1Char('.'));
                history.visit({{{}, isStep ? name : word}, {}}, isStep);
            }
            at << (leads ? history.current()->table.name : QStringLiteral("!"));
        }
        QTEST(at.join(QLatin1Char(' ')), "at");
    }

    void theLatestPlacesAreRecent()
    {
        BrowsingHistory history;
        QVERIFY(history.recent().isEmpty());
        for (const char *name : {"a", "b", "a", "c"})
            history.visit({{{}, QLatin1String(name)}, {}}, false);
        QStringList recent;
        for (const RowName &name : history.recent())
            recent << name.table.name;
        QCOMPARE(recent, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void itForgetsTheOldest()
    {
        BrowsingHistory history;
        for (int i = 0; i <= 3 * BrowsingHistory::capacity; ++i)
            history.visit({{{}, QString::number(i)}, {}}, false);
        int steps = 0;
        while (history.back([](const RowName &) { return true; }))
            ++steps;
        QCOMPARE(steps, BrowsingHistory::capacity - 1);
    }

    void rowsAreFoundByTheirNames()
    {
        const Comparison comparison = compareTexts("a\n x: int\n y: int\nb\n x: int", "a\n y: int\nb\n x: int");
        for (const RowRef row : {RowRef{0, -1}, RowRef{0, 0}, RowRef{0, 1}, RowRef{1, 0}})
            QCOMPARE(rowNamed(comparison, rowName(comparison, row)), row);
        QCOMPARE(rowNamed(comparison, {{{}, QStringLiteral("a")}, QStringLiteral("gone")}), (RowRef{0, -1}));
        QCOMPARE(rowNamed(comparison, {{{}, QStringLiteral("gone")}, QStringLiteral("x")}), RowRef());
    }
};

QTEST_GUILESS_MAIN(BrowsingHistoryTest)
#include "tst_browsinghistory.moc"
