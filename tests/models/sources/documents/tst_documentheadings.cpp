// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

/// Which table a section is of.
class DocumentHeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableNames_data();
    void tableNames();
    void partsThatAreTables_data();
    void partsThatAreTables();
    void partsInOtherLanguages();
    void whatIsNoTable_data();
    void whatIsNoTable();
    void tablesNamedInTheText_data();
    void tablesNamedInTheText();
    void severalTablesUnderOneHeading();
    void viewsAreToldAsSuch();
};

void DocumentHeadingsTest::tableNames_data()
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
    row("code", "`users`", "", "users");
    row("bold", "**users**", "", "users");
    row("number", "1. users", "", "users");
    row("number in brackets", "1) users", "", "users");
    row("number of a part", "3.1 `a`", "", "a");
    row("number and bold", "1. **PLAYERS**", "", "PLAYERS");
    row("number and word", "1. Tabla `users`", "", "users");
    row("word with a colon", "Tabla: x", "", "x");
    row("table", "Table: x", "", "x");
    row("table and schema", "Table public.x", "public", "x");
    row("quoted by psql", "Table \"public.x\"", "public", "x");
    row("word after", "Merchants Table", "", "Merchants");
    row("word after, lower case", "admin table", "", "admin");
    row("name in brackets", "User (`users`)", "", "users");
    row("name in plain brackets", "User accounts (user_accounts)", "", "user_accounts");
    row("plural in brackets", "Team (teams)", "", "teams");
    row("Arabic", "1. جدول المراكز (`medical_centers`)", "", "medical_centers");
    row("Korean", "`X` — `pkg.X` (테이블명 `youth_policy`)", "", "youth_policy");
    row("Japanese", "ユーザーテーブル（users）", "", "users");
    row("Chinese", "2.3 用户表 `sys_user`", "", "sys_user");
    row("Russian", "Таблица `orders`", "", "orders");
    row("picture", "🧑 customers", "", "customers");
    row("picture of a number", "1️⃣ profiles", "", "profiles");
    row("formerly", "nfc_tags (formerly tags)", "", "nfc_tags");
    row("replaces", "accounts (replaces profiles and logins)", "", "accounts");
    row("remark", "match_records (Ledger: append-only)", "", "match_records");
    row("description", "users — who signs in", "", "users");
    row("description after a colon", "users: who signs in", "", "users");
    row("database, schema, table", "`db.billing.users`", "billing", "users");
}

void DocumentHeadingsTest::tableNames()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, schema);
    QFETCH(const QString, name);
    const auto read_ = readDocument("# Tables\n## " + heading.toUtf8() + "\n**Columns:**\n- `id`: INTEGER\n");
    VERIFY_RESULT(read_);
    QCOMPARE(read_->tables.items.size(), 1);
    QCOMPARE(read_->tables.items.first().name.schema, schema);
    QCOMPARE(read_->tables.items.first().name.name, name);
}

void DocumentHeadingsTest::partsThatAreTables_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::newRow("bullets") << QByteArray("**Primary Key:** id\n\n**Columns:**\n- `id`: integer\n");
    QTest::newRow("bullets with NULL") << QByteArray("**Columns:**\n- `id`: text NOT NULL\n");
    QTest::newRow("grid") << QByteArray("| Column | Type | Nullable |\n|---|---|---|\n| `id` | INTEGER | NO |\n");
}

/// A word that a part of a document may bear is a table's name where columns of a database stand under it.
void DocumentHeadingsTest::partsThatAreTables()
{
    QFETCH(const QByteArray, columns);
    for (const char *name : {"details", "labels", "types", "options", "parameters", "collections", "functions"}) {
        const auto schema = readDocument(QByteArray("# Shop\n\n## Tables\n\n### ") + name + "\n\n" + columns);
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 1);
        QCOMPARE(schema->tables.items.first().name.name, QString::fromLatin1(name));
        QCOMPARE(schema->columnCount(), 1);
    }
    const auto part = readDocument("# Shop\n\n## users\n\n**Columns:**\n- `a`: INTEGER\n\n### Details\n\n" + columns);
    VERIFY_RESULT(part);
    QCOMPARE(part->tables.items.size(), 1);
    QCOMPARE(part->tables.items.first().name.name, QStringLiteral("users"));
}

void DocumentHeadingsTest::whatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray fields = "| Name | Type | Required | Description |\n|---|---|---|---|\n| a | string | yes | b |\n";
    const auto row = [](const char *name, const QByteArray &document) { QTest::newRow(name) << document; };
    row("an endpoint", "## GET /users\n" + fields);
    row("an endpoint in code", "## `POST /users/{id}`\n" + fields);
    row("parameters", "# Users\n## Parameters\n" + fields);
    row("a body of an API", "# REST API\n## user\n" + fields);
    row("a list in an API", "# API\n## user\n- `id` (integer): the id\n- `name` (string): the name\n");
    row("settings", "# App\n## Configuration\n" + fields);
    row("environment", "## Environment variables\n### server\n" + fields);
    row("words for a heading", "## How people are described\n" + fields);
    row("an enum", "## status\n| Value | Meaning |\n|---|---|\n| a | b |\n");
    row("a list of names", "## roles\n| Name | Description |\n|---|---|\n| admin | all |\n");
    row("indexes", "## users\n| Index name | Columns | Type |\n|---|---|---|\n| i | a | btree |\n");
    row("index definitions", "## users\n| Name | Definition |\n|---|---|\n| i | CREATE INDEX |\n");
    row("relations", "## links\n| From | To | Type |\n|---|---|---|\n| a | b | 1:n |\n");
    row("a list of tables", "## Tables\n| Table | Purpose | Key Fields |\n|---|---|---|\n| a | b | c |\n");
    row("tbls' list of tables",
        "## Tables\n| Name | Columns | Comment | Type |\n|---|---|---|---|\n| a | 3 | | BASE TABLE |\n");
    row("migrations", "## log\n| Migration | Column | Type |\n|---|---|---|\n| 1 | a | int |\n");
    row("a change log", "# Changelog\n## 1.2.0\n- users: renamed\n- `id`: now uuid\n");
    row("prose", "## users\n- the name is long\n- see the wiki\n");
    const QByteArray id = "| Column | Type | Description |\n|---|---|---|\n| id | UUID | Primary key |\n";
    row("what every table has", "# Shop\n## 3. Common Column Conventions\n" + id);
    row("columns in every table", "# Shop\n## Columns in every table\n" + id);
    row("a word for a rule", "# Shop\n## Types and rules\n**Nullability**:\n\n- `paid_at`: Nullable (until then)\n");
    row("a template's name", "# Shop\n## [table_name]\n" + id);
    row("a template's name in code", "# Shop\n## `<table>`\n" + id);
    row("a template's name in braces", "# Shop\n## {{ name }}\n" + id);
    row("a template's list", "# 3 - Shop\n## 2.1 {{table1}}\n- **Columns:**\n  - {{columns}}\n");
    row("nothing but a heading", "## users\n\nPeople.\n");
}

void DocumentHeadingsTest::whatIsNoTable()
{
    QFETCH(const QByteArray, document);
    const auto schema = readDocument(document);
    QVERIFY2(!schema, schema ? qPrintable(flat(*schema)) : "");
    QCOMPARE(schema.error().what, QStringLiteral("The document describes no table."));
}

void DocumentHeadingsTest::tablesNamedInTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bold label") << QByteArray("**Table:** `app_users`\n\n");
    QTest::newRow("longer label") << QByteArray("**Table Name:** `app_users`\n\n");
    QTest::newRow("wide colon") << QByteArray("**\u8868\u540D\uFF1A** <a id=\"app_users\">app_users</a>\n\n");
    QTest::newRow("plain label") << QByteArray("Table: app_users\n\n");
    QTest::newRow("item") << QByteArray("- **Table:** `app_users`\n\n");
    QTest::newRow("sentence") << QByteArray("Table is `app_users`.\n\n");
    QTest::newRow("before its grid") << QByteArray("**Table `app_users`**\n\n");
}

void DocumentHeadingsTest::partsInOtherLanguages()
{
    for (const char *part :
        {"Estrutura da tabela", "Estructura de la tabla", "Struktur der Tabelle", "Structure of the table",
            "\u0421\u0442\u0440\u0443\u043A\u0442\u0443\u0440\u0430 \u0442\u0430\u0431\u043B\u0438\u0446\u044B"}) {
        const auto schema
            = readDocument(QByteArray("# users\n\n## ") + part + "\n\n| Column | Type |\n|---|---|\n| id | uuid |\n");
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 1);
        QCOMPARE(schema->tables.items.first().name.name, QStringLiteral("users"));
    }
}

void DocumentHeadingsTest::tablesNamedInTheText()
{
    QFETCH(const QByteArray, text);
    const auto schema = readDocument("## User\n\n" + text + "| Column | Type |\n|---|---|\n| id | uuid |\n");
    VERIFY_RESULT(schema);
    QCOMPARE(schema->tables.items.size(), 1);
    QCOMPARE(schema->tables.items.first().name.name, QStringLiteral("app_users"));
}

/// Whose the columns are is not said.
void DocumentHeadingsTest::severalTablesUnderOneHeading()
{
    const auto schema
        = readDocument("### `kg.accounts` and `kg.account_stats`\n\n| Column | Type |\n|---|---|\n| id | uuid |\n");
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema),
        QStringLiteral("kg.accounts @1\n  more columns?\n  pk?\n  more fks?\n"
                       "kg.account_stats @1\n  more columns?\n  pk?\n  more fks?"));
}

void DocumentHeadingsTest::viewsAreToldAsSuch()
{
    const QByteArray grid = "\n\n| Column | Type |\n|---|---|\n| id | uuid |\n\n";
    const auto schema = readDocument("## users" + grid + "## view: v" + grid + "## View: `w`" + grid
        + "## Materialized view: x" + grid + "## Vista `y`" + grid + "## Views\n### z" + grid);
    VERIFY_RESULT(schema);
    QCOMPARE(schema->tables.items.size(), 6);
    QCOMPARE(std::ranges::count_if(schema->tables.items, &Table::isView), 5);
    QVERIFY(schema->notes.isEmpty());
}

QTEST_GUILESS_MAIN(DocumentHeadingsTest)
#include "tst_documentheadings.moc"
