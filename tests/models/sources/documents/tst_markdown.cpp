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

    void headingsAndProseThatAreNoTables()
    {
        const auto schema = read("# Guide\n\nColumns are listed below.\n\n## How to read\n\n- one: two\n\n"
                                 "## users\n\nPeople who sign in.\n\n**Columns:**\n\nIn order:\n\n- `id`: INTEGER\n\n"
                                 "Never delete a row.\n\n**Notes:**\n- kept: for ever\n\n```sql\nSELECT 1;\n```\n\n"
                                 "## Changes\n\n- 2024: begun\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema), QStringLiteral("users @9\n  id | INTEGER | ? @17\n  pk?\n  more fks?"));
    }

    void viewsAreToldAsSuch()
    {
        const auto schema = read("## Tables\n### views\n**Columns:**\n- `id`: INTEGER\n"
                                 "## Views\n### active_users\n**Columns:**\n- `id`: INTEGER\n"
                                 "## View: old\n**Columns:**\n- `id`: INTEGER\n");
        VERIFY_RESULT(schema);
        QCOMPARE(flat(*schema),
            QStringLiteral("views @2\n  id | INTEGER | ? @4\n  pk?\n  more fks?\n"
                           "active_users view @6\n  id | INTEGER | ? @8\n  pk?\n  more fks?\n"
                           "old view @9\n  id | INTEGER | ? @11\n  pk?\n  more fks?"));
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

void MarkdownTest::refusals_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << "The document is empty.";
    QTest::newRow("blank") << QByteArray(" \n\n") << "The document is empty.";
    QTest::newRow("byte-order mark alone") << QByteArray("\xEF\xBB\xBF") << "The document is empty.";
    QTest::newRow("prose") << QByteArray("# Title\n\nText.\n") << "The document describes no table.";
    QTest::newRow("no heading") << QByteArray("**Columns:**\n- `id`: INTEGER\n") << "The document describes no table.";
    QTest::newRow("not UTF-8") << QByteArray("# T\n\nn\xE4h\n") << "Line 3 is not UTF-8.";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE#\0 \0t\0\n\0", 10) << "The file is UTF-16.";
    QTest::newRow("binary") << QByteArray("\0\1\2\3\n\0", 6) << "This is no text file.";
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
