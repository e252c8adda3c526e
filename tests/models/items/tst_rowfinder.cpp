// SPDX-License-Identifier: MIT
#include "items/rowfinder.h"
#include "support/comparisontext.h"
#include "words/words.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// What is found in a comparison, in which order, and what is marked of it.
class RowFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first"); // the likeliest, the matched characters in capitals
        QTest::addColumn<int>("count");
        const auto row = [](const char *title, const char *text, const char *first, int count) {
            QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(first) << count;
        };
        row("nothing", "", "", 0);
        row("blanks", " \t", "", 0);
        row("no such", "zzz", "", 0);
        row("a table before its columns", "users", "USERS", 3);
        row("a column", "email", "users.EMAIL", 1);
        row("table and column by a dot", "users.email", "USERS.EMAIL", 1);
        row("by a blank", "users email", "USERS.EMAIL", 1);
        row("in any order", "email users", "USERS.EMAIL", 1);
        row("abbreviated", "usr.em", "USeRs.EMail", 1);
        row("all columns of a table", "users.", "USERS.id", 3);
        row("and then some of them", "users.e", "USERS.Email", 2);
        row("every word must match", "users zzz", "", 0);
        row("a table alone finds no column", "notif", "NOTIFications", 1);
        row("a schema's table", "billing.invoices", "BILLING.INVOICES", 1);
        row("schema, table and column", "billing.invoices.id", "BILLING.INVOICES.ID", 1);
        row("schema and column, the table left out", "billing id", "BILLING.invoices.ID", 1);
        row("the default schema, which is not shown", "public.users", "USERS", 1);
        row("words may overlap", "user users", "USERS", 3);
        row("diacritics", "invo\u00efces", "billing.INVOICES", 1);
        row("what another side calls it", "user_id", "notifications.users_id (models: notifications.USER_ID)", 1);
        row("as shown", "users_id", "notifications.USERS_ID", 1);
        row("a table by another side's name", "mailouts", "mailings (documentation: MAILOUTS)", 1);
        row("a column by that name of its table", "mailouts.subj", "mailings.subject (documentation: MAILOUTS.SUBJect)",
            1);
        row("only there", "only_doc", "mailings.ONLY_DOC", 1);
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const int, count);
        const QList<FoundRow> found = findRows(names(), text, 10);
        QTEST(found.isEmpty() ? QString() : lineOf(found.first()), "first");
        QCOMPARE(found.size(), count);
    }

    void aRowIsFoundOnceUnderItsLikeliestName()
    {
        const RowNames all = names();
        const QList<FoundRow> found = findRows(all, QStringLiteral("i"), 1000);
        QList<RowRef> rows;
        for (const FoundRow &each : found)
            rows << each.row;
        std::ranges::sort(rows);
        QVERIFY(std::ranges::adjacent_find(rows) == rows.end());
        QVERIFY(rows.size() > 5);
    }

    void theLimitKeepsTheLikeliest()
    {
        const RowNames all = names();
        const QList<FoundRow> found = findRows(all, QStringLiteral("i"), 1000);
        for (int limit = 0; limit < found.size(); ++limit)
            QCOMPARE(findRows(all, QStringLiteral("i"), limit), found.first(limit));
    }

    void theOrderIsThatOfTheRowsWhereAllElseIsAlike()
    {
        const RowNames all(std::make_shared<Comparison>(
            compareTexts("a\n  id: int\nb\n  id: int\nid\n  x: int", "a\n  id: int\nb\n  id: int\nid\n  x: int")));
        QStringList found;
        for (const FoundRow &each : findRows(all, QStringLiteral("id"), 10))
            found << each.text;
        QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("id a.id b.id"));
    }

    void aCancelledSearchFindsNothing()
    {
        QVERIFY(findRows(names(), QStringLiteral("id"), 10, [] { return true; }).isEmpty());
    }

    void aRowThatWasNotSearchedForHasItsName()
    {
        const RowNames all = names();
        const RowRef row = findRows(all, QStringLiteral("billing.invoices.id"), 1).first().row;
        QCOMPARE(foundRow(*all.comparison(), row).text, QStringLiteral("billing.invoices.id"));
        QCOMPARE(foundRow(*all.comparison(), {row.table, -1}).text, QStringLiteral("billing.invoices"));
        QVERIFY(foundRow(*all.comparison(), row).matched.isEmpty());
    }

    void withoutTables()
    {
        const RowNames none(std::make_shared<Comparison>(compareTexts("", "")));
        QVERIFY(findRows(none, QStringLiteral("id"), 10).isEmpty());
    }

private:
    /// users agrees; notifications.users_id is renamed in the models, mailings in the document.
    static RowNames names()
    {
        return RowNames(std::make_shared<Comparison>(
            compareTexts("users\n  id: int pk\n  email: text\n  users_since: date\n"
                         "notifications\n  id: int pk\n  users_id: int not null -> users.id\n"
                         "mailings\n  id: int pk\n  subject: text\n  body: text\n  sent: date\n"
                         "billing.invoices\n  id: int pk",
                "users\n  id: int pk\n  email: text\n  users_since: date\n"
                "notifications\n  id: int pk\n  user_id: int not null -> users.id\n"
                "mailings\n  id: int pk\n  subject: text\n  body: text\n  sent: date\n"
                "billing.invoices\n  id: int pk",
                "users\n  id: int pk\n  email: text\n  users_since: date\n"
                "notifications\n  id: int pk\n  users_id: int not null -> users.id\n"
                "mailouts\n  id: int pk\n  subject: text\n  body: text\n  sent: date\n  only_doc: text\n"
                "invoices\n  id: int pk")));
    }

    /// What matched in capitals.
    static QString marked(QString text, const QList<int> &matched)
    {
        for (const int place : matched)
            text[place] = text[place].toUpper();
        return text;
    }

    static QString lineOf(const FoundRow &row)
    {
        const QString text = marked(row.text, row.matched);
        return row.otherSide
            ? QStringLiteral("%1 (%2: %3)").arg(text, keyText(*row.otherSide), marked(row.otherText, row.otherMatched))
            : text;
    }
};

QTEST_GUILESS_MAIN(RowFinderTest)
#include "tst_rowfinder.moc"
