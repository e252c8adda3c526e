// SPDX-License-Identifier: MIT
#include "items/references.h"
#include "items/reveal.h"
#include "items/rowfinder.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// Along foreign keys, and what a filter has to show for a row to be seen.
class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leads_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("from");
        const auto row = [](const char *name, const char *to, const char *from) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(to) << QString::fromLatin1(from);
        };
        row("users", "", "loans.users_id users.boss_id");
        row("users.id", "", "loans.users_id users.boss_id");
        row("users.boss_id", "users.id", "");
        row("loans", "app.books users", "");
        row("loans.users_id", "users.id", "");
        row("loans.book", "app.books.isbn", ""); // the models alone say so, and name no column
        row("app.books", "", "loans.book");
        row("loans.note", "", "");
    }
    void leads()
    {
        QFETCH(const QString, row);
        const Comparison comparison = library();
        const RowRef ref = find(comparison, row);
        QVERIFY(ref.isValid());
        QTEST(textOf(comparison, referencedRows(comparison, ref)), "to");
        QTEST(textOf(comparison, referencingRows(comparison, ref)), "from");
    }

    void aTargetThatNobodyHasLeadsNowhere()
    {
        const Comparison comparison = compareTexts("a\n x: int -> gone.id", "a\n x: int");
        QVERIFY(referencedRows(comparison, {0, 0}).isEmpty());
    }

    void theFilterIsLiftedNoFurtherThanNeeded()
    {
        const Comparison comparison = library();
        const RowRef agreeing = find(comparison, QStringLiteral("users.id"));
        FindingFilter filter;
        QVERIFY(!isShown(filter, comparison, agreeing));
        FindingFilter expected = filter;
        expected.onlyDrift = false;
        QCOMPARE(revealing(filter, comparison, agreeing), expected);

        filter.text = QStringLiteral("users");
        expected.text = filter.text;
        QCOMPARE(revealing(filter, comparison, agreeing), expected);
        QCOMPARE(revealing(expected, comparison, agreeing), expected);

        const RowRef drifting = find(comparison, QStringLiteral("loans.note"));
        filter.text = QStringLiteral("books");
        filter.severities = {Severity::Critical};
        QCOMPARE(revealing(filter, comparison, drifting), FindingFilter());

        filter.text = QStringLiteral("books");
        FindingFilter all;
        all.onlyDrift = false;
        QCOMPARE(revealing(filter, comparison, agreeing), all);
    }

private:
    static Comparison library()
    {
        Comparison comparison = compareTexts("users\n id: int pk\n boss_id: int -> users.id\n"
                                             "loans\n users_id: int -> users.id\n book: text\n note: text null\n"
                                             "app.books\n isbn: text pk",
            "users\n id: int pk\n boss_id: int -> users.id\n"
            "loans\n user_id: int -> users.id\n book: text -> app.books.isbn\n note: text not null\n"
            "app.books\n isbn: text pk");
        // The models name the table alone.
        auto models = std::make_shared<Schema>(**comparison.schemas[Side::Models]);
        for (Table &table : models->tables.items) {
            for (ForeignKey &key : table.foreignKeys.items) {
                if (key.target.name == QLatin1String("books"))
                    key.targetColumns.clear();
            }
        }
        comparison.schemas[Side::Models] = models;
        return comparison;
    }

    static RowRef find(const Comparison &comparison, const QString &name)
    {
        for (int table = 0; table < comparison.tables.size(); ++table) {
            for (int column = -1; column < comparison.tables[table].columns.size(); ++column) {
                if (foundRow(comparison, {table, column}).text == name)
                    return {table, column};
            }
        }
        return {};
    }

    static QString textOf(const Comparison &comparison, const QList<RowRef> &rows)
    {
        QStringList names;
        for (const RowRef &row : rows)
            names << foundRow(comparison, row).text;
        return names.join(QLatin1Char(' '));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "tst_references.moc"
