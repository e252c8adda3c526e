// SPDX-License-Identifier: MIT
#include "languagetext.h"

#include <QTest>

using namespace triptych;
using test::linesOf;
using test::placesOf;

/// SQL that PostgreSQL does not understand: broken, left out in part, or another database's.
class DocumentSqlMendedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBrokenStatementCostsItself_data();
    void oneBrokenStatementCostsItself();
    void whatABrokenStatementStillSays();
    void whatIsLeftOut_data();
    void whatIsLeftOut();
    void mySql();
    void sqlite();
    void changesWithoutCreation();
    void whatAnAlterDoesNotTell();
};

void DocumentSqlMendedTest::oneBrokenStatementCostsItself_data()
{
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *name, const char *broken) { QTest::newRow(name) << QByteArray(broken); };
    row("no semicolon", "CREATE TABLE x (a int)");
    row("no bracket", "CREATE TABLE x (a int;");
    row("neither", "CREATE TABLE x (a int,");
    row("no quote", "CREATE TABLE x (a text DEFAULT 'b);");
    row("no name quote", "CREATE TABLE \"x (a int);");
    row("no comment quote", "COMMENT ON TABLE t IS 'x;");
    row("nonsense", "CREATE TABLE x (a int WHATEVER IS THIS (1, 2);");
    row("no name", "CREATE TABLE (a int);");
    row("only the beginning", "CREATE TABLE");
    row("a bracket more", "CREATE TABLE x (a int));");
    row("an index", "CREATE INDEX i ON ;");
    row("a statement that is none", "SELEKT * FROM (;");
}

void DocumentSqlMendedTest::oneBrokenStatementCostsItself()
{
    QFETCH(const QByteArray, broken);
    const QByteArray before = "CREATE TABLE t (a int NOT NULL, b text);\n";
    const QByteArray after = "CREATE TABLE u (a int PRIMARY KEY);\nALTER TABLE u\n  ADD b int REFERENCES t;\n";
    const QString read = placesOf("schema.sql", before + broken + '\n' + after);
    QVERIFY2(read.startsWith(QLatin1String("t 1: a 1 b 1\n")), qPrintable(read));
    QVERIFY2(read.contains(QLatin1String("u 3: a 3 b 5 fk 5")), qPrintable(read));
}

void DocumentSqlMendedTest::whatABrokenStatementStillSays()
{
    QCOMPARE(linesOf("x.sql", "CREATE TABLE t (a int NOT NULL, WHAT IS THIS, b text,);"),
        QStringLiteral(
            ".t -- ?\n  a int not null -- ?\n  b text -- ?\n"
            "  incomplete: Line 1 of the document is not understood.\n  incomplete: \n"
            "note: x.sql:1 | CREATE | PostgreSQL does not understand this (syntax error at or near \"THIS\"); it is"
            " read as well as can be.\nnote: x.sql:1 | what | This is no column."));
}

void DocumentSqlMendedTest::whatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char *body, const char *lines) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(lines);
    };
    const char *more = "  incomplete: Line 2 says that there is more.\n";
    row("dots at the end", "a int,\n...\n", qPrintable(QStringLiteral("  a int -- ?\n") + QLatin1String(more)));
    row("an ellipsis between", "a int,\n\xE2\x80\xA6,\nb int",
        qPrintable(QStringLiteral("  a int -- ?\n  b int -- ?\n") + QLatin1String(more)));
    row("a comment", "a int,\n-- ... and more\nb int",
        qPrintable(QStringLiteral("  a int -- ?\n  b int -- ?\n") + QLatin1String(more)));
    row("other columns", "a int,\n-- other columns\nb int",
        qPrintable(QStringLiteral("  a int -- ?\n  b int -- ?\n") + QLatin1String(more)));
    row("prose with dots", "a int, -- first, second...\nb int -- and so on\n", "  a int -- ?\n  b int -- ?\n");
    row("a check's values", "a int NOT NULL,\nb text CHECK (b IN (...))",
        "  a int not null -- ?\n  b text null ? default ? auto ? identity ? generated ? -- ?\n");
}

void DocumentSqlMendedTest::whatIsLeftOut()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, lines);
    const QString read
        = linesOf("x.sql", "CREATE TABLE t (" + body + ");CREATE TABLE elided (...); CREATE TABLE e2 (\xE2\x80\xA6);");
    QVERIFY2(read.startsWith(QStringLiteral(".t -- ?\n") + lines), qPrintable(read));
    QVERIFY(!read.contains(QLatin1String("elided")) && !read.contains(QLatin1String("e2")));
    QVERIFY2(!read.contains(QLatin1String("note:")), qPrintable(read));
}

void DocumentSqlMendedTest::mySql()
{
    const QByteArray script
        = "DROP TABLE IF EXISTS `users`;\n# a comment, it's MySQL's\n"
          "CREATE TABLE `users` (\n"
          "  `id` int(11) unsigned NOT NULL AUTO_INCREMENT,\n"
          "  `name` varchar(255) CHARACTER SET utf8 COLLATE utf8_bin NOT NULL DEFAULT 'it''s' COMMENT 'n',\n"
          "  `kind` enum('a','b') DEFAULT NULL,\n"
          "  `at` datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,\n"
          "  PRIMARY KEY (`id`),\n  UNIQUE KEY `u` (`name`(10)),\n  KEY `k` (`kind`),\n"
          "  FULLTEXT KEY `f` (`name`),\n"
          "  CONSTRAINT `c` FOREIGN KEY (`kind`) REFERENCES `kinds` (`id`) ON DELETE CASCADE\n"
          ") ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8 COMMENT='People';\n";
    QString read = linesOf("dump.sql", script);
    QCOMPARE(read.left(read.indexOf(QLatin1String("note:"))),
        QStringLiteral(
            ".users -- People\n  id int(11) not null default ? auto identity ? -- ?\n"
            "  name varchar(255) not null default 'it''s' -- n\n  kind enum('a','b') default NULL labels (a, b) -- ?\n"
            "  at datetime default CURRENT_TIMESTAMP -- ?\n  primary key  (id)\n"
            "  foreign key c (kind) -> .kinds (id) on delete cascade\n  unique u (name)\n  index k (kind)\n"));
    QCOMPARE(placesOf("dump.sql", script), QStringLiteral("users 3: id 4 name 5 kind 6 at 7 fk 12 index 10"));
}

void DocumentSqlMendedTest::sqlite()
{
    const QString read = linesOf("s.sql",
        "CREATE TABLE IF NOT EXISTS \"t\" (id INTEGER PRIMARY KEY AUTOINCREMENT, any, at DATETIME DEFAULT "
        "(datetime('now')))"
        " WITHOUT ROWID, STRICT;");
    QCOMPARE(read.left(read.indexOf(QLatin1String("\nnote:"))),
        QStringLiteral(".t -- ?\n  id INTEGER not null default ? auto identity ? -- ?\n  any ? -- ?\n"
                       "  at DATETIME default (datetime('now')) -- ?\n  primary key  (id)\n  incomplete: "));
}

/// What is only changed has what the change says, and the rest is not known.
void DocumentSqlMendedTest::changesWithoutCreation()
{
    QCOMPARE(linesOf("x.sql",
                 "ALTER TABLE t ADD COLUMN a int NOT NULL, ADD PRIMARY KEY (a), OWNER TO x;"
                 "CREATE INDEX i ON u (a);"),
        QStringLiteral(
            ".t -- ?\n  a int not null -- ?\n  incomplete: \n  primary key  (a)\n  incomplete: \n  incomplete: \n"
            "  incomplete: \n  incomplete: \n.u -- ?\n  incomplete: \n  primary key ?\n  incomplete: \n  incomplete: \n"
            "  index i (a)\n  incomplete: \n  incomplete: "));
}

void DocumentSqlMendedTest::whatAnAlterDoesNotTell()
{
    const QString read = linesOf("x.sql", "CREATE TABLE t (a int);\nALTER TABLE t FROBNICATE a;");
    QVERIFY2(
        read.contains(QLatin1String("Line 2 changes the table in a way that is not understood.")), qPrintable(read));
    QVERIFY2(read.contains(QLatin1String("primary key ?")), qPrintable(read));
}

QTEST_GUILESS_MAIN(DocumentSqlMendedTest)
#include "tst_documentsqlmended.moc"
