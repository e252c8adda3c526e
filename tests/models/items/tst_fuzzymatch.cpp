// SPDX-License-Identifier: MIT
#include "items/fuzzymatch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace triptych;

/// What abbreviates a name, and which of two names is meant more likely: properties that hold for any name.
class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("places"); // "-": no match
        const auto row = [](const char *title, const char *typed, const char *name, const char *places) {
            QTest::newRow(title) << QString::fromUtf8(typed) << QString::fromUtf8(name) << QString::fromLatin1(places);
        };
        row("whole", "id", "id", "0 1");
        row("nothing typed", "", "id", "");
        row("no name", "i", "", "-");
        row("longer than the name", "idx", "id", "-");
        row("wrong order", "di", "id", "-");
        row("each character once", "ii", "id", "-");
        row("run", "user", "app_users", "4 5 6 7");
        row("word starts", "ui", "build_user_id", "6 11");
        row("word start before an earlier one", "i", "building_id", "9");
        row("camel case", "ui", "buildUserId", "5 9");
        row("digits begin a word", "2", "a12_b2", "5");
        row("run before scattered", "id", "xixdx_mid", "7 8");
        row("any case", "USERID", "users_id", "0 1 2 3 6 7");
        row("diacritics of the name", "uber", "pr\u00fcf_\u00dcber", "5 6 7 8");
        row("diacritics typed", "\u00fcber", "uber", "0 1 2 3");
        row("several marks on one letter", "viet", "Vi\u1ec7t", "0 1 2 3");
        row("decomposed", "ber", "u\u0308ber", "2 3 4");
        row("other scripts", "\u0438\u043c", "\u0418\u043c\u044f", "0 1");
        row("outside the first plane", "\U0001F600", "x\U0001F600", "1 2");
    }
    void matches()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        const QString folded = foldedForMatching(typed);
        QStringList places;
        for (const int place : fuzzyPlaces(folded, FuzzyName(name)))
            places << QString::number(place);
        const bool matches = fuzzyScore(folded, FuzzyName(name)).has_value();
        QTEST(matches ? places.join(QLatin1Char(' ')) : QStringLiteral("-"), "places");
    }

    void oneIsLikelier_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("likelier");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *title, const char *typed, const char *likelier, const char *other) {
            QTest::newRow(title) << QString::fromLatin1(typed) << QString::fromLatin1(likelier)
                                 << QString::fromLatin1(other);
        };
        row("the name itself before a longer one", "user", "user", "users");
        row("a beginning before a word inside", "user", "users_faves", "app_user");
        row("a word inside before a part of one", "user", "app_user", "superuser");
        row("a part of a word before scattered", "user", "superuser", "supxusxexr");
        row("the beginnings of words before a run inside", "ui", "user_id", "building");
        row("camel case before a run inside", "ui", "userId", "building");
        row("near before far", "ud", "user_data", "user_long_data");
        row("the beginning before another word", "i", "id_old", "old_id");
    }
    void oneIsLikelier()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, likelier);
        QFETCH(const QString, other);
        QVERIFY(scoreOf(typed, likelier) > scoreOf(typed, other));
    }

    void anythingTypedIsBestMatchedByItself()
    {
        for (const QString &name : randomNames()) {
            for (const QString &longer : {name + QStringLiteral("s"), QStringLiteral("a_") + name,
                     name.front() + QStringLiteral("_") + name.mid(1)})
                QVERIFY2(scoreOf(name, name) > scoreOf(name, longer), qPrintable(name + QLatin1Char(' ') + longer));
        }
    }

    void aBeginningBeatsWhateverDoesNotBeginSo()
    {
        const QStringList names = randomNames();
        int compared = 0;
        for (const QString &begun : names) {
            const QString typed = begun.left(3);
            for (const QString &other : names) {
                const auto score = fuzzyScore(foldedForMatching(typed), FuzzyName(other));
                if (!score || other.startsWith(typed, Qt::CaseInsensitive))
                    continue;
                ++compared;
                QVERIFY2(scoreOf(typed, begun) > *score, qPrintable(typed + QLatin1Char(' ') + other));
            }
        }
        QVERIFY(compared > 100);
    }

    void everyAbbreviationMatchesAndNothingElse()
    {
        QRandomGenerator random(11);
        const QStringList names = randomNames();
        for (const QString &name : names) {
            QString typed;
            for (const QChar c : name) {
                if (random.bounded(2) == 1)
                    typed += random.bounded(2) == 1 ? c.toUpper() : c.toLower();
            }
            for (const QString &other : names) {
                const QString folded = foldedForMatching(typed);
                const QList<int> places = fuzzyPlaces(folded, FuzzyName(other));
                QCOMPARE(fuzzyScore(folded, FuzzyName(other)).has_value(), isAbbreviation(folded, other.toLower()));
                QVERIFY(std::ranges::is_sorted(places, std::ranges::less_equal()));
                QString found;
                for (const int place : places)
                    found += other[place].toLower();
                QCOMPARE(found, places.isEmpty() ? QString() : folded);
            }
        }
    }

    void whatIsSkippedInBetweenCosts()
    {
        QString name = QStringLiteral("ab");
        for (int i = 0; i < 20; ++i) {
            const QString nearer = name;
            name.insert(1, QLatin1Char('x'));
            QVERIFY2(scoreOf(QStringLiteral("ab"), nearer) > scoreOf(QStringLiteral("ab"), name), qPrintable(name));
        }
    }

private:
    static int scoreOf(const QString &typed, const QString &name)
    {
        return fuzzyScore(foldedForMatching(typed), FuzzyName(name)).value_or(-1);
    }

    static bool isAbbreviation(const QString &typed, const QString &name)
    {
        qsizetype at = 0;
        for (qsizetype i = 0; i < name.size() && at < typed.size(); ++i)
            at += name[i] == typed[at];
        return at == typed.size();
    }

    /// Names of few letters, so that they abbreviate each other often.
    static QStringList randomNames()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("abcdAB_12");
        QStringList names;
        while (names.size() < 150) {
            QString name;
            const int length = random.bounded(4, 13);
            while (name.size() < length)
                name += letters[random.bounded(letters.size())];
            if (name.front().isLetter())
                names << name;
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
