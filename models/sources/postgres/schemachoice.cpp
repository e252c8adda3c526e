// SPDX-License-Identifier: MIT
#include "sources/postgres/schemachoice.h"

#include "sources/postgres/sqltext.h"

#include <QCoreApplication>

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

} // namespace

Result<SchemaChoice> chooseSchemas(const QList<SchemaRow> &schemas, const QStringList &asked, const QString &role)
{
    QStringList missing;
    for (const QString &name : asked) {
        if (std::ranges::find(schemas, name, &SchemaRow::name) == schemas.end())
            missing << name;
    }
    QStringList present;
    QStringList denied;
    SchemaChoice choice;
    for (const SchemaRow &schema : schemas) {
        present << schema.name;
        if (asked.isEmpty() || asked.contains(schema.name))
            (schema.isUsable ? choice.read : denied) << schema.name;
    }
    if (!missing.isEmpty())
        return failure({Error::Kind::NotFound, Choice::tr("The database has no schema %1.").arg(identifiers(missing)),
            {}, Choice::tr("It has: %1.").arg(identifiers(present))});
    if (choice.read.isEmpty() && !denied.isEmpty())
        return failure({Error::Kind::Denied, denial(role, denied), {}, mend(role, denied)});
    for (const QString &name : std::as_const(denied))
        choice.denied << Note{{{}, 0, name}, {}, denial(role, {name}) + QLatin1Char(' ') + mend(role, {name})};
    if (!asked.isEmpty() && !denied.isEmpty())
        choice.incomplete = denial(role, denied);
    return choice;
}

} // namespace triptych::postgres
