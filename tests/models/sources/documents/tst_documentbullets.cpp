// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

/// Columns and keys that are lists.
class DocumentBulletsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void foreignKeys_data();
    void foreignKeys();
    void primaryKeys_data();
    void primaryKeys();
    void lists_data();
    void lists();
};

void DocumentBulletsTest::columns_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("expected"); // name | type | nullable
    const auto row = [](const char *name, const char *item, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(item) << QString::fromUtf8(expected);
    };
    row("two words", "`a`: DOUBLE PRECISION NOT NULL", "a | DOUBLE PRECISION | not null");
    row("character varying", "`a`: character varying(20) NULL", "a | character varying(20) | null");
    row("national", "`a`: national character varying(2)", "a | national character varying(2) | ?");
    row("time zone", "`a`: TIMESTAMP(3) WITH TIME ZONE NULL", "a | TIMESTAMP(3) WITH TIME ZONE | null");
    row("no time zone", "`a`: time without time zone", "a | time without time zone | ?");
    row("interval", "`a`: interval day to second(3) NOT NULL", "a | interval day to second(3) | not null");
    row("array", "`a`: integer[][] NULL", "a | integer[][] | null");
    row("sized array", "`a`: varchar(9)[3]", "a | varchar(9)[3] | ?");
    row("array word", "`a`: integer ARRAY[4]", "a | integer ARRAY[4] | ?");
    row("bit varying", "`a`: bit varying(3)", "a | bit varying(3) | ?");
    row("enum", "`a`: ENUM('x, y', 'z)') NOT NULL", "a | enum | not null | labels x, y|z)");
    row("enum in words", "`a`: enum: new, In-Use, gone", "a | enum | ? | labels new|In-Use|gone");
    row("enum in bars", "`a`: enum (a | b) NULL — why", "a | enum | null | labels a|b");
    row("enum alone", "`a`: enum NULL", "a | enum | null");
    row("type in a schema", "`a`: billing.money NULL", "a | billing.money | null");
    row("quoted type", "`a`: \"My Type\" NULL", "a | \"My Type\" | null");
    row("lower case", "`a`: text not null", "a | text | not null");
    row("nothing but a name", "`a`", "a | ? | ?");
    row("plain name alone", "a", "a | ? | ?");
    row("nullability alone", "`a`: NOT NULL", "a | ? | not null");
    row("default", "`a`: boolean NOT NULL DEFAULT true", "a | boolean | not null | default true");
    row("default before", "`a`: varchar(9) DEFAULT 'a, b'::character varying NOT NULL",
        "a | varchar(9) | not null | default 'a, b'::character varying");
    row("default of a call", "`a`: text DEFAULT f(1, 'not null') NULL - why",
        "a | text | null | default f(1, 'not null')");
    row("default null", "`a`: text DEFAULT NULL", "a | text | ? | default NULL");
    row("default after a comma", "`a`: text NOT NULL, default now(), why", "a | text | not null | default now()");
    row("default after a colon", "`a`: text NULL; default: active", "a | text | null | default 'active'");
    row("default in brackets", "`a`: text NULL (default: 'a b')", "a | text | null | default 'a b'");
    row("default of none", "`a`: text, default: none", "a | text | ? | default none");
    row("default in prose", "`a`: text NULL, default: as the form says", "a | text | null");
    row("prose of a default", "`a`: text NULL, default value comes later", "a | text | null");
    row("description", "`a`: text NULL — when it began", "a | text | null");
    row("comment", "`a`: text NULL COMMENT 'when it began'", "a | text | null | comment when it began");
    row("unique", "`a`: text UNIQUE NOT NULL", "a | text | not null");
    row("unique in prose", "`a`: text NULL, unique for each user", "a | text | null");
    row("commas", "`a`: text, NOT NULL", "a | text | not null");
    row("prose after a comma", "`a`: text NULL, may be long", "a | text | null");
    row("escaped underscores", "created\\_at: DATE NULL", "created_at | DATE | null");
    row("escaped in code", "`created\\_at`: DATE NULL", "created_at | DATE | null");
    row("underscore first", "_meta: JSONB NULL", "_meta | JSONB | null");
    row("spaces", "`first name`: TEXT NULL", "first name | TEXT | null");
    row("spaces, plain", "first name: TEXT NULL", "first name | TEXT | null");
    row("quotes", "`\"Odd \"\"one\"\"\"`: TEXT NULL", "Odd \"one\" | TEXT | null");
    row("quotes, plain", "\"a: b\": TEXT NULL", "a: b | TEXT | null");
    row("capitals", "`UserId`: INT NULL", "UserId | INT | null");
    row("emoji", "`🧑‍🚀`: TEXT NULL", "🧑‍🚀 | TEXT | null");
    row("emoji, plain", "🧑: TEXT NULL", "🧑 | TEXT | null");
    row("63 bytes", "`ääääääääääääääääääääääääääääääe`: TEXT NULL", "ääääääääääääääääääääääääääääääe | TEXT | null");
    row("colon in code", "`a:b`: TEXT NULL", "a:b | TEXT | null");
    row("a word of SQL", "`null`: TEXT NULL", "null | TEXT | null");
    row("wrapped line", "`a`: TEXT NULL\n  that goes on", "a | TEXT | null");
}

void DocumentBulletsTest::columns()
{
    QFETCH(const QString, item);
    QFETCH(const QString, expected);
    const auto schema = readDocument("## t\n**Columns:**\n- " + item.toUtf8() + "\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    QCOMPARE(columnLine(schema->tables.items.value(0).columns.items.value(0)), QStringLiteral("  %1 @3").arg(expected));
}

void DocumentBulletsTest::foreignKeys_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *item, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(item) << QString::fromUtf8(expected);
    };
    row("several columns", "`a`, `b` -> `t.x`, `t.y`", "fk(a,b) t(x,y)");
    row("several in one", "`a, b` -> `t.x, t.y`", "fk(a,b) t(x,y)");
    row("brackets", "(a, b) -> t(x, y)", "fk(a,b) t(x,y)");
    row("brackets in code", "`(a, b)` → `s.t (x, y)`", "fk(a,b) s.t(x,y)");
    row("schema", "`a` -> `s.t.x`", "fk(a) s.t(x)");
    row("table only", "`a` -> `t`", "fk(a) t()");
    row("own table named", "`orders.a` -> `t.x`", "fk(a) t(x)");
    row("references", "`a` references `t.x`", "fk(a) t(x)");
    row("actions", "`a` -> `t.x` ON DELETE SET NULL ON UPDATE CASCADE",
        "fk(a) t(x) on delete set null on update cascade");
    row("actions, plain", "a -> t.x (on delete cascade)", "fk(a) t(x) on delete cascade");
    row("prose after", "`a` -> `t.x` (Many-to-One)", "fk(a) t(x)");
    row("prose after, plain", "a -> t.x (Many-to-One)", "fk(a) t(x)");
    row("spaces", "`first name` -> `my people.full name`", "fk(first name) my people(full name)");
    row("quotes", "`\"a.b\"` -> `\"my.t\".\"x, y\"`", "fk(a.b) my.t(x, y)");
}

void DocumentBulletsTest::foreignKeys()
{
    QFETCH(const QString, item);
    QFETCH(const QString, expected);
    const auto schema = readDocument("## o\n**Columns:**\n**Foreign Keys:**\n- " + item.toUtf8() + "\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), QStringLiteral("o @1\n  pk?\n  %1 @4").arg(expected));
}

void DocumentBulletsTest::primaryKeys_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << "**Primary Key:** id"
                         << "pk(id)";
    QTest::newRow("several") << "**Primary Key:** a, b"
                             << "pk(a,b)";
    QTest::newRow("several in code") << "**Primary Key:** `a`, `b`"
                                     << "pk(a,b)";
    QTest::newRow("brackets") << "**Primary Key:** (a, b)"
                              << "pk(a,b)";
    QTest::newRow("order counts") << "Primary key: b, a"
                                  << "pk(b,a)";
    QTest::newRow("short") << "**PK:** id"
                           << "pk(id)";
    QTest::newRow("spaces") << "**Primary Key:** `a b`, `c`"
                            << "pk(a b,c)";
    QTest::newRow("none") << "**Primary Key:** none"
                          << "pk()";
    QTest::newRow("dash") << "**Primary Key:** —"
                          << "pk()";
    QTest::newRow("remark") << "**Primary Key:** a, b (composite)"
                            << "pk(a,b)";
    QTest::newRow("wide colon") << "**\u4E3B\u952E\uFF1A** a, b"
                                << "pk(a,b)";
    QTest::newRow("list") << "**Primary Key:**\n- a\n- b"
                          << "pk(a,b)";
}

void DocumentBulletsTest::primaryKeys()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto schema = readDocument("## o\n" + line.toUtf8() + "\n\n**Columns:**\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    QCOMPARE(tableLines(schema->tables.items.first()).value(1).trimmed(), expected);
}

/// Whole sections: which lists are columns, and what they say beyond a column's line.
void DocumentBulletsTest::lists_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *document, const char *expected) {
        QTest::newRow(name) << QByteArray(document) << QString::fromUtf8(expected);
    };
    row("type and marks in brackets", "### users\n- id (uuid, pk, default f())\n- n (text, nullable)\n",
        "users @1\n  id | uuid | not null | default f() @2\n  n | text | null @3\n  pk(id)\n  more fks?");
    row("type in code after a dash", "### users\n- `a` — `citext` the address\n",
        "users @1\n  a | citext | ? @2\n  pk?\n  more fks?");
    row("type after the name", "### users\n- id UUID\n- n TEXT NOT NULL\n",
        "users @1\n  id | UUID | ? @2\n  n | TEXT | not null @3\n  pk?\n  more fks?");
    row("several names", "### users\n- `a`, `b` (date)\n- c, d (integer)\n- e / f (text)\n",
        "users @1\n  a | date | ? @2\n  b | date | ? @2\n  c | integer | ? @3\n  d | integer | ? @3\n"
        "  e | text | ? @4\n  f | text | ? @4\n  pk?\n  more fks?");
    row("pluses", "### users\n+ `id`: serial4 PRIMARY KEY\n+ `n`: varchar(9)\n",
        "users @1\n  id | serial4 | not null @2\n  n | varchar(9) | ? @3\n  pk(id)\n  more fks?");
    row("foreign keys on the line",
        "### o\n- `a` uuid FK -> t(c)\n- `b` (uuid, fk → s.c)\n- `c`: integer references u(id) on delete set null\n",
        "o @1\n  a | uuid | ? @2\n  b | uuid | ? @3\n  c | integer | ? @4\n  pk?\n  fk(a) t(c) @2\n  fk(b) s(c) @3\n"
        "  fk(c) u(id) on delete set null @4\n  more fks?");
    row("brackets of values", "### o\n**Columns:**\n- `s` (active, suspended)\n- `t`: one of two\n",
        "o @1\n  s | ? | ? @3\n  t | ? | ? @4\n  pk?\n  more fks?");
    row("prose that begins like a type", "### o\n**Columns:**\n- `d`: Date of birth\n- `n`: Name of the city\n",
        "o @1\n  d | ? | ? @3\n  n | ? | ? @4\n  pk?\n  more fks?");
    row("other languages' words", "### o\n- a: string\n- b: number\n- c: DateTime\n- d: string[]\n- e: string?\n",
        "o @1\n  a | text | ? @2\n  b | numeric | ? @3\n  c | timestamp | ? @4\n  d | text[] | ? @5\n"
        "  e | text | null @6\n  pk?\n  more fks?");
    row("key fields", "### o\n**Key fields:**\n- `id`: uuid\n",
        "o @1\n  id | uuid | ? @3\n  more columns?\n  pk?\n  more fks?");
    row("key fields in line", "### o\n**Key fields:** `id`, `n`\n",
        "o @1\n  id | ? | ? @2\n  n | ? | ? @2\n  more columns?\n  pk?\n  more fks?");
    row("important columns", "### o\nImportant columns:\n\n- `id`: uuid\n",
        "o @1\n  id | uuid | ? @4\n  more columns?\n  pk?\n  more fks?");
    row("and so on", "### o\n**Columns:**\n- `id`: uuid\n- etc.\n",
        "o @1\n  id | uuid | ? @3\n  more columns?\n  pk?\n  more fks?");
    row("labels in Spanish",
        "### o\n**Columnas:**\n- `id`: uuid\n\n**Clave primaria:** `id`\n\n**Claves foráneas:**\n- `id` -> `u.id`\n",
        "o @1\n  id | uuid | not null @3\n  pk(id)\n  fk(id) u(id) @8");
    row("labels in Czech", "### o\n**Sloupce:**\n- `id`: uuid\n\n**Primární klíč:** id\n",
        "o @1\n  id | uuid | not null @3\n  pk(id)\n  more fks?");
    row("a list after a stop", "### o\n**Columns:**\n- `id`: uuid\n\n**Índices:**\n- `x`: uuid\n",
        "o @1\n  id | uuid | ? @3\n  pk?\n  more fks?");
    row("constraints",
        "### o\n**Columns:**\n- `a`: int\n- `b`: int\n\n**Constraints:**\n- PRIMARY KEY (a, b)\n"
        "- FOREIGN KEY (b) REFERENCES t(c) ON DELETE CASCADE\n",
        "o @1\n  a | int | not null @3\n  b | int | not null @4\n  pk(a,b)\n  fk(b) t(c) on delete cascade @8\n  more "
        "fks?");
    row("key in a sentence", "### o\n- `a`: int\n- `b`: int\n\nComposite primary key on a and b.\n",
        "o @1\n  a | int | not null @2\n  b | int | not null @3\n  pk(a,b)\n  more fks?");
    row("key in a sentence that goes on",
        "### o\n- `a`: int\n- `b`: int\n\nThe primary key is (`b`, `a`) - one of each\n",
        "o @1\n  a | int | not null @2\n  b | int | not null @3\n  pk(b,a)\n  more fks?");
    row("key like a constraint", "### o\n- `a`: int\n- `b`: int\n\nPRIMARY KEY (a, b)\n",
        "o @1\n  a | int | not null @2\n  b | int | not null @3\n  pk(a,b)\n  more fks?");
    row("key among the columns", "### o\n**Columns:**\n- `a`: int\n- `b`: int\n- Composite primary key: `a` + `b`\n",
        "o @1\n  a | int | not null @3\n  b | int | not null @4\n  pk(a,b)\n  more fks?");
    row("sentence that says less", "### o\n- `a`: int\n- `b`: int\n\nThe primary key is a hash of a.\n",
        "o @1\n  a | int | ? @2\n  b | int | ? @3\n  pk?\n  more fks?");
    row("sentence that says no", "### o\n- `a`: int\n\nThere is no primary key on a.\n",
        "o @1\n  a | int | ? @2\n  pk?\n  more fks?");
    row("words about a column", "### o\n**Columns:**\n- `id`: uuid\n- Soft delete: `deleted_at`\n",
        "o @1\n  id | uuid | ? @3\n  more columns?\n  pk?\n  more fks?\n! 4: Soft delete: deleted_at: This names no "
        "column. Expected is a line such as “`id`: INTEGER NOT NULL”.");
    row("tables that are numbered",
        "## Tables\n\n1. **Hotel** (`hotels` table)\n   - `id`: uuid, primary key\n2. **rooms**\n   - `id`: uuid NOT "
        "NULL\n",
        "hotels @3\n  id | uuid | not null @4\n  pk(id)\n  more fks?\nrooms @5\n  id | uuid | not null @6\n  pk()\n  "
        "more fks?");
    row("parts of a column", "## o\n- `id`: uuid NOT NULL\n- `meta`: jsonb\n  - `w`: integer NOT NULL\n",
        "o @1\n  id | uuid | not null @2\n  meta | jsonb | ? @3\n  pk?\n  more fks?");
    row("tables named in bold", "## Tables\n\n**users**\n- id: uuid\n\n**Table: posts**\n- id: uuid\n",
        "users @3\n  id | uuid | ? @4\n  pk?\n  more fks?\nposts @6\n  id | uuid | ? @7\n  pk?\n  more fks?");
    row("rename", "### o\n- `a`: text (formerly b)\n", "o @1\n  a | text | ? @2\n  pk?\n  more fks?");
}

void DocumentBulletsTest::lists()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, expected);
    const auto schema = readDocument(document);
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), expected);
}

QTEST_GUILESS_MAIN(DocumentBulletsTest)
#include "tst_documentbullets.moc"
