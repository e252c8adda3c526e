// SPDX-License-Identifier: MIT
#include "compare/canonical/canonicalexpression.h"

#include <QTest>

using namespace triptych;

namespace {

ExpressionPlace placeOf(const QString &type)
{
    ExpressionPlace place;
    if (!type.isEmpty()) {
        place.type = canonicalType(type);
        place.namesColumns = false;
    }
    return place;
}

} // namespace

class CanonicalExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An empty type: a check or a predicate; else the default of a column of that type.
    void sameMeaning_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *type, const char *one, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("case and spaces", "int4", "NOW( )", "now()");
        row("brackets", "int4", "((1 + (2)))", "1+2");
        row("current timestamp", "timestamptz", "CURRENT_TIMESTAMP", "now()");
        row("transaction timestamp", "timestamptz", "transaction_timestamp()", "pg_catalog.now()");
        row("cast of a string", "varchar(20)", "'new'::character varying", "'new'");
        row("cast to an enum", "order_status", "'new'::public.order_status", "'new'");
        row("bare word of a document", "varchar", "active", "'active'::character varying");
        row("cast of the whole", "date", "(now())::date", "now()");
        row("text cast inside", "text", "('a'::text || 'b'::text)", "'a' || 'b'");
        row("boolean letter", "bool", "'t'", "true");
        row("boolean word", "boolean", "'false'::boolean", "FALSE");
        row("boolean digit", "boolean", "'0'", "false");
        row("number as string", "int4", "'0'", "0");
        row("negative number", "int4", "'-1'::integer", "-1");
        row("trailing zeros", "numeric(10,2)", "0.00", "0");
        row("cast number", "numeric(10,2)", "(0)::numeric", "'0.0'");
        row("exponent", "float8", "1e3", "1000.0");
        row("empty object", "jsonb", "'{}'::jsonb", "'{ }'");
        row("spaces in a document", "jsonb", "'{\"a\": 1, \"b\": [1, 2]}'::jsonb", "'{\"b\":[1,2],\"a\":1}'");
        row("empty array", "text[]", "'{}'::text[]", "ARRAY[]::text[]");
        row("array of text", "varchar(5)[]", "ARRAY['a'::character varying, 'b c'::character varying]",
            "'{a,\"b c\"}'");
        row("array of numbers", "int4[]", "'{1,2}'::integer[]", "ARRAY[1, 2]");
        row("interval", "interval", "'01:30:00'::interval", "interval '90 minutes'");
        row("interval of days", "interval", "'14 days'::interval", "'2 weeks'");
        row("interval inside", "timestamptz", "(now() + '7 days'::interval)", "now() + interval '1 week'");
        row("point in time", "timestamp", "'2020-01-01 00:00:00'::timestamp without time zone",
            "'2020-01-01T00:00:00'");
        row("offset", "timestamptz", "'2020-01-01 00:00:00+00'::timestamp with time zone",
            "'2020-01-01 02:00:00+02:00'");
        row("time zone", "timestamp", "timezone('utc'::text, now())", "CURRENT_TIMESTAMP AT TIME ZONE 'utc'");
        row("uuid", "uuid", "'6BA7B810-9DAD-11D1-80B4-00C04FD430C8'::uuid", "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'");
        row("function with a schema", "uuid", "public.uuid_generate_v4()", "uuid_generate_v4()");
        row("sequence with a schema", "int4", "nextval('billing.orders_id_seq'::regclass)", "nextval('orders_id_seq')");
        row("bits", "bit(2)", "'01'::\"bit\"", "B'01'");

        row("in", "", "status IN ('a', 'b')",
            "((status)::text = ANY ((ARRAY['b'::character varying, 'a'::character varying])::text[]))");
        row("in of one", "", "status IN ('a')", "(status)::text = 'a'::text");
        row("not in", "", "n NOT IN (1, 2)", "(n <> ALL (ARRAY[2, 1]))");
        row("any of a literal", "", "kind = ANY ('{a,b}'::text[])", "kind IN ('b', 'a')");
        row("between", "", "age BETWEEN 0 AND 150", "((age >= 0) AND (age <= 150))");
        row("not between", "", "age NOT BETWEEN 0 AND 150", "((age < 0) OR (age > 150))");
        row("between in a chain", "", "a > 1 AND b BETWEEN 1 AND 2", "((a > 1) AND ((b >= 1) AND (b <= 2)))");
        row("chain", "", "a > 1 AND b > 2 AND c > 3", "((c > 3) AND ((b > 2) AND (a > 1)))");
        row("exchanged", "", "0 < price", "(price > (0)::numeric)");
        row("unequal", "", "a != b", "(a <> b)");
        row("like", "", "email LIKE '%@%'", "((email)::text ~~ '%@%'::text)");
        row("not like", "", "email NOT LIKE 'x%'", "((email)::text !~~ 'x%'::text)");
        row("similar", "", "code SIMILAR TO '[A-Z]+'", "((code)::text ~ similar_to_escape('[A-Z]+'::text))");
        row("table before the column", "", "users.age > 0", "age > 0");
        row("case", "", "CASE WHEN a THEN 1 END = 1", "(CASE WHEN a THEN 1 ELSE NULL::integer END = 1)");
        row("extract", "", "extract(year from born) > 1900", "(EXTRACT(year FROM born) > (1900)::numeric)");
        row("trailing comment", "", "a > 0 -- positive", "(a > 0)");
    }
    void sameMeaning()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto left = canonicalExpression(one, placeOf(type));
        const auto right = canonicalExpression(other, placeOf(type));
        QVERIFY(left && right);
        QVERIFY2(isSame(*left, *right), qPrintable(left->text + QStringLiteral("  against  ") + right->text));
    }

    void otherMeaning_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *type, const char *one, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("zero and minus one", "int4", "0", "-1");
        row("minus one and minus two", "int4", "-1", "- 2");
        row("true and false", "bool", "true", "false");
        row("case of a string", "text", "'New'", "'new'");
        row("string and number in text", "text", "'1.0'", "'1'");
        row("minutes", "interval", "'1 hour'", "'1 minute'");
        row("a day is not 24 hours", "interval", "'1 day'", "'24 hours'");
        row("order of an array", "int4[]", "ARRAY[1, 2]", "ARRAY[2, 1]");
        row("functions", "uuid", "gen_random_uuid()", "uuid_generate_v4()");
        row("functions of two schemas", "uuid", "a.make()", "b.make()");
        row("precision", "timestamptz", "CURRENT_TIMESTAMP(3)", "CURRENT_TIMESTAMP");
        row("local", "timestamp", "LOCALTIMESTAMP", "CURRENT_TIMESTAMP");
        row("time zones", "timestamp", "now() AT TIME ZONE 'utc'", "now() AT TIME ZONE 'cet'");
        row("sequences", "int4", "nextval('a_seq')", "nextval('b_seq')");
        row("documents", "jsonb", "'{}'", "'[]'");

        row("bounds", "", "a > 0", "a >= 0");
        row("direction", "", "a > b", "a < b");
        row("and, or", "", "a > 0 AND b > 0", "a > 0 OR b > 0");
        row("mixed chain", "", "a > 0 AND (b > 0 OR c > 0)", "(a > 0 AND b > 0) OR c > 0");
        row("one member more", "", "s IN ('a', 'b')", "s IN ('a', 'b', 'c')");
        row("in and not in", "", "s IN ('a', 'b')", "s NOT IN ('a', 'b')");
        row("column", "", "a > 0", "b > 0");
        row("quoted column", "", "\"Age\" > 0", "age > 0");
        row("negation", "", "a IS NULL", "a IS NOT NULL");
        row("not", "", "NOT a", "a");
        row("like, ilike", "", "a LIKE 'x'", "a ILIKE 'x'");
        row("cast that cuts", "", "(a)::integer > 0", "a > 0");
        row("operators", "", "a -> 'x' IS NOT NULL", "a ->> 'x' IS NOT NULL");
        row("else", "", "CASE WHEN a THEN 1 ELSE 2 END = 1", "CASE WHEN a THEN 1 END = 1");
    }
    void otherMeaning()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto left = canonicalExpression(one, placeOf(type));
        const auto right = canonicalExpression(other, placeOf(type));
        QVERIFY(left && right);
        QVERIFY2(!isSame(*left, *right), qPrintable(left->text));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("empty") << QString();
        QTest::newRow("prose") << QStringLiteral("the current time");
        QTest::newRow("two") << QStringLiteral("1); DROP TABLE users; SELECT (2");
        QTest::newRow("two columns") << QStringLiteral("1) , (2");
        QTest::newRow("unclosed string") << QStringLiteral("'a");
    }
    void refused()
    {
        QFETCH(const QString, sql);
        QVERIFY(!canonicalExpression(sql));
    }

    void namesItsColumnsAndRules()
    {
        ExpressionPlace place;
        place.columnName = [](const QString &name) { return name + QStringLiteral("_now"); };
        const auto found = canonicalExpression(QStringLiteral("lower(t.name) = ANY (ARRAY['b'::text, 'a'])"), place);
        QVERIFY(found);
        QCOMPARE(found->text, QStringLiteral("(lower(name_now) IN ('a', 'b'))"));
        QCOMPARE(found->columns, QStringList{QStringLiteral("name")});
        QCOMPARE(found->rules, (QStringList{QStringLiteral("literal_cast"), QStringLiteral("set")}));
    }
};

QTEST_APPLESS_MAIN(CanonicalExpressionTest)
#include "tst_canonicalexpression.moc"
