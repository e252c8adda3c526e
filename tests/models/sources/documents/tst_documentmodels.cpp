// SPDX-License-Identifier: MIT
#include "languagetext.h"

#include <QTest>

using namespace triptych;
using test::linesOf;
using test::placesOf;

namespace {

/// Of what nothing is known nothing is shown here.
QString said(const char *name, const QByteArray &text)
{
    QStringList lines;
    for (QString line : linesOf(name, text).split(QLatin1Char('\n'))) {
        line.remove(QStringLiteral(" default ?"))
            .remove(QStringLiteral(" auto ?"))
            .remove(QStringLiteral(" identity ?"));
        line.remove(QStringLiteral(" generated ?")).remove(QStringLiteral(" -- ?"));
        if (line != QLatin1String("  incomplete: ") && line != QLatin1String("  primary key ?"))
            lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// DBML, Prisma, and sketches of SQL.
class DocumentModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dbml();
    void dbmlReferences();
    void prisma();
    void prismaOfOtherKinds();
    void sketches();
    void sketchesThatAreNone();
};

void DocumentModelsTest::dbml()
{
    const QByteArray text
        = "Project p {\n  database_type: 'PostgreSQL'\n  Note: '''\n Table fake { id int }\n'''\n}\n"
          "// Table no { id int }\n/* Table no {\n id int } */\n"
          "Enum core.job_status {\n  created [note: 'x']\n  \"done it\"\n}\n"
          "TablePartial stamps {\n  created_at timestamptz [not null, default: `now()`]\n}\n"
          "Table core.\"users\" as U [headercolor: #fff] {\n  id int [pk, increment]\n"
          "  \"full name\" \"character varying(50)\" [not null, unique, note: 'a, [b] {']\n"
          "  status core.job_status [default: 'created']\n  tags text[] [null]\n  balance decimal(10,2) [default: "
          "1.5]\n"
          "  active boolean [default: true]\n  minus int [default: -1]\n  quote text [default: 'it\\'s']\n  ~stamps\n"
          "  indexes {\n    (id, status) [unique, name: 'u_idx']\n    `lower(status)` [type: hash]\n    tags\n  }\n"
          "  Note: 'text'\n}\nTable pair\n{\n  a int\n  b int\n  indexes { (a, b) [pk] }\n}\nTable one { id int [pk] "
          "}\n";
    QCOMPARE(said("x.dbml", text),
        QStringLiteral("core.users\n  id int not null auto\n  full name character varying(50) not null\n"
                       "  status core.job_status null ? default 'created' labels (created, done it)\n  tags text[]\n"
                       "  balance decimal(10,2) null ? default 1.5\n  active boolean null ? default true\n"
                       "  minus int null ? default -1\n  quote text null ? default 'it''s'\n"
                       "  created_at timestamptz not null default now()\n  primary key  (id)\n  unique  (full name)\n"
                       "  unique index u_idx (id, status)\n  index  using hash (lower(status))\n  index  (tags)\n"
                       ".pair\n  a int not null\n  b int not null\n  primary key  (a, b)\n"
                       ".one\n  id int not null\n  primary key  (id)"));
    QVERIFY(placesOf("x.dbml", text).startsWith(QLatin1String("core.users 17: id 18 full name 19 status 20")));
}

void DocumentModelsTest::dbmlReferences()
{
    QCOMPARE(said("x.dbml",
                 "Table core.users as U {\n  id int\n  boss int [ref: > U.id]\n  box int [ref: < boxes.owner]\n}\n"
                 "Table boxes {\n  owner int\n  a int\n  b int\n  c int\n}\n"
                 "Ref fk_name: boxes.a > core.users.id [delete: cascade, update: no action]\n"
                 "Ref { boxes.(a, b) > core.users.(id, boss) }\nRef: boxes.c <> core.users.id\n"),
        QStringLiteral("core.users\n  id int null ?\n  boss int null ?\n  box int null ?\n"
                       "  foreign key  (boss) -> core.users (id) on update ? on delete ?\n"
                       ".boxes\n  owner int null ?\n  a int null ?\n  b int null ?\n  c int null ?\n"
                       "  foreign key  (owner) -> core.users (box) on update ? on delete ?\n"
                       "  foreign key  (a) -> core.users (id) on delete cascade\n"
                       "  foreign key  (a, b) -> core.users (id, boss) on update ? on delete ?"));
    QCOMPARE(said("x.dbml", "Table a {\n  x int [ref: - b.y]\n}\nTable b {\n  y int\n}\n"),
        QStringLiteral(".a\n  x int null ?\n  incomplete: Line 2 does not say which table holds the foreign key.\n"
                       ".b\n  y int null ?\n  incomplete: Line 2 does not say which table holds the foreign key."));
}

void DocumentModelsTest::prisma()
{
    const QByteArray text
        = "generator client {\n  provider = \"prisma-client-js\"\n}\ndatasource db {\n  provider = \"postgresql\"\n}\n"
          "enum Role {\n  USER\n  ADMIN @map(\"admin\")\n  @@map(\"role_t\")\n}\n"
          "/// model No { id Int }\nmodel User {\n  id Int @id @default(autoincrement())\n"
          "  email String @unique @db.VarChar(255) // mail\n  name String? @map(\"full_name\")\n  role Role "
          "@default(USER)\n"
          "  posts Post[]\n  tags String[]\n  price Decimal @default(1.5) @db.Decimal(10, 2)\n"
          "  uid String @default(uuid()) @db.Uuid\n  gen String @default(dbgenerated(\"gen_random_uuid()\"))\n"
          "  at DateTime @default(now()) @db.Timestamptz(6)\n  word String @default(\"it's\")\n  flag Boolean "
          "@default(false)\n"
          "  geo Unsupported(\"geometry(Point)\")?\n  @@index([email, name(sort: Desc)], map: \"i\")\n  "
          "@@map(\"users\")\n"
          "  @@schema(\"app\")\n}\n"
          "model Post {\n  a Int\n  b Int @map(\"b_\")\n  author User @relation(fields: [a], references: [id], "
          "onDelete: Cascade,"
          " map: \"fk\")\n  @@id([a, b])\n  @@unique([b, a], map: \"uq\")\n}\n"
          "model Hidden {\n  id Int @id\n  @@ignore\n}\n";
    QCOMPARE(said("schema.prisma", text),
        QStringLiteral(
            "app.users\n  id Int not null auto\n  email @db.VarChar(255) not null\n  full_name String\n"
            "  role Role not null default 'USER' labels (USER, admin)\n  tags String[] null ?\n"
            "  price @db.Decimal(10,2) not null default 1.5\n  uid @db.Uuid not null\n"
            "  gen String not null default gen_random_uuid()\n  at @db.Timestamptz(6) not null default "
            "CURRENT_TIMESTAMP\n"
            "  word String not null default 'it''s'\n  flag Boolean not null default false\n  geo Unsupported\n"
            "  primary key  (id)\n  unique  (email)\n  index i (email, full_name)\n"
            ".Post\n  a Int not null\n  b_ Int not null\n  primary key  (a, b_)\n"
            "  foreign key fk (a) -> app.users (id) on update ? on delete cascade\n  unique uq (b_, a)"));
    QVERIFY(placesOf("schema.prisma", text).startsWith(QLatin1String("app.users 13: id 14 email 15")));
}

void DocumentModelsTest::prismaOfOtherKinds()
{
    QCOMPARE(said("schema.prisma", "datasource db {\n  provider = \"mongodb\"\n}\nmodel A {\n  id String @id\n}\n"),
        QStringLiteral("error: The document describes collections of a document database, not tables."));
    QVERIFY(!said("schema.prisma",
        "datasource db {\n  relationMode = \"prisma\"\n}\nmodel A {\n  id Int @id\n"
        "  b A @relation(fields: [id], references: [id])\n}\n")
                 .contains(QLatin1String("foreign key")));
}

void DocumentModelsTest::sketches()
{
    QCOMPARE(said("x.txt",
                 "users (\n  id uuid pk -- the id\n  email varchar(255) unique not null,\n  org_id int FK -> orgs(id)\n"
                 "  created timestamp with time zone default now()\n  code text null\n)\n\n-- next\napp.orgs {\n"
                 "  id int PK increments\n  boss int fk > users.id\n  other int references users\n}\n"),
        QStringLiteral(".users\n  id uuid not null\n  email varchar(255) not null\n  org_id int null ?\n"
                       "  created timestamp with time zone null ? default now()\n  code text\n  primary key  (id)\n"
                       "  foreign key  (org_id) -> .orgs (id) on update ? on delete ?\n  unique  (email)\n"
                       "app.orgs\n  id int not null auto\n  boss int null ?\n  other int null ?\n  primary key  (id)\n"
                       "  foreign key  (boss) -> .users (id) on update ? on delete ?\n"
                       "  foreign key  (other) -> .users () on update ? on delete ?"));
}

void DocumentModelsTest::sketchesThatAreNone()
{
    const QString none = QStringLiteral("error: The document describes no table.");
    QCOMPARE(said("x.txt", "call (\n  first argument\n  second one\n)\n"), none);
    QCOMPARE(said("x.txt", "if (x) {\n  int y = 3;\n}\n"), none);
    QCOMPARE(said("x.txt", "struct user {\n  int id;\n  char *name;\n}\n"), none);
}

QTEST_GUILESS_MAIN(DocumentModelsTest)
#include "tst_documentmodels.moc"
