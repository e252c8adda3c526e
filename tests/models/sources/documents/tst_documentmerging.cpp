// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

/// What a document says in several places.
class DocumentMergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merging_data();
    void merging();
    void otherStores_data();
    void otherStores();
    void tablesBesideCollections();
};

void DocumentMergingTest::merging_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const QByteArray grid = "## users\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| n | text |\n\n";
    const auto row = [](const char *name, const QByteArray &document, const char *expected) {
        QTest::newRow(name) << document << QString::fromUtf8(expected);
    };
    row("a list fills what a grid does not say",
        grid + "## Users\n**Columns:**\n- `ID`: UUID NOT NULL\n- `n`: TEXT NULL\n",
        "users @1\n  id | uuid | not null @5\n  n | text | null @6\n  pk?\n  more fks?");
    row("whatever comes first", "## users\n**Columns:**\n- `id`: UUID NOT NULL\n\n" + grid,
        "users @5\n  id | uuid | not null @9\n  n | text | ? @10\n  pk?\n  more fks?");
    row("key fields take no column away", "## users\n**Key fields:**\n- `id`: uuid, pk\n\n" + grid,
        "users @5\n  id | uuid | not null @9\n  n | text | ? @10\n  pk(id)\n  more fks?");
    row("two types", grid + "## users\n**Columns:**\n- `id`: BIGINT\n- `n`: TEXT\n",
        "users @1\n  id | uuid | ? @5\n  n | text | ? @6\n  pk?\n  more fks?\n"
        "! 10: users.id: Lines 5 and 10 disagree: “uuid” and “BIGINT”; line 5 stands.");
    row("a column more", grid + "## users\n**Columns:**\n- `id`: uuid\n- `n`: text\n- `x`: int\n",
        "users @1\n  id | uuid | ? @5\n  n | text | ? @6\n  x | int | ? @12\n  pk?\n  more fks?\n"
        "! 12: users.x: Line 1 describes the table without this column, line 12 with it.");
    row("two spellings of a type",
        "## t\n**Columns:**\n- `a`: integer\n\n## t\n\n| Column | Type |\n|---|---|\n| a | int |\n",
        "t @5\n  a | int | ? @9\n  pk?\n  more fks?");
    row("two nullabilities",
        "## t\n**Columns:**\n- `a`: int NULL\n\n## t\n\n| Column | Type | Nullable |\n|---|---|---|\n| a | int | no "
        "|\n",
        "t @5\n  a | int | not null @9\n  pk?\n  more fks?\n"
        "! 3: t.a: Lines 9 and 3 disagree: “NOT NULL” and “NULL”; line 9 stands.");
    row("two keys",
        "## t\n**Primary Key:** b\n\n| Column | Type | Key |\n|---|---|---|\n| a | int | PK |\n| b | int | |\n",
        "t @1\n  a | int | ? @6\n  b | int | not null @7\n  pk(b)\n  more fks?\n"
        "! 6: a: Lines 2 and 6 disagree on the primary key; line 2 stands.");
    row("one key in two places",
        "## t\n| Column | Type | Key |\n|---|---|---|\n| a | int | FK → u |\n\n**Foreign Keys:**\n- `a` -> `u.id`\n",
        "t @1\n  a | int | ? @4\n  pk?\n  fk(a) u(id) @4");
    row("a diagram that spells as the classes do",
        "```mermaid\nerDiagram\n  FILES {\n    uuid Id PK\n    varchar FileName\n    int Size\n"
        "    unique FileName_Size \"(FileName, Size)\"\n  }\n```\n"
        "```sql\nCREATE TABLE files (id uuid PRIMARY KEY, file_name text NOT NULL, size int);\n```\n",
        "files @11\n  id | uuid | not null | default none @11\n  file_name | text | not null | default none @11\n"
        "  size | int | null | default none @11\n  pk(id)");
    row("an index apart from its table",
        "## t\n\n| Column | Type |\n|---|---|\n| a | int |\n\n"
        "```sql\nCREATE INDEX i ON t (a);\n```\n",
        "t @1\n  a | int | ? @5\n  pk?\n  more fks?");
    row("psql in a fence",
        grid
            + "```\n Table \"public.users\"\n Column | Type | Nullable\n--------+------+----------\n"
              " id | uuid | not null\n n | text |\nIndexes:\n    \"p\" PRIMARY KEY, btree (id)\n```\n",
        "users @1\n  id | uuid | not null @5\n  n | text | null @6\n  pk(id)");
}

void DocumentMergingTest::merging()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, expected);
    const auto schema = readDocument(document);
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), expected);
}

void DocumentMergingTest::otherStores_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const char *document) { QTest::newRow(name) << QByteArray(document); };
    row("collection in the heading", "## Collection: users\n| Field | Type |\n|---|---|\n| name | string |\n");
    row("collections above", "# Firestore collections\n## users\n| Field | Type |\n|---|---|\n| name | string |\n");
    row("_id", "## users\n| Field | Type |\n|---|---|\n| _id | ObjectId |\n| name | String |\n");
    row("a list", "# MongoDB\n## users\n- `_id`: ObjectId\n- `name`: String\n");
    row("DynamoDB", "# DynamoDB\n## sessions\n| Attribute | Type | Key |\n|---|---|---|\n| pk | string | PK |\n");
}

void DocumentMergingTest::otherStores()
{
    QFETCH(const QByteArray, document);
    const auto schema = readDocument(document);
    QVERIFY2(!schema, schema ? qPrintable(flat(*schema)) : "");
    QCOMPARE(
        schema.error().what, QStringLiteral("The document describes collections of a document database, not tables."));
    QVERIFY(!schema.error().mend.isEmpty());
}

void DocumentMergingTest::tablesBesideCollections()
{
    const auto schema = readDocument("# Data\n## PostgreSQL\n### users\n| Column | Type |\n|---|---|\n| id | uuid |\n"
                                     "## MongoDB\n### logs\n| Field | Type |\n|---|---|\n| _id | ObjectId |\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema),
        QStringLiteral("users @3\n  id | uuid | ? @6\n  pk?\n  more fks?\n"
                       "! 8: logs: This is no table of a relational database."));
}

QTEST_GUILESS_MAIN(DocumentMergingTest)
#include "tst_documentmerging.moc"
