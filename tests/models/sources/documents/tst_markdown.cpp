// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "sources/documents/documentsource.h"
#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void readsTheDialect()
    {
        const auto schema = read("# Overview\n"
                                 "\n"
                                 "*Last updated (UTC): 2025-10-27 23:26:20*\n"
                                 "\n"
                                 "> Made by a tool.\n"
                                 "\n"
                                 "## Tables\n"
                                 "\n"
                                 "### orders\n"
                                 "\n"
                                 "**Primary Key:** id\n"
                                 "\n"
                                 "**Columns:**\n"
                                 "- `id`: INTEGER NOT NULL\n"
                                 "- `total`: NUMERIC(15, 2) NULL\n"
                                 "- `placed_by`: INTEGER\n"
                                 "\n"
                                 "**Foreign Keys:**\n"
                                 "- `placed_by` -> `people.id`\n"
                                 "\n"
                                 "### people\n"
                                 "\n"
                                 "**Primary Key:** id\n"
                                 "\n"
                                 "**Columns:**\n"
                                 "- `id`: INTEGER\n"
                                 "\n"
                                 "### log\n"
                                 "\n"
                                 "**Columns:**\n"
                                 "- `line`: TEXT NULL\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("orders @9\n"
                           "  id | INTEGER | not null @14\n"
                           "  total | NUMERIC(15, 2) | null @15\n"
                           "  placed_by | INTEGER | ? @16\n"
                           "  pk(id)\n"
                           "  fk(placed_by) people(id) @19\n"
                           "people @21\n"
                           "  id | INTEGER | not null @26\n"
                           "  pk(id)\n"
                           "log @28\n"
                           "  line | TEXT | null @31\n"
                           "  pk()"));
        QCOMPARE(schema->source.title, m_path);
        QCOMPARE(schema->source.files, QStringList{m_path});
        QCOMPARE(schema->source.detail, QStringLiteral("generated 2025-10-27"));
        QVERIFY(!schema->caseSensitiveNames);
        QVERIFY(schema->tables.isComplete());
        const Table &table = schema->tables.items.first();
        QCOMPARE(table.origin.file, m_path);
        QCOMPARE(table.primaryKey.value().origin.line, 11);
        QCOMPARE(table.columns.items[1].type.value().notation, SqlType::Notation::Prose);
        QVERIFY(!table.uniqueConstraints.isComplete());
        QVERIFY(!table.indexes.isComplete());
        QVERIFY(!table.comment.isKnown());
        QVERIFY(!table.columns.items[0].defaultExpression.isKnown());
    }

    void whatNoTableListsIsUnknown()
    {
        const auto schema = read("## log\n\n**Columns:**\n- `line`: TEXT NULL\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema), QStringLiteral("log @1\n  line | TEXT | null @4\n  pk?\n  more fks?"));
    }

    void spellings_data();
    void spellings();
    void columns_data();
    void columns();
    void foreignKeys_data();
    void foreignKeys();
    void primaryKeys_data();
    void primaryKeys();
    void tableNames_data();
    void tableNames();

    void headingsAndProseThatAreNoTables()
    {
        const auto schema = read("# Guide\n\nColumns are listed below.\n\n## How to read\n\n- one: two\n\n"
                                 "## users\n\nPeople who sign in.\n\n**Columns:**\n\nIn order:\n\n- `id`: INTEGER\n\n"
                                 "Never delete a row.\n\n**Notes:**\n- kept: for ever\n\n```sql\nSELECT 1;\n```\n\n"
                                 "## Changes\n\n- 2024: begun\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema), QStringLiteral("users @9\n  id | INTEGER | ? @17\n  pk?\n  more fks?"));
    }

    void viewsAreLeftOutWithANote()
    {
        const auto schema = read("## Tables\n### views\n**Columns:**\n- `id`: INTEGER\n"
                                 "## Views\n### active_users\n**Columns:**\n- `id`: INTEGER\n"
                                 "## View: old\n**Columns:**\n- `id`: INTEGER\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("views @2\n  id | INTEGER | ? @4\n  pk?\n  more fks?\n"
                           "! 6: active_users: This is a view; only tables are compared.\n"
                           "! 9: old: This is a view; only tables are compared."));
    }

    void aTableDescribedTwiceStandsOnce()
    {
        const auto schema
            = read("## users\n**Columns:**\n- `id`: INTEGER\n## public.Users\n**Columns:**\n- `no`: TEXT\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("users @1\n  id | INTEGER | ? @3\n  pk?\n  more fks?\n"
                           "! 4: Users: The table is described twice, in lines 1 and 4; line 1 stands."));
    }

    void aColumnDescribedTwiceStandsOnce()
    {
        const auto schema = read("## users\n**Columns:**\n- `id`: INTEGER\n- `ID`: TEXT\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("users @1\n  id | INTEGER | ? @3\n  pk?\n  more fks?\n"
                           "! 4: ID: TEXT: The column is described twice; line 3 stands."));
    }

    void aLineThatIsNotUnderstoodIsUnknown()
    {
        const auto schema
            = read("## users\n**Primary Key:** whatever fits\n**Columns:**\n- `id`: INTEGER maybe\n- …\n"
                   "- `n`: TEXT NULL\n**Foreign Keys:**\n- see the wiki\n"
                   "## other\n**Primary Key:** id\n**Columns:**\n- `id`: INTEGER\n**Foreign Keys:** none\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral(
                "users @1\n  id | INTEGER | ? @4\n  n | TEXT | null @6\n  more columns?\n  pk?\n  more fks?\n"
                "other @9\n  id | INTEGER | not null @12\n  pk(id)\n"
                "! 2: whatever fits: This names no key. Expected are column names with commas between.\n"
                "! 4: id: INTEGER maybe: “maybe” is not understood.\n"
                "! 8: see the wiki: This is no foreign key. Expected is a line such as “`users_id` -> `users.id`”."));
        const Table &users = schema->tables.items.first();
        QVERIFY(users.columns.incomplete->contains(QStringLiteral("line 5")));
        QVERIFY(users.primaryKey.reason().contains(QStringLiteral("Line 2")));
        QVERIFY(users.foreignKeys.incomplete->contains(QStringLiteral("Line 8")));
    }

    void typesThatDoNotSayWhichAreUnknown()
    {
        const auto schema = read(
            "## t\n**Columns:**\n- `tags`: ARRAY NULL\n- `kind`: USER-DEFINED NOT NULL\n- `geo`: NULL NOT NULL\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("t @1\n  tags | ? | null @3\n  kind | ? | not null @4\n  geo | ? | not null @5\n"
                           "  pk?\n  more fks?"));
        QVERIFY(schema->tables.items[0].columns.items[0].type.reason().contains(QStringLiteral("ARRAY")));
    }

    void aTargetInASchemaIsFoundByItsTable()
    {
        const auto schema = read("## billing.bills\n**Columns:**\n- `id`: INTEGER\n- `twin`: INTEGER\n"
                                 "**Foreign Keys:**\n- `twin` -> `billing.bills`\n- `id` -> `people.id`\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("billing.bills @1\n  id | INTEGER | ? @3\n  twin | INTEGER | ? @4\n  pk?\n"
                           "  fk(twin) billing.bills() @6\n  fk(id) people(id) @7"));
    }

    /// What a document doesn't state is unknown, and what it states of constraints is not all.
    void statesNoMoreThanItSays()
    {
        const auto schema
            = read("## t\n**Columns:**\n- `a`: INTEGER NULL CHECK (a > f(0)) UNIQUE — a number\n- `b`: TEXT\n");
        VERIFY_RESULT(schema);
        const Table &table = schema->tables.items.first();
        QCOMPARE(table.checks.items.size(), 1);
        QCOMPARE(table.checks.items.first().expression, QStringLiteral("a > f(0)"));
        QVERIFY(!table.checks.isComplete());
        QCOMPARE(table.uniqueConstraints.items.size(), 1);
        QVERIFY(!table.uniqueConstraints.isComplete());
        QVERIFY(!table.indexes.isComplete());
        QVERIFY(!table.comment.isKnown());
        for (const Column &column : table.columns.items) {
            QVERIFY(!column.defaultExpression.isKnown());
            QVERIFY(!column.identity.isKnown());
            QVERIFY(!column.generatedExpression.isKnown());
            QVERIFY(!column.autoincrement.isKnown());
            QVERIFY(!column.comment.isKnown());
        }
    }

    void refusals_data();
    void refusals();

    void cancelling()
    {
        write("## users\n**Columns:**\n- `id`: INTEGER\n");
        const Cancellation cancellation;
        cancellation.cancel();
        const auto schema = documentSource(m_path)([](const Progress &) {}, cancellation);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
    }

    void deeplyNestedListsDoNoHarm()
    {
        const auto schema = read(QByteArray("- ").repeated(5000) + "x\n\n## users\n**Columns:**\n- `id`: INTEGER\n");
        VERIFY_RESULT(schema);
        QCOMPARE(schema->columnCount(), 1);
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<Schema> read(const QByteArray &bytes)
    {
        write(bytes);
        return documentSource(m_path)([](const Progress &) {}, Cancellation());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("schema.md"));
};

/// One table in each way that people spell it; every row means the same.
void MarkdownTest::spellings_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray seed = "### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n"
                            "- `name`: VARCHAR(100) NULL\n\n**Foreign Keys:**\n- `id` -> `people.id`\n";
    QTest::newRow("as generated") << seed;
    QTest::newRow("CRLF") << QByteArray(seed).replace("\n", "\r\n");
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + seed;
    QTest::newRow("no end of line") << seed.chopped(1);
    QTest::newRow("stars for bullets") << QByteArray(seed).replace("- `", "* `");
    QTest::newRow("one paragraph") << QByteArray(seed).replace("\n\n", "\n");
    QTest::newRow("heading level 2") << QByteArray(seed).replace("###", "##");
    QTest::newRow("underlined heading") << QByteArray(seed).replace("### users\n", "users\n-----\n");
    QTest::newRow("heading in code") << QByteArray(seed).replace("### users", "### `users`");
    QTest::newRow("heading in bold") << QByteArray(seed).replace("### users", "### **users**");
    QTest::newRow("heading with a number") << QByteArray(seed).replace("### users", "### 3. `users`");
    QTest::newRow("heading with a word") << QByteArray(seed).replace("### users", "### Table: users");
    QTest::newRow("plain labels") << QByteArray(seed).replace("**", "");
    QTest::newRow("colon outside of bold") << QByteArray(seed).replace(":**", "**:");
    QTest::newRow("labels in lower case")
        << QByteArray(seed).replace("Columns", "columns").replace("Primary Key", "primary key");
    QTest::newRow("label with a count") << QByteArray(seed).replace("Columns:", "Columns (2):");
    QTest::newRow("fields") << QByteArray(seed).replace("Columns", "Fields");
    QTest::newRow("labels as headings") << QByteArray(seed)
                                               .replace("**Primary Key:** id", "#### Primary Key\n\nid")
                                               .replace("**Columns:**", "#### Columns\n")
                                               .replace("**Foreign Keys:**", "#### Foreign keys\n");
    QTest::newRow("labels as items") << QByteArray("### users\n- **Primary Key:** id\n- **Columns:**\n"
                                                   "  - `id`: INTEGER NOT NULL\n  - `name`: VARCHAR(100) NULL\n"
                                                   "- **Foreign Keys:**\n  - `id` -> `people.id`\n");
    QTest::newRow("key as a list") << QByteArray(seed).replace("**Primary Key:** id", "**Primary Key:**\n- `id`");
    QTest::newRow("key in code") << QByteArray(seed).replace(":** id", ":** `id`");
    QTest::newRow("plain names") << QByteArray(seed).replace("`", "");
    QTest::newRow("bold names") << QByteArray(seed).replace("`", "**");
    QTest::newRow("all of an item in code")
        << QByteArray(seed).replace("`id`: INTEGER NOT NULL", "`id: INTEGER NOT NULL`");
    QTest::newRow("type in code") << QByteArray(seed).replace(": INTEGER NOT NULL", ": `INTEGER NOT NULL`");
    QTest::newRow("a dash for the colon") << QByteArray(seed).replace("`: ", "` - ");
    QTest::newRow("no separator") << QByteArray(seed).replace("`: ", "` ");
    QTest::newRow("arrow") << QByteArray(seed).replace("->", "→");
    QTest::newRow("fat arrow") << QByteArray(seed).replace("->", "=>");
    QTest::newRow("a description after") << QByteArray(seed).replace(
        "NOT NULL", "NOT NULL — the number of the user (never reused)");
    QTest::newRow("key on the column's line")
        << QByteArray(seed).replace("**Primary Key:** id\n\n", "").replace("NOT NULL", "PRIMARY KEY");
}

void MarkdownTest::spellings()
{
    QFETCH(const QByteArray, document);
    const auto schema = read(document);
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    QCOMPARE(schema->tables.items.size(), 1);
    Table table = schema->tables.items.first();
    for (Column &column : table.columns.items)
        column.origin.line = 0;
    table.origin.line = 0;
    for (ForeignKey &key : table.foreignKeys.items)
        key.origin.line = 0;
    QCOMPARE(tableLines(table).join(QLatin1Char('\n')),
        QStringLiteral("users @0\n  id | INTEGER | not null @0\n  name | VARCHAR(100) | null @0\n"
                       "  pk(id)\n  fk(id) people(id) @0"));
}

void MarkdownTest::columns_data()
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

void MarkdownTest::columns()
{
    QFETCH(const QString, item);
    QFETCH(const QString, expected);
    const auto schema = read("## t\n**Columns:**\n- " + item.toUtf8() + "\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    QCOMPARE(columnLine(schema->tables.items.value(0).columns.items.value(0)), QStringLiteral("  %1 @3").arg(expected));
}

void MarkdownTest::foreignKeys_data()
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

void MarkdownTest::foreignKeys()
{
    QFETCH(const QString, item);
    QFETCH(const QString, expected);
    const auto schema = read("## o\n**Columns:**\n**Foreign Keys:**\n- " + item.toUtf8() + "\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), QStringLiteral("o @1\n  pk?\n  %1 @4").arg(expected));
}

void MarkdownTest::primaryKeys_data()
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
    QTest::newRow("list") << "**Primary Key:**\n- a\n- b"
                          << "pk(a,b)";
}

void MarkdownTest::primaryKeys()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto schema = read("## o\n" + line.toUtf8() + "\n\n**Columns:**\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    QCOMPARE(tableLines(schema->tables.items.first()).value(1).trimmed(), expected);
}

void MarkdownTest::tableNames_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *rowName, const char *heading, const char *schema, const char *name) {
        QTest::newRow(rowName) << QString::fromUtf8(heading) << QString::fromUtf8(schema) << QString::fromUtf8(name);
    };
    row("schema", "public.users", "public", "users");
    row("schema in code", "`billing.users`", "billing", "users");
    row("quoted dot", "`\"a.b\"`", "", "a.b");
    row("quoted parts", "Table \"my schema\".\"T\"", "my schema", "T");
    row("spaces", "my things 🧑", "", "my things 🧑");
    row("escape", "users\\_types", "", "users_types");
    row("entity", "a &amp; b", "", "a & b");
    row("capitals", "UsersTypes", "", "UsersTypes");
    row("closing hashes", "users ##", "", "users");
    row("a word of ours", "`columns`", "", "columns");
    row("a digit first", "2fa codes", "", "2fa codes");
    row("number alone", "2024", "", "2024");
    row("full stop", "users.", "", "users.");
}

void MarkdownTest::tableNames()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, schema);
    QFETCH(const QString, name);
    const auto read_ = read("# Tables\n## " + heading.toUtf8() + "\n**Columns:**\n- `id`: INTEGER\n");
    VERIFY_RESULT(read_);
    QCOMPARE(read_->tables.items.size(), 1);
    QCOMPARE(read_->tables.items.first().name.schema, schema);
    QCOMPARE(read_->tables.items.first().name.name, name);
}

void MarkdownTest::refusals_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << "The document is empty.";
    QTest::newRow("blank") << QByteArray(" \n\n") << "The document is empty.";
    QTest::newRow("byte-order mark alone") << QByteArray("\xEF\xBB\xBF") << "The document is empty.";
    QTest::newRow("prose") << QByteArray("# Title\n\nText.\n") << "The document describes no table.";
    QTest::newRow("no heading") << QByteArray("**Columns:**\n- `id`: INTEGER\n") << "The document describes no table.";
    QTest::newRow("views only") << QByteArray("## View: v\n**Columns:**\n- `id`: INTEGER\n")
                                << "The document describes no table.";
    QTest::newRow("not UTF-8") << QByteArray("# T\n\nn\xE4h\n") << "Line 3 is not UTF-8.";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE#\0 \0t\0\n\0", 10) << "Line 1 is not UTF-8.";
    QTest::newRow("binary") << QByteArray("\0\1\2\3\n\0", 6) << "The document describes no table.";
}

void MarkdownTest::refusals()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, what);
    const auto schema = read(document);
    QVERIFY(!schema);
    QCOMPARE(schema.error().what, what);
    QCOMPARE(schema.error().where, m_path);
    QVERIFY(!schema.error().mend.isEmpty());
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
