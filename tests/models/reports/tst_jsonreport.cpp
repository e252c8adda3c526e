// SPDX-License-Identifier: MIT
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
        QTEST(jsonReportFileName(comparison, someTime), "name");
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
