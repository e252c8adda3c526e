// SPDX-License-Identifier: MIT
#include "languagetext.h"

#include <QTest>

using namespace triptych;
using test::linesOf;
using test::placesOf;

/// The schema.json that tbls writes.
class DocumentTblsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void otherDatabases();
    void damaged_data();
    void damaged();
};

const QByteArray schema = R"x({
  "name": "db", "desc": "",
  "tables": [
    {
      "name": "public.users", "type": "BASE TABLE", "comment": "People",
      "columns": [
        {"name": "id", "type": "integer", "nullable": false, "default": "nextval('users_id_seq'::regclass)", "comment": ""},
        {"name": "m", "type": "mood", "nullable": true, "default": null, "comment": "feel"},
        {"name": "g", "type": "integer", "nullable": true, "default": null, "extra_def": "GENERATED ALWAYS AS (1) STORED", "comment": ""}
      ],
      "indexes": [
        {"name": "users_pkey", "def": "CREATE UNIQUE INDEX users_pkey ON public.users USING btree (id)", "columns": ["id"]},
        {"name": "m_idx", "def": "CREATE INDEX m_idx ON public.users USING gin (m) WHERE (m IS NOT NULL)", "columns": ["m"]}
      ],
      "constraints": [
        {"name": "users_pkey", "type": "PRIMARY KEY", "def": "PRIMARY KEY (id)", "columns": ["id"]},
        {"name": "u", "type": "UNIQUE", "def": "UNIQUE (m)"},
        {"name": "c", "type": "CHECK", "def": "CHECK ((id > 0))"},
        {"name": "f", "type": "FOREIGN KEY", "def": "FOREIGN KEY (id) REFERENCES public.users(id) ON DELETE CASCADE"}
      ]
    },
    {"name": "public.v", "type": "VIEW", "columns": [{"name": "x", "type": "integer", "nullable": true}]}
  ],
  "relations": [{"table": "public.users", "columns": ["m"], "parent_table": "moods", "def": "Additional Relation", "virtual": true}],
  "enums": [{"name": "public.mood", "values": ["sad", "ok"]}],
  "viewpoints": [{"name": "x", "tables": ["users"]}],
  "driver": {"name": "postgres", "database_version": "PostgreSQL 15.1"}
})x";

void DocumentTblsTest::everything()
{
    QCOMPARE(linesOf("schema.json", schema),
        QStringLiteral("public.users -- People\n"
                       "  id integer not null default nextval('users_id_seq'::regclass) auto ? identity ? generated ?\n"
                       "  m mood auto ? labels (sad, ok) identity ? generated ? -- feel\n"
                       "  g integer default ? auto ? identity ? generated ?\n  primary key users_pkey (id)\n"
                       "  foreign key f (id) -> public.users (id) on delete cascade\n  unique u (m)\n"
                       "  index m_idx using gin (m) where (m IS NOT NULL)\n  check c (id > 0)\n"
                       "public.v view -- ?\n  x integer default ? auto ? identity ? generated ? -- ?\n  primary key ?\n"
                       "  incomplete: \n  incomplete: \n  incomplete: \n  incomplete: "));
    QCOMPARE(placesOf("schema.json", schema), QStringLiteral("users 5: id 7 m 8 g 9 fk 19 index 13\nv 22: x 22"));
}

void DocumentTblsTest::otherDatabases()
{
    QByteArray text = schema;
    text.replace("\"postgres\"", "\"mysql\"").replace("\"integer\"", "\"datetime\"");
    QVERIFY(linesOf("x.json", text).contains(QLatin1String("id datetime not null")));
}

void DocumentTblsTest::damaged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("truncated") << schema.left(schema.size() / 2);
    QTest::newRow("numbers") << QByteArray(
        R"({"tables": [1, null, {"name": 5, "columns": 7}], "relations": {}, "columns": 1})");
    QTest::newRow("deep") << R"({"tables": [], "columns": [], "relations": )" + QByteArray(500'000, '[');
    QTest::newRow("odd members") << QByteArray(
        R"x({"tables": [{"columns": [{"name": "x", "nullable": "no", "default": 5}], "constraints": [[], {"def": ")("}], "indexes": [{"def": "x"}]}], "relations": [], "driver": []})x");
}

void DocumentTblsTest::damaged()
{
    QFETCH(const QByteArray, text);
    const QString read = linesOf("schema.json", text);
    QVERIFY2(!read.contains(QLatin1String("users")), qPrintable(read));
}

QTEST_GUILESS_MAIN(DocumentTblsTest)
#include "tst_documenttbls.moc"
