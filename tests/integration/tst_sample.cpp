// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "compare/comparison.h"
#include "sources/documents/documentsource.h"
#include "sources/postgres/postgressource.h"
#include "sources/python/pythonsource.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QTest>

#include <algorithm>

using namespace triptych;

namespace {

using SharedSchema = std::shared_ptr<const Schema>;

/// What the comparison of two sides says of one table, as the JSON report lists it.
struct TableDrift
{
    QStringList onlyLeft;
    QStringList onlyRight;
    QStringList renamed;

    bool operator==(const TableDrift &) const = default;
};

} // namespace

/// The sample through the three real sources: it must show what the product is for, and nothing else.
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        const QString name = QStringLiteral("media_share");
        VERIFY_RESULT(cluster->createDatabase(name));
        const auto sql = readUtf8File(sample(QStringLiteral("schema.sql")));
        VERIFY_RESULT(sql);
        VERIFY_RESULT(cluster->execute(name, QString::fromUtf8(*sql)));
        PostgresOptions options;
        options.conninfo = cluster->conninfo(name);
        m_database = read(postgresSource(options));
        m_models = read(pythonSource({{sample(QStringLiteral("models"))}}));
        m_document = read(documentSource(sample(QStringLiteral("database_schema.md"))));
        QVERIFY(m_database && m_models && m_document);
    }

    void everythingIsUnderstood()
    {
        QCOMPARE(m_database->tables.items.size(), 56);
        QCOMPARE(m_document->tables.items.size(), 56);
        QCOMPARE(m_models->tables.items.size(), 53);
        QCOMPARE(m_document->columnCount(), m_database->columnCount());
        for (const SharedSchema &schema : {m_database, m_models, m_document}) {
            QStringList notes;
            for (const Note &note : schema->notes)
                notes += displayText(note.origin) + QStringLiteral(": ") + note.reason;
            QCOMPARE(notes, QStringList());
        }
    }

    void databaseAgainstModels()
    {
        const Comparison comparison = databaseAndModels();
        QStringList missing;
        QMap<QString, TableDrift> drifts;
        for (const TableRow &row : comparison.tables) {
            const QString name = displayText(comparison.name(row));
            if (!row.index[Side::Database] || !row.index[Side::Models])
                missing += name;
            else if (const TableDrift drift = driftOf(comparison, row); !(drift == TableDrift()))
                drifts.insert(name, drift);
        }
        QCOMPARE(missing, words("media_backup tv_channels users_media_affinity"));
        QCOMPARE(drifts.keys(), words("notifications users_actions users_devices users_sessions"));
        compare(drifts[QStringLiteral("notifications")], "created_by expires_at is_sent metadata updated_at users_id",
            "action_data read_at user_id", "users_id=user_id");
        compare(drifts[QStringLiteral("users_sessions")], "device_info is_active last_activity_at updated_at users_id",
            "last_activity user_agent user_id", "users_id=user_id last_activity_at=last_activity");
        compare(drifts[QStringLiteral("users_devices")],
            "browser_info ip_address last_used_at location_info updated_at users_id",
            "is_blocked last_active login_count user_id", "users_id=user_id");
        compare(drifts[QStringLiteral("users_actions")], "created_by updated_at updated_by", "", "");
    }

    void keysTypesAndNullability()
    {
        const Comparison comparison = databaseAndModels();
        QStringList keys;
        for (const Finding &finding : comparison.findings) {
            if (finding.kind == FindingKind::PrimaryKey)
                keys += displayText(finding.table);
        }
        QCOMPARE(keys, words("users_faves_directors"));
        QStringList conflicts;
        for (const Finding &finding : comparison.findings) {
            if (finding.kind == FindingKind::Type)
                conflicts += finding.id;
        }
        QCOMPARE(conflicts, QStringList());
        QVERIFY(comparison.count(FindingKind::Cosmetic) > 0);
        QCOMPARE(comparison.count(FindingKind::Nullable), 238 + 3); // three on renamed pairs
        QCOMPARE(comparison.count(FindingKind::Renamed), 4);
        const bool modelsAllowNull = std::ranges::all_of(comparison.findings, [](const Finding &finding) {
            return finding.kind != FindingKind::Nullable
                || finding.says[Side::Database]->value() != finding.says[Side::Models]->value();
        });
        QVERIFY(modelsAllowNull);
    }

    void databaseAgainstDocument()
    {
        PerSide<SharedSchema> schemas;
        schemas[Side::Database] = m_database;
        schemas[Side::Documentation] = m_document;
        const Comparison comparison = triptych::compare(schemas);
        QStringList found;
        for (const Finding &finding : comparison.findings)
            found += finding.id;
        QCOMPARE(found, QStringList());
        QCOMPARE(comparison.tables.size(), 56);
    }

    void withAllThreeTheModelsStandAlone()
    {
        PerSide<SharedSchema> schemas;
        schemas[Side::Database] = m_database;
        schemas[Side::Models] = m_models;
        schemas[Side::Documentation] = m_document;
        const Comparison comparison = triptych::compare(schemas);
        QStringList others;
        for (const Finding &finding : comparison.findings) {
            // The document says nothing of defaults and indexes: of those the other two may differ.
            const auto &document = finding.says[Side::Documentation];
            const bool allSpeak = !document || document->isKnown();
            if (allSpeak && finding.alone != Side::Models)
                others += finding.id;
        }
        QCOMPARE(others, QStringList());
        QVERIFY(comparison.findings.size() >= databaseAndModels().findings.size());
    }

private:
    static QString sample(const QString &path) { return QStringLiteral(REPOSITORY "/resources/sample/") + path; }

    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static SharedSchema read(const SchemaSource &source)
    {
        const auto schema = source([](const Progress &) {}, Cancellation());
        if (!schema)
            QTest::qFail(qPrintable(schema.error().message()), __FILE__, __LINE__);
        return schema ? std::make_shared<const Schema>(*schema) : nullptr;
    }

    [[nodiscard]] Comparison databaseAndModels() const
    {
        PerSide<SharedSchema> schemas;
        schemas[Side::Database] = m_database;
        schemas[Side::Models] = m_models;
        return triptych::compare(schemas);
    }

    /// A renamed column stands on both sides' lists until somebody settles it.
    static TableDrift driftOf(const Comparison &comparison, const TableRow &table)
    {
        TableDrift drift;
        for (const ColumnRow &row : table.columns) {
            const Column *left = comparison.column(table, row, Side::Database);
            const Column *right = comparison.column(table, row, Side::Models);
            if (left && right && left->name == right->name)
                continue;
            if (left && right)
                drift.renamed += left->name + QLatin1Char('=') + right->name;
            if (left)
                drift.onlyLeft += left->name;
            if (right)
                drift.onlyRight += right->name;
        }
        drift.onlyLeft.sort();
        drift.onlyRight.sort();
        return drift;
    }

    static void compare(const TableDrift &drift, const char *onlyDatabase, const char *onlyModels, const char *renamed)
    {
        QCOMPARE(drift.onlyLeft, words(onlyDatabase));
        QCOMPARE(drift.onlyRight, words(onlyModels));
        QCOMPARE(drift.renamed, words(renamed));
    }

    SharedSchema m_database;
    SharedSchema m_models;
    SharedSchema m_document;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
