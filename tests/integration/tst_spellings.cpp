// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "compare/comparison.h"
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a data file: "type | expression", without empty ones and comments.
QList<std::pair<QString, QString>> spellings(const QString &file)
{
    QList<std::pair<QString, QString>> result;
    const auto text = readUtf8File(QStringLiteral(TEST_DATA "/") + file);
    for (const QString &line : QString::fromUtf8(text.value_or(QByteArray())).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            result.append({line.section(u" | "_s, 0, 0).trimmed(), line.section(u" | "_s, 1).trimmed()});
    }
    return result;
}

} // namespace

/// PostgreSQL writes expressions in its own way. Whatever a person wrote, what the catalog makes of it is no drift.
class SpellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(*std::move(cluster));
        VERIFY_RESULT(m_cluster->createDatabase(u"spellings"_s));
        VERIFY_RESULT(m_cluster->execute(u"spellings"_s,
            u"CREATE TYPE status AS ENUM ('new', 'old'); CREATE SEQUENCE counter;"
            "CREATE DOMAIN percentage AS numeric(5,2);"_s));
    }

    void defaults()
    {
        const auto written = spellings(u"defaults.txt"_s);
        QVERIFY(written.size() > 40);
        QStringList columns;
        for (int i = 0; i < written.size(); ++i)
            columns << u"c%1 %2 DEFAULT %3"_s.arg(i).arg(written[i].first, written[i].second);
        const Schema catalog = schemaOf(u"CREATE TABLE defaults (%1)"_s.arg(columns.join(u",\n"_s)));
        Schema models = catalog;
        for (int i = 0; i < written.size(); ++i)
            models.tables.items[0].columns.items[i].defaultExpression = std::optional(written[i].second);
        compareWithWritten(catalog, models);
    }

    /// One table has a column of each type that the checks name; the first part of a line is only its title.
    void checks()
    {
        const auto written = spellings(u"checks.txt"_s);
        QVERIFY(written.size() > 40);
        QStringList constraints;
        for (int i = 0; i < written.size(); ++i)
            constraints << u"CONSTRAINT k%1 CHECK (%2)"_s.arg(i, 3, 10, QLatin1Char('0')).arg(written[i].second);
        const Schema catalog = schemaOf(columnsFor(u"checks"_s) + u",\n"_s + constraints.join(u",\n"_s) + u")"_s);
        Schema models = catalog;
        QList<CheckConstraint> &checks = models.tables.items[0].checks.items;
        QCOMPARE(checks.size(), written.size());
        for (CheckConstraint &check : checks)
            check.expression = written[check.name.mid(1).toInt()].second;
        compareWithWritten(catalog, models);
    }

    void predicatesAndKeys()
    {
        const auto written = spellings(u"indexes.txt"_s);
        QVERIFY(written.size() > 10);
        QString sql = columnsFor(u"indexes"_s) + u");"_s;
        for (int i = 0; i < written.size(); ++i)
            sql += u"CREATE INDEX i%1 ON indexes ((%2)) WHERE %3;"_s.arg(
                QString::number(i), written[i].first, written[i].second);
        const Schema catalog = schemaOf(sql);
        Schema models = catalog;
        for (Index &index : models.tables.items[0].indexes.items) {
            const auto &[key, predicate] = written[index.name.mid(1).toInt()];
            index.keys = {IndexKey{{}, key}};
            index.predicate = predicate;
        }
        compareWithWritten(catalog, models);
    }

private:
    static QString columnsFor(const QString &table)
    {
        return u"CREATE TABLE %1 (name varchar(20), title text, code char(3), age integer, small smallint, big bigint,"
               " price numeric(10,2), ratio real, score double precision, low integer, high integer, flag boolean,"
               " born date, made timestamp, seen timestamptz, span interval, data jsonb, tags text[], numbers "
               "integer[],"
               " kind status, key uuid, address inet"_s.arg(table);
    }

    Schema schemaOf(const QString &sql)
    {
        const auto done
            = m_cluster->execute(u"spellings"_s, u"DROP TABLE IF EXISTS defaults, checks, indexes;"_s + sql);
        if (!done)
            qFatal("%s", qPrintable(done.error().message()));
        PostgresOptions options;
        options.conninfo = m_cluster->conninfo(u"spellings"_s);
        const auto schema = postgresSource(options)([](const Progress &) {}, Cancellation());
        return schema ? *schema : Schema();
    }

    static void compareWithWritten(const Schema &catalog, const Schema &models)
    {
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(catalog);
        schemas[Side::Models] = std::make_shared<const Schema>(models);
        const Comparison comparison = compare(schemas);
        QStringList differences;
        for (const Finding &finding : comparison.findings) {
            const auto text = [&](Side side) {
                return finding.says[side]->valueOr(u"?"_s) + u"  ~  "_s + finding.canonical[side].value_or(QString());
            };
            differences << u"%1\n    %2\n    %3"_s.arg(finding.id, text(Side::Database), text(Side::Models));
        }
        for (const QString &each : std::as_const(differences))
            qWarning("%s", qPrintable(each));
        QCOMPARE(differences.size(), 0);
        QVERIFY(!comparison.tables.isEmpty());
    }

    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(SpellingsTest)
#include "tst_spellings.moc"
