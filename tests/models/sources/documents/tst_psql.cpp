// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QTest>

using namespace triptych;

/// What psql prints, in a fence.
class PsqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATable_data();
    void readsATable();
    void readsRowsOfInformationSchema();
    void titleMayBeTheHeading();
    void otherTablesOfTextAreNone();
};

void PsqlTest::readsATable_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray footer
        = "Indexes:\n"
          "    \"orders_pkey\" PRIMARY KEY, btree (id)\n"
          "    \"orders_user_idx\" btree (user_id)\n"
          "    \"orders_code_key\" UNIQUE CONSTRAINT, btree (code)\n"
          "Check constraints:\n"
          "    \"orders_id_check\" CHECK (id > 0)\n"
          "Foreign-key constraints:\n"
          "    \"orders_user_id_fkey\" FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE\n"
          "Referenced by:\n"
          "    TABLE \"items\" CONSTRAINT \"i\" FOREIGN KEY (order_id) REFERENCES orders(id)\n";
    const QByteArray plain = "                Table \"public.orders\"\n"
                             " Column  |         Type          | Collation | Nullable |   Default   \n"
                             "---------+-----------------------+-----------+----------+-------------\n"
                             " id      | integer               |           | not null | nextval('s'::regclass)\n"
                             " user_id | integer               |           |          | \n"
                             " code    | character varying(20) |           |          | 'x'::character varying\n";
    QTest::newRow("as psql prints it") << plain + footer;
    QTest::newRow("with a border")
        << QByteArray("Table \"public.orders\"\n"
                      "+---------+-----------------------+-----------+----------+------------------------+\n"
                      "| Column  | Type                  | Collation | Nullable | Default                |\n"
                      "+---------+-----------------------+-----------+----------+------------------------+\n"
                      "| id      | integer               |           | not null | nextval('s'::regclass) |\n"
                      "| user_id | integer               |           |          |                        |\n"
                      "| code    | character varying(20) |           |          | 'x'::character varying |\n"
                      "+---------+-----------------------+-----------+----------+------------------------+\n")
            + footer;
    QTest::newRow("in boxes")
        << QByteArray("Table \"public.orders\"\n"
                      "┌─────────┬───────────────────────┬───────────┬──────────┬────────────────────────┐\n"
                      "│ Column  │         Type          │ Collation │ Nullable │        Default         │\n"
                      "├─────────┼───────────────────────┼───────────┼──────────┼────────────────────────┤\n"
                      "│ id      │ integer               │           │ not null │ nextval('s'::regclass) │\n"
                      "│ user_id │ integer               │           │          │                        │\n"
                      "│ code    │ character varying(20) │           │          │ 'x'::character varying │\n"
                      "└─────────┴───────────────────────┴───────────┴──────────┴────────────────────────┘\n")
            + footer;
    QTest::newRow("of an old version")
        << QByteArray("            Table \"public.orders\"\n"
                      " Column  |         Type          |                Modifiers                 \n"
                      "---------+-----------------------+------------------------------------------\n"
                      " id      | integer               | not null default nextval('s'::regclass)\n"
                      " user_id | integer               | \n"
                      " code    | character varying(20) | default 'x'::character varying\n")
            + footer;
    QTest::newRow("CRLF") << QByteArray(plain + footer).replace("\n", "\r\n");
    QTest::newRow("after its command") << "db=> \\d orders\n" + plain + footer;
}

void PsqlTest::readsATable()
{
    QFETCH(const QByteArray, text);
    const auto schema = readDocument("# Tables\n\n```\n" + text + "```\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    const QString lines = flat(*schema).replace(QRegularExpression(QStringLiteral(" @\\d+")), QString());
    QCOMPARE(lines,
        QStringLiteral("orders\n  id | integer | not null | default nextval('s'::regclass)\n  user_id | integer | null "
                       "| default none\n"
                       "  code | character varying(20) | null | default 'x'::character varying\n  pk(id)\n"
                       "  fk(user_id) users(id) on delete cascade"));
    const Table &table = schema->tables.items.first();
    QCOMPARE(table.name, (QualifiedName{QStringLiteral("public"), QStringLiteral("orders")}));
    QCOMPARE(table.uniqueConstraints.items.size(), 1);
    QVERIFY(table.uniqueConstraints.isComplete());
    QCOMPARE(table.checks.items.value(0).expression, QStringLiteral("id > 0"));
    QCOMPARE(table.foreignKeys.items.first().name, QStringLiteral("orders_user_id_fkey"));
    QVERIFY(!table.indexes.isComplete());
}

void PsqlTest::readsRowsOfInformationSchema()
{
    const auto schema = readDocument("```\n table_name | column_name | data_type | is_nullable | column_default\n"
                                     "------------+-------------+-----------+-------------+----------------\n"
                                     " users      | id          | uuid      | NO          | gen_random_uuid()\n"
                                     " tags       | id          | bigint    | YES         |\n(2 rows)\n```\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema),
        QStringLiteral("users @4\n  id | uuid | not null | default gen_random_uuid() @4\n  pk?\n  more fks?\n"
                       "tags @5\n  id | bigint | null | default none @5\n  pk?\n  more fks?"));
}

void PsqlTest::titleMayBeTheHeading()
{
    const auto schema
        = readDocument("# Table \"public.t\"\n```\n Column | Type | Modifiers\n--------+------+-----------\n"
                       " id     | uuid | not null\n```\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), QStringLiteral("t @2\n  id | uuid | not null | default none @5\n  pk()"));
}

void PsqlTest::otherTablesOfTextAreNone()
{
    const auto schema = readDocument("```\n a | b\n---+---\n 1 | 2\n```\n\n```\nTable \"public.t\"\nnothing\n```\n");
    QVERIFY(!schema);
}

QTEST_GUILESS_MAIN(PsqlTest)
#include "tst_psql.moc"
