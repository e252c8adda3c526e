// SPDX-License-Identifier: MIT
#include "compare/rules.h"
#include "reports/jsonreport.h"
#include "support/comparisontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace triptych;
using namespace triptych::test;

namespace {

const QDateTime someTime(QDate(2025, 10, 27), QTime(23, 33, 53, 625), QTimeZone::utc());

constexpr auto database = R"(languages
 id: integer not null pk
notifications
 id: integer not null pk
 metadata: jsonb not null
 title: character varying(255) not null
 data: jsonb null
 users_id: integer null -> users.id
tv_channels
 id: integer not null pk
users
 id: integer not null pk
users_faves_directors
 id: integer not null
app.jobs
 id: integer not null pk
 state: text null)";

constexpr auto models = R"(languages
 id: INTEGER not null pk
ghosts
 id: INTEGER not null pk
notifications
 id: INTEGER not null pk
 title: TEXT null
 data: JSON null
 users_id: INTEGER null
 read_at: TIMESTAMP null
users
 id: INTEGER not null pk
users_faves_directors
 id: INTEGER not null pk
app.jobs
 id: INTEGER not null pk)";

QJsonObject parsed(const Comparison &comparison)
{
    QJsonParseError error;
    const QByteArray bytes = jsonReport(comparison, someTime);
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return json;
}

QJsonValue fromText(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class JsonReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discrepancies()
    {
        const QJsonValue expected = fromText(R"json({
            "tables_only_in_schema": ["tv_channels"],
            "tables_only_in_models": ["ghosts"],
            "app.jobs": {"columns_only_in_schema": ["state"]},
            "notifications": {
                "columns_only_in_schema": ["metadata"],
                "columns_only_in_models": ["read_at"],
                "type_mismatches": [{"column": "title", "schema_type": "VARCHAR(255)", "model_type": "TEXT"}],
                "nullable_mismatches": [{"column": "title", "schema_nullable": false, "model_nullable": true}],
                "foreign_keys_only_in_schema": [{"column": "users_id", "references": {"table": "users", "column": "id"}}],
                "cosmetic_type_differences": [{"column": "data", "schema_type": "JSONB", "model_type": "JSON"}]
            },
            "users_faves_directors":
{
    "primary_key_mismatch": { "schema_pk" : [], "model_pk" : ["id"] }
}
})json");
        QCOMPARE(parsed(compareTexts(database, models))[QStringLiteral("discrepancies")], expected);
    }

    void categories()
    {
        const QJsonValue expected = fromText(R"json({
            "critical": ["Table 'tv_channels' exists in DB but missing from models",
                         "Table 'ghosts' defined in models but missing from DB",
                         "Table 'app.jobs': Column 'state' in DB but not in model",
                         "Table 'notifications': Column 'metadata' in DB but not in model",
                         "Table 'notifications': Column 'read_at' in model but not in DB",
                         "Table 'users_faves_directors': Primary key mismatch (DB: [], Model: ['id'])"],
            "warning": ["Table 'notifications': Column 'title' type mismatch (DB: VARCHAR(255), Model: TEXT)",
                        "Table 'notifications': Column 'title' nullable mismatch (DB: False, Model: True)"],
            "info": ["Table 'notifications': FK 'users_id' in DB but not in model"]
        })json");
        QCOMPARE(parsed(compareTexts(database, models))[QStringLiteral("categories")], expected);
    }

    void documentationIsTheRightSideOfTheDatabase()
    {
        const QJsonValue expected = fromText(R"json({
            "tables_only_in_doc": ["extra"],
            "a": {"columns_only_in_doc": ["y"],
                  "type_mismatches": [{"column": "x", "schema_type": "INTEGER", "doc_type": "TEXT"}],
                  "nullable_mismatches": [{"column": "x", "schema_nullable": false, "doc_nullable": true}],
                  "primary_key_mismatch": {"schema_pk": ["x"], "doc_pk": []}}
        })json");
        const QJsonObject json = parsed(
            compareTexts("a\n x: integer not null pk", nullptr, "a\n x: TEXT null\n y: TEXT\nextra\n id: INT"));
        QCOMPARE(json[QStringLiteral("discrepancies")], expected);
        QCOMPARE(json[QStringLiteral("categories")][QStringLiteral("critical")][0].toString(),
            QStringLiteral("Table 'extra' defined in doc but missing from DB"));
    }

    void documentationIsTheSchemaOfModels()
    {
        const QJsonObject json
            = parsed(compareTexts(nullptr, "a\n x: INTEGER\nb\n x: INTEGER", "a\n x: INT\n y: TEXT"));
        QCOMPARE(json[QStringLiteral("discrepancies")],
            fromText(R"json({"tables_only_in_models": ["b"], "a": {"columns_only_in_schema": ["y"]}})json"));
        QCOMPARE(json[QStringLiteral("metadata")][QStringLiteral("command")].toString(),
            QStringLiteral("compare-models-doc"));
    }

    void metadata()
    {
        const QJsonObject json
            = parsed(compareTexts("a\n x: int", "a\n x: int"))[QStringLiteral("metadata")].toObject();
        QCOMPARE(json[QStringLiteral("generator")].toString(), QStringLiteral("Triptych " TRIPTYCH_VERSION));
        QCOMPARE(json[QStringLiteral("timestamp")].toString(), QStringLiteral("2025-10-27T23:33:53.625000+00:00"));
        QCOMPARE(json[QStringLiteral("command")].toString(), QStringLiteral("compare-db-models"));
        QCOMPARE(json[QStringLiteral("sources")][QStringLiteral("introspect")].toString(), QStringLiteral("live"));
        QVERIFY(!json[QStringLiteral("sources")].toObject().contains(QStringLiteral("doc")));
    }

    void fileNames_data()
    {
        QTest::addColumn<bool>("database");
        QTest::addColumn<bool>("models");
        QTest::addColumn<bool>("documentation");
        QTest::addColumn<QString>("name");
        QTest::newRow("db-models") << true << true << false << "sok_compare_db_models_20251027_233353.json";
        QTest::newRow("models-doc") << false << true << true << "sok_compare_models_doc_20251027_233353.json";
        QTest::newRow("db-doc") << true << false << true << "sok_compare_db_doc_20251027_233353.json";
    }
    void fileNames()
    {
        QFETCH(const bool, database);
        QFETCH(const bool, models);
        QFETCH(const bool, documentation);
        const char *text = "a\n x: int";
        const auto given = [&](bool is) { return is ? text : nullptr; };
        const Comparison comparison = compareTexts(given(database), given(models), given(documentation));
        QTEST(jsonReportFileName(comparison, someTime, QStringLiteral("sok")), "name");
    }

    void everyFindingOnceInFull()
    {
        const Comparison comparison = compareTexts(database, models);
        const QJsonValue drift = parsed(comparison)[QStringLiteral("drift")];
        const QJsonArray findings = drift[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), comparison.findings.size());
        for (const QJsonValue &finding : findings) {
            if (finding[QStringLiteral("id")].toString() != QStringLiteral("missing:notifications.metadata"))
                continue;
            QCOMPARE(finding[QStringLiteral("severity")].toString(), QStringLiteral("critical"));
            QCOMPARE(finding[QStringLiteral("says")][QStringLiteral("database")].toString(),
                QStringLiteral("jsonb not null"));
            QVERIFY(finding[QStringLiteral("says")][QStringLiteral("models")].isNull());
            QCOMPARE(finding[QStringLiteral("where")][QStringLiteral("database")][QStringLiteral("line")].toInt(), 5);
            return;
        }
        QFAIL("the finding is not there");
    }

    void ignoredFindingsStandApart()
    {
        ComparisonSettings settings;
        settings.today = QDate(2026, 4, 1);
        const auto rule = [](const char *column, const QDate &until) {
            return IgnoreRule{QStringLiteral("a"), QString::fromLatin1(column), {}, {}, {}, QStringLiteral("known"),
                QStringLiteral("ana"), until};
        };
        settings.rules = {rule("x", {}), rule("z*", QDate(2026, 3, 31))};
        const auto schemas = compareTexts("a\n x: int null\n y: int null\n z: int null\n",
            "a\n x: int not null\n y: int not null\n z: int not null\n")
                                 .schemas;
        settings.accepted = acceptToday(compare(schemas, settings));
        settings.accepted.removeIf([](const auto &entry) { return entry.id.endsWith(QLatin1Char('z')); });
        const QJsonObject json = parsed(compare(schemas, settings));
        QCOMPARE(json[QStringLiteral("discrepancies")], fromText(R"json({"a": {"nullable_mismatches":
            [{"column": "z", "schema_nullable": true, "model_nullable": false}]}})json"));
        QCOMPARE(json[QStringLiteral("categories")][QStringLiteral("warning")].toArray().size(), 1);
        const QJsonValue drift = json[QStringLiteral("drift")];
        QCOMPARE(drift[QStringLiteral("counts")][QStringLiteral("nullable")].toInt(), 1);
        QCOMPARE(drift[QStringLiteral("counts")][QStringLiteral("ignored")].toInt(), 2);
        QStringList findings;
        for (const QJsonValue &finding : drift[QStringLiteral("findings")].toArray())
            findings.append(finding[QStringLiteral("id")].toString() + QLatin1Char(' ')
                + finding[QStringLiteral("ignored_by")].toString() + QLatin1Char(' ')
                + finding[QStringLiteral("reason")].toString());
        QCOMPARE(findings.join(QLatin1Char('\n')),
            QStringLiteral("nullable:a.z  \nnullable:a.x table a, column x known\nnullable:a.y baseline "));
        QCOMPARE(drift[QStringLiteral("rules")][0].toObject(),
            fromText(R"json({"rule": "table a, column x",
            "reason": "known", "owner": "ana", "until": null, "hides": 1, "fits": 1, "expired": false,
            "unused": false})json")
                .toObject());
        QCOMPARE(drift[QStringLiteral("rules")][1][QStringLiteral("expired")].toBool(), true);
        QCOMPARE(drift[QStringLiteral("baseline")],
            fromText(R"json({"accepted": 1, "hides": 1, "resolved": [], "changed": []})json"));
    }

    void whatWasCompared()
    {
        const QJsonValue drift = parsed(compareTexts("", ""))[QStringLiteral("drift")];
        QCOMPARE(drift[QStringLiteral("coverage")], fromText(R"json({"tables": 0, "compared": 0,
            "nothing_compared": true, "left_out": [], "unknown": [], "empty": ["database", "models"]})json"));
    }

    void renamesAreSettledOrNot()
    {
        const auto schemas
            = compareTexts("a\n id: int pk\n users_id: int\n", "a\n id: int pk\n user_id: int\n").schemas;
        const QJsonValue suggested = parsed(compare(schemas))[QStringLiteral("discrepancies")][QStringLiteral("a")];
        QCOMPARE(suggested[QStringLiteral("renamed_columns")][0][QStringLiteral("status")].toString(),
            QStringLiteral("suggested"));
        QVERIFY(suggested[QStringLiteral("columns_only_in_schema")].isArray());

        Comparison confirmed = compare(schemas);
        QCOMPARE(confirmed.findings.size(), 1);
        confirmed.findings[0].status = RenameStatus::Confirmed;
        const QJsonObject report = parsed(confirmed);
        QCOMPARE(report[QStringLiteral("discrepancies")][QStringLiteral("a")].toObject().keys(),
            QStringList{QStringLiteral("renamed_columns")});
        QCOMPARE(report[QStringLiteral("categories")][QStringLiteral("critical")][0].toString(),
            QStringLiteral("Table 'a': Column 'users_id' in DB is named 'user_id' in model"));
    }

    void rejectedRenamesAreTold()
    {
        ComparisonSettings settings;
        settings.renames = {{QStringLiteral("a"), QStringLiteral("fee"), QStringLiteral("wings"), false},
            {{}, QStringLiteral("cats"), QStringLiteral("birds"), false}};
        const auto schemas = compareTexts("a\n id: int pk\n wings: int\ncats\n id: int pk\n x: int\n",
            "a\n id: int pk\n fee: text\nbirds\n y: text\n")
                                 .schemas;
        const QJsonValue json = parsed(compare(schemas, settings))[QStringLiteral("discrepancies")];
        QCOMPARE(json[QStringLiteral("a")][QStringLiteral("renamed_columns")],
            fromText(R"json({"a":
            [{"schema_column": "wings", "model_column": "fee", "confidence": null, "status": "rejected"}]})json")
                [QStringLiteral("a")]);
        QCOMPARE(json[QStringLiteral("renamed_tables")][0].toObject(),
            fromText(R"json({"schema_table": "cats",
            "model_table": "birds", "confidence": null, "status": "rejected"})json")
                .toObject());
    }

    void eachFacetHasAList()
    {
        Comparison comparison = compareTexts("a\n x: int\n y: int\n", "a\n x: int\n y: int\n");
        const auto add = [&](FindingKind kind, const QList<int> &columns, const char *left, const char *right) {
            Finding finding;
            finding.kind = kind;
            finding.severity = Severity::Info;
            finding.table = {{}, QStringLiteral("a")};
            finding.tableRow = 0;
            finding.columnRows = columns;
            finding.says[Side::Database] = Stated(QString::fromLatin1(left));
            finding.says[Side::Models] = Stated(QString::fromLatin1(right));
            comparison.findings.append(finding);
        };
        add(FindingKind::Default, {0}, "now()", "");
        add(FindingKind::Unique, {0, 1}, "", "x, y");
        add(FindingKind::Comment, {}, "old", "new");
        const QJsonObject json = parsed(comparison);
        QCOMPARE(json[QStringLiteral("discrepancies")], fromText(R"json({"a": {
            "default_mismatches": [{"column": "x", "schema_default": "now()", "model_default": null}],
            "unique_mismatches": [{"columns": ["x", "y"], "schema_unique": null, "model_unique": "x, y"}],
            "comment_mismatches": [{"schema_comment": "old", "model_comment": "new"}]}})json"));
        QCOMPARE(json[QStringLiteral("categories")], fromText(R"json({"critical": [], "warning": [], "info": [
            "Table 'a': Column 'x' default mismatch (DB: now(), Model: None)",
            "Table 'a': Columns 'x', 'y' unique constraint mismatch (DB: None, Model: x, y)",
            "Table 'a': Comment mismatch (DB: old, Model: new)"]})json"));
    }

    void possibleRenames()
    {
        Comparison comparison = compareTexts("a\n x: int\n y: int\n", "a\n x: int\n z: int\n");
        comparison.possibleRenames.append(
            {Side::Database, Side::Models, 0, 0, 1, 2, 0.412, {QStringLiteral("same_type")}});
        QCOMPARE(parsed(comparison)[QStringLiteral("drift")][QStringLiteral("possible_renames")][0].toObject(),
            fromText(R"json({"names": [{"side": "database", "table": "a", "column": "y"},
                {"side": "models", "table": "a", "column": "z"}], "confidence": 0.41, "because": ["same_type"]})json")
                .toObject());
    }

    void equalSpellingsAreExplainedOnRequest()
    {
        const Comparison comparison = compareTexts("a\n x: character varying(20)\n", "a\n x: VARCHAR(20)\n");
        QCOMPARE(comparison.findings.size(), 0);
        const QLatin1String key("equal_spellings");
        QVERIFY(!parsed(comparison)[QStringLiteral("drift")].toObject().contains(key));
        const QJsonObject json
            = QJsonDocument::fromJson(jsonReport(comparison, someTime, ReportDetail::Explained)).object();
        const QJsonValue spelling = json[QStringLiteral("drift")][key][0];
        QCOMPARE(spelling[QStringLiteral("kind")].toString(), QStringLiteral("type"));
        QCOMPARE(spelling[QStringLiteral("column")].toString(), QStringLiteral("x"));
        QCOMPARE(spelling[QStringLiteral("says")].toObject(),
            fromText(R"json({"database": "character varying(20)", "models": "VARCHAR(20)"})json").toObject());
        const QJsonValue canonical = spelling[QStringLiteral("canonical")];
        QVERIFY(canonical[QStringLiteral("database")].isString());
        QCOMPARE(canonical[QStringLiteral("models")], canonical[QStringLiteral("database")]);
        QCOMPARE(spelling[QStringLiteral("rule")].toString(), QStringLiteral("alias"));
    }

    void severitiesChooseTheCategory()
    {
        ComparisonSettings settings;
        settings.severities.set(FindingKind::Nullable, Severity::Critical);
        settings.severities.set(FindingKind::Missing, Severity::Info);
        const auto schemas = compareTexts("a\n x: int null\nb\n x: int\n", "a\n x: int not null\n").schemas;
        const QJsonValue categories = parsed(compare(schemas, settings))[QStringLiteral("categories")];
        QCOMPARE(categories, fromText(R"json({"warning": [],
            "critical": ["Table 'a': Column 'x' nullable mismatch (DB: True, Model: False)"],
            "info": ["Table 'b' exists in DB but missing from models"]})json"));
    }

    void textStaysText()
    {
        const QByteArray bytes = jsonReport(compareTexts("t\"<b>\xC3\xA9\\\n id: int", "u\n id: int"), someTime);
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
        QVERIFY2(bytes.contains("\"t\\\"<b>\xC3\xA9\\\\\""), bytes.constData());
        QVERIFY(bytes.startsWith("{\n  \"metadata\": {\n    \"generator\""));
        QVERIFY(bytes.endsWith("}\n"));
    }

    void sameBytesForTheSameInput()
    {
        QCOMPARE(
            jsonReport(compareTexts(database, models), someTime), jsonReport(compareTexts(database, models), someTime));
    }
};

QTEST_GUILESS_MAIN(JsonReportTest)
#include "tst_jsonreport.moc"
