// SPDX-License-Identifier: MIT
#include "database.h"

#include <QStringList>

#include <array>
#include <functional>

namespace bench {

using namespace triptych;

namespace {

constexpr std::array widths{12, 14, 16, 18, 19}; ///< their mean is 15.8
constexpr int tablesPerStep = 250; ///< as many as a transaction's locks allow
constexpr int firstFreeColumn = 3; ///< after the key, the reference and the amount

constexpr std::array topics{
    "account", "invoice", "shipment", "payment", "product", "campaign", "message", "device", "session", "report"};

struct ColumnKind
{
    const char *name;
    const char *definition;
    const char *value;
};
constexpr std::array kinds{
    ColumnKind{"title", "varchar(255) NOT NULL", "'title ' || i"},
    ColumnKind{"note", "text", "repeat('note', i)"},
    ColumnKind{"price", "numeric(12,2) NOT NULL DEFAULT 0", "i / 3.0"},
    ColumnKind{"created", "timestamptz NOT NULL DEFAULT now()", "now()"},
    ColumnKind{"enabled", "boolean NOT NULL DEFAULT true", "i % 2 = 0"},
    ColumnKind{"count", "integer", "NULL"},
    ColumnKind{"payload", "jsonb NOT NULL DEFAULT '{}'::jsonb", "'{}'"},
    ColumnKind{"code", "varchar(32)", "'c' || i"},
    ColumnKind{"state", "state NOT NULL DEFAULT 'new'", "'open'"},
    ColumnKind{"day", "date", "current_date"},
    ColumnKind{"mail", "email", "'a@b.example'"},
    ColumnKind{"labels", "text[] NOT NULL DEFAULT ARRAY[]::text[]", "ARRAY['a', 'b']"},
    ColumnKind{"token", "uuid NOT NULL DEFAULT gen_random_uuid()", "gen_random_uuid()"},
    ColumnKind{"size", "bigint", "i"},
};

QString tableName(int number)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(topics[std::size_t(number) % topics.size()])).arg(number);
}

bool hasReference(int number)
{
    return number % 10 < 8;
}

QString tableSql(int number)
{
    const QString name = tableName(number);
    QStringList definitions{QStringLiteral("id serial PRIMARY KEY"), QStringLiteral("parent_id integer"),
        QStringLiteral("amount integer NOT NULL DEFAULT 0")};
    if (hasReference(number))
        definitions[1] += QStringLiteral(" REFERENCES %1 (id) ON DELETE CASCADE").arg(tableName(number / 2));
    QStringList names;
    QStringList values;
    QString comments;
    for (int column = firstFreeColumn; column < widths[std::size_t(number) % widths.size()]; ++column) {
        const ColumnKind &kind = kinds[std::size_t(column + number) % kinds.size()];
        const QString columnName = QStringLiteral("%1_%2").arg(QLatin1String(kind.name)).arg(column);
        definitions << QStringLiteral("%1 %2").arg(columnName, QLatin1String(kind.definition));
        names << columnName;
        values << QLatin1String(kind.value);
        if ((column + number) % 10 == 0)
            comments += QStringLiteral("COMMENT ON COLUMN %1.%2 IS 'What column %2 of a %1 is good for.';")
                            .arg(name, columnName);
    }
    QString sql = QStringLiteral("CREATE TABLE %1 (%2);CREATE INDEX ON %1 (parent_id);%3")
                      .arg(name, definitions.join(QLatin1String(", ")), comments);
    static constexpr std::array indexes{"(amount, parent_id)", "(amount) WHERE amount > 0", "(abs(amount))"};
    if (number % 10 < int(indexes.size()))
        sql += QStringLiteral("CREATE INDEX ON %1 %2;")
                   .arg(name, QLatin1String(indexes[std::size_t(number) % indexes.size()]));
    if (number % 3 == 0)
        sql += QStringLiteral("COMMENT ON TABLE %1 IS 'Everything about a %1.';").arg(name);
    return sql
        + QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM generate_series(1, 3) i;\n")
              .arg(name, names.join(QLatin1String(", ")), values.join(QLatin1String(", ")));
}

Result<void> inSteps(
    const PrivateCluster &cluster, const QString &database, int tables, const std::function<QString(int)> &sqlOf)
{
    for (int first = 0; first < tables; first += tablesPerStep) {
        QString sql;
        for (int number = first; number < std::min(first + tablesPerStep, tables); ++number)
            sql += sqlOf(number);
        if (const auto done = cluster.execute(database, sql); !done)
            return done;
    }
    return cluster.execute(database, QStringLiteral("VACUUM ANALYZE"));
}

} // namespace

Result<void> createDatabase(const PrivateCluster &cluster, const QString &name, int tables)
{
    return cluster.createDatabase(name)
        .and_then([&] {
            return cluster.execute(name,
                QStringLiteral("CREATE TYPE state AS ENUM ('new', 'open', 'done');"
                               "CREATE DOMAIN email AS varchar(320)"));
        })
        .and_then([&] { return inSteps(cluster, name, tables, tableSql); });
}

Result<void> addChecks(const PrivateCluster &cluster, const QString &name, int tables)
{
    return inSteps(cluster, name, tables, [](int number) {
        return QStringLiteral("ALTER TABLE %1 ADD CHECK (amount >= 0 AND amount < 1000000);").arg(tableName(number));
    });
}

} // namespace bench
