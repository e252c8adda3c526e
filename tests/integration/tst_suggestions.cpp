// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "randomschema.h"
#include "sources/postgres/postgressource.h"
#include "suggestions/suggestions.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

using SharedSchema = std::shared_ptr<const Schema>;

QStringList noLines(const Origin &)
{
    return {};
}

QStringList findingIds(const Comparison &comparison)
{
    QStringList result;
    for (const Finding &finding : comparison.findings)
        result.append(finding.id);
    return result;
}

/// The statements by which the database follows the other side; empty where there are none.
QString sqlFor(const Comparison &comparison, const Finding &finding)
{
    for (const Suggestion &suggestion : suggestions(comparison, {int(comparison.findings.indexOf(finding))}, noLines)) {
        if (suggestion.follower == Side::Database)
            return suggestion.text;
    }
    return {};
}

} // namespace

/// Suggested statements, run on a real server: each removes its finding and makes no other.
class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(m_one));
        VERIFY_RESULT(m_cluster->createDatabase(m_other));
    }

    void databaseFollows_data();
    /// Each way round: the database lacks what the other has, and has what the other lacks.
    void databaseFollows()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QString, kind);
        const QString oneDatabase = make(m_one, one);
        const QString otherDatabase = make(m_other, other);
        const SharedSchema before = read(oneDatabase);
        follow(oneDatabase, read(otherDatabase), kind);
        if (!QTest::currentTestFailed())
            follow(otherDatabase, before, kind);
    }

    void driftIsSettled_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// One suggestion after the other, until no finding is left. One that cannot be run yet waits for the others.
    void driftIsSettled()
    {
        QFETCH(const quint32, seed);
        const QString database = make(m_one, randomSchema(seed, 0));
        const SharedSchema other = read(make(m_other, randomSchema(seed, 1)));
        QVERIFY(!database.isEmpty() && other);
        Comparison comparison = compareWith(database, other);
        QVERIFY(comparison.count(FindingKind::Type) > 0);
        QString failures;
        while (!comparison.findings.isEmpty()) {
            const QStringList before = findingIds(comparison);
            failures.clear();
            const auto settles = [&](const Finding &finding) {
                const QString sql = sqlFor(comparison, finding);
                const QString failure = sql.isEmpty() ? QStringLiteral("nothing") : run(database, sql);
                failures += finding.id + QLatin1Char('\n') + sql + QLatin1Char('\n') + failure;
                return failure.isEmpty();
            };
            if (std::ranges::none_of(comparison.findings, settles))
                QFAIL(qPrintable(failures));
            comparison = compareWith(database, other);
            QVERIFY2(findingIds(comparison).size() < before.size(), qPrintable(failures));
        }
    }

private:
    void follow(const QString &database, const SharedSchema &other, const QString &kind)
    {
        QVERIFY(!database.isEmpty() && other);
        Comparison comparison = compareWith(database, other);
        QVERIFY2(findingIds(comparison).filter(kind + QLatin1Char(':')).size() > 0,
            qPrintable(findingIds(comparison).join(u' ')));
        while (true) {
            const auto found = std::ranges::find_if(
                comparison.findings, [&](const Finding &finding) { return keyText(finding.kind) == kind; });
            if (found == comparison.findings.end())
                break;
            const QString id = found->id;
            QStringList expected = findingIds(comparison);
            expected.removeOne(id);
            const QString sql = sqlFor(comparison, *found);
            QVERIFY2(!sql.isEmpty(), qPrintable(id));
            const QString failure = run(database, sql);
            QVERIFY2(failure.isEmpty(), qPrintable(sql + QLatin1Char('\n') + failure));
            comparison = compareWith(database, other);
            for (const QString &left : findingIds(comparison))
                QVERIFY2(expected.contains(left), qPrintable(left + QStringLiteral(" after\n") + sql));
        }
    }

    /// Fills a database anew. \return its name; empty: it could not
    QString make(const QString &name, const QString &sql)
    {
        const QString empty = QStringLiteral(
            "DO $$ DECLARE name text; BEGIN"
            " FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$' LOOP"
            " EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP; END $$; CREATE SCHEMA public;");
        const auto filled = m_cluster->execute(name, empty + sql);
        if (!filled)
            QTest::qFail(qPrintable(filled.error().message()), __FILE__, __LINE__);
        return filled ? name : QString();
    }

    SharedSchema read(const QString &database)
    {
        const auto schema
            = postgresSource({m_cluster->conninfo(database), {}, {}})([](const Progress &) {}, Cancellation());
        if (!schema)
            QTest::qFail(qPrintable(schema.error().message()), __FILE__, __LINE__);
        return schema ? std::make_shared<const Schema>(*schema) : nullptr;
    }

    Comparison compareWith(const QString &database, const SharedSchema &other)
    {
        PerSide<SharedSchema> schemas;
        schemas[Side::Database] = read(database);
        schemas[Side::Models] = other;
        return compare(schemas);
    }

    /// Runs statements as psql does, each for itself. \return what went wrong; empty: nothing
    QString run(const QString &database, const QString &sql)
    {
        QProcess psql;
        psql.start(QStringLiteral("psql"),
            {QStringLiteral("-Xq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-f"),
                QStringLiteral("-"), m_cluster->conninfo(database)});
        psql.write(sql.toUtf8());
        psql.closeWriteChannel();
        if (!psql.waitForFinished())
            return psql.errorString();
        const QString message = QString::fromUtf8(psql.readAllStandardError());
        return psql.exitCode() == 0 ? QString() : message + QStringLiteral(" ");
    }

    std::unique_ptr<PrivateCluster> m_cluster;
    const QString m_one = QStringLiteral("one");
    const QString m_other = QStringLiteral("other");
};

/// data/suggestions.sql: "=== name: kind", one database, "--- other", the other one.
void SuggestionsTest::databaseFollows_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("kind");

    QFile file(QStringLiteral(TEST_DATA "/suggestions.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList cases = QString::fromUtf8(file.readAll()).split(QStringLiteral("=== "), Qt::SkipEmptyParts);
    for (const QString &text : cases) {
        const QString title = text.section(QLatin1Char('\n'), 0, 0);
        const QStringList sides = text.section(QLatin1Char('\n'), 1).split(QStringLiteral("--- other\n"));
        QCOMPARE(sides.size(), 2);
        QTest::newRow(qPrintable(title)) << sides[0] << sides[1] << title.section(QStringLiteral(": "), -1);
    }
}

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
