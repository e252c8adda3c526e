// SPDX-License-Identifier: MIT
#include "sources/postgres/assembler.h"
#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/resultrow.h"
#include "support/schemalines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <pg_query.h>

#include <memory>

using namespace triptych;
using namespace triptych::postgres;
using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 12;
constexpr int newest = 18;

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

QList<CatalogQuery> queriesFor(int version)
{
    const CatalogVersion catalogVersion(version * 10000);
    QList<CatalogQuery> queries{schemaQuery(), rightsQuery()};
    queries += catalogQueries({{2200}, catalogVersion, true});
    queries += catalogQueries({{2200}, catalogVersion, false}).last(); // statistics by the other way
    return queries;
}

/// What a part of an SQL text's parse tree speaks of.
struct Spoken
{
    QSet<QString> columns; ///< the last part of each column's name
    QSet<QString> defined; ///< aliases: what the text itself gives names to
    QSet<QString> relations;
};

void collect(const QJsonValue &value, Spoken &spoken)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collect(each, spoken);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject inner = it->toObject();
        if (it.key() == u"ColumnRef"_s)
            spoken.columns << inner[u"fields"_s].toArray().last()[u"String"_s][u"sval"_s].toString();
        else if (it.key() == u"RangeVar"_s)
            spoken.relations << inner[u"relname"_s].toString();
        else if (it.key() == u"CommonTableExpr"_s)
            spoken.defined << inner[u"ctename"_s].toString();
        if (it.key() == u"ResTarget"_s)
            spoken.defined << inner[u"name"_s].toString();
        for (const QJsonValue &name : inner[u"alias"_s][u"colnames"_s].toArray())
            spoken.defined << name[u"String"_s][u"sval"_s].toString();
        collect(*it, spoken);
    }
}

Spoken spokenOf(const QString &sql)
{
    Spoken spoken;
    const PgQueryParseResult result = pg_query_parse(sql.toUtf8().constData());
    if (!result.error)
        collect(QJsonDocument::fromJson(result.parse_tree).object(), spoken);
    pg_query_free_parse_result(result);
    return spoken;
}

/// The columns that the catalogs of that name have in a version; the file's head says how they are written.
QSet<QString> catalogColumns(const QSet<QString> &catalogs, int version)
{
    QSet<QString> columns;
    for (const QString &line : linesOf(u"catalogcolumns.txt"_s)) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (!catalogs.contains(words.first()))
            continue;
        for (const QString &word : words.mid(1)) {
            const QString name = word.section(QLatin1Char('+'), 0, 0).section(QLatin1Char('-'), 0, 0);
            const QString from = word.section(QLatin1Char('+'), 1, 1).section(QLatin1Char('-'), 0, 0);
            const QString until = word.section(QLatin1Char('-'), 1, 1);
            if ((from.isEmpty() || version >= from.toInt()) && (until.isEmpty() || version <= until.toInt()))
                columns << name;
        }
    }
    return columns;
}

/// A result as a server would send it.
std::unique_ptr<PGresult, decltype(&PQclear)> resultOf(const QStringList &fields)
{
    std::unique_ptr<PGresult, decltype(&PQclear)> result(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK), PQclear);
    QByteArray name("field");
    QList<PGresAttDesc> descriptions(fields.size(), PGresAttDesc{name.data(), 0, 0, 0, 25, -1, -1});
    PQsetResultAttrs(result.get(), int(descriptions.size()), descriptions.data());
    for (int i = 0; i < fields.size(); ++i) {
        QByteArray value = fields[i].toUtf8();
        const bool isNull = fields[i] == u"NULL"_s;
        PQsetvalue(result.get(), 0, i, isNull ? nullptr : value.data(), isNull ? -1 : int(value.size()));
    }
    return result;
}

/// Reads tables of rows into a catalog: "# Reading columns" names the step, its rows have their fields between bars.
void takeRows(const QStringList &lines, const QList<CatalogQuery> &queries, Catalog &catalog)
{
    const CatalogQuery *query = nullptr;
    for (const QString &line : lines) {
        if (line.startsWith(u"# "_s)) {
            const auto found = std::ranges::find(queries, line.mid(2), &CatalogQuery::step);
            query = found == queries.end() ? nullptr : &*found;
            QVERIFY2(query, qPrintable(line));
        } else if (!line.isEmpty()) {
            QStringList fields = line.split(QLatin1Char('|'));
            for (QString &field : fields)
                field = field.trimmed();
            const auto result = resultOf(fields);
            query->take(ResultRow(result.get(), 0), catalog);
        }
    }
}

} // namespace

/// The servers that are not at hand.
class PostgresVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheVersionHas_data()
    {
        QTest::addColumn<int>("version");
        for (int version = oldest; version <= newest; ++version)
            QTest::addRow("%d", version) << version;
    }

    void asksForWhatTheVersionHas()
    {
        QFETCH(const int, version);
        int columns = 0;
        for (const CatalogQuery &query : queriesFor(version)) {
            const Spoken spoken = spokenOf(query.sql);
            QVERIFY2(!spoken.relations.isEmpty() || query.part == CatalogPart::Rights, qPrintable(query.sql));
            const QSet<QString> known = catalogColumns(spoken.relations, version) + spoken.defined;
            for (const QString &column : spoken.columns)
                QVERIFY2(known.contains(column), qPrintable(column + u": "_s + query.sql));
            columns += int(spoken.columns.size());
        }
        QVERIFY(columns > 100);
    }

    void asksForWhatOnlyNewerVersionsHave_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("first");
        QTest::newRow("NULLS NOT DISTINCT") << u"indnullsnotdistinct"_s << 15;
        QTest::newRow("NOT ENFORCED") << u"conenforced"_s << 18;
    }

    void asksForWhatOnlyNewerVersionsHave()
    {
        QFETCH(const QString, column);
        QFETCH(const int, first);
        for (int version = oldest; version <= newest; ++version) {
            const QList<CatalogQuery> queries = queriesFor(version);
            const bool isAsked = std::ranges::any_of(
                queries, [&](const CatalogQuery &query) { return spokenOf(query.sql).columns.contains(column); });
            QCOMPARE(isAsked, version >= first);
        }
    }

    void knowsWhatChangedWhen()
    {
        for (int version = oldest; version <= newest; ++version) {
            const CatalogVersion catalog(version * 10000 + 3);
            QCOMPARE(catalog.isCounted.contains(u">= 0"_s), version >= 14);
            QCOMPARE(catalog.deletesSome.contains(u"confdelsetcols"_s), version >= 15);
            QCOMPARE(catalog.isColumnConstraint.contains(u"'n'"_s), version >= 18);
        }
    }

    void understandsTheRows_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QStringList>("expected"); // as well as, or in place of, what every version gives
        const QString id
            = u"  id integer not null default nextval('public.users_id_seq'::regclass) auto nulls 0 distinct -1"_s;
        const QStringList common{u"public.users rows 40"_s, id, u"  email text collate C nulls 0.25 distinct 30"_s,
            u"  size integer generated (length(email))"_s, u"  primary key users_pkey (id)"_s};
        const QString unique = u"  unique users_email_key (email)"_s;
        const QString distinct = u"  unique users_email_key (email) nulls not distinct"_s;
        const QString check = u"  check users_email_check (email <> ''::text)"_s;
        for (const int version : {12, 13, 14})
            QTest::addRow("%d", version) << version << common + QStringList{unique, check};
        for (const int version : {15, 16, 17})
            QTest::addRow("%d", version) << version << common + QStringList{distinct, check};
        QTest::newRow("18") << 18
                            << common
                + QStringList{distinct, check,
                    u"note:  | public.users.users_email_not_null | Constraints that are NOT VALID may be broken by "
                    u"older"
                    " rows; 1 found."_s,
                    u"note:  | public.users.users_email_check | Constraints that are NOT ENFORCED may be broken by any"
                    " row; 1 found."_s};
    }

    void understandsTheRows()
    {
        QFETCH(const int, version);
        QFETCH(const QStringList, expected);
        const QList<CatalogQuery> queries = queriesFor(version);
        Catalog catalog;
        takeRows(linesOf(u"server.txt"_s), queries, catalog);
        takeRows(linesOf(version < 15   ? u"server12.txt"_s
                         : version < 18 ? u"server15.txt"_s
                                        : u"server18.txt"_s),
            queries, catalog);
        QCOMPARE(schemaLines(assemble(catalog)), expected);
    }
};

QTEST_GUILESS_MAIN(PostgresVersionsTest)
#include "tst_postgresversions.moc"
