// SPDX-License-Identifier: MIT
#include "compare/explain.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Table &);
Q_DECLARE_METATYPE(Change)

namespace {

/// A table as a catalog states it: everything is known.
Table base()
{
    Table table;
    table.name = {u"public"_s, u"users"_s};
    const auto add = [&](const QString &name, const QString &type) -> Column & {
        Column column;
        column.name = name;
        column.type = SqlType{type, type};
        column.nullable = true;
        column.defaultExpression = std::optional<QString>();
        column.autoincrement = false;
        column.identity = std::optional<IdentityKind>();
        column.generatedExpression = std::optional<QString>();
        column.comment = QString();
        table.columns.items.append(column);
        return table.columns.items.last();
    };
    Column &id = add(u"id"_s, u"integer"_s);
    id.nullable = false;
    id.autoincrement = true;
    id.defaultExpression = std::optional(u"nextval('users_id_seq'::regclass)"_s);
    add(u"name"_s, u"character varying(20)"_s);
    add(u"age"_s, u"integer"_s);
    add(u"status"_s, u"status"_s);
    table.columns.items.last().type
        = SqlType{u"status"_s, u"status"_s, SqlType::Notation::Catalog, false, {u"new"_s, u"old"_s}};
    table.columns.items.last().defaultExpression = std::optional(u"'new'::status"_s);
    add(u"total"_s, u"numeric"_s).generatedExpression = std::optional(u"(age * 2)"_s);
    table.primaryKey = PrimaryKey{u"users_pkey"_s, {u"id"_s}, {}};
    table.uniqueConstraints.items = {{u"users_name_key"_s, {u"name"_s, u"age"_s}, {}}};
    table.indexes.items
        = {{u"by_age"_s, {{u"age"_s}}, false, {}}, {u"by_lower"_s, {{{}, u"lower((name)::text)"_s}}, false, {}}};
    table.checks = {{{u"adult"_s, u"(age >= 18)"_s, {}}}, {}};
    table.comment = QString();
    return table;
}

Column &column(Table &table, int index)
{
    return table.columns.items[index];
}

Comparison compareTables(
    const Table &left, const Table &right, const Table *third = nullptr, const ComparisonSettings &settings = {})
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    const auto add = [&](Side side, const Table &table) {
        Schema schema;
        schema.tables.items = {table};
        schemas[side] = std::make_shared<const Schema>(schema);
    };
    add(Side::Database, left);
    add(Side::Models, right);
    if (third)
        add(Side::Documentation, *third);
    return compare(schemas, settings);
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, Change change, const QStringList &expected = {}) {
            QTest::newRow(name) << change << expected;
        };
        row("nothing", [](Table &) {});

        row("default changed", [](Table &table) { column(table, 3).defaultExpression = std::optional(u"'old'"_s); },
            {u"info default:users.status = 'new'::status | 'old'"_s});
        row("default dropped", [](Table &table) { column(table, 3).defaultExpression = std::optional<QString>(); },
            {u"info default:users.status = 'new'::status | "_s});
        row("default in other words",
            [](Table &table) { column(table, 3).defaultExpression = std::optional(u"'new'"_s); });
        row("default NULL is none",
            [](Table &table) { column(table, 1).defaultExpression = std::optional(u"NULL::text"_s); });
        row("default unknown", [](Table &table) { column(table, 3).defaultExpression = {}; });
        row("default in prose",
            [](Table &table) { column(table, 3).defaultExpression = std::optional(u"the newest one"_s); });
        row("serial of a mapper", [](Table &table) { column(table, 0).defaultExpression = std::optional<QString>(); });
        row("serial no more",
            [](Table &table) {
                column(table, 0).defaultExpression = std::optional<QString>();
                column(table, 0).autoincrement = false;
            },
            {u"info default:users.id = nextval('users_id_seq'::regclass) | "_s});
        row("serial against identity",
            [](Table &table) {
                column(table, 0).defaultExpression = std::optional<QString>();
                column(table, 0).identity = std::optional(IdentityKind::Always);
            },
            {u"info identity:users.id =  | ALWAYS"_s});
        row("a document's nextval", [](Table &table) {
            column(table, 0).autoincrement = {};
            column(table, 0).defaultExpression = std::optional(u"nextval('public.users_id_seq')"_s);
        });

        row("identity added",
            [](Table &table) {
                column(table, 2).identity = std::optional(IdentityKind::ByDefault);
                column(table, 2).autoincrement = true;
            },
            {u"info identity:users.age =  | BY DEFAULT"_s});
        row("generated changed",
            [](Table &table) { column(table, 4).generatedExpression = std::optional(u"age * 3"_s); },
            {u"info generated:users.total = (age * 2) | age * 3"_s});
        row("generated in other words",
            [](Table &table) { column(table, 4).generatedExpression = std::optional(u"age*2"_s); });
        row("label added",
            [](Table &table) {
                SqlType type = column(table, 3).type.value();
                type.labels.append(u"lost"_s);
                column(table, 3).type = type;
            },
            {u"warning enum_labels:users.status = new, old | new, old, lost"_s});
        row("comment", [](Table &table) { column(table, 1).comment = u"full"_s; },
            {u"info comment:users.name =  | full"_s});
        row("table comment", [](Table &table) { table.comment = u"people"_s; }, {u"info comment:users =  | people"_s});

        row("unique dropped", [](Table &table) { table.uniqueConstraints.items.clear(); },
            {u"info unique:users(name, age) = name, age | "_s});
        row("unique as an index", [](Table &table) {
            table.uniqueConstraints.items.clear();
            table.indexes.items.append({u"other"_s, {{u"age"_s}, {u"name"_s}}, true, {}});
        });
        row("unique over the primary key", [](Table &table) {
            table.uniqueConstraints.items.append(UniqueConstraint{{}, {u"id"_s}, {}});
        });
        row("unique with nulls", [](Table &table) { table.uniqueConstraints.items[0].nullsNotDistinct = true; },
            {u"info unique:users(name, age) = name, age | name, age NULLS NOT DISTINCT"_s});
        row("unique unknown", [](Table &table) { table.uniqueConstraints = Listed<UniqueConstraint>::unknown(); });

        row("index dropped", [](Table &table) { table.indexes.items.removeFirst(); },
            {u"info index:users.age = (age) | "_s});
        row("index renamed", [](Table &table) { table.indexes.items[0].name = u"ix_users_age"_s; });
        row("index in other words", [](Table &table) { table.indexes.items[1].keys[0].expression = u"LOWER(name)"_s; });
        row("index with another method", [](Table &table) { table.indexes.items[0].method = u"hash"_s; },
            {u"info index:users.age = (age) | hash (age)"_s});
        row("index with a default spelled out", [](Table &table) {
            table.indexes.items[0].method = u"btree"_s;
            table.indexes.items[0].keys[0].nullsFirst = false;
        });
        row("index order", [](Table &table) { table.indexes.items[0].keys[0].descending = true; },
            {u"info index:users.age = (age) | (age DESC)"_s});
        row("index predicate", [](Table &table) { table.indexes.items[0].predicate = u"age > 0"_s; },
            {u"info index:users.age = (age) | (age) WHERE age > 0"_s});
        row("index made unique", [](Table &table) { table.indexes.items[0].unique = true; },
            {u"info unique:users.age =  | age"_s, u"info index:users.age = (age) | "_s});

        row("check changed", [](Table &table) { table.checks.items[0].expression = u"age > 18"_s; },
            {u"info check:users.age = (age >= 18) | age > 18"_s});
        row("check in other words", [](Table &table) { table.checks.items[0].expression = u"18 <= users.age"_s; });
        row("check dropped", [](Table &table) { table.checks.items.clear(); },
            {u"info check:users.age = (age >= 18) | "_s});
        row("checks unknown", [](Table &table) { table.checks = Listed<CheckConstraint>::unknown(); });
        row("check of an enum", [](Table &table) {
            table.checks.items.append({u"status"_s, u"status IN ('old', 'new')"_s, {}});
        });
        row("check in prose", [](Table &table) { table.checks.items = {{{}, u"must be an adult"_s, {}}}; });
        row("a renamed column keeps its constraints",
            [](Table &table) {
                column(table, 2).name = u"age_"_s;
                column(table, 4).generatedExpression = std::optional(u"age_ * 2"_s);
                table.uniqueConstraints.items[0].columns[1] = u"age_"_s;
                table.indexes.items[0].keys[0].column = u"age_"_s;
                table.checks.items[0].expression = u"age_ >= 18"_s;
            },
            {u"critical renamed:users.age = age | age_"_s});
        row("a missing column takes its constraints along",
            [](Table &table) {
                table.columns.items.removeAt(2);
                column(table, 3).generatedExpression = std::optional(u"(age * 2)"_s);
                table.uniqueConstraints.items.clear();
                table.indexes.items.removeFirst();
                table.checks.items.clear();
            },
            {u"critical missing:users.age = integer | -"_s});
    }
    void findings()
    {
        QFETCH(const Change, change);
        Table changed = base();
        change(changed);
        QTEST(findingLines(compareTables(base(), changed)), "expected");
    }

    void mirrored_data() { findings_data(); }
    void mirrored()
    {
        QFETCH(const Change, change);
        Table changed = base();
        change(changed);
        const Comparison one = compareTables(base(), changed);
        const Comparison other = compareTables(changed, base());
        QCOMPARE(other.findings.size(), one.findings.size());
        for (const Finding &finding : one.findings) {
            const auto isMirror = [&](const Finding &each) {
                return each.kind == finding.kind && each.says[Side::Database] == finding.says[Side::Models]
                    && each.says[Side::Models] == finding.says[Side::Database];
            };
            QCOMPARE(std::ranges::count_if(other.findings, isMirror), 1);
        }
    }

    void oneOfThreeStandsAlone()
    {
        Table changed = base();
        changed.checks.items[0].expression = u"age > 21"_s;
        const Table third = base();
        QCOMPARE(findingLines(compareTables(base(), changed, &third)),
            (QStringList{u"info check:users.age = (age >= 18) | age > 21 | (age >= 18), alone models"_s}));
    }

    void columnOrderIsOffAtFirst()
    {
        Table changed = base();
        changed.columns.items.swapItemsAt(1, 2);
        QCOMPARE(findingLines(compareTables(base(), changed)), QStringList());
        ComparisonSettings settings;
        settings.severities.set(FindingKind::ColumnOrder, Severity::Warning);
        QCOMPARE(findingLines(compareTables(base(), changed, nullptr, settings)),
            (QStringList{
                u"warning column_order:users = id, name, age, status, total | id, age, name, status, total"_s}));
    }

    void whatIsOffIsNotLookedFor()
    {
        Table changed = base();
        changed.checks.items.clear();
        changed.columns.items[1].name = u"name_"_s;
        changed.uniqueConstraints.items[0].columns[0] = u"name_"_s;
        changed.indexes.items[1].keys[0].expression = u"lower(name_)"_s;
        ComparisonSettings settings;
        settings.severities.set(FindingKind::Check, std::nullopt);
        settings.severities.set(FindingKind::Renamed, std::nullopt);
        QCOMPARE(findingLines(compareTables(base(), changed, nullptr, settings)),
            (QStringList{u"critical missing:users.name = character varying(20) | -"_s,
                u"critical missing:users.name_ = - | character varying(20)"_s}));
    }

    void decisionsSettleRenames()
    {
        Table changed = base();
        changed.columns.items[1].name = u"label"_s;
        changed.uniqueConstraints.items[0].columns[0] = u"label"_s;
        changed.indexes.items[1].keys[0].expression = u"lower(label)"_s;
        ComparisonSettings settings;
        settings.renames = {{u"users"_s, u"label"_s, u"name"_s, true}};
        const Comparison confirmed = compareTables(base(), changed, nullptr, settings);
        QCOMPARE(findingLines(confirmed), (QStringList{u"info renamed:users.name = name | label"_s}));
        QCOMPARE(confirmed.findings.first().status, RenameStatus::Confirmed);

        changed.columns.items[1].name = u"name_"_s;
        changed.uniqueConstraints.items[0].columns[0] = u"name_"_s;
        changed.indexes.items[1].keys[0].expression = u"lower(name_)"_s;
        QCOMPARE(compareTables(base(), changed).count(FindingKind::Renamed), 1);
        settings.renames = {{u"users"_s, u"name"_s, u"name_"_s, false}};
        const Comparison rejected = compareTables(base(), changed, nullptr, settings);
        QCOMPARE(rejected.count(FindingKind::Renamed), 0);
        QCOMPARE(rejected.count(FindingKind::Missing), 2);
        QCOMPARE(rejected.possibleRenames.size(), 0);
    }

    void explainsWhatItTakesForTheSame()
    {
        Table changed = base();
        changed.columns.items[1].type = SqlType{u"VARCHAR(20)"_s, u"VARCHAR(20)"_s};
        changed.columns.items[3].defaultExpression = std::optional(u"'new'"_s);
        changed.checks.items[0].expression = u"18 <= age"_s;
        const Comparison comparison = compareTables(base(), changed);
        QCOMPARE(findingLines(comparison), QStringList());
        QStringList lines;
        for (const EqualSpelling &each : equalSpellings(comparison))
            lines << QStringList{keyText(each.kind), *each.says[Side::Database], *each.says[Side::Models],
                *each.canonical[Side::Database], *each.canonical[Side::Models], each.rule}
                         .join(QLatin1String(" | "));
        QCOMPARE(lines,
            (QStringList{
                u"type | character varying(20) | VARCHAR(20) | varchar(20) | varchar(20) | alias"_s,
                u"default | 'new'::status | 'new' | 'new' | 'new' | literal_cast"_s,
                u"check | (age >= 18) | 18 <= age | (age >= 18) | (age >= 18) | operand_order"_s,
            }));
    }
};

QTEST_APPLESS_MAIN(FacetsTest)
#include "tst_facets.moc"
