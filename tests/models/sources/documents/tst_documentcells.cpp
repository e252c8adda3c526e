// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

/// Types and defaults in the cells of a pipe table.
class DocumentCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void defaults_data();
    void defaults();
};

void DocumentCellsTest::types_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, const char *expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("`VARCHAR(255)`", "VARCHAR(255) | ?");
    row("**uuid**", "uuid | ?");
    row("UUID (PK)", "UUID | not null");
    row("uuid, FK → u.id", "uuid | ?");
    row("string?", "text | null");
    row("string \\| null", "text | null");
    row("int[]", "int[] | ?");
    row("Array&lt;string&gt;", "text[] | ?");
    row("varchar(20) NOT NULL DEFAULT 'a'", "varchar(20) | not null | default 'a'");
    row("timestamp with time zone", "timestamp with time zone | ?");
    row("text (encrypted)", "text | ?");
    row("string (uuid)", "text | ?");
    row("String(50)", "varchar(50) | ?");
    row("nvarchar(50)", "varchar(50) | ?");
    row("INT(11)", "int | ?");
    row("int unsigned", "int | ?");
    row("bigint AUTO_INCREMENT", "bigint | ?");
    row("bigint generated always as identity", "bigint | ?");
    row("ENUM('a','b')", "enum | ? | labels a|b");
    row("'a' \\| 'b'", "enum | ? | labels a|b");
    row("order_status", "order_status | ?");
    row("numeric(10, 2)", "numeric(10, 2) | ?");
    row("DateTime", "timestamp | ?");
    row("FK → u.id", "? | ?");
    row("—", "? | ?");
    row("", "? | ?");
    row("ARRAY", "? | ?");
    row("VARCHAR[32]", "? | ?");
    row("tinyint(1)", "? | ?");
    row("double precision", "double precision | ?");
    row("`jsonb`<br/>NOT NULL", "jsonb | not null");
    row("geometry(Point, 4326)", "geometry(Point, 4326) | ?");
}

void DocumentCellsTest::types()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    const auto schema = readRow(QStringLiteral("Column | Type | Nullable"), QStringLiteral("a | %1 |").arg(cell));
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema).section(QLatin1Char('\n'), 1, 1), QStringLiteral("  a | %1 @5").arg(expected));
}

void DocumentCellsTest::defaults_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // empty: unknown
    const auto row = [](const char *cell, const char *expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("now()", "now()");
    row("`now()`", "now()");
    row("now", "now()");
    row("CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP");
    row("0", "0");
    row("-1.5", "-1.5");
    row("true", "true");
    row("'a b'", "'a b'");
    row("\"a\"", "'a'");
    row("active", "'active'");
    row("{}", "'{}'");
    row("'{}'::jsonb", "'{}'::jsonb");
    row("now() + interval '7 days'", "now() + interval '7 days'");
    row("timezone('utc', now())", "timezone('utc', now())");
    row("none", "none");
    row("NULL", "NULL");
    row("", "");
    row("-", "");
    row("—", "");
    row("auto-increment", "");
    row("set by a trigger", "");
    row("now() (in UTC)", "");
}

void DocumentCellsTest::defaults()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    const auto schema = readRow(QStringLiteral("Column | Type | Default"), QStringLiteral("a | text | %1").arg(cell));
    VERIFY_RESULT(schema);
    const auto &known = schema->tables.items.first().columns.items.first().defaultExpression;
    QCOMPARE(known.isKnown() ? known.value().value_or(QStringLiteral("none")) : QString(), expected);
}

QTEST_GUILESS_MAIN(DocumentCellsTest)
#include "tst_documentcells.moc"
