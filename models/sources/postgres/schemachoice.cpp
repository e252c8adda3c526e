// SPDX-License-Identifier: MIT
#include "sources/postgres/schemachoice.h"

#include "sources/postgres/sqltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace triptych::postgres {

namespace {

struct Choice
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Choice)
};

QString identifiers(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result << sqlIdentifier(name);
    return result.join(QStringLiteral(", "));
}

QString denial(const QString &role, const QStringList &schemas)
{
    return Choice::tr("The role %1 has no permission on the schema %2.").arg(sqlIdentifier(role), identifiers(schemas));
}

QString mend(const QString &role, const QStringList &schemas)
{
    return Choice::tr("Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;")
        .arg(identifiers(schemas), sqlIdentifier(role));
}

bool matches(const QString &schema, const QString &pattern)
{
    if (schema == pattern)
        return true;
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*")).replace(QLatin1String("\\?"), QLatin1String("."));
    const QRegularExpression regex(
        QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption);
    return !isSystem(schema) && regex.match(schema).hasMatch();
}

bool matchesAny(const QString &schema, const QStringList &patterns)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) { return matches(schema, pattern); });
}

} // namespace

bool isSystem(const QString &schema)
{
    return schema.startsWith(QLatin1String("pg_")) || schema == QLatin1String("information_schema");
}

Result<SchemaChoice> chooseSchemas(
    const QList<SchemaRow> &schemas, const QStringList &asked, const QStringList &excluded, const QString &role)
{
    QStringList missing;
    for (const QString &pattern : asked) {
        if (std::ranges::none_of(schemas, [&](const SchemaRow &schema) { return matches(schema.name, pattern); }))
            missing << pattern;
    }
    QStringList present;
    QStringList denied;
    SchemaChoice choice;
    for (const SchemaRow &schema : schemas) {
        if (!isSystem(schema.name))
            present << schema.name;
        const bool isAsked = asked.isEmpty() ? !isSystem(schema.name) : matchesAny(schema.name, asked);
        if (!isAsked || matchesAny(schema.name, excluded))
            continue;
        if (schema.isUsable) {
            choice.read << schema.name;
            choice.oids << schema.oid;
        } else {
            denied << schema.name;
        }
    }
    if (!missing.isEmpty())
        return failure({Error::Kind::NotFound, Choice::tr("The database has no schema %1.").arg(identifiers(missing)),
            {}, Choice::tr("It has: %1.").arg(identifiers(present))});
    if (choice.read.isEmpty() && !denied.isEmpty())
        return failure({Error::Kind::Denied, denial(role, denied), {}, mend(role, denied)});
    if (choice.read.isEmpty() && !present.isEmpty())
        return failure({Error::Kind::NotFound, Choice::tr("Every schema of the database is left out."), {},
            Choice::tr("It has: %1.").arg(identifiers(present))});
    for (const QString &name : std::as_const(denied))
        choice.denied << Note{{{}, 0, name}, {}, denial(role, {name}) + QLatin1Char(' ') + mend(role, {name})};
    if (!asked.isEmpty() && !denied.isEmpty())
        choice.incomplete = denial(role, denied);
    return choice;
}

} // namespace triptych::postgres
