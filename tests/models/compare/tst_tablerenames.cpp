// SPDX-License-Identifier: MIT
#include "compare/renames/renames.h"
#include "compare/renames/tablerenames.h"

#include <QTest>

#include <algorithm>

using namespace triptych;

namespace {

/// A schema of tables in one line each: "orders: id total user_id>users".
Schema schema(const QStringList &lines)
{
    Schema result;
    for (const QString &line : lines) {
        Table table;
        table.name.name = line.section(QStringLiteral(": "), 0, 0);
        for (const QString &word : line.section(QStringLiteral(": "), 1).split(QLatin1Char(' '))) {
            const QString name = word.section(QLatin1Char('>'), 0, 0);
            table.columns.items.append(Column{name, {}, {}, {}, {}, {}, {}, {}, {}, {}});
            if (const QString target = word.section(QLatin1Char('>'), 1); !target.isEmpty()) {
                ForeignKey key;
                key.columns = QStringList{name};
                key.target.name = target;
                table.foreignKeys.items.append(key);
            }
        }
        result.tables.items.append(table);
    }
    return result;
}

QList<int> leftovers(const Schema &schema, const Schema &other)
{
    QList<int> result;
    for (int index = 0; index < schema.tables.items.size(); ++index) {
        const QualifiedName &name = schema.tables.items[index].name;
        if (!std::ranges::any_of(other.tables.items, [&](const Table &each) { return each.name == name; }))
            result.append(index);
    }
    return result;
}

QList<TableRename> suggest(const Schema &left, const Schema &right)
{
    return suggestTableRenames(left, right, leftovers(left, right), leftovers(right, left));
}

QStringList likelyNames(const Schema &left, const Schema &right)
{
    QStringList result;
    for (const TableRename &each : suggest(left, right)) {
        if (each.confidence >= likelyRename)
            result.append(left.tables.items[each.left].name.name + QStringLiteral(" -> ")
                + right.tables.items[each.right].name.name);
    }
    return result;
}

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class TableRenamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likely_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << lines(left) << lines(right) << lines(expected);
        };
        row("plural", "users: id login email", "user: id login email", "users -> user");
        row("plural, some columns changed", "users: id login email age city", "user: id login mail years town",
            "users -> user");
        row("spelling", "OrderItem: id qty price", "order_items: id qty price", "OrderItem -> order_items");
        row("all columns, another name", "clients: id login email phone_no vat",
            "accounts: id login email phone_no vat", "clients -> accounts");
        row("only the usual columns", "clients: id created_at vat, roles: id created_at level",
            "shelves: id created_at height, walls: id created_at colour", "");
        row("exclusive names", "orders_2023: id total user_id", "orders_2024: id total user_id", "");
        row("nothing alike", "clients: id vat", "shelves: height width", "");
        row("each to its own", "tags: id word, users: id login", "user: id login, tag: id word",
            "tags -> tag, users -> user");
    }

    void likely()
    {
        QFETCH(const QStringList, left);
        QFETCH(const QStringList, right);
        QFETCH(const QStringList, expected);
        QCOMPARE(likelyNames(schema(left), schema(right)), expected);
    }

    void referrersSpeakForIt()
    {
        const auto confidence = [](const char *left, const char *right) {
            const QList<TableRename> found = suggest(schema(lines(left)), schema(lines(right)));
            return found.isEmpty() ? 0.0 : found.first().confidence;
        };
        const double alone = confidence("film_clip: id a b c, x: id", "clip: id a b d, x: id");
        const double referred
            = confidence("film_clip: id a b c, x: id clip_id>film_clip", "clip: id a b d, x: id clip_id>clip");
        QVERIFY(referred > alone);
    }

    void saysWhy()
    {
        const QList<TableRename> found
            = suggest(schema(lines("users: id login role_id>roles, roles: id, log: id user_id>users")),
                schema(lines("user: id login role_id>roles, roles: id, log: id user_id>user")));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].reasons, lines("same_words, same_columns, same_foreign_keys, same_references"));
    }

    void swappingSidesMirrors()
    {
        const Schema left = schema(lines("users: id login, tags: id word, gone: a b c"));
        const Schema right = schema(lines("labels: id word, user: id login email, made: x y"));
        const QList<TableRename> there = suggest(left, right);
        QVERIFY(!there.isEmpty());
        QList<TableRename> back = suggest(right, left);
        for (TableRename &each : back)
            std::swap(each.left, each.right);
        std::ranges::sort(back, {}, &TableRename::left);
        QCOMPARE(back, there);
    }
};

QTEST_GUILESS_MAIN(TableRenamesTest)
#include "tst_tablerenames.moc"
