// SPDX-License-Identifier: MIT
#include "suggestions/sqlcast.h"
#include "suggestions/sqlwords.h"
#include "suggestions/sqlwriter.h"
#include "suggestions/suggestiontext.h"

#include <algorithm>

namespace triptych {

namespace {

/// The name of a type of the person's own, quoted, with its schema where that is stated.
QString typeName(const CanonicalType &type)
{
    return sqlIdentifier(QualifiedName{type.schema, type.name});
}

QString labelList(const QStringList &labels)
{
    QStringList literals;
    for (const QString &label : labels)
        literals.append(sqlLiteral(label));
    return literals.join(QStringLiteral(", "));
}

bool isSameType(const CanonicalType &one, const CanonicalType &other)
{
    return one.name == other.name && (one.schema == other.schema || one.schema.isEmpty() || other.schema.isEmpty());
}

/// Whether all of `part` stands in `whole`, in that order.
bool isSubsequence(const QStringList &part, const QStringList &whole)
{
    qsizetype at = 0;
    for (const QString &each : whole) {
        if (at < part.size() && part[at] == each)
            ++at;
    }
    return at == part.size();
}

/// Whether some labels have other names and all stand where they stood.
bool isRenaming(const QStringList &own, const QStringList &other)
{
    if (own.size() != other.size())
        return false;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own[i] != other[i] && (own.contains(other[i]) || other.contains(own[i])))
            return false;
    }
    return true;
}

} // namespace

QString SqlWriter::typeText(const SqlType &type)
{
    const auto canonical = canonicalType(type.sql);
    if (!canonical)
        return {};
    if (type.labels.isEmpty())
        return type.sql;
    const QString brackets = canonical->array ? QStringLiteral("[]") : QString();
    for (const Table &table : database().tables.items) {
        for (const Column &column : table.columns.items) {
            const auto own = column.type.isKnown() && !column.type.value().labels.isEmpty()
                ? canonicalType(column.type.value().sql)
                : std::nullopt;
            if (own && isSameType(*own, *canonical))
                return typeName(*own) + brackets;
        }
    }
    // A type that no column uses is not read, and CREATE TYPE knows no IF NOT EXISTS.
    const QString statement = QStringLiteral(
        "DO $do$ BEGIN CREATE TYPE %1 AS ENUM (%2); EXCEPTION WHEN duplicate_object THEN NULL; END $do$")
                                  .arg(typeName(*canonical), labelList(type.labels));
    if (!m_script.lines.contains(statement + QLatin1Char(';')))
        run(statement);
    return typeName(*canonical) + brackets;
}

void SqlWriter::setType()
{
    const Column &own = *ownColumn();
    const Column &other = *otherColumn();
    if (!own.type.isKnown() || !other.type.isKnown())
        return;
    const auto from = canonicalType(own.type.value().sql);
    const auto to = canonicalType(other.type.value().sql);
    const QString type = typeText(other.type.value());
    if (!from || !to || type.isEmpty())
        return;
    warn(SuggestionText::tr("Fails where a value does not fit, and may rewrite the table while it is locked."));
    if (from->array && !to->array)
        warn(SuggestionText::tr("Of each array only the first element is kept."));
    const QString name = sqlIdentifier(own.name);
    const QString column = QStringLiteral("ALTER COLUMN ") + name;
    const bool isGenerated = own.generatedExpression.valueOr(std::nullopt).has_value();
    const QString conversion = isGenerated ? QString() : usingExpression(name, *from, *to, type);
    const auto ownDefault = own.defaultExpression.valueOr(std::nullopt);
    const bool resetsDefault = ownDefault && !conversion.isEmpty() && !isGenerated;
    if (resetsDefault)
        alterTable(column + QStringLiteral(" DROP DEFAULT"));
    alterTable(column + QStringLiteral(" TYPE ") + type
        + (conversion.isEmpty() ? QString() : QStringLiteral(" USING ") + conversion));
    if (resetsDefault) {
        const auto next = other.defaultExpression.isKnown() ? other.defaultExpression.value() : ownDefault;
        if (next && sequenceOf(*next).isEmpty())
            alterTable(column + QStringLiteral(" SET DEFAULT ") + *next);
    }
    const QString sequence = ownDefault && own.autoincrement.valueOr(false) ? sequenceOf(*ownDefault) : QString();
    const bool isInteger
        = to->name == QLatin1String("int2") || to->name == QLatin1String("int4") || to->name == QLatin1String("int8");
    if (!sequence.isEmpty() && conversion.isEmpty() && isInteger && !to->array)
        run(QStringLiteral("ALTER SEQUENCE %1 AS ").arg(sequence) + to->name);
}

void SqlWriter::setLabels()
{
    if (!ownColumn()->type.isKnown() || !otherColumn()->type.isKnown())
        return;
    const SqlType &own = ownColumn()->type.value();
    const QStringList &labels = otherColumn()->type.value().labels;
    const auto type = canonicalType(own.sql);
    if (!type || labels.isEmpty())
        return;
    if (isSubsequence(own.labels, labels)) {
        addLabels(typeName(*type), own.labels, labels);
    } else if (isRenaming(own.labels, labels)) {
        warn(SuggestionText::tr("Reads the labels that differ as renamed, since they stand in the same places."));
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (own.labels[i] != labels[i])
                run(QStringLiteral("ALTER TYPE %1 RENAME VALUE %2 TO %3")
                        .arg(typeName(*type), sqlLiteral(own.labels[i]), sqlLiteral(labels[i])));
        }
    } else {
        replaceType(own, labels);
    }
}

void SqlWriter::addLabels(const QString &type, const QStringList &own, const QStringList &other)
{
    QString before;
    for (const QString &label : other) {
        if (own.contains(label)) {
            before = label;
            continue;
        }
        const QString place = before.isEmpty() ? QStringLiteral(" BEFORE ") + sqlLiteral(own.value(0))
                                               : QStringLiteral(" AFTER ") + sqlLiteral(before);
        run(QStringLiteral("ALTER TYPE %1 ADD VALUE ").arg(type) + sqlLiteral(label)
            + (own.isEmpty() ? QString() : place));
        before = label;
    }
}

void SqlWriter::replaceType(const SqlType &own, const QStringList &labels)
{
    const CanonicalType type = *canonicalType(own.sql);
    const QString name = typeName(type);
    const QString oldName = generatedName(type.name, {}, QStringLiteral("old"));
    warn(SuggestionText::tr("Fails while rows hold a label that goes. Rewrites each table that uses the type."));
    remark(
        SuggestionText::tr("PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one."));
    run(QStringLiteral("ALTER TYPE %1 RENAME TO ").arg(name) + sqlIdentifier(oldName));
    run(QStringLiteral("CREATE TYPE %1 AS ENUM (%2)").arg(name, labelList(labels)));
    for (const Table &table : database().tables.items) {
        for (const Column &column : table.columns.items) {
            const auto used = column.type.isKnown() ? canonicalType(column.type.value().sql) : std::nullopt;
            if (!used || !isSameType(*used, type))
                continue;
            const QString brackets = used->array ? QStringLiteral("[]") : QString();
            const QString quoted = sqlIdentifier(column.name);
            const QString alter
                = QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2").arg(sqlIdentifier(table.name), quoted);
            const auto expression = column.defaultExpression.valueOr(std::nullopt);
            if (expression)
                run(alter + QStringLiteral(" DROP DEFAULT"));
            run(alter + QStringLiteral(" TYPE %1%2 USING %3::text%2::%1%2").arg(name, brackets, quoted));
            if (expression)
                run(alter + QStringLiteral(" SET DEFAULT ") + *expression);
        }
    }
    run(QStringLiteral("DROP TYPE ") + sqlIdentifier(QualifiedName{type.schema, oldName}));
}

} // namespace triptych
