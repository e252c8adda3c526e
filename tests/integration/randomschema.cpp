// SPDX-License-Identifier: MIT
#include "randomschema.h"

#include <QHash>
#include <QStringList>

namespace triptych::test {

namespace {

const QStringList tableNames{QStringLiteral("users"), QStringLiteral("\"order\""), QStringLiteral("\"Größe\""),
    QStringLiteral("s.invoices"), QStringLiteral("\"My \"\"Table\"\"\""), QStringLiteral("media_share_recordings"),
    QStringLiteral("a23456789_123456789_123456789_123456789_123456789_123456789_123"), QStringLiteral("s.\"select\"")};

const QStringList columnNames{QStringLiteral("name"), QStringLiteral("\"Birthday\""), QStringLiteral("price"),
    QStringLiteral("\"user\""), QStringLiteral("phone_number"), QStringLiteral("\"größe\""), QStringLiteral("weight"),
    QStringLiteral("c23456789_123456789_123456789_123456789_123456789_123456789_123")};

struct TypeChoice
{
    const char *type;
    const char *value;
};

constexpr TypeChoice types[] = {{"integer", "7"}, {"bigint", "7"}, {"varchar(20)", "'it''s'"}, {"varchar(50)", "'x'"},
    {"text", "'x\\y'"}, {"numeric(10,2)", "1.5"}, {"boolean", "true"}, {"timestamptz", "now()"},
    {"timestamp(3)", "CURRENT_TIMESTAMP"}, {"date", "CURRENT_DATE"}, {"jsonb", "'{}'"}, {"text[]", "'{}'"},
    {"uuid", "gen_random_uuid()"}, {"mood", "'sad'"}};

/// Choices that depend on where they are made alone; another version makes some of them anew.
class Chooser
{
public:
    Chooser(quint32 seed, int version) : m_seed(seed), m_version(version) { }

    [[nodiscard]] int choose(int from, int table, int column, const char *facet) const
    {
        const auto number = [&](int version) {
            return qHashMulti(m_seed + 7919U * uint(version), table, column, QByteArray(facet)) >> 8U;
        };
        const bool isAnew = m_version > 0 && number(m_version + 100) % 6 == 0;
        return int(number(isAnew ? m_version : 0) % uint(from));
    }

private:
    quint32 m_seed;
    int m_version;
};

QString columnText(const Chooser &chooser, int table, int column)
{
    const auto one = [&](int of, const char *facet) { return chooser.choose(of, table, column, facet) == 0; };
    if (one(10, "identity"))
        return QStringLiteral("bigint GENERATED %1 AS IDENTITY")
            .arg(QLatin1String(one(2, "always") ? "ALWAYS" : "BY DEFAULT"));
    if (one(12, "generated"))
        return QStringLiteral("integer GENERATED ALWAYS AS (id + %1) STORED")
            .arg(chooser.choose(3, table, column, "expression"));
    const TypeChoice &type = types[chooser.choose(std::size(types), table, column, "type")];
    QString text = QString::fromUtf8(type.type);
    if (one(3, "default"))
        text += QStringLiteral(" DEFAULT ") + QString::fromUtf8(type.value);
    if (one(3, "nullable"))
        text += QStringLiteral(" NOT NULL");
    if (one(5, "check"))
        text += QStringLiteral(" CHECK (%1 IS NOT NULL OR id > %2)")
                    .arg(columnNames[column])
                    .arg(chooser.choose(3, table, column, "bound"));
    if (one(6, "unique"))
        text += QStringLiteral(" UNIQUE");
    return text;
}

QString indexText(const Chooser &chooser, int table, int column)
{
    const QString on = QStringLiteral("CREATE INDEX ON %1 ").arg(tableNames[table]);
    const QString &name = columnNames[column];
    switch (chooser.choose(12, table, column, "index")) {
    case 0:
        return on + QStringLiteral("(%1 DESC);\n").arg(name);
    case 1:
        return on + QStringLiteral("(id, %1) WHERE %1 IS NOT NULL;\n").arg(name);
    case 2:
        return on + QStringLiteral("((%1 IS NULL)) INCLUDE (id);\n").arg(name);
    default:
        return {};
    }
}

} // namespace

QString randomSchema(quint32 seed, int version)
{
    const Chooser chooser(seed, version);
    const auto hasTable = [&](int table) { return chooser.choose(8, table, -1, "table") != 0; };
    QString sql = QStringLiteral("CREATE SCHEMA s; CREATE TYPE mood AS ENUM ('sad', 'glad'%1);\n")
                      .arg(QLatin1String(chooser.choose(2, 0, 0, "labels") == 0 ? ", 'it''s'" : ""));
    QString later;
    for (int table = 0; table < tableNames.size(); ++table) {
        if (!hasTable(table))
            continue;
        QStringList parts{
            QLatin1String(chooser.choose(3, table, -1, "serial") == 0 ? "id serial" : "id integer NOT NULL")};
        for (int column = 0; column < columnNames.size(); ++column) {
            if (chooser.choose(3, table, column, "column") == 0)
                continue;
            parts.append(columnNames[column] + QLatin1Char(' ') + columnText(chooser, table, column));
            later += indexText(chooser, table, column);
            if (chooser.choose(6, table, column, "comment") == 0)
                later += QStringLiteral("COMMENT ON COLUMN %1.%2 IS 'it''s %3';\n")
                             .arg(tableNames[table], columnNames[column])
                             .arg(chooser.choose(2, table, column, "words"));
        }
        parts.append(QLatin1String(chooser.choose(6, table, -1, "key") == 0 ? "UNIQUE (id)" : "PRIMARY KEY (id)"));
        const int target = chooser.choose(int(tableNames.size()), table, -1, "target");
        parts.append(QStringLiteral("target_id integer"));
        if (hasTable(target))
            later += QStringLiteral("ALTER TABLE %1 ADD FOREIGN KEY (target_id) REFERENCES %2 (id)%3;\n")
                         .arg(tableNames[table], tableNames[target],
                             QLatin1String(chooser.choose(2, table, -1, "action") == 0 ? " ON DELETE CASCADE" : ""));
        sql += QStringLiteral("CREATE TABLE %1 (%2);\n").arg(tableNames[table], parts.join(QStringLiteral(", ")));
    }
    return sql + later;
}

} // namespace triptych::test
