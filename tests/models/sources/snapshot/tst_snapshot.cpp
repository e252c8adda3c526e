// SPDX-License-Identifier: MIT
#include "anyschema.h"
#include "base/textfile.h"
#include "sources/snapshot/snapshot.h"
#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

namespace {

const QDateTime writingTime{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};

/// A snapshot as the tool before Triptych wrote it.
QByteArray oldSnapshot()
{
    return readUtf8File(QStringLiteral(TEST_DATA "/old.json")).value_or(QByteArray());
}

Schema oneTable()
{
    Column id;
    id.name = QStringLiteral("größe");
    id.type = SqlType{QStringLiteral("integer"), QStringLiteral("integer"), SqlType::Notation::Catalog, false};
    id.nullable = false;
    id.defaultExpression = std::optional<QString>();
    Table table;
    table.name = {QStringLiteral("public"), QStringLiteral("users")};
    table.columns.items = {id};
    table.primaryKey = PrimaryKey{};
    Index lower;
    lower.name = QStringLiteral("users_lower");
    lower.keys = {IndexKey{{}, QStringLiteral("lower(größe)"), false, true}};
    table.indexes.items = {lower};
    table.checks = Listed<CheckConstraint>{{{{}, QStringLiteral("größe > 0"), {}}}, {}};
    Schema schema;
    schema.source.title = QStringLiteral("shop @ db");
    schema.tables.items = {table};
    schema.leftOut = {{{QStringLiteral("public"), QStringLiteral("events_2024")}, QStringLiteral("why")}};
    return schema;
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySchemaComesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anySchemaComesBackAsItWas()
    {
        QFETCH(const quint32, seed);
        const Schema schema = AnySchema(seed).schema();
        const QByteArray json = snapshotJson(schema, QStringLiteral("introspect"), writingTime);
        const auto back = schemaFromSnapshot(json, QStringLiteral("s.json"));
        VERIFY_RESULT(back);
        QVERIFY2(*back == schema, json.constData());
        QCOMPARE(snapshotJson(*back, QStringLiteral("introspect"), writingTime), json);
    }

    void writesTheFormat()
    {
        QCOMPARE(QString::fromUtf8(snapshotJson(oneTable(), QStringLiteral("introspect"), writingTime)),
            QStringLiteral(R"json({
  "metadata": {
    "generator": "Triptych %1",
    "timestamp": "2026-01-02T03:04:05.000+00:00",
    "command": "introspect",
    "database": "shop @ db"
  },
  "schema": {
    "users": {
      "schema": "public",
      "name": "users",
      "columns": [
        {
          "name": "größe",
          "type": "integer",
          "nullable": false,
          "default": null
        }
      ],
      "primary_keys": [],
      "primary_key": {},
      "foreign_keys": [],
      "indexes": [
        {
          "name": "users_lower",
          "column_names": [
            "lower(größe)"
          ],
          "keys": [
            {
              "expression": "lower(größe)",
              "nulls_first": true
            }
          ],
          "unique": false
        }
      ],
      "unique_constraints": [],
      "check_constraints": [
        {
          "name": "",
          "expression": "größe > 0"
        }
      ]
    }
  },
  "triptych": {
    "format_version": 1,
    "source": {
      "title": "shop @ db",
      "detail": "",
      "files": []
    },
    "tables": [
      "users"
    ],
    "left_out": [
      {
        "schema": "public",
        "name": "events_2024",
        "reason": "why"
      }
    ],
    "notes": [],
    "case_sensitive_names": true
  }
}
)json")
                .arg(QStringLiteral(TRIPTYCH_VERSION)));
    }

    void readsTheOldTools()
    {
        const auto schema = read(oldSnapshot());
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 2);
        QVERIFY(schema->caseSensitiveNames);
        QCOMPARE(schema->tables.items[0].name, (QualifiedName{QStringLiteral("hr"), QStringLiteral("bosses")}));
        QVERIFY(!schema->tables.items[0].foreignKeys.isComplete());
        QCOMPARE(schema->tables.items[0].primaryKey.value().columns, QStringList());

        const Table &users = schema->tables.items[1];
        QCOMPARE(users.name, (QualifiedName{QString(), QStringLiteral("users")}));
        const Column &id = users.columns.items[0];
        QCOMPARE(id.type.value().sql, QStringLiteral("INTEGER"));
        QCOMPARE(id.nullable, Stated<bool>(false));
        QCOMPARE(id.autoincrement, Stated<bool>(true));
        QCOMPARE(*id.defaultExpression.value(), QStringLiteral("nextval('users_id_seq'::regclass)"));
        QVERIFY(!id.comment.isKnown());
        QVERIFY(!id.identity.isKnown());
        QVERIFY(!id.generatedExpression.isKnown());
        QVERIFY(!users.checks.isComplete());
        QVERIFY(!users.columns.items[1].type.isKnown());
        QVERIFY(users.columns.items[1].type.reason().contains(QStringLiteral("ARRAY")));
        QVERIFY(users.columns.items[1].defaultExpression.isKnown());
        QVERIFY(!users.columns.items[1].defaultExpression.value());
        QVERIFY(!users.columns.items[2].autoincrement.isKnown());
        QCOMPARE(users.primaryKey.value().columns, QStringList{QStringLiteral("id")});
        const ForeignKey &key = users.foreignKeys.items[0];
        QCOMPARE(key.target, (QualifiedName{QStringLiteral("hr"), QStringLiteral("bosses")}));
        QVERIFY(!key.onDelete.isKnown());
        QCOMPARE(users.uniqueConstraints.items.size(), 1);
        QCOMPARE(users.indexes.items.size(), 1);
        QCOMPARE(keyTexts(users.indexes.items[0]), QStringList{QStringLiteral("?")});
    }

    void theCardSaysWhatWasRead()
    {
        const auto old = read(oldSnapshot());
        QCOMPARE(old->source.title, QStringLiteral("postgresql://ann@db.example:5432/shop"));
        QCOMPARE(old->source.detail, QStringLiteral("snapshot of 2025-10-27 17:40 UTC"));
        QCOMPARE(old->source.files, QStringList{m_path});

        Schema schema = oneTable();
        schema.source.detail = QStringLiteral("PostgreSQL 15.8");
        const auto own = read(snapshotJson(schema, QStringLiteral("introspect"), writingTime));
        QCOMPARE(own->source.title, QStringLiteral("shop @ db"));
        QCOMPARE(own->source.detail, QStringLiteral("PostgreSQL 15.8 · snapshot of 2026-01-02 03:04 UTC"));
    }

    void tablesThatAnEditAddedAreRead()
    {
        QByteArray json = snapshotJson(oneTable(), QStringLiteral("introspect"), writingTime);
        json.replace("  \"schema\": {\n", "  \"schema\": {\n    \"added\": {\"columns\": []},\n");
        const auto schema = read(json);
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 2);
        QCOMPARE(schema->tables.items[1].name.name, QStringLiteral("added"));
    }

    void refusals_data();
    void refusals();
    void recognising_data();
    void recognising();

    void whatIsNotThere()
    {
        QCOMPARE(source(m_folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::NotFound);
        QVERIFY(!isSnapshot(m_folder.filePath(QStringLiteral("none"))));
        QVERIFY(!isSnapshot(m_folder.path()));
    }

    void cancelling()
    {
        write(oldSnapshot());
        const Cancellation cancellation;
        cancellation.cancel();
        const auto schema = snapshotSource(m_path)([](const Progress &) {}, cancellation);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
    }

private:
    static Result<Schema> source(const QString &path)
    {
        return snapshotSource(path)([](const Progress &) {}, Cancellation());
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<Schema> read(const QByteArray &bytes)
    {
        write(bytes);
        return source(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("snapshot.json"));
};

void SnapshotTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &json, const char *what) {
        QTest::newRow(name) << json << QString::fromUtf8(what);
    };
    const auto column = [](const QByteArray &members) {
        return "{\"schema\": {\"users\": {\"columns\": [{\"name\": \"id\"}, {" + members + "}]}}}";
    };
    row("empty", "", "Line 1, column 1 is not JSON: illegal value.");
    row("truncated", "{\n  \"schema\": {\n    \"users\": ", "Line 3, column 14 is not JSON: unterminated object.");
    row("YAML", "schema:\n  users:\n", "Line 1, column 2 is not JSON: illegal value.");
    row("a comma too many", "{\n  \"schema\": {},\n}",
        "Line 3, column 2 is not JSON: object is missing after a comma.");
    row("a list", "[1]", "This JSON is no snapshot.");
    row("a report", R"({"metadata": {}, "discrepancies": {}})",
        "The snapshot is not as expected: an object with the key “schema” is needed.");
    row("tables in a list", R"({"schema": []})", "At schema an object is needed.");
    row("a table that is a text", R"({"schema": {"users": "x"}})", "At schema › users an object is needed.");
    row("no columns", R"({"schema": {"users": {}}})", "At schema › users an object with the key “columns” is needed.");
    row("no name", column(R"("type": "x")"),
        "At schema › users › columns › 2 an object with the key “name” is needed.");
    row("a type that is a number", column(R"("name": "a", "type": 1)"),
        "At schema › users › columns › 2 › type a text is needed.");
    row("nullable as a text", column(R"("name": "a", "nullable": "NO")"),
        "At schema › users › columns › 2 › nullable true or false is needed.");
    row("unknown notation", column(R"("name": "a", "type": "x", "notation": "y")"),
        "At schema › users › columns › 2 › notation one of “catalog”, “mapper”, “prose” is needed.");
    row("unknown identity", column(R"("name": "a", "identity": "SOMETIMES")"),
        "At schema › users › columns › 2 › identity “ALWAYS”, “BY DEFAULT” or null is needed.");
    row("a half line", column(R"("name": "a", "origin": {"line": 1.5})"),
        "At schema › users › columns › 2 › origin › line a whole number is needed.");
    row("unknown action", R"({"schema": {"t": {"columns": [], "foreign_keys": [
            {"constrained_columns": [], "referred_table": "u", "on_delete": "EXPLODE"}]}}})",
        "At schema › t › foreign_keys › 1 › on_delete a referential action such as “CASCADE” is needed.");
    row("from the future", R"({"schema": {}, "triptych": {"format_version": 2}})",
        "A newer Triptych wrote this snapshot.");
    row("too deep", QByteArray("[").repeated(100000), "Line 1, column 1026 is not JSON: too deeply nested document.");
    row("not UTF-8", "{\"schema\": {\"\xE4\": 1}}", "Line 1 is not UTF-8.");
}

void SnapshotTest::refusals()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, what);
    const auto schema = read(json);
    QVERIFY(!schema);
    QCOMPARE(schema.error().what, what);
    QCOMPARE(schema.error().where, m_path);
    QVERIFY(!schema.error().mend.isEmpty());
}

void SnapshotTest::recognising_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("old") << oldSnapshot() << true;
    QTest::newRow("ours") << snapshotJson(oneTable(), QStringLiteral("introspect"), writingTime) << true;
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + oldSnapshot() << true;
    QTest::newRow("schema far down") << R"({"metadata": {"a": [")" + QByteArray("x").repeated(200000)
            + R"("]}, "schema" : {}})"
                                     << true;
    QTest::newRow("broken further on") << QByteArray(R"({"schema": {"users": )") << true;
    QTest::newRow("a report") << QByteArray(
        R"({"metadata": {"schema": 1}, "note": "schema", "discrepancies": {"schema": {}}})")
                              << false;
    QTest::newRow("escaped quote") << QByteArray(R"({"a": "\"schema\":", "b": 1})") << false;
    QTest::newRow("list") << QByteArray(R"([{"schema": 1}])") << false;
    QTest::newRow("Markdown") << QByteArray("# schema\n\n{\"schema\": 1}\n") << false;
    QTest::newRow("Python") << QByteArray("schema = {\"schema\": 1}\n") << false;
    QTest::newRow("two values") << QByteArray(R"({} {"schema": 1})") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void SnapshotTest::recognising()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, expected);
    write(bytes);
    QCOMPARE(isSnapshot(m_path), expected);
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
