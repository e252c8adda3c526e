// SPDX-License-Identifier: MIT
#include "documentlines.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QTest>

using namespace triptych;

/// Columns that are rows of a pipe table.
class DocumentGridsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void nullability_data();
    void nullability();
    void keys_data();
    void keys();
    void spellings_data();
    void spellings();
    void grids_data();
    void grids();
    void commentsOfTblsAreTheDatabases();
    void manyColumnsAndBarsTakeNoTime();
};

/// Headers in ten languages; every row is a name, a type, whether it is nullable, and a key.
void DocumentGridsTest::headers_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char *headers, const char *yes) {
        QTest::newRow(name) << QString::fromUtf8(headers)
                            << QStringLiteral("a | uuid | %1 | PK").arg(QString::fromUtf8(yes));
    };
    row("English", "Column | Type | Nullable | Key", "no");
    row("upper case and mark-up", "**COLUMN NAME** | `Data Type` | *Is Nullable?* | Constraints", "NO");
    row("underscores", "column_name | data_type | is_nullable | constraint", "NO");
    row("MySQL's", "Field | Type | Null | Key", "NO");
    row("required", "Name | SQL Type | Required | Notes", "yes");
    row("not null", "Attribute | Datatype | Not Null | Attributes", "✓");
    row("Spanish", "Campo | Tipo | Nulo | Restricciones", "no");
    row("Spanish, required", "Columna | Tipo de dato | Obligatorio | Clave", "sí");
    row("Portuguese", "Coluna | Tipo | Obrigatório | Restrições", "sim");
    row("French", "Colonne | Type | Obligatoire | Contraintes", "oui");
    row("German", "Spalte | Datentyp | Pflicht | Schlüssel", "ja");
    row("Russian", "Поле | Тип | Обязательное | Ограничения", "да");
    row("Japanese", "カラム名 | 型 | 必須 | 制約", "○");
    row("Japanese, physical", "物理名 | データ型 | NOT NULL | キー", "○");
    row("Korean", "컬럼명 | 타입 | NULL 허용 | 제약", "아니오");
    row("Chinese", "字段名 | 数据类型 | 允许为空 | 键", "否");
    row("Chinese, of a generator", "名称 | 数据类型 | 允许空值 | 主键", "N");
    row("Japanese, not null", "カラム名 | データ型 | 非NULL | 制約", "x");
    row("Russian, name of a field", "имя поля | тип | обязательное | ограничения", "да");
    row("French, name of a column", "Nom de la colonne | Type | Obligatoire | Contraintes", "oui");
    row("translated in brackets", "Nombre de Columna (`Column Name`) | Tipo (`Type`) | Obligatorio | Clave", "sí");
    row("plus for yes", "Attribute | Type | Required | Key", "+");
    row("Polish", "Kolumna | Typ | Wymagane | Ograniczenia", "tak");
    row("full width", "Ｃｏｌｕｍｎ | Ｔｙｐｅ | Ｎｕｌｌａｂｌｅ | Ｋｅｙ", "no");
    QTest::newRow("marks of keys") << QStringLiteral("Column | Type | PK | Nullable")
                                   << QStringLiteral("a | uuid | ✔ | no");
    QTest::newRow("another order") << QStringLiteral("Key | Null | Type | Column")
                                   << QStringLiteral("PRI | NO | uuid | a");
}

void DocumentGridsTest::headers()
{
    QFETCH(const QString, headers);
    QFETCH(const QString, cells);
    const auto schema = readRow(headers, cells);
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema).section(QLatin1Char('\n'), 0, 2), QStringLiteral("t @1\n  a | uuid | not null @5\n  pk(a)"));
}

void DocumentGridsTest::nullability_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected"); // of each cell: + nullable, - not null, ? unknown
    const auto row = [](const char *name, const char *header, const char *cells, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(cells).split(QLatin1Char(','))
                            << QString::fromUtf8(expected);
    };
    row("yes and no", "Nullable", "yes,no,Y,N,true,FALSE,1,0", "+-+-+-+-");
    row("required", "Required", "yes,no,Y,N,true,FALSE", "-+-+-+");
    row("a blank among yes and no", "Nullable", "YES,,NO", "+?-");
    row("a blank among marks", "Nullable", "✓,,✔", "+-+");
    row("a blank among marks of not null", "Not null", "x,,X", "-+-");
    row("two kinds of marks", "Nullable", "✅,❌,", "+-?");
    row("crosses beside circles", "NULL 허용", "O,X", "+-");
    row("words of their own", "Null", "NULL,NOT NULL,nullable,required,optional", "+-+-+");
    row("words against the header", "Required", "required,optional,not null", "-+-");
    row("nothing but not null", "Nullable", "not null,,not null", "-+-");
    row("what says nothing", "Nullable", "-,—,n/a,conditional,?", "?????");
    row("with remarks", "Nullable", "No (PK),Yes (for now)", "-+");
    row("languages", "Nulo", "sí,no,sim,não,oui,non,ja,nein,да,нет,はい,いいえ,是,否", "+-+-+-+-+-+-+-");
}

void DocumentGridsTest::nullability()
{
    QFETCH(const QString, header);
    QFETCH(const QStringList, cells);
    QFETCH(const QString, expected);
    QString document = QStringLiteral("### t\n\n| Column | Type | %1 |\n|---|---|---|\n").arg(header);
    for (qsizetype at = 0; at < cells.size(); ++at)
        document += QStringLiteral("| c%1 | text | %2 |\n").arg(at).arg(cells[at]);
    const auto schema = readDocument(document.toUtf8());
    VERIFY_RESULT(schema);
    QString found;
    for (const Column &column : schema->tables.items.first().columns.items)
        found += !column.nullable.isKnown() ? QLatin1Char('?')
            : column.nullable.value()       ? QLatin1Char('+')
                                            : QLatin1Char('-');
    QCOMPARE(found, expected);
}

/// Marks of keys in the cells of several columns.
void DocumentGridsTest::keys_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // the lines after the column's
    const auto row = [](const char *header, const char *cell, const char *expected) {
        QTest::addRow("%s: %s", header, cell)
            << QString::fromUtf8(header) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    for (const char *cell : {"PK", "(PK)", "pk", "P.K.", "PRI", "PRIMARY KEY", "Primary", "🔑", "&#128273;", "@id",
             "`PK`, UUID", "Composite PK", "PK, NOT NULL", "PK (part of it)", "[pk, increment]", "&lt;&lt;PK&gt;&gt;",
             "первичный ключ", "主キー", "Clave primaria"})
        row("Constraints", cell, "pk(a)");
    for (const char *cell : {"Primary key", "PK. The number.", "Primary key, auto-increment", "The number (PK)",
             "PK (совместный с created_at)", "Part of composite primary key"})
        row("Notes", cell, "pk(a)");
    for (const char *cell : {"The primary key of the order", "Not a primary key", "Refers to the PK of users", ""})
        row("Notes", cell, "pk?");
    row("Key", "PK, FK → u.id", "pk(a)|fk(a) u(id)");
    row("Key", "PK_FK", "pk(a)|more fks?");
    row("Key", "FK", "pk?|more fks?");
    for (const char *cell : {"FK → u.c", "FK -> u.c", "FK: u.c", "FK to u.c", "FK(a → u.c)", "fk > u.c", "FK ⟶ `u.c`",
             "Foreign key to `u.c`", "FOREIGN KEY → u(c)", "REFERENCES u(c)", "References `u.c`", "FK ➔ u.c",
             "ref: > u.c", "──FK──→ u.c", "foreign key (references u.c)", "FK → [u](#u).c", "NOT NULL, FK → u(c)",
             "INDEX, REFERENCES u (c)", "внешний ключ → u.c", "外键 → u.c"})
        row("Constraints", cell, "pk?|fk(a) u(c)|more fks?");
    row("Constraints", "FK → u", "pk?|fk(a) u()|more fks?");
    row("Constraints", "FK → s.u.c", "pk?|fk(a) s.u(c)|more fks?");
    row("Constraints", "FK → u.c (CASCADE)", "pk?|fk(a) u(c) on delete cascade|more fks?");
    row("Constraints", "FK(a → u ON DELETE CASCADE)", "pk?|fk(a) u() on delete cascade|more fks?");
    row("Constraints", "REFERENCES u(c) ON DELETE SET NULL, NOT NULL", "pk?|fk(a) u(c) on delete set null|more fks?");
    for (const char *cell : {"The owner (FK → u.c)", "Owner. References `u.c`", "Foreign key to `u.c`", "→ u.c"})
        row("Description", cell, "pk?|fk(a) u(c)|more fks?");
    for (const char *cell : {"References u.c (logical)", "FK → u.c, no FK constraint", "Additional Relation: FK u.c",
             "References the user who asked", "from a → b", "goes from new → old"})
        row("Description", cell, "pk?|more fks?");
    for (const char *cell : {"Foreign key to `u.c` (one-to-one)", "FK → u.c (optional)", "References u.c (unique)"})
        row("Description", cell, "pk?|fk(a) u(c)|more fks?");
    row("Description", "Primary key, references auth.users", "pk(a)|fk(a) auth.users()|more fks?");
    row("Description", "References auth.id", "pk?|fk(a) auth(id)|more fks?");
    row("References", "u.c", "pk?|fk(a) u(c)");
    row("References", "u(c)", "pk?|fk(a) u(c)");
    row("References", "[u](u.md)", "pk?|fk(a) u()");
    row("References", "-", "pk?|more fks?");
    row("FK", "no", "pk?|more fks?");
    row("Constraints", ">0", "pk?|more fks?");
    row("Constraints", "FK(INTEGER)", "pk?|more fks?");
    row("Constraints", "FK(u)", "pk?|fk(a) u()|more fks?");
}

void DocumentGridsTest::keys()
{
    QFETCH(const QString, header);
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    const auto schema
        = readRow(QStringLiteral("Column | Type | %1").arg(header), QStringLiteral("a | uuid | %1").arg(cell));
    VERIFY_RESULT(schema);
    const QString closed = flat(*schema).section(QLatin1Char('\n'), 2);
    QString found = QString(closed)
                        .replace(QStringLiteral(" @5"), QString())
                        .replace(QLatin1String("\n  "), QLatin1String("|"))
                        .trimmed();
    if (!expected.contains(QStringLiteral("more")))
        found.remove(QStringLiteral("|more fks?"));
    QCOMPARE(found, expected);
}

/// One grid in each way that people spell it; every row means the same.
void DocumentGridsTest::spellings_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray plain = "### users\n\n| Column | Type | Nullable | Key |\n|---|---|---|---|\n"
                             "| id | uuid | no | PK |\n| org_id | bigint | yes | FK → orgs.id |\n";
    const auto row = [&](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << QByteArray(plain).replace(before, after);
    };
    row("as it is", "", "");
    row("CRLF", "\n", "\r\n");
    row("alignment", "|---|---|---|---|", "|:---|:---:|---:|---|");
    row("tabs", "| ", "|\t");
    row("wide blanks", "| id ", "|\u00A0id\u00A0");
    row("spaces at the end", "|\n", "|   \n");
    row("code", "| id ", "| `id` ");
    row("bold", "| id ", "| **id** ");
    row("bold code", "| id ", "| **`id`** ");
    row("a link", "| id ", "| [id](#id) ");
    row("an escape", "org_id |", "org\\_id |");
    row("a line break", "| uuid ", "| uuid<br/> ");
    row("no blank line before", "### users\n\n", "### users\nPeople who sign in\n");
    row("a deeper heading", "### users\n", "### users\n\n#### Columns\n");
    row("a label", "### users\n", "### users\n\n**Columns:**\n");
    row("a label of structure", "### users\n", "### users\n\n#### Description\n\nWho.\n\n#### Schema\n");
    QTest::newRow("no outer bars") << QByteArray("### users\n\nColumn | Type | Nullable | Key\n---|---|---|---\n"
                                                 "id | uuid | no | PK\norg_id | bigint | yes | FK → orgs.id\n");
    QTest::newRow("columns shuffled") << QByteArray(
        "### users\n\n| Key | Nullable | Type | Column |\n|---|---|---|---|\n"
        "| PK | no | uuid | id |\n| FK → orgs.id | yes | bigint | org_id |\n");
    QTest::newRow("short rows") << QByteArray(
        "### users\n\n| Column | Type | Nullable | Key | Notes |\n|---|---|---|---|---|\n"
        "| id | uuid | no | PK |\n| org_id | bigint | yes | FK → orgs.id\n");
    QTest::newRow("text right after") << plain + "Never delete a row.\n";
}

void DocumentGridsTest::spellings()
{
    QFETCH(const QByteArray, document);
    const auto schema = readDocument(document);
    VERIFY_RESULT(schema);
    QCOMPARE(schema->notes, QList<Note>());
    const QString lines = flat(*schema).replace(QRegularExpression(QStringLiteral(" @\\d+")), QString());
    QCOMPARE(lines,
        QStringLiteral("users\n  id | uuid | not null\n  org_id | bigint | null\n  pk(id)\n  fk(org_id) orgs(id)"));
}

void DocumentGridsTest::grids_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *document, const char *expected) {
        QTest::newRow(name) << QByteArray(document) << QString::fromUtf8(expected);
    };
    row("more columns", "### t\n| Column | Type |\n|---|---|\n| a | int |\n| ... | |\n",
        "t @1\n  a | int | ? @4\n  more columns?\n  pk?\n  more fks?");
    row("main columns", "### t\nMain columns:\n\n| Column | Type |\n|---|---|\n| a | int |\n",
        "t @1\n  a | int | ? @6\n  more columns?\n  pk?\n  more fks?");
    row("struck out", "### t\n| Column | Type |\n|---|---|\n| a | int |\n| ~~b~~ | int |\n",
        "t @1\n  a | int | ? @4\n  pk?\n  more fks?");
    row("two names in a cell", "### t\n| Column | Type |\n|---|---|\n| `a`, `b` | date |\n| c / d | int |\n",
        "t @1\n  a | date | ? @4\n  b | date | ? @4\n  c | int | ? @5\n  d | int | ? @5\n  pk?\n  more fks?");
    row("two names and two types", "### t\n| Column | Type |\n|---|---|\n| `a` / `b` | `uuid` / `int` |\n",
        "t @1\n  a | uuid | ? @4\n  b | int | ? @4\n  pk?\n  more fks?");
    row("a key in square brackets", "### t\n| Column | Type |\n|---|---|\n| a | int |\n\n**Primary key:** `[a, b]`\n",
        "t @1\n  a | int | not null @4\n  pk(a,b)\n  more fks?");
    row("required and optional columns",
        "# Shop - a guide\n## Core tables (ours)\n### t\nA thing.\n\n#### Required Fields\n| Field | Type "
        "|\n|---|---|\n| a | uuid (PK) |\n\n#### Kinds\n- `x`: one\n\n"
        "#### Optional Fields\n| Field | Type |\n|---|---|\n| b | varchar(3) |\n",
        "t @3\n  a | uuid | not null @9\n  b | varchar(3) | ? @17\n  more columns?\n  pk(a)\n  more fks?");
    row("the heading again in the header", "### rooms\n| rooms | type |\n|---|---|\n| id | int |\n",
        "rooms @1\n  id | int | ? @4\n  pk?\n  more fks?");
    row("a row that parts", "### t\n| Column | Type |\n|---|---|\n| **Times** | |\n| a | date |\n",
        "t @1\n  a | date | ? @5\n  pk?\n  more fks?");
    row("key lines after",
        "### t\n| Column | Type |\n|---|---|\n| a | int |\n| b | int |\n**Primary Key:** (a, b)\n"
        "**Foreign Keys:**\n- `a` -> `u.id`\n",
        "t @1\n  a | int | not null @4\n  b | int | not null @5\n  pk(a,b)\n  fk(a) u(id) @8");
    row("key lines before",
        "### t\n**Clé primaire composite**: (`a`, `b`)\n\n| Column | Type |\n|---|---|\n| a | int |\n| b | int |\n",
        "t @1\n  a | int | not null @6\n  b | int | not null @7\n  pk(a,b)\n  more fks?");
    row("composite key by marks", "### t\n| Column | Type | Key |\n|---|---|---|\n| a | int | PK |\n| b | int | PK |\n",
        "t @1\n  a | int | not null @4\n  b | int | not null @5\n  pk(a,b)\n  more fks?");
    row("the table in the header",
        "# Data model\n\n| users | Type | Constraints |\n|---|---|---|\n| id | uuid | PK |\n",
        "users @3\n  id | uuid | not null @5\n  pk(id)\n  more fks?");
    row("tables in a column",
        "# Columns\n| Table | Column | Type |\n|---|---|---|\n| a | x | int |\n| | y | int |\n| s.b | z | int |\n",
        "a @4\n  x | int | ? @4\n  y | int | ? @5\n  pk?\n  more fks?\ns.b @6\n  z | int | ? @6\n  pk?\n  more fks?");
    row("information_schema",
        "| table_schema | table_name | column_name | data_type | is_nullable | character_maximum_length | udt_name |\n"
        "|---|---|---|---|---|---|---|\n| public | a | x | character varying | YES | 20 | varchar |\n"
        "| public | a | y | ARRAY | NO | | _text |\n| app | a | z | USER-DEFINED | NO | | mood |\n",
        "a @3\n  x | character varying(20) | null @3\n  y | text[] | not null @4\n  pk?\n  more fks?\n"
        "app.a @5\n  z | mood | not null @5\n  pk?\n  more fks?");
    row("length and decimal places",
        "### t\n| 名称 | 数据类型 | 长度 | 小数位 |\n|---|---|---|---|\n| p | decimal | 11 | 2 |\n",
        "t @1\n  p | decimal(11, 2) | ? @4\n  pk?\n  more fks?");
    row("no key where a column for keys shows none",
        "## a\n| Column | Type | Key |\n|---|---|---|\n| x | int | PK |\n## b\n| Column | Type | Key "
        "|\n|---|---|---|\n| x | int | |\n",
        "a @1\n  x | int | not null @4\n  pk(x)\n  more fks?\nb @5\n  x | int | ? @8\n  pk()\n  more fks?");
    row("unknown where there is no place for keys",
        "## a\n| Column | Type | Notes |\n|---|---|---|\n| x | int | PK |\n## b\n| Column | Type | Notes "
        "|\n|---|---|---|\n| x | int | |\n",
        "a @1\n  x | int | not null @4\n  pk(x)\n  more fks?\nb @5\n  x | int | ? @8\n  pk?\n  more fks?");
    row("tbls",
        "# public.a\n\n## Description\n\nx\n\n## Columns\n\n| Name | Type | Default | Nullable | Children | Parents | "
        "Comment |\n"
        "|---|---|---|---|---|---|---|\n| id | integer | nextval('s'::regclass) | false | [b](b.md) | | no |\n"
        "| o | integer |  | true | | [c](c.md) | |\n\n## Constraints\n\n| Name | Type | Definition |\n|---|---|---|\n"
        "| a_pkey | PRIMARY KEY | PRIMARY KEY (id) |\n| f | FOREIGN KEY | FOREIGN KEY (o) REFERENCES d(id) ON DELETE "
        "CASCADE |\n"
        "| v | Additional Relation | Additional Relation o -> c.id |\n\n"
        "## Indexes\n\n| Name | Definition |\n|---|---|\n| a_pkey | CREATE UNIQUE INDEX |\n",
        "a @1\n  id | integer | not null | default nextval('s'::regclass) | comment no @11\n"
        "  o | integer | null | default none | comment  @12\n  pk(id)\n  fk(o) d(id) on delete cascade @19");
}

void DocumentGridsTest::grids()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, expected);
    const auto schema = readDocument(document);
    VERIFY_RESULT(schema);
    QCOMPARE(flat(*schema), expected);
}

void DocumentGridsTest::commentsOfTblsAreTheDatabases()
{
    const auto plain = readRow(QStringLiteral("Column | Type | Comment"), QStringLiteral("a | text | who"));
    VERIFY_RESULT(plain);
    QVERIFY(!plain->tables.items.first().columns.items.first().comment.isKnown());
}

void DocumentGridsTest::manyColumnsAndBarsTakeNoTime()
{
    QByteArray document = "## t\n\n| Column | Type |\n|---|---|\n";
    for (int at = 0; at < 20000; ++at)
        document += "| c" + QByteArray::number(at) + " | int |\n";
    document += "\n" + QByteArray("| ").repeated(100000) + "\n|---\n\n" + QByteArray("[(").repeated(50000) + "\n";
    const auto schema = readDocument(document);
    VERIFY_RESULT(schema);
    QCOMPARE(schema->columnCount(), 20000);
}

QTEST_GUILESS_MAIN(DocumentGridsTest)
#include "tst_documentgrids.moc"
