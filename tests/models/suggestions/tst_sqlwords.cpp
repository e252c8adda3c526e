// SPDX-License-Identifier: MIT
#include "suggestions/sqlwords.h"

#include <QTest>

using namespace triptych;

/// Names and constants in SQL.
class SqlWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(sql);
        };
        for (const char *plain : {"users", "_a", "a1", "name", "type", "year", "action", "nothing"})
            row(plain, plain);
        row("Users", "\"Users\"");
        row("1a", "\"1a\"");
        row("a b", "\"a b\"");
        row("a\"b", "\"a\"\"b\"");
        row("größe", "\"größe\"");
        row("a$b", "\"a$b\"");
        row("", "\"\"");
        for (const char *word :
            {"user", "select", "order", "int", "time", "values", "left", "like", "row", "system_user"})
            row(word, qPrintable(QStringLiteral("\"%1\"").arg(QLatin1String(word))));
    }

    void identifiers()
    {
        QFETCH(const QString, name);
        QTEST(sqlIdentifier(name), "sql");
    }

    void qualifiedNames()
    {
        QCOMPARE(sqlIdentifier(QualifiedName{QStringLiteral("public"), QStringLiteral("user")}),
            QStringLiteral("public.\"user\""));
        QCOMPARE(sqlIdentifier(QualifiedName{{}, QStringLiteral("users")}), QStringLiteral("users"));
    }

    void literals()
    {
        QCOMPARE(sqlLiteral(QStringLiteral("it's")), QStringLiteral("'it''s'"));
        QCOMPARE(sqlLiteral(QStringLiteral("a\\b'")), QStringLiteral("E'a\\\\b'''"));
    }

    void generatedNames()
    {
        const QString a60(60, u'a');
        const QString b60(60, u'b');
        QCOMPARE(generatedName(QStringLiteral("t"), QStringLiteral("a_b"), QStringLiteral("key")),
            QStringLiteral("t_a_b_key"));
        QCOMPARE(generatedName(QStringLiteral("t"), {}, QStringLiteral("pkey")), QStringLiteral("t_pkey"));
        QCOMPARE(generatedName(a60, b60, QStringLiteral("key")),
            a60.left(29) + QLatin1Char('_') + b60.left(29) + QStringLiteral("_key"));
        QCOMPARE(
            generatedName(QString(40, u'ä'), {}, QStringLiteral("idx")), QString(29, u'ä') + QStringLiteral("_idx"));
        const QSet<QString> taken{QStringLiteral("t_a_key"), QStringLiteral("t_a_key1")};
        QCOMPARE(generatedName(QStringLiteral("t"), QStringLiteral("a"), QStringLiteral("key"), taken),
            QStringLiteral("t_a_key2"));
    }

    void expressions()
    {
        QCOMPARE(columnsIn(QStringLiteral("lower(a) > t.\"B\" AND a IS NULL")),
            QStringList({QStringLiteral("a"), QStringLiteral("B")}));
        QCOMPARE(columnsIn(QStringLiteral("not sql (")), QStringList());
        QCOMPARE(sequenceOf(QStringLiteral("nextval('public.\"T_id_seq\"'::regclass)")),
            QStringLiteral("public.\"T_id_seq\""));
        QCOMPARE(sequenceOf(QStringLiteral("now()")), QString());
    }
};

QTEST_GUILESS_MAIN(SqlWordsTest)
#include "tst_sqlwords.moc"
