// SPDX-License-Identifier: MIT
#include "sources/postgres/assembly.h"

namespace triptych::postgres {

namespace {

constexpr Oid int2Type = 21; // pg_type.oid of the server's own types never changes
constexpr Oid int4Type = 23;

/// What is not stated when such a sequence is made: it counts up from 1, or down from -1, to where its type ends
/// (PostgreSQL manual, CREATE SEQUENCE).
QString optionsOf(const SequenceRow &row)
{
    const int bits = row.type == int2Type ? 16 : row.type == int4Type ? 32 : 64;
    const qint64 last = qint64((quint64(1) << (bits - 1)) - 1);
    const bool isAscending = row.increment > 0;
    QStringList options;
    const auto add = [&](const char *option, qint64 value, qint64 usual) {
        if (value != usual)
            options << QLatin1String(option) + QLatin1Char(' ') + QString::number(value);
    };
    add("INCREMENT BY", row.increment, 1);
    add("MINVALUE", row.minimum, isAscending ? 1 : -last - 1);
    add("MAXVALUE", row.maximum, isAscending ? last : -1);
    add("START WITH", row.start, isAscending ? row.minimum : row.maximum);
    add("CACHE", row.cache, 1);
    if (row.cycles)
        options << QStringLiteral("CYCLE");
    return options.join(QLatin1Char(' '));
}

} // namespace

QHash<Oid, Domain> Assembly::domains() const
{
    QHash<Oid, Domain> domains;
    for (const DomainRow &row : m_catalog.domains)
        domains.insert(row.oid, Domain{row.name, row.base, row.isNotNull, row.defaultExpression, {}});
    if (isReadable(CatalogPart::DomainChecks)) {
        for (const DomainCheckRow &row : m_catalog.domainChecks) {
            if (const auto found = domains.find(row.domain); found != domains.end())
                found->checks << CheckConstraint{row.name, row.expression, {{}, 0, found->name}};
        }
    }
    return domains;
}

QHash<std::pair<Oid, int>, Assembly::ColumnType> Assembly::columnTypes() const
{
    QHash<Oid, QStringList> labels;
    if (isReadable(CatalogPart::EnumLabels)) {
        for (const EnumLabelRow &row : m_catalog.enumLabels)
            labels[row.type] << row.label;
    }
    const QHash<Oid, Domain> allDomains = domains();
    QHash<Oid, Oid> bases;
    for (const DomainRow &row : m_catalog.domains)
        bases.insert(row.oid, row.baseType);
    QHash<std::pair<Oid, int>, ColumnType> types;
    for (const TypeRow &row : m_catalog.types) {
        ColumnType type{{row.text, row.text, SqlType::Notation::Catalog, false, labels.value(row.oid)}, row.collation};
        for (Oid each = row.oid; bases.contains(each); each = bases.value(each)) {
            type.type.domains << allDomains.value(each);
            type.isNotNull = type.isNotNull || type.type.domains.last().notNull;
        }
        types.insert({row.oid, row.modifier}, type);
    }
    return types;
}

void Assembly::takeCollations()
{
    if (!isReadable(CatalogPart::Collations))
        return;
    for (const CollationRow &row : m_catalog.collations) {
        m_collations.insert(row.oid, row.schema.isEmpty() ? row.name : objectName(row.schema, row.name));
        if (row.schema.isEmpty() && row.name == QLatin1String("default"))
            m_defaultCollation = row.oid;
    }
    for (const ColumnRow &row : m_catalog.columns) {
        if (row.collation != 0 && row.collation != m_defaultCollation)
            m_collationsOfColumns.insert({row.relation, row.collation});
    }
}

Stated<QString> Assembly::columnCollation(const ColumnRow &row, const ColumnType &type) const
{
    if (row.collation == type.collation)
        return QString();
    if (!isReadable(CatalogPart::Collations))
        return Stated<QString>::unknown(m_catalog.unreadable.value(CatalogPart::Collations));
    return m_collations.value(row.collation);
}

/// A serial column's default draws from the sequence that it owns.
void Assembly::addSequences()
{
    if (!isReadable(CatalogPart::Sequences)) {
        takeBackAutoincrement();
        return;
    }
    for (const SequenceRow &row : m_catalog.sequences) {
        Column *of = column(row.relation, row.number);
        if (!of)
            continue;
        if (row.isIdentity) {
            of->sequenceOptions = optionsOf(row);
        } else if (of->defaultExpression.isKnown()) {
            QString name = row.name;
            name.replace(QLatin1Char('\''), QLatin1String("''"));
            const QString draws = QStringLiteral("nextval('%1'::regclass)").arg(name);
            of->autoincrement = of->defaultExpression.value() == draws;
        }
    }
}

/// Where sequences cannot be read, a default may draw from the column's own or from another.
void Assembly::takeBackAutoincrement()
{
    for (Table &table : m_schema.tables.items) {
        for (Column &column : table.columns.items) {
            const std::optional<QString> expression = column.defaultExpression.valueOr(std::nullopt);
            if (expression && expression->startsWith(QLatin1String("nextval(")))
                column.autoincrement = none<bool>(CatalogPart::Sequences);
        }
    }
}

} // namespace triptych::postgres
