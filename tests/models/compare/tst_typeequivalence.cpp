// SPDX-License-Identifier: MIT
#include "compare/canonical/typeequivalence.h"

#include <QTest>

using namespace triptych;
using Notation = SqlType::Notation;
Q_DECLARE_METATYPE(triptych::SqlType)
Q_DECLARE_METATYPE(triptych::TypeGrade)

namespace {

SqlType catalog(const char *sql)
{
    return {QLatin1String(sql), QLatin1String(sql), Notation::Catalog, false};
}

SqlType mapper(const char *text, const char *sql, bool lenient = false)
{
    return {QLatin1String(text), QLatin1String(sql), Notation::Mapper, lenient};
}

SqlType prose(const char *text)
{
    return {QLatin1String(text), QLatin1String(text), Notation::Prose, false};
}

} // namespace

class TypeEquivalenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A document's word of another language names a family, and is never in conflict inside it.
    void wordsForAFamily_data()
    {
        QTest::addColumn<QString>("word"); // the PostgreSQL type that stands for its family
        QTest::addColumn<QString>("type");
        QTest::addColumn<TypeGrade>("grade");
        const auto row = [](const char *word, const char *type, TypeGrade grade) {
            QTest::addRow("%s, %s", word, type) << QString::fromLatin1(word) << QString::fromLatin1(type) << grade;
        };
        row("text", "text", TypeGrade::Same);
        row("text", "character varying(40)", TypeGrade::Compatible);
        row("text", "order_status", TypeGrade::Compatible);
        row("text", "uuid", TypeGrade::Compatible);
        row("text", "integer", TypeGrade::Conflict);
        row("text", "text[]", TypeGrade::Conflict);
        row("text[]", "character varying(40)[]", TypeGrade::Compatible);
        row("numeric", "bigint", TypeGrade::Compatible);
        row("numeric", "real", TypeGrade::Compatible);
        row("numeric", "boolean", TypeGrade::Conflict);
        row("timestamp", "timestamp with time zone", TypeGrade::Compatible);
        row("timestamp", "date", TypeGrade::Compatible);
        row("timestamp", "text", TypeGrade::Conflict);
        row("jsonb", "json", TypeGrade::Compatible);
        row("enum", "order_status", TypeGrade::Same);
        row("enum", "character varying(20)", TypeGrade::Compatible);
        row("enum", "integer", TypeGrade::Conflict);
    }

    void wordsForAFamily()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, type);
        QFETCH(const TypeGrade, grade);
        const SqlType said{QStringLiteral("a word"), word, Notation::Prose, true};
        const SqlType exact{type, type, Notation::Catalog};
        QCOMPARE(TypeEquivalence().compare(said, exact).grade, grade);
        QCOMPARE(TypeEquivalence().compare(exact, said).grade, grade);
    }

    void oneSpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *written, const char *canonical) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(canonical);
        };
        row("INTEGER", "int4");
        row("int", "int4");
        row("serial", "int4");
        row("BIGSERIAL", "int8");
        row("decimal(15, 2)", "numeric(15,2)");
        row("numeric(5,0)", "numeric(5)");
        row("float(24)", "float4");
        row("float(25)", "float8");
        row("DOUBLE PRECISION", "float8");
        row("char", "bpchar(1)");
        row("character varying(20)", "varchar(20)");
        row("bit", "bit(1)");
        row("timestamp(6) without time zone", "timestamp");
        row("timestamp(3) with time zone", "timestamptz(3)");
        row("time(6)", "time");
        row("interval(6)", "interval");
        row("integer[3][]", "int4[]");
        row("public.citext", "public.citext");
        row("pg_catalog.int4", "int4");
        row("geometry(Point,4326)", "geometry(point,4326)");
        row("\"My Type\"", "My Type");
    }
    void oneSpelling()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, canonical);
        const auto type = canonicalType(written);
        QVERIFY(type);
        QCOMPARE(displayText(*type), canonical);
    }

    void refusesWhatIsNoType_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto *text : {"", "int + 3", "int AS x", "int FROM users", "int; DROP TABLE users", "setof int",
                 "integer (cents)", "int) where (1=1", "users.id%TYPE", "int LIMIT 1", "a, b"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void refusesWhatIsNoType()
    {
        QFETCH(const QString, written);
        QVERIFY(!canonicalType(written));
    }

    void reflected_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("reflected");
        const auto row = [](const char *written, const char *reflected) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(reflected);
        };
        row("character varying(255)", "VARCHAR(255)");
        row("integer", "INTEGER");
        row("numeric(15,2)", "NUMERIC(15, 2)");
        row("timestamp without time zone", "TIMESTAMP");
        row("timestamp(3) with time zone", "TIMESTAMP(3) WITH TIME ZONE");
        row("jsonb", "JSONB");
        row("real", "REAL");
        row("text[]", "TEXT[]");
    }
    void reflected()
    {
        QFETCH(const QString, written);
        QTEST(reflectedText(canonicalType(written).value()), "reflected");
    }

    void grades_data()
    {
        QTest::addColumn<SqlType>("left");
        QTest::addColumn<SqlType>("right");
        QTest::addColumn<TypeGrade>("grade");
        const auto same = TypeGrade::Same;
        const auto compatible = TypeGrade::Compatible;
        const auto conflict = TypeGrade::Conflict;
        const auto row = [](const char *name, const SqlType &left, const SqlType &right, TypeGrade grade) {
            QTest::newRow(name) << left << right << grade;
        };
        row("spelling only", catalog("integer"), mapper("Integer", "INTEGER"), same);
        row("three spellings", prose("INT4"), mapper("Integer", "INTEGER"), same);
        row("same length", catalog("character varying(255)"), mapper("String(255)", "VARCHAR(255)"), same);
        row("other length", catalog("character varying(50)"), mapper("String(255)", "VARCHAR(255)"), conflict);
        row("a model without a length", catalog("character varying(50)"), mapper("String", "VARCHAR"), compatible);
        row("a model with a length that the database lacks", catalog("character varying"),
            mapper("String(50)", "VARCHAR(50)"), conflict);
        row("a document without a length", catalog("character varying(50)"), prose("VARCHAR"), same);
        row("a document with another length", catalog("character varying(50)"), prose("VARCHAR(40)"), conflict);
        row("two databases, one without a length", catalog("character varying(50)"), catalog("character varying"),
            conflict);
        row("unbounded varchar and text", catalog("text"), mapper("String", "VARCHAR"), compatible);
        row("text and a bounded varchar", catalog("character varying(255)"), mapper("Text", "TEXT"), conflict);
        row("a model without precision", catalog("numeric(15,2)"), mapper("Numeric", "NUMERIC"), compatible);
        row("jsonb and json", catalog("jsonb"), mapper("JSON", "JSON", true), compatible);
        row("jsonb and json in two databases", catalog("jsonb"), catalog("json"), conflict);
        row("inet and a string", catalog("inet"), mapper("String(45)", "VARCHAR(45)"), compatible);
        row("uuid and a string", catalog("uuid"), mapper("String(36)", "VARCHAR(36)"), compatible);
        row("real and float", catalog("real"), mapper("Float", "FLOAT"), compatible);
        row("text and integer", catalog("text"), mapper("Integer", "INTEGER"), conflict);
        row("bigint and integer", catalog("bigint"), mapper("Integer", "INTEGER"), conflict);
        row("zone against no flag", catalog("timestamp with time zone"),
            mapper("DateTime", "TIMESTAMP WITHOUT TIME ZONE", true), compatible);
        row("zone against a stated flag", catalog("timestamp without time zone"),
            mapper("DateTime(timezone=True)", "TIMESTAMP WITH TIME ZONE"), conflict);
        row("zone against a bare word", catalog("timestamp with time zone"), prose("TIMESTAMP"), compatible);
        row("zone against its denial", catalog("timestamp with time zone"), prose("timestamp without time zone"),
            conflict);
        row("array and element", catalog("integer[]"), mapper("Integer", "INTEGER"), conflict);
        row("array dimensions", catalog("integer[]"), mapper("ARRAY(Integer, dimensions=2)", "INTEGER[][]"), same);
        row("precision", catalog("timestamp(3) without time zone"), catalog("timestamp without time zone"), conflict);
        row("bit and varbit", catalog("bit(3)"), catalog("bit varying(3)"), conflict);
        row("a schema that one side states", catalog("public.citext"), mapper("CITEXT", "CITEXT"), same);
        row("two schemas", catalog("a.mood"), mapper("Enum(Mood)", "b.mood"), conflict);
        row("a generic enumeration", catalog("character varying(20)"), mapper("Enum", "VARCHAR(6)", true), compatible);
        row("words that are no type", catalog("integer"), prose("whole number (cents)"), same);
    }
    void grades()
    {
        QFETCH(const SqlType, left);
        QFETCH(const SqlType, right);
        QFETCH(const TypeGrade, grade);
        TypeEquivalence types;
        const TypeVerdict verdict = types.compare(left, right);
        QCOMPARE(verdict.grade, grade);
        QVERIFY2(verdict.grade != TypeGrade::Compatible || !verdict.rule.isEmpty(), "a suppression without its rule");
        const TypeVerdict mirrored = types.compare(right, left);
        QCOMPARE(mirrored, (TypeVerdict{verdict.grade, verdict.rule, verdict.right, verdict.left}));
    }
};

QTEST_GUILESS_MAIN(TypeEquivalenceTest)
#include "tst_typeequivalence.moc"
