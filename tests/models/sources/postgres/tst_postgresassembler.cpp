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
            u"  email public.address not null domain public.address over public.text not null domain public.text over "
            u"text"
            " default 'x' check some VALUE <> '' -- where"_s,
            u"  boss bigint auto identity by default"_s,
            u"  mood public.mood labels (sad, ok) generated boss > 1"_s,
            u"  primary key users_pkey (email, id)"_s,
            u"  foreign key users_boss_fkey (boss) -> other.people (number) on update cascade on delete set null"_s,
            u"  unique users_email_key (email) nulls not distinct"_s,
            u"  unique index users_lower using gin (lower(email) desc, boss collate C ops nulls first) include (id)"
            " nulls not distinct where boss > 0"_s,
            u"  check users_boss_check boss > 0"_s,
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
        QTest::addColumn<QString>("reason");
        const QString books = u"A migration tool keeps its books in it."_s;
        const auto named = [](const QString &name) { return RelationRow{9, u"public"_s, name}; };
        QTest::newRow("partition") << RelationRow{9, u"public"_s, u"p"_s, true, false}
                                   << u"Its partitioned table describes it."_s;
        QTest::newRow("extension") << RelationRow{9, u"public"_s, u"e"_s, false, true} << u"An extension owns it."_s;
        QTest::newRow("Alembic") << named(u"alembic_version"_s) << books;
        QTest::newRow("Django") << named(u"django_migrations"_s) << books;
        QTest::newRow("Rails") << named(u"schema_migrations"_s) << books;
        QTest::newRow("Rails metadata") << named(u"ar_internal_metadata"_s) << books;
        QTest::newRow("Flyway") << named(u"flyway_schema_history"_s) << books;
        QTest::newRow("Liquibase") << named(u"databasechangelog"_s) << books;
        QTest::newRow("Liquibase lock") << named(u"databasechangeloglock"_s) << books;
    }

    void leavesOut()
    {
        QFETCH(const RelationRow, row);
        QFETCH(const QString, reason);
        Catalog catalog = users();
        catalog.relations.prepend(row);
        catalog.columns << ColumnRow{9, 1, u"id"_s, 23, -1, true};
        catalog.constraints << ConstraintRow{9, ConstraintRow::Kind::PrimaryKey, u"k"_s, {1}};
        catalog.indexes << IndexRow{91, 9, u"i"_s, false, true, {1}, 1};
        catalog.comments << CommentRow{9, 0, u"c"_s};
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.tables, assemble(users()).tables);
        QCOMPARE(schema.leftOut, QList{(LeftOutTable{{u"public"_s, row.name}, reason})});
        QVERIFY(schema.notes.isEmpty());
        QCOMPARE(assemble(catalog, true).leftOut.size(), row.isPartition ? 1 : 0);
    }

    void countsWhatANoteIsAbout()
    {
        Catalog catalog = users();
        const IndexRow row = catalog.indexes.takeFirst();
        for (Oid number = 1; number <= 12; ++number) {
            catalog.indexes << row;
            catalog.indexes.last().isValid = false;
        }
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.notes.size(), 1);
        QVERIFY(schema.notes.first().reason.contains(u"12 left out"_s));
        QVERIFY2(
            schema.notes.first().expression.endsWith(u"users_lower, …"_s), qPrintable(schema.notes.first().expression));
    }

    void keepsTablesThatOnlySoundLikeBookkeeping()
    {
        const Schema schema
            = assemble(tables({{1, u"public"_s, u"alembic_versions"_s}, {2, u"public"_s, u"old_databasechangelog"_s}}));
        QCOMPARE(schema.tables.items.size(), 2);
        QVERIFY(schema.leftOut.isEmpty());
    }

    void leavesOutInvalidIndexes()
    {
        Catalog catalog = users();
        catalog.indexes[0].isValid = false;
        const Schema schema = assemble(catalog);
        QVERIFY(schema.tables.items.first().indexes.items.isEmpty());
        QCOMPARE(schema.notes.first().expression, u"public.users_lower"_s);
    }

    void doesNotKnowAnExpressionThatCouldNotBeRead_data()
    {
        QTest::addColumn<int>("position");
        QTest::newRow("predicate") << 0;
        QTest::newRow("key") << 1;
    }

    void doesNotKnowAnExpressionThatCouldNotBeRead()
    {
        QFETCH(const int, position);
        Catalog catalog = users();
        catalog.indexExpressions.removeAt(position);
        catalog.checks.first().expression.clear();
        catalog.generated.first().expression.clear();
        const Table table = assemble(catalog).tables.items.first();
        QVERIFY(table.indexes.items.isEmpty());
        QVERIFY2(table.indexes.incomplete.value_or(QString()).contains(u"users_lower"_s), "says which");
        QVERIFY(table.checks.items.isEmpty());
        QVERIFY2(table.checks.incomplete.value_or(QString()).contains(u"users_boss_check"_s), "says which");
        const auto &generated = table.columns.items.last().generatedExpression;
        QVERIFY(!generated.isKnown() && generated.reason().contains(u"locked"_s));
    }

    void anUnreadablePartLeavesItsFacetUnknown_data()
    {
        QTest::addColumn<CatalogPart>("part");
        QTest::addColumn<QStringList>("gone"); // the beginnings of the lines that others stand for
        const auto row
            = [](const char *name, CatalogPart part, const QStringList &gone) { QTest::newRow(name) << part << gone; };
        row("labels", CatalogPart::EnumLabels, {u"  mood public.mood generated"_s});
        row("defaults", CatalogPart::Defaults,
            {u"  id integer not null default ?(why) auto ?(why)"_s,
                u"  email public.address not null default ?(why)"_s});
        row("generated columns", CatalogPart::Generated, {u"  mood public.mood labels (sad, ok) generated ?(why)"_s});
        row("constraints", CatalogPart::Constraints,
            {u"  primary key ?(why)"_s, u"  incomplete: why"_s, u"  incomplete: why"_s});
        row("target columns", CatalogPart::TargetColumns, {u"  incomplete: why"_s});
        row("sequences", CatalogPart::Sequences,
            {u"  id integer not null default nextval('s'::regclass) auto ?(why)"_s,
                u"  boss bigint auto identity by default sequence ?(why)"_s});
        row("access methods", CatalogPart::AccessMethods, {u"  incomplete: why"_s, u"  incomplete: why"_s});
        row("parents", CatalogPart::Parents, {});
        row("statistics", CatalogPart::ColumnStatistics, {u"note:  | pg_stats | why"_s});
        row("checks", CatalogPart::Checks, {u"  incomplete: why"_s});
        row("indexes", CatalogPart::Indexes, {u"  incomplete: why"_s, u"  incomplete: why"_s});
        row("operator classes", CatalogPart::OperatorClasses, {u"  incomplete: why"_s, u"  incomplete: why"_s});
        row("collations", CatalogPart::Collations, {u"  incomplete: why"_s, u"  incomplete: why"_s});
        row("index expressions", CatalogPart::IndexExpressions, {u"  incomplete: why"_s, u"  incomplete: why"_s});
    }

    void anUnreadablePartLeavesItsFacetUnknown()
    {
        QFETCH(const CatalogPart, part);
        QFETCH(const QStringList, gone);
        Catalog catalog = users();
        catalog.unreadable.insert(part, u"why"_s);
        const QStringList whole = schemaLines(assemble(users()));
        QStringList others;
        for (const QString &line : schemaLines(assemble(catalog))) {
            if (!whole.contains(line))
                others << line;
        }
        QCOMPARE(others.size(), gone.size());
        for (qsizetype i = 0; i < gone.size(); ++i)
            QVERIFY2(others.at(i).startsWith(gone.at(i)), qPrintable(others.at(i)));
    }

    void aSerialColumnDrawsFromItsOwnSequence_data()
    {
        QTest::addColumn<QString>("sequence");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("isSerial");
        const auto row = [](const char *name, const QString &sequence, const QString &expression, bool isSerial) {
            QTest::newRow(name) << sequence << expression << isSerial;
        };
        row("plain", u"public.s"_s, u"nextval('public.s'::regclass)"_s, true);
        row("quoted", u"\"A b\".\"it's\""_s, u"nextval('\"A b\".\"it''s\"'::regclass)"_s, true);
        row("another", u"public.s"_s, u"nextval('public.t'::regclass)"_s, false);
        row("none", u"public.s"_s, u"7"_s, false);
    }

    void aSerialColumnDrawsFromItsOwnSequence()
    {
        QFETCH(const QString, sequence);
        QFETCH(const QString, expression);
        Catalog catalog = users();
        catalog.defaults.first().expression = expression;
        catalog.sequences.first().name = sequence;
        QTEST(assemble(catalog).tables.items.first().columns.items.first().autoincrement.value(), "isSerial");
    }

    void namesTheTargetsThatAreDescribed()
    {
        Catalog catalog = users();
        catalog.constraints[1].target = 1;
        catalog.constraints[1].targetColumns = {3, 1};
        const ForeignKey key = assemble(catalog).tables.items.first().foreignKeys.items.first();
        QCOMPARE(key.target, (QualifiedName{u"public"_s, u"users"_s}));
        QCOMPARE(key.targetColumns, (QStringList{u"email"_s, u"id"_s}));
    }

    void namesTheTargetsThatAreLeftOut()
    {
        Catalog catalog = users();
        catalog.relations << RelationRow{2, u"public"_s, u"spatial_ref_sys"_s, false, true};
        catalog.columns << ColumnRow{2, 7, u"srid"_s, 23, -1, true};
        catalog.targetColumns.clear();
        const ForeignKey key = assemble(catalog).tables.items.first().foreignKeys.items.first();
        QCOMPARE(key.target, (QualifiedName{u"public"_s, u"spatial_ref_sys"_s}));
        QCOMPARE(key.targetColumns, QStringList{u"srid"_s});
    }

    void doesNotTellAnActionThatIsForSomeColumnsOnly()
    {
        Catalog catalog = users();
        catalog.constraints[1].deletesSome = true;
        const auto onDelete = assemble(catalog).tables.items.first().foreignKeys.items.first().onDelete;
        QVERIFY(!onDelete.isKnown());
        QVERIFY(onDelete.reason().contains(u"SET NULL"_s));
    }

    void addsUpWhatPartitionsHold()
    {
        Catalog catalog
            = tables({{1, u"public"_s, u"events"_s, false, false, 'p'}, {2, u"public"_s, u"old"_s, true, false, 'p'},
                {3, u"public"_s, u"older"_s, true}, {4, u"public"_s, u"new"_s, true}});
        catalog.parents = {{2, 1, {}, {}}, {3, 2, {}, {}}, {4, 1, {}, {}}};
        catalog.relationSizes = {{3, 100, 8192}, {4, 20, 16384}};
        QCOMPARE(assemble(catalog).tables.items.first().statistics, Stated(TableStatistics{120, 24576}));
        catalog.parents << ParentRow{5, 1, {}, {}}; // in a schema that is not read
        QVERIFY(!assemble(catalog).tables.items.first().statistics.isKnown());
        catalog.parents.removeLast();
        catalog.relationSizes.removeLast();
        QVERIFY(!assemble(catalog).tables.items.first().statistics.isKnown());
    }

    void countsTheRowsOfAParentWhoseChildrenAreNotCounted()
    {
        Catalog catalog = tables({{1, u"public"_s, u"parent"_s}, {2, u"public"_s, u"child"_s}});
        catalog.parents = {{2, 1, u"public"_s, u"parent"_s}};
        catalog.relationSizes = {{1, 100, 8192}};
        QCOMPARE(assemble(catalog).tables.items.first().statistics, Stated(TableStatistics{100, 8192}));
    }

    void saysOnceWhoseStatisticsAreHidden()
    {
        Catalog catalog = tables(
            {{1, u"public"_s, u"a"_s, false, false, 'r', true}, {2, u"public"_s, u"b"_s, false, false, 'r', true},
                {3, u"public"_s, u"c"_s, false, false, 'r', true}, {4, u"public"_s, u"d"_s}});
        catalog.relationSizes = {{1, 100, 8192}, {2, 100, 8192}, {3, 0, 0}, {4, 100, 8192}};
        const QList<Note> notes = assemble(catalog).notes;
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().expression, u"public.a, public.b"_s);
    }

    void tellsConstraintsThatAreNotEnforcedApart()
    {
        Catalog catalog = users();
        catalog.checks.first().isValid = false;
        catalog.checks.first().isEnforced = false;
        catalog.constraints << ConstraintRow{1, ConstraintRow::Kind::NotNull, u"users_id_not_null"_s, {1}};
        catalog.constraints.last().isValid = false;
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.notes.size(), 2);
        QCOMPARE(schema.notes[0].expression, u"public.users.users_id_not_null"_s);
        QVERIFY(schema.notes[0].reason.contains(u"NOT VALID"_s));
        QCOMPARE(schema.notes[1].expression, u"public.users.users_boss_check"_s);
        QVERIFY(schema.notes[1].reason.contains(u"NOT ENFORCED"_s));
    }

    void notesConstraintsThatAreNotValid()
    {
        Catalog catalog = users();
        QVERIFY(assemble(catalog).notes.isEmpty());
        catalog.checks.first().isValid = false;
        catalog.constraints[1].isValid = false;
        const Schema schema = assemble(catalog);
        QCOMPARE(schema.tables, assemble(users()).tables);
        QCOMPARE(schema.notes.size(), 1);
        QCOMPARE(schema.notes.first().expression, u"public.users.users_boss_check, public.users.users_boss_fkey"_s);
        QVERIFY(schema.notes.first().reason.contains(u"NOT VALID"_s));
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
        catalog.types = {
            {23, -1, u"integer"_s}, {20, -1, u"bigint"_s}, {100, 54, u"public.address"_s}, {101, -1, u"public.mood"_s}};
        catalog.domains = {{100, u"public.address"_s, 99, u"public.text"_s, true, {}},
            {99, u"public.text"_s, 25, u"text"_s, false, u"'x'"_s}};
        catalog.domainChecks = {{99, u"some"_s, u"VALUE <> ''"_s}};
        catalog.enumLabels = {{101, u"sad"_s}, {101, u"ok"_s}};
        catalog.columns = {{1, 1, u"id"_s, 23, -1, true}, {1, 3, u"email"_s, 100, 54},
            {1, 4, u"boss"_s, 20, -1, false, 'd'}, {1, 5, u"mood"_s, 101, -1, false, 0, true}};
        catalog.defaults = {{1, 1, u"nextval('s'::regclass)"_s}};
        catalog.sequences = {{1, 1, false, u"s"_s, 23}, {1, 4, true, u"boss_seq"_s, 20, 1, 1, 1, 9223372036854775807}};
        catalog.generated = {{1, 5, u"boss > 1"_s}};
        catalog.constraints = {{1, Kind::PrimaryKey, u"users_pkey"_s, {3, 1}},
            {1, Kind::ForeignKey, u"users_boss_fkey"_s, {4}, 2, {7}, 'c', 'n'},
            {1, Kind::Unique, u"users_email_key"_s, {3}, 0, {}, ' ', ' ', true, true}};
        catalog.targetColumns = {{2, 7, u"other"_s, u"people"_s, u"number"_s}};
        catalog.checks = {{1, u"users_boss_check"_s, u"boss > 0"_s}};
        catalog.indexes
            = {{20, 1, u"users_lower"_s, true, true, {0, 4, 1}, 2, {3, 2}, {7, 8}, {0, 950}, 70, true, true}};
        catalog.accessMethods = {{70, u"gin"_s}};
        catalog.operatorClasses = {{7, u"text_ops"_s, 1, 25, true}, {8, u"ops"_s, 1, 20, false}};
        catalog.collations = {{100, {}, u"default"_s}, {950, {}, u"C"_s}};
        catalog.indexExpressions = {{20, 0, u"boss > 0"_s}, {20, 1, u"lower(email)"_s}};
        catalog.comments = {{1, 0, u"people"_s}, {1, 3, u"where"_s}};
        return catalog;
    }
};

QTEST_GUILESS_MAIN(PostgresAssemblerTest)
#include "tst_postgresassembler.moc"
