// SPDX-License-Identifier: MIT
#include "languagetext.h"
#include "sources/documents/diagrams/mermaid.h"
#include "sources/documents/diagrams/plantuml.h"
#include "sources/documents/languages.h"
#include "sources/documents/modellanguages/dbml.h"
#include "sources/documents/modellanguages/prisma.h"
#include "sources/documents/modellanguages/pseudoddl.h"
#include "sources/documents/psql/psqlreader.h"
#include "sources/documents/sql/sqlreader.h"
#include "sources/documents/tbls/tblsreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;
using namespace triptych::documents;

Q_DECLARE_METATYPE(PassageReader)

/// Who reads a fence and a file; and that no text makes any of them fall over.
class DocumentLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fences_data();
    void fences();
    void files_data();
    void files();
    void fencesOfOneDocumentAreOneSchema();
    void anyTextIsRead();
};

void DocumentLanguagesTest::fences_data()
{
    QTest::addColumn<QString>("info");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PassageReader>("reader");
    const auto row = [](const char *name, const char *info, const char *text, PassageReader reader) {
        QTest::newRow(name) << QString::fromLatin1(info) << QByteArray(text) << reader;
    };
    for (const char *word :
        {"sql", "SQL", "postgresql", "postgres", "pgsql", "plpgsql", "mysql", "sql title=\"x\"", "{sql}"})
        row(word, word, "SELECT 1", readSql);
    row("psql with a script", "psql", "CREATE TABLE t (a int);", readSql);
    row("psql with a listing", "psql", "     Table \"public.t\"\n Column | Type\n--------+------\n a      | text\n",
        readPsql);
    row("mermaid", "mermaid", "flowchart TD", readMermaid);
    row("dbml", "dbml", "", readDbml);
    row("plantuml", "plantuml", "", readPlantUml);
    row("prisma", "Prisma", "", readPrisma);
    row("none, SQL", "", "-- a comment\nCREATE TYPE m AS ENUM ('a');", readSql);
    row("none, Mermaid", "", "%% x\nerDiagram\n A {\n int a\n }", readMermaid);
    row("none, DBML", "", "Table users {\n  id int [pk]\n}", readDbml);
    row("none, Prisma", "", "model A {\n  id Int @id\n}", readPrisma);
    row("none, a sketch", "", "users (\n  id uuid pk\n)", readPseudoDdl);
    row("text, a sketch", "text", "users {\n  id uuid pk\n}", readPseudoDdl);
    row("SQL, a sketch", "sql", "users (\n  id uuid pk\n)", readPseudoDdl);
    row("none, prose", "", "Create your tables first; then comment on them.", nullptr);
    row("none, a shell", "", "psql -d x -c 'CREATE TABLE t (a int)'", nullptr);
    row("another language", "python", "CREATE TABLE t (a int);", nullptr);
    row("json", "json", "{\"tables\": [], \"columns\": [], \"relations\": []}", nullptr);
}

void DocumentLanguagesTest::fences()
{
    QFETCH(const QString, info);
    QFETCH(const QByteArray, text);
    QFETCH(const PassageReader, reader);
    QVERIFY(readerOfFence(info, text) == reader);
}

void DocumentLanguagesTest::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PassageReader>("reader");
    const auto row = [](const char *name, const char *file, const char *text, PassageReader reader) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << reader;
    };
    row("sql", "schema.SQL", "", readSql);
    row("a dump without an ending", "dump",
        "--\n-- PostgreSQL database dump\n--\n\n\\restrict x\nSET statement_timeout = 0;\n", readSql);
    row("a script named otherwise", "schema.md", "CREATE TABLE t (\n a int\n);", readSql);
    row("markdown", "schema.md", "# CREATE TABLE\n\n```sql\nCREATE TABLE t (a int);\n```\n", nullptr);
    row("markdown with front matter", "schema.md", "---\ntitle: x\n---\n\n# Users\n", nullptr);
    row("prose that sounds like it", "x.md", "Set up the database; drop what is there.\n", nullptr);
    row("prisma", "schema.prisma", "", readPrisma);
    row("dbml", "schema.dbml", "", readDbml);
    row("mermaid", "x.mmd", "", readMermaid);
    row("mermaid by text", "x.txt", "erDiagram\n A {\n int a\n }", readMermaid);
    row("plantuml", "x.puml", "", readPlantUml);
    row("tbls", "schema.json", "{\"tables\": [{\"columns\": []}], \"relations\": []}", readTbls);
    row("other json", "x.json", "{\"a\": 1}", nullptr);
}

void DocumentLanguagesTest::files()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const PassageReader, reader);
    QVERIFY(readerOfFile(name, text) == reader);
}

/// What a second script adds to a table is added, and what a diagram says besides is no more.
void DocumentLanguagesTest::fencesOfOneDocumentAreOneSchema()
{
    QCOMPARE(
        test::placesOf("schema.md",
            "# Schema\n\n### users\n\n```sql\nCREATE TABLE users (\n  id bigint NOT NULL,\n  name text\n);\n```\n\n"
            "Later:\n\n```sql\nALTER TABLE users ADD COLUMN org_id int REFERENCES orgs (id);\n"
            "ALTER TABLE users ADD CONSTRAINT k PRIMARY KEY (id);\nCREATE INDEX i ON users (name);\n```\n\n"
            "```mermaid\nerDiagram\n  orgs {\n    int id PK\n  }\n  users {\n    int id PK\n    string name\n  "
            "}\n```\n"),
        QStringLiteral("users 6: id 7 name 8 org_id 15 fk 15 index 17\norgs 22: id 23"));
}

void DocumentLanguagesTest::anyTextIsRead()
{
    const QList<QByteArray> words{"CREATE TABLE", "ALTER TABLE t", "(", ")", "{", "}", "[", "]", ",", ";", "'", "\"",
        "`", "--", "/*", "*/", "$$", "...", "\n", "\n", " int", " t", " PRIMARY KEY", " REFERENCES t", " DEFAULT",
        "erDiagram\n", "classDiagram\n", "class X {\n", "entity X {\n", "Table t {\n", "model A {\n", "@relation(",
        "@@id([", "Ref:", " > ", "-", ":", "::", ".", "<<PK>>", "*", "CHECK (", " ADD ", "INDEX i ON t", "Enum e {\n",
        "'''", "\\", "\xC3\xA9", "\xFF", "1", " COMMENT ON TABLE t IS", " CREATE DOMAIN d AS", "ENUM ("};
    constexpr PassageReader readers[]{
        readSql, readMermaid, readPlantUml, readDbml, readPrisma, readPseudoDdl, readTbls};
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = round % 3 == 0 ? "erDiagram\n" : round % 3 == 1 ? "classDiagram\n" : "";
        const int size = random.bounded(40);
        for (int i = 0; i < size; ++i)
            text += words[random.bounded(int(words.size()))] + ' ';
        for (const PassageReader read : readers) {
            const Readings readings = read({text, QStringLiteral("x"), 1}, {});
            for (const Reading &reading : readings.tables)
                QVERIFY2(reading.table.origin.line > 0, text.constData());
        }
        static_cast<void>(readerOfFence({}, text));
    }
}

QTEST_GUILESS_MAIN(DocumentLanguagesTest)
#include "tst_documentlanguages.moc"
