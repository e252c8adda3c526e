// SPDX-License-Identifier: MIT
#include "sources/postgres/assembler.h"
#include "support/schemalines.h"

#include <QTest>

#include <algorithm>

using namespace triptych;
using namespace triptych::postgres;
using namespace Qt::StringLiterals;

/// What becomes of rows, without a server.
class PostgresAssemblerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsRowsOfAllKinds()
    {
        const QStringList expected{
            u"public.users -- people"_s,
            u"  id integer not null default nextval('s'::regclass) auto"_s,
            u"  email public.address not null -- where"_s,
            u"  boss bigint auto"_s,
            u"  primary key users_pkey (email, id)"_s,
            u"  foreign key users_boss_fkey (boss) -> other.people (number) on update cascade on delete set null"_s,
            u"  unique users_email_key (email)"_s,
            u"  unique index users_lower (lower(email), boss)"_s,
        };
        QCOMPARE(schemaLines(assemble(users())), expected);
    }

    void namesEveryOrigin()
    {
        const Schema schema = assemble(users());
        const Table &table = schema.tables.items.first();
        QCOMPARE(table.origin.object, u"public.users"_s);
        QCOMPARE(table.columns.items.at(1).origin.object, u"public.users #3"_s);
        QCOMPARE(table.primaryKey.value().origin.object, u"public.users"_s);
    }

    void takesRowsInAnyOrder()
    {
        Catalog shuffled = users();
        std::ranges::reverse(shuffled.columns);
        std::ranges::reverse(shuffled.types);
        std::ranges::reverse(shuffled.comments);
        QCOMPARE(assemble(shuffled), assemble(users()));
    }

    void saysThatATableHasNothing()
    {
        const Schema schema = assemble(tables({{1, u"public"_s, u"empty"_s}}));
        const Table &table = schema.tables.items.first();
        QVERIFY(table.columns.isComplete());
        QCOMPARE(table.primaryKey, Stated<PrimaryKey>(PrimaryKey{}));
        QCOMPARE(table.comment, Stated<QString>(QString()));
    }

    void takesActions_data()
    {
        QTest::addColumn<char>("code");
        QTest::addColumn<ReferentialAction>("action");
        QTest::newRow("no action") << 'a' << ReferentialAction::NoAction;
        QTest::newRow("restrict") << 'r' << ReferentialAction::Restrict;
        QTest::newRow("cascade") << 'c' << ReferentialAction::Cascade;
        QTest::newRow("set null") << 'n' << ReferentialAction::SetNull;
        QTest::newRow("set default") << 'd' << ReferentialAction::SetDefault;
    }

    void takesActions()
    {
        QFETCH(const char, code);
        QFETCH(const ReferentialAction, action);
        Catalog catalog = users();
        catalog.constraints[1].onDelete = code;
        QCOMPARE(assemble(catalog).tables.items.first().foreignKeys.items.first().onDelete.value(), action);
    }

    void leavesOut_data()
    {
        QTest::addColumn<RelationRow>("row");
        QTest::addColumn<QString>("rule"); // a word of the note
        const auto named = [](const QString &name) { return RelationRow{9, u"public"_s, name}; };
        QTest::newRow("partition") << RelationRow{9, u"public"_s, u"p"_s, true, false} << u"Partitions"_s;
        QTest::newRow("extension") << RelationRow{9, u"public"_s, u"e"_s, false, true} << u"extension"_s;
        QTest::newRow("Alembic") << named(u"alembic_version"_s) << u"migration"_s;
        QTest::newRow("Django") << named(u"django_migrations"_s) << u"migration"_s;
        QTest::newRow("Rails") << named(u"schema_migrations"_s) << u"migration"_s;
        QTest::newRow("Rails metadata") << named(u"ar_internal_metadata"_s) << u"migration"_s;
        QTest::newRow("Flyway") << named(u"flyway_schema_history"_s) << u"migration"_s;
        QTest::newRow("Liquibase") << named(u"databasechangelog"_s) << u"migration"_s;
        QTest::newRow("Liquibase lock") << named(u"databasechangeloglock"_s) << u"migration"_s;
    }

    void leavesOut()
    {
        QFETCH(const RelationRow, row);
        QFETCH(const QString, rule);
        Catalog catalog = users();
        catalog.relations.prepend(row);
        catalog.columns << ColumnRow{9, 1, u"id"_s, 23, -1, true, false};
        catalog.constraints << ConstraintRow{90, 9, ConstraintRow::Kind::PrimaryKey, u"k"_s, {1}, {}, {}, ' ', ' '};
        catalog.indexes << IndexRow{91, 9, u"i"_s, false, true, {1}};
        catalog.comments << CommentRow{9, 0, u"c"_s};
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.tables, assemble(users()).tables);
        QCOMPARE(schema.notes.size(), 1);
        const Note &note = schema.notes.first();
        QCOMPARE(note.expression, u"public."_s + row.name);
        QVERIFY2(note.reason.contains(rule) && note.reason.contains(u"1 left out"_s), qPrintable(note.reason));
    }

    void countsWhatARuleLeavesOut()
    {
        Catalog catalog;
        for (Oid oid = 1; oid <= 12; ++oid)
            catalog.relations << RelationRow{oid, u"public"_s, u"p%1"_s.arg(oid), true, false};
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.notes.size(), 1);
        QVERIFY(schema.notes.first().reason.contains(u"12 left out"_s));
        QVERIFY2(
            schema.notes.first().expression.endsWith(u"public.p10, …"_s), qPrintable(schema.notes.first().expression));
    }

    void keepsTablesThatOnlySoundLikeBookkeeping()
    {
        const Schema schema
            = assemble(tables({{1, u"public"_s, u"alembic_versions"_s}, {2, u"public"_s, u"old_databasechangelog"_s}}));
        QCOMPARE(schema.tables.items.size(), 2);
        QVERIFY(schema.notes.isEmpty());
    }

    void leavesOutInvalidIndexes()
    {
        Catalog catalog = users();
        catalog.indexes[0].isValid = false;
        const Schema schema = assemble(catalog);
        QVERIFY(schema.tables.items.first().indexes.items.isEmpty());
        QCOMPARE(schema.notes.first().expression, u"public.users_lower"_s);
    }

    void doesNotKnowAnExpressionThatCouldNotBeRead()
    {
        Catalog catalog = users();
        catalog.indexExpressions.clear();
        const Table table = assemble(catalog).tables.items.first();
        QVERIFY(table.indexes.items.isEmpty());
        QVERIFY2(table.indexes.incomplete.value_or(QString()).contains(u"users_lower"_s), "says which");
    }

private:
    static Catalog tables(const QList<RelationRow> &relations)
    {
        Catalog catalog;
        catalog.relations = relations;
        return catalog;
    }

    static Catalog users()
    {
        using Kind = ConstraintRow::Kind;
        Catalog catalog = tables({{1, u"public"_s, u"users"_s, false, false}});
        catalog.types
            = {{23, -1, u"integer"_s, false}, {20, -1, u"bigint"_s, false}, {100, 54, u"public.address"_s, true}};
        catalog.columns = {{1, 1, u"id"_s, 23, -1, true, false}, {1, 3, u"email"_s, 100, 54, false, false},
            {1, 4, u"boss"_s, 20, -1, false, true}};
        catalog.defaults = {{1, 1, u"nextval('s'::regclass)"_s, true}};
        catalog.constraints = {{10, 1, Kind::PrimaryKey, u"users_pkey"_s, {3, 1}, {}, {}, ' ', ' '},
            {11, 1, Kind::ForeignKey, u"users_boss_fkey"_s, {4}, u"other"_s, u"people"_s, 'c', 'n'},
            {12, 1, Kind::Unique, u"users_email_key"_s, {3}, {}, {}, ' ', ' '}};
        catalog.targetColumns = {{11, u"number"_s}};
        catalog.indexes = {{20, 1, u"users_lower"_s, true, true, {0, 4}}};
        catalog.indexExpressions = {{20, 1, u"lower(email)"_s}};
        catalog.comments = {{1, 0, u"people"_s}, {1, 3, u"where"_s}};
        return catalog;
    }
};

QTEST_GUILESS_MAIN(PostgresAssemblerTest)
#include "tst_postgresassembler.moc"
