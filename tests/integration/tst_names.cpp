// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "compare/comparison.h"
#include "sources/postgres/postgressource.h"
#include "suggestions/suggestions.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

QString identifier(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), u"\"\""_s) + QLatin1Char('"');
}

/// Whatever standard_conforming_strings says.
QString literal(QString text)
{
    return u"E'"_s + text.replace(QLatin1Char('\\'), u"\\\\"_s).replace(QLatin1Char('\''), u"''"_s) + QLatin1Char('\'');
}

/// Whether a text stands in a JSON value, as a key or in a string.
bool holds(const QJsonValue &json, const QString &text)
{
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &each) { return holds(each, text); });
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().contains(text) || holds(it.value(), text))
            return true;
    }
    return json.toString().contains(text);
}

QJsonValue parsed(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

/// Names that would be statements, commands or markup if anything took them for more than names. A canary lives in each
/// database; whoever runs a name as SQL kills it.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        for (const QString &database : {u"whole"_s, u"bare"_s, u"empty"_s})
            VERIFY_RESULT(m_cluster->createDatabase(database));
    }

    void areOnlyNames_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &name) { QTest::newRow(what) << name; };
        row("single quote", u"'; DROP TABLE canary; --"_s);
        row("double quote", u"\"; DROP TABLE canary; --"_s);
        row("newline", u"a\nDROP TABLE canary;\n--"_s);
        row("carriage return and tab", u"a\r\nDROP TABLE\tcanary; --"_s);
        row("backslash", u"\\'; DROP TABLE canary; --\\"_s);
        row("dollar quotes", u"$$; DROP TABLE canary; $x$ $1"_s);
        row("comment", u"*/ DROP TABLE canary; /* --"_s);
        row("places and formats", u"%1 %2 %L1 %n %s %1$s %% {0}"_s);
        row("psql's variables and commands", u":canary :'canary' \\! false"_s);
        row("markup", u"<b>|`&amp;`[x](y)</b>*_#"_s);
        row("dots and quotes", u"a.\"b\".c"_s);
        row("spaces around", u" two  words "_s);
        row("63 bytes", QString(21, u'€'));
        row("63 bytes beyond the first plane", u"xyz"_s + u"🦊"_s.repeated(15));
        row("right to left, combined", u"\u05e9\u05dc e\u0301 "_s + QChar(0x202E) + u"abc"_s);
        row("key word", u"select"_s);
    }

    void areOnlyNames()
    {
        QFETCH(const QString, name);
        make(u"whole"_s, name);
        make(u"bare"_s, name);
        if (QTest::currentTestFailed())
            return;
        standInASchema(name);
        standInReports(name);
        for (const auto &[database, other] :
            {std::pair(u"bare"_s, u"whole"_s), std::pair(u"empty"_s, u"whole"_s), std::pair(u"whole"_s, u"empty"_s)}) {
            if (!QTest::currentTestFailed())
                settle(name, database, other);
        }
    }

private:
    static inline const QString nothing = uR"(DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$' LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP; END $$; CREATE SCHEMA public;)"_s;
    // %1: the name as an identifier, %2: as a text
    static inline const QString tables = uR"(
        CREATE TABLE canary (id int PRIMARY KEY); INSERT INTO canary VALUES (1);
        CREATE SCHEMA %1; CREATE SCHEMA types;
        CREATE TYPE types.%1 AS ENUM (%2, 'other');
        CREATE TABLE %1.%1 (id int PRIMARY KEY);
        CREATE TABLE types.holder (id int PRIMARY KEY, reference int);)"_s;
    static inline const QString keys = uR"(
        ALTER TABLE %1.%1 ADD COLUMN %1 text NOT NULL DEFAULT %2, ADD COLUMN kind types.%1 NOT NULL DEFAULT %2;
        ALTER TABLE %1.%1 ADD CONSTRAINT %1 CHECK (%1 <> %2);
        COMMENT ON TABLE %1.%1 IS %2; COMMENT ON COLUMN %1.%1.%1 IS %2;
        ALTER TABLE types.holder ADD CONSTRAINT %1 FOREIGN KEY (reference) REFERENCES %1.%1 (id);)"_s;
    static inline const QString indexes = u"CREATE INDEX %1 ON types.holder (reference) WHERE reference > 0;"_s;
    static inline const QString drops = u"DROP TABLE types.holder; DROP TABLE %1.%1;"_s;

    void make(const QString &database, const QString &name)
    {
        const QString more = database == u"whole"_s ? keys + indexes : database == u"bare"_s ? QString() : drops;
        QString sql = nothing + tables + more;
        sql.replace(u"%1"_s, u"\1"_s).replace(u"%2"_s, u"\2"_s);
        sql.replace(QChar(1), identifier(name)).replace(QChar(2), literal(name));
        VERIFY_RESULT(m_cluster->execute(database, sql));
    }

    void standInASchema(const QString &name)
    {
        const auto schema = read(u"whole"_s);
        VERIFY_RESULT(schema);
        const auto found = std::ranges::find(schema->tables.items, QualifiedName{name, name}, &Table::name);
        QVERIFY(found != schema->tables.items.end());
        QCOMPARE(found->columns.items.size(), 3);
        QCOMPARE(found->columns.items.at(1).name, name);
        QCOMPARE(found->columns.items.at(1).comment.valueOr({}), name);
        QCOMPARE(found->comment.valueOr({}), name);
        QCOMPARE(found->checks.items.constFirst().name, name);
        const auto holder
            = std::ranges::find(schema->tables.items, QualifiedName{u"types"_s, u"holder"_s}, &Table::name);
        QVERIFY(holder != schema->tables.items.end());
        QCOMPARE(holder->foreignKeys.items.constFirst().name, name);
        QCOMPARE(holder->indexes.items.constFirst().name, name);
        VERIFY_RESULT(read(u"whole"_s, {name}));
        QCOMPARE(read(u"whole"_s, {name})->tables.items.size(), 1);
    }

    void standInReports(const QString &name)
    {
        const QString snapshot = m_folder.filePath(u"whole.json"_s);
        const Run introspected = run({u"introspect"_s, u"--database"_s, m_cluster->conninfo(u"whole"_s)});
        QVERIFY2(introspected.status == 0, introspected.errors.constData());
        QVERIFY(holds(parsed(introspected.output), name));
        QFile file(snapshot);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(introspected.output);
        file.close();
        const QStringList compare{u"compare"_s, u"--fail-on"_s, u"info"_s, u"--models"_s, snapshot, u"--database"_s};
        const Run same = run(compare + QStringList{m_cluster->conninfo(u"whole"_s)});
        QVERIFY2(same.status == 0, (same.output + same.errors).constData());
        const QStringList different = compare + QStringList{m_cluster->conninfo(u"bare"_s)};
        const Run text = run(different);
        QVERIFY2(text.status == 1, (text.output + text.errors).constData());
        const Run json = run(different + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(json.status == 1, json.errors.constData());
        QVERIFY2(holds(parsed(json.output), name), json.output.constData());
    }

    /// Runs what is suggested, until the database follows the other.
    void settle(const QString &name, const QString &database, const QString &other)
    {
        make(database, name);
        make(other, name);
        const auto leader = read(other);
        VERIFY_RESULT(leader);
        PerSide<std::shared_ptr<const Schema>> sides;
        sides[Side::Models] = std::make_shared<const Schema>(*leader);
        QString trouble = u"first"_s;
        for (int round = 0; round < 10 && !trouble.isEmpty(); ++round) {
            const auto schema = read(database);
            VERIFY_RESULT(schema);
            sides[Side::Database] = std::make_shared<const Schema>(*schema);
            const Comparison comparison = compare(sides);
            QVERIFY(round > 0 || !comparison.findings.isEmpty());
            trouble.clear();
            for (int i = 0; i < comparison.findings.size(); ++i) {
                for (const Suggestion &suggestion :
                    suggestions(comparison, {i}, [](const Origin &) { return QStringList(); })) {
                    if (suggestion.follower == Side::Database)
                        trouble += comparison.findings[i].id + QLatin1Char('\n') + suggestion.text + QLatin1Char('\n')
                            + runSql(database, suggestion.text);
                }
            }
            if (!comparison.findings.isEmpty() && trouble.isEmpty())
                QFAIL("a finding has no suggestion");
            QCOMPARE(*m_cluster->query(database, u"SELECT count(*) FROM canary"_s), QStringList{u"1"_s});
        }
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    /// As a person would run it; gives what went wrong.
    QString runSql(const QString &database, const QString &sql) const
    {
        QProcess psql;
        psql.start(m_cluster->binaries() + u"/psql"_s,
            {u"-Xq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, u"-"_s, m_cluster->conninfo(database)});
        psql.write(sql.toUtf8());
        psql.closeWriteChannel();
        psql.waitForFinished();
        return QString::fromUtf8(psql.readAllStandardError());
    }

    Result<Schema> read(const QString &database, const QStringList &schemas = {}) const
    {
        return postgresSource({m_cluster->conninfo(database), {}, schemas})([](const Progress &) {}, {});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
