// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "mutations/mutation.h"
#include "sources/postgres/postgressource.h"
#include "sources/snapshot/snapshot.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace triptych;
using namespace triptych::test;

namespace {

using SchemaPointer = std::shared_ptr<const Schema>;

Comparison compareTwo(const SchemaPointer &database, const SchemaPointer &models)
{
    PerSide<SchemaPointer> schemas;
    schemas[Side::Database] = database;
    schemas[Side::Models] = models;

    return compare(schemas);
}

QStringList keysOf(const Comparison &comparison)
{
    QStringList keys;
    for (const Finding &finding : comparison.findings) {
        const TableRow &row = comparison.tables[finding.tableRow];
        Table table;
        table.name = finding.table;
        QStringList columns;
        for (const int column : finding.columnRows)
            columns.append(comparison.name(row, row.columns[column]));
        keys.append(findingKey(keyText(finding.kind).toLatin1().constData(), table, columns));
    }
    keys.sort();
    return keys;
}

QList<MutationKind> allKinds()
{
    return tableMutations() + columnMutations() + typeMutations() + valueMutations() + keyMutations()
        + constraintMutations();
}

/// What is in the one list and not in the other, each as often as it is there.
QStringList without(QStringList all, const QStringList &others)
{
    for (const QString &each : others)
        all.removeOne(each);
    return all;
}

/// What each side says of each finding, the first side's words first.
QStringList lines(const Comparison &comparison, Side first = Side::Database, Side second = Side::Models)
{
    const auto said = [](const std::optional<Stated<QString>> &says) {
        return !says ? QStringLiteral("-") : says->isKnown() ? says->value() : QStringLiteral("?");
    };
    QStringList result;
    for (const Finding &finding : comparison.findings) {
        const TableRow &row = comparison.tables[finding.tableRow];
        const auto nameAt = [&](Side side, int each) {
            const Column *column = each < 0 ? nullptr : comparison.column(row, row.columns[each], side);
            const Table *table = comparison.table(row, side);
            return column ? column->name : each < 0 && table ? displayText(table->name) : QString();
        };
        QStringList place;
        for (const int each : QList<int>{-1} + finding.columnRows)
            place.append(nameAt(first, each) + QLatin1Char('=') + nameAt(second, each));
        place.sort();
        result.append(keyText(finding.kind) + QLatin1Char(' ') + place.join(QLatin1Char(' ')) + QStringLiteral(": ")
            + said(finding.says[first]) + QStringLiteral(" | ") + said(finding.says[second]));
    }
    result.sort();
    return result;
}

/// The lines of a comparison of the same two with their sides swapped.
QStringList mirrored(const Comparison &comparison)
{
    return lines(comparison, Side::Models, Side::Database);
}

/// The schema with everything but the columns, whose order says something, in another order.
SchemaPointer shuffled(const Schema &schema, int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    auto result = std::make_shared<Schema>(schema);
    std::ranges::shuffle(result->tables.items, random);
    for (Table &table : result->tables.items) {
        std::ranges::shuffle(table.foreignKeys.items, random);
        std::ranges::shuffle(table.uniqueConstraints.items, random);
        std::ranges::shuffle(table.indexes.items, random);
        std::ranges::shuffle(table.checks.items, random);
    }
    return result;
}

} // namespace

/// Changes a database at random and looks whether a comparison with what it was finds just that.
class MutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool isNumber = false;
        const auto wanted = qEnvironmentVariable("TRIPTYCH_MUTATION_SEED").toUInt(&isNumber);
        m_seed = isNumber ? wanted : 20261122;
        auto cluster = PrivateCluster::start({false, {QStringLiteral("autovacuum = off")}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        QFile file(QStringLiteral(TEST_DATA "/sixty.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        VERIFY_RESULT(m_cluster->createDatabase(original));
        VERIFY_RESULT(m_cluster->execute(original, QString::fromUtf8(file.readAll())));
        const auto schema = read(original);
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 60);
        const auto snapshot = schemaFromSnapshot(
            snapshotJson(*schema, QStringLiteral("introspect"), QDateTime::currentDateTimeUtc()), QString());
        VERIFY_RESULT(snapshot);
        QCOMPARE(*snapshot, *schema);
        m_snapshot = std::make_shared<Schema>(*snapshot);
    }

    void findsNothingInTheSame() { QCOMPARE(keysOf(compareTwo(m_snapshot, m_snapshot)), QStringList()); }

    void findsNothingInWhatIsRestoredFromADump()
    {
        QProcess dump;
        dump.start(QStringLiteral("pg_dump"),
            {QStringLiteral("--schema-only"), QStringLiteral("--dbname"), m_cluster->conninfo(original)});
        QVERIFY(dump.waitForFinished());
        QCOMPARE(dump.exitCode(), 0);
        // Lines that begin with a backslash are for psql.
        QStringList lines = QString::fromUtf8(dump.readAllStandardOutput()).split(QLatin1Char('\n'));
        lines.removeIf([](const QString &line) { return line.startsWith(QLatin1Char('\\')); });
        VERIFY_RESULT(m_cluster->createDatabase(QStringLiteral("restored")));
        VERIFY_RESULT(m_cluster->execute(QStringLiteral("restored"), lines.join(QLatin1Char('\n'))));
        const auto restored = read(QStringLiteral("restored"));
        VERIFY_RESULT(restored);
        QCOMPARE(restored->tables.items.size(), 60);
        QCOMPARE(keysOf(compareTwo(std::make_shared<Schema>(*restored), m_snapshot)), QStringList());
    }

    void findsEveryMutationAndNothingElse();

private:
    Result<Schema> read(const QString &database) const
    {
        return postgresSource({m_cluster->conninfo(database), {}, {}})([](const Progress &) {}, {});
    }

    /// A database like the original, in which nobody has changed anything.
    [[nodiscard]] Result<void> copyOriginal(const QString &name) const
    {
        return m_cluster->execute(
            QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, original));
    }

    QList<Mutation> chooseMutations(int round);
    void check(const QList<Mutation> &mutations, const Comparison &comparison);
    void checkRelations(const SchemaPointer &mutated, const Comparison &comparison, int round);

    const QString original = QStringLiteral("original");
    quint32 m_seed = 0;
    SchemaPointer m_snapshot;
    std::unique_ptr<PrivateCluster> m_cluster;
    QMap<QString, int> m_counts;
    int m_renames = 0;
    int m_recognised = 0;
};

/// In every third round one for each table, else up to five. Those of a round touch different places. Each kind gets
/// its turns, the rarer ones as many tries as they need.
QList<Mutation> MutationsTest::chooseMutations(int round)
{
    static const QList<MutationKind> kinds = allKinds();
    const int most = round % 3 == 0 ? 1 : 5;
    const int draws = most == 1 ? 60 : 250;
    constexpr int triesEach = 60;
    Ground ground(*m_snapshot, m_seed + quint32(round));
    QList<Mutation> chosen;
    QStringList taken;
    QMap<QString, int> perTable;
    for (int draw = 0; draw < draws; ++draw) {
        const MutationKind &kind = ground.anyOf(kinds);
        for (int attempt = 0; attempt < triesEach; ++attempt) {
            const auto mutation = kind.make(ground);
            if (!mutation)
                continue;
            const QString table = mutation->changes.first().section(QLatin1Char('|'), 0, 0);
            const bool isTaken = std::ranges::any_of(mutation->changes, [&](const QString &place) {
                return std::ranges::any_of(taken, [&](const QString &other) { return overlap(place, other); });
            });
            if (isTaken || perTable.value(table) >= most)
                continue;
            ++perTable[table];
            ++m_counts[QLatin1String(kind.name)];
            taken += mutation->changes;
            chosen.append(*mutation);
            break;
        }
    }
    return chosen;
}

void MutationsTest::check(const QList<Mutation> &mutations, const Comparison &comparison)
{
    const QStringList found = keysOf(comparison);
    QStringList expected;
    for (const Mutation &mutation : mutations) {
        const bool isRename = !mutation.expectedUnlessRenamed.isEmpty();
        const bool isRecognised = found.contains(mutation.expected.first());
        expected += isRename && !isRecognised ? mutation.expectedUnlessRenamed : mutation.expected;
        m_renames += isRename ? 1 : 0;
        m_recognised += isRename && isRecognised ? 1 : 0;
    }
    const QStringList missing = without(expected, found);
    const QStringList extra = without(found, expected);
    if (missing.isEmpty() && extra.isEmpty())
        return;
    QStringList culprits;
    for (const Mutation &mutation : mutations) {
        const bool isNear = std::ranges::any_of(missing + extra, [&](const QString &key) {
            const QString table = key.section(QLatin1Char(':'), 1).section(QLatin1Char('('), 0, 0);
            return std::ranges::any_of(mutation.changes, [&](const QString &place) { return overlap(place, table); });
        });
        if (isNear)
            culprits.append(mutation.sql);
    }
    QFAIL(qPrintable(QStringLiteral("seed %1\nnot found: %2\nfound as well: %3\nafter:\n%4")
                         .arg(QString::number(m_seed), missing.join(QStringLiteral("; ")),
                             extra.join(QStringLiteral("; ")), culprits.join(QLatin1Char('\n')))));
}

/// Swapped sides say the same the other way round; the order of the input says nothing; against two sides that agree
/// the changed one stands alone.
void MutationsTest::checkRelations(const SchemaPointer &mutated, const Comparison &comparison, int round)
{
    QCOMPARE(mirrored(compareTwo(m_snapshot, mutated)), lines(comparison));
    QCOMPARE(lines(compareTwo(shuffled(*mutated, round), shuffled(*m_snapshot, round + 1))), lines(comparison));
    const Comparison ofThree = compare({{m_snapshot, mutated, m_snapshot}});
    QCOMPARE(ofThree.findings.size(), comparison.findings.size());
    for (const Finding &finding : ofThree.findings)
        QVERIFY2(finding.alone == Side::Models, qPrintable(finding.id));
}

void MutationsTest::findsEveryMutationAndNothingElse()
{
    constexpr int enough = 2000;
    const auto total = [this] { return std::accumulate(m_counts.begin(), m_counts.end(), 0); };
    for (int round = 0; total() < enough; ++round) {
        const QList<Mutation> mutations = chooseMutations(round);
        const QString database = QStringLiteral("round_%1").arg(round);
        VERIFY_RESULT(copyOriginal(database));
        QStringList statements;
        for (const Mutation &mutation : mutations)
            statements.append(mutation.sql);
        const auto done = m_cluster->execute(database, statements.join(QStringLiteral(";\n")));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message() + statements.join(QLatin1Char('\n'))));
        const auto schema = read(database);
        VERIFY_RESULT(schema);
        VERIFY_RESULT(m_cluster->execute(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE ") + database));
        const auto mutated = std::make_shared<Schema>(*schema);
        const Comparison comparison = compareTwo(mutated, m_snapshot);
        check(mutations, comparison);
        if (QTest::currentTestFailed())
            return;
        if (round % 4 == 0)
            checkRelations(mutated, comparison, round);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_counts.size(), allKinds().size());
    for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it)
        qInfo("%5d %s", it.value(), qPrintable(it.key()));
    qInfo("%5d in all; %d of %d renames recognised", total(), m_recognised, m_renames);
}

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
