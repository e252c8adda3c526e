// SPDX-License-Identifier: MIT
#include "compare/renames/assignment.h"
#include "compare/renames/namelikeness.h"
#include "compare/renames/renames.h"

#include <QTest>

#include <algorithm>

using namespace triptych;

namespace {

/// A table of columns in one line each: name, type, "null" when nullable, ">users" when it refers to users.
Table table(const QStringList &lines, SqlType::Notation notation = SqlType::Notation::Catalog)
{
    Table result;
    result.primaryKey = PrimaryKey{{}, {QStringLiteral("id")}, {}};
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        Column column;
        column.name = words.first();
        column.nullable = words.contains(QStringLiteral("null"));
        column.defaultExpression = std::optional<QString>();
        if (words.size() > 1)
            column.type = SqlType{words[1], words[1], notation, false};
        result.columns.items.append(column);
        if (words.last().startsWith(QLatin1Char('>'))) {
            ForeignKey key;
            key.columns = QStringList{column.name};
            key.target.name = words.last().mid(1);
            result.foreignKeys.items.append(key);
        }
    }
    return result;
}

QList<int> leftovers(const Table &table, const Table &other)
{
    QList<int> result;
    for (int index = 0; index < table.columns.items.size(); ++index) {
        if (!other.column(table.columns.items[index].name))
            result.append(index);
    }
    return result;
}

QList<ColumnRename> suggest(const Table &left, const Table &right)
{
    return suggestColumnRenames(left, right, leftovers(left, right), leftovers(right, left));
}

QStringList names(const QList<ColumnRename> &renames, const Table &left, const Table &right, double threshold)
{
    QStringList result;
    for (const ColumnRename &each : renames) {
        if (each.confidence >= threshold)
            result.append(
                left.columns.items[each.left].name + QStringLiteral(" -> ") + right.columns.items[each.right].name);
    }
    return result;
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class RenamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("snake") << QStringLiteral("created_at") << QStringLiteral("created at");
        QTest::newRow("camel") << QStringLiteral("createdAt") << QStringLiteral("created at");
        QTest::newRow("acronym") << QStringLiteral("HTTPPort") << QStringLiteral("http port");
        QTest::newRow("underscores") << QStringLiteral("__meta_") << QStringLiteral("metadata");
        QTest::newRow("plural") << QStringLiteral("users_id") << QStringLiteral("user id");
        QTest::newRow("plural ies") << QStringLiteral("categories") << QStringLiteral("category");
        QTest::newRow("no plural") << QStringLiteral("status_address") << QStringLiteral("status address");
        QTest::newRow("abbreviation") << QStringLiteral("qty") << QStringLiteral("quantity");
        QTest::newRow("two words") << QStringLiteral("fname") << QStringLiteral("first name");
        QTest::newRow("digits") << QStringLiteral("address1") << QStringLiteral("address 1");
        QTest::newRow("no letters") << QStringLiteral("\U0001F600") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void splitsNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        QStringList found;
        for (const Word &word : splitName(name).words)
            found.append(word.text);
        QCOMPARE(found.join(QLatin1Char(' ')), words);
    }

    void exclusiveNames_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("opposed");
        const auto row = [](const char *left, const char *right, bool opposed) {
            QTest::addRow("%s, %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << opposed;
        };
        row("start_at", "end_at", true);
        row("first_name", "last_name", true);
        row("created_by", "updated_by", true);
        row("billing_address_id", "shipping_address_id", true);
        row("min_price", "max_price", true);
        row("min_price", "maximum_price", true);
        row("is_enabled", "is_disabled", true);
        row("address_1", "address_2", true);
        row("created_by", "created_at", true);
        row("start_at", "begins_at", false);
        row("start_end", "end_start", false);
        row("created_at", "created_on", false);
        row("last_activity", "last_active", false);
        row("address_1", "address", false);
    }

    void exclusiveNames()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, opposed);
        QCOMPARE(compareNames(splitName(left), splitName(right), {}).opposed, opposed);
        QCOMPARE(compareNames(splitName(right), splitName(left), {}).opposed, opposed);
    }

    void namesWithoutLettersAreNotTheSame()
    {
        const NameLikeness likeness
            = compareNames(splitName(QStringLiteral("\U0001F600")), splitName(QStringLiteral("\U0001F680")), {});
        QVERIFY(!likeness.sameWords);
        QCOMPARE(likeness.sharedWords, 0.0);
    }

    void assignsForTheMostInAll()
    {
        // Taking the best pair first (0-0) would leave row 1 with nothing.
        const QList<WeightedPair> pairs{{0, 0, 0.6}, {0, 1, 0.5}, {1, 0, 0.55}, {7, 9, 0.3}};
        QCOMPARE(bestAssignment(pairs), (QList<WeightedPair>{{0, 1, 0.5}, {1, 0, 0.55}, {7, 9, 0.3}}));
        QCOMPARE(bestAssignment({}), QList<WeightedPair>());
    }

    void likelyRenames_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QStringList>("likely");
        const auto row = [](const char *name, const char *left, const char *right, const char *likely) {
            QTest::newRow(name) << list("id int") + list(left) << list("id int") + list(right) << list(likely);
        };
        row("plural and foreign key", "users_id int >users", "user_id int >users", "users_id -> user_id");
        row("suffix", "name text, last_activity_at timestamp", "name text, last_activity timestamp",
            "last_activity_at -> last_activity");
        row("trailing underscore", "metadata_ jsonb", "metadata jsonb", "metadata_ -> metadata");
        row("leading underscore", "_metadata jsonb", "metadata jsonb", "_metadata -> metadata");
        row("camel case", "userId int", "user_id int", "userId -> user_id");
        row("abbreviation", "qty int", "quantity int", "qty -> quantity");
        row("opposites", "start_at timestamp", "end_at timestamp", "");
        row("opposites of foreign keys", "created_by int >users", "updated_by int >users", "");
        row("another thing", "nickname text", "stock_level int", "");
        row("two that cannot be told apart", "meta jsonb", "meta_ jsonb, _meta jsonb", "");
        row("each to its own", "users_id int >users, images_id int >images", "image_id int >images, user_id int >users",
            "users_id -> user_id, images_id -> image_id");
        row("sample notifications",
            "users_id int >users, title text, metadata jsonb null, created_by int null >users, expires_at timestamp "
            "null, "
            "is_sent bool, updated_at timestamp null",
            "user_id int >users, title text, read_at timestamp null, action_data json null", "users_id -> user_id");
        row("sample sessions",
            "users_id int >users, token text, device_info jsonb null, last_activity_at timestamp, updated_at "
            "timestamp, "
            "is_active bool",
            "user_id int >users, token text, user_agent varchar null, last_activity timestamp null",
            "users_id -> user_id, last_activity_at -> last_activity");
        row("sample devices",
            "users_id int >users, name text, location_info jsonb null, browser_info jsonb null, ip_address inet null, "
            "last_used_at timestamp null, updated_at timestamp null",
            "user_id int >users, name text, last_active timestamp null, is_blocked bool, login_count int",
            "users_id -> user_id");
        row("nothing known but names", "users_id", "user_id", "users_id -> user_id");
    }

    void likelyRenames()
    {
        QFETCH(const QStringList, left);
        QFETCH(const QStringList, right);
        QFETCH(const QStringList, likely);
        const Table from = table(left);
        const Table to = table(right, SqlType::Notation::Mapper);
        QCOMPARE(names(suggest(from, to), from, to, likelyRename), likely);
    }

    /// Documents and unresolved models: what is unknown must not count against a rename.
    void unknownIsNeutral()
    {
        Table left = table(list("id int, users_id int >users, title text"));
        Table right;
        right.columns.items = {Column{QStringLiteral("title"), {}, {}, {}, {}, {}, {}, {}, {}, {}},
            Column{QStringLiteral("user_id"), {}, {}, {}, {}, {}, {}, {}, {}, {}}};
        right.foreignKeys = Listed<ForeignKey>::unknown();
        const QList<ColumnRename> found = suggestColumnRenames(left, right, {1}, {1});
        QCOMPARE(names(found, left, right, likelyRename), list("users_id -> user_id"));
    }

    void declaredComesFirst()
    {
        Table left = table(list("id int, colour text, shade text"));
        Table right = table(list("id int, tint text, shades text"));
        right.columns.items[1].attribute = QStringLiteral("Colour");
        const QList<ColumnRename> found = suggest(left, right);
        QCOMPARE(names(found, left, right, likelyRename), list("colour -> tint, shade -> shades"));
        QCOMPARE(found[0].reasons, list("declared"));
    }

    void declaredTwiceIsNotDeclared()
    {
        Table left = table(list("id int, colour text"));
        Table right = table(list("id int, tint jsonb, weight jsonb"));
        right.columns.items[1].attribute = QStringLiteral("colour");
        right.columns.items[2].attribute = QStringLiteral("colour");
        QCOMPARE(suggest(left, right), QList<ColumnRename>());
    }

    void saysWhy()
    {
        const Table left = table(list("id int, users_id int >users"));
        const Table right = table(list("id int, user_id int >users"));
        const QList<ColumnRename> found = suggest(left, right);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].reasons,
            list("same_words, same_foreign_key, similar_name, same_place, same_nullability, only_candidate"));
    }

    void swappingSidesMirrors()
    {
        const Table left
            = table(list("id int, users_id int >users, a_note text, qty int, begin date, meta jsonb, x_1 int"));
        const Table right
            = table(list("id int, quantity int, note text, user_id int >users, metadata json, starts date"));
        const QList<ColumnRename> there = suggest(left, right);
        QVERIFY(there.size() >= 3);
        QList<ColumnRename> back = suggest(right, left);
        for (ColumnRename &each : back)
            std::swap(each.left, each.right);
        std::ranges::sort(back, {}, &ColumnRename::left);
        QCOMPARE(back, there);
    }

    void orderOfListsDoesNotMatter()
    {
        const Table left = table(list("id int, users_id int >users, qty int, meta jsonb"));
        const Table right = table(list("id int, user_id int >users, quantity int, metadata jsonb"));
        const QList<ColumnRename> found = suggestColumnRenames(left, right, {1, 2, 3}, {1, 2, 3});
        QCOMPARE(found.size(), 3);
        QCOMPARE(suggestColumnRenames(left, right, {3, 1, 2}, {2, 3, 1}), found);
    }

    void nothingLeftOverGivesNothing()
    {
        const Table same = table(list("id int, name text"));
        QCOMPARE(suggest(same, same), QList<ColumnRename>());
        QCOMPARE(suggestColumnRenames(same, same, {1}, {}), QList<ColumnRename>());
    }
};

QTEST_GUILESS_MAIN(RenamesTest)
#include "tst_renames.moc"
