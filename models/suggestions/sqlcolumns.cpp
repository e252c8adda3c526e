// SPDX-License-Identifier: MIT
#include "compare/canonical/canonicaltype.h"
#include "suggestions/sqlwords.h"
#include "suggestions/sqlwriter.h"
#include "suggestions/suggestiontext.h"

#include <QHash>

#include <algorithm>

namespace triptych {

namespace {

/// A default that a side states; nullopt: none, or not known.
std::optional<QString> statedDefault(const Column &column)
{
    return column.defaultExpression.valueOr(std::nullopt);
}

std::optional<IdentityKind> statedIdentity(const Column &column)
{
    return column.identity.valueOr(std::nullopt);
}

std::optional<QString> statedGenerated(const Column &column)
{
    return column.generatedExpression.valueOr(std::nullopt);
}

/// Whether the column draws from a sequence of its own, and is no identity column.
bool isSerial(const Column &column)
{
    const auto expression = statedDefault(column);
    return column.autoincrement.valueOr(false) && !statedIdentity(column)
        && (!expression || !sequenceOf(*expression).isEmpty());
}

/// "serial" for an integer; empty for what has no such pseudo-type.
QString serialType(const QString &sql)
{
    static const QHash<QString, QString> names{{QStringLiteral("int2"), QStringLiteral("smallserial")},
        {QStringLiteral("int4"), QStringLiteral("serial")}, {QStringLiteral("int8"), QStringLiteral("bigserial")}};
    const auto type = canonicalType(sql);
    return type && !type->array ? names.value(type->name) : QString();
}

QString identityClause(IdentityKind kind)
{
    return QStringLiteral("GENERATED %1 AS IDENTITY").arg(sqlText(kind));
}

} // namespace

QString SqlWriter::definition(const Column &other, const QString &name, bool notNull)
{
    if (!other.type.isKnown())
        return {};
    QString text = typeText(other.type.value());
    if (text.isEmpty())
        return {};
    const bool refusesNull = notNull && !other.nullable.valueOr(true);
    if (const auto identity = statedIdentity(other))
        return sqlIdentifier(name) + QLatin1Char(' ') + text + QLatin1Char(' ') + identityClause(*identity);
    const QString serial = isSerial(other) ? serialType(other.type.value().sql) : QString();
    if (!serial.isEmpty())
        return sqlIdentifier(name) + QLatin1Char(' ') + serial;
    if (const auto generated = statedGenerated(other))
        text += QStringLiteral(" GENERATED ALWAYS AS (%1) STORED").arg(*generated);
    else if (const auto expression = statedDefault(other))
        text += QStringLiteral(" DEFAULT ") + *expression;
    if (refusesNull)
        text += QStringLiteral(" NOT NULL");
    return sqlIdentifier(name) + QLatin1Char(' ') + text;
}

void SqlWriter::addColumn()
{
    const Column &other = *otherColumn();
    const bool fillsItself = statedDefault(other) || statedGenerated(other) || statedIdentity(other) || isSerial(other);
    const bool refusesNull = !other.nullable.valueOr(true);
    const QString text = definition(other, other.name, fillsItself);
    if (text.isEmpty())
        return;
    alterTable(QStringLiteral("ADD COLUMN ") + text);
    if (refusesNull && !fillsItself) {
        remark(SuggestionText::tr("Fill the column of the rows that are there, then go on."));
        warn(SuggestionText::tr("The rows that are there need a value before the column can refuse NULL."));
        setNotNull(other.name);
    }
    if (const QString comment = other.comment.valueOr({}); !comment.isEmpty())
        run(QStringLiteral("COMMENT ON COLUMN ") + tableText() + QLatin1Char('.') + sqlIdentifier(other.name)
            + QStringLiteral(" IS ") + sqlLiteral(comment));

    // What the other side builds on the column, as far as its other columns are there.
    const auto stands = [&](const QStringList &columns) {
        return columns.contains(other.name) && std::ranges::all_of(columns, [&](const QString &column) {
            return column == other.name || m_own->column(ownName(column));
        });
    };
    for (const UniqueConstraint &each : m_other->uniqueConstraints.items) {
        if (stands(each.columns))
            addUnique(each, {});
    }
    for (const Index &each : m_other->indexes.items) {
        QStringList columns = each.include + columnsIn(each.predicate);
        for (const IndexKey &key : each.keys)
            columns += key.column.isEmpty() ? columnsIn(key.expression) : QStringList{key.column};
        if (stands(columns))
            addIndex(each, {});
    }
    for (const CheckConstraint &each : m_other->checks.items) {
        if (stands(columnsIn(each.expression)))
            addCheck(each, {});
    }
    for (const ForeignKey &each : m_other->foreignKeys.items) {
        if (stands(each.columns))
            addForeignKey(each, nullptr);
    }
}

void SqlWriter::dropColumn()
{
    const QString &name = ownColumn()->name;
    warn(SuggestionText::tr("Deletes what the column holds, and the indexes and constraints that name it."));
    remark(SuggestionText::tr("This deletes what the column holds, and the indexes and constraints that name it."));
    for (const Column &column : m_own->columns.items) {
        const auto expression = statedGenerated(column);
        if (expression && columnsIn(*expression).contains(name))
            warn(SuggestionText::tr("The generated column %1 is computed from it and must go first.").arg(column.name));
    }
    if (m_own->primaryKey.valueOr({}).columns.contains(name))
        dropDependents(m_own->primaryKey.value().columns);
    for (const UniqueConstraint &each : m_own->uniqueConstraints.items) {
        if (each.columns.contains(name))
            dropDependents(each.columns);
    }
    alterTable(QStringLiteral("DROP COLUMN ") + sqlIdentifier(name));
}

void SqlWriter::renameColumn()
{
    warn(SuggestionText::tr("Programs that use the old name fail from then on."));
    alterTable(QStringLiteral("RENAME COLUMN %1 TO ").arg(sqlIdentifier(ownColumn()->name))
        + sqlIdentifier(otherColumn()->name));
}

void SqlWriter::setNullability()
{
    const Column &own = *ownColumn();
    if (!otherColumn()->nullable.isKnown())
        return;
    if (!otherColumn()->nullable.value()) {
        warn(SuggestionText::tr("Fails while rows hold NULL in the column."));
        setNotNull(own.name);
        return;
    }
    if (m_own->primaryKey.valueOr({}).columns.contains(own.name))
        warn(SuggestionText::tr("The column is part of the primary key, which must be changed first."));
    if (statedIdentity(own))
        warn(SuggestionText::tr("The column is an identity column, which cannot hold NULL."));
    alterTable(QStringLiteral("ALTER COLUMN %1 DROP NOT NULL").arg(sqlIdentifier(own.name)));
}

/// A validated check proves that no row holds NULL, so that SET NOT NULL need not scan the table while it is locked
/// (PostgreSQL manual, ALTER TABLE, SET NOT NULL).
void SqlWriter::setNotNull(const QString &column)
{
    const QString check
        = sqlIdentifier(generatedName(tableName().name, column, QStringLiteral("not_null"), takenNames()));
    alterTable(QStringLiteral("ADD CONSTRAINT %1 CHECK (%2 IS NOT NULL) NOT VALID").arg(check, sqlIdentifier(column)));
    alterTable(QStringLiteral("VALIDATE CONSTRAINT ") + check);
    alterTable(QStringLiteral("ALTER COLUMN %1 SET NOT NULL").arg(sqlIdentifier(column)));
    alterTable(QStringLiteral("DROP CONSTRAINT ") + check);
}

void SqlWriter::setDefault()
{
    const Column &own = *ownColumn();
    const Column &other = *otherColumn();
    if (isSerial(other) && !isSerial(own)) {
        drawFromSequence(own, other);
        return;
    }
    const QString column = QStringLiteral("ALTER COLUMN ") + sqlIdentifier(own.name);
    if (!other.defaultExpression.isKnown())
        return;
    if (const auto expression = statedDefault(other))
        alterTable(column + QStringLiteral(" SET DEFAULT ") + *expression);
    else
        alterTable(column + QStringLiteral(" DROP DEFAULT"));
}

/// What the serial pseudo-types stand for (PostgreSQL manual, 8.1.4), for a column that is there.
void SqlWriter::drawFromSequence(const Column &own, const Column &other)
{
    const QString name = generatedName(tableName().name, own.name, QStringLiteral("seq"), takenNames());
    const QString sequence = sqlIdentifier(QualifiedName{tableName().schema, name});
    const QString column = sqlIdentifier(own.name);
    const auto type = canonicalType(other.type.valueOr({}).sql);
    const QString as = type && !serialType(type->name).isEmpty() ? QStringLiteral(" AS ") + type->name : QString();
    if (statedIdentity(own))
        alterTable(QStringLiteral("ALTER COLUMN %1 DROP IDENTITY").arg(column));
    run(QStringLiteral("CREATE SEQUENCE %1%2 OWNED BY %3.%4").arg(sequence, as, tableText(), column));
    run(QStringLiteral("SELECT setval(%1, COALESCE(max(%2), 0) + 1, false) FROM %3")
            .arg(sqlLiteral(sequence), column, tableText()));
    alterTable(QStringLiteral("ALTER COLUMN %1 SET DEFAULT nextval(%2::regclass)").arg(column, sqlLiteral(sequence)));
}

void SqlWriter::setIdentity()
{
    const Column &own = *ownColumn();
    const Column &other = *otherColumn();
    const QString column = QStringLiteral("ALTER COLUMN ") + sqlIdentifier(own.name);
    const auto kind = statedIdentity(other);
    if (!other.identity.isKnown())
        return;
    if (kind && statedIdentity(own)) {
        alterTable(column + QStringLiteral(" SET GENERATED ") + sqlText(*kind));
        return;
    }
    if (!kind) {
        if (isSerial(other)) {
            drawFromSequence(own, other);
            return;
        }
        alterTable(column + QStringLiteral(" DROP IDENTITY"));
        if (const auto expression = statedDefault(other))
            alterTable(column + QStringLiteral(" SET DEFAULT ") + *expression);
        return;
    }
    if (own.nullable.valueOr(true))
        setNotNull(own.name);
    if (const auto expression = statedDefault(own)) {
        alterTable(column + QStringLiteral(" DROP DEFAULT"));
        if (own.autoincrement.valueOr(false) && !sequenceOf(*expression).isEmpty())
            run(QStringLiteral("DROP SEQUENCE ") + sequenceOf(*expression));
    }
    alterTable(column + QStringLiteral(" ADD ") + identityClause(*kind));
    run(QStringLiteral("SELECT setval(pg_get_serial_sequence(%1, %2), COALESCE(max(%3), 0) + 1, false) FROM %4")
            .arg(sqlLiteral(tableText()), sqlLiteral(own.name), sqlIdentifier(own.name), tableText()));
}

void SqlWriter::setGenerated()
{
    const Column &own = *ownColumn();
    const Column &other = *otherColumn();
    if (!other.generatedExpression.isKnown())
        return;
    if (!statedGenerated(other)) {
        alterTable(QStringLiteral("ALTER COLUMN %1 DROP EXPRESSION").arg(sqlIdentifier(own.name)));
        if (const auto expression = statedDefault(other))
            alterTable(QStringLiteral("ALTER COLUMN %1 SET DEFAULT ").arg(sqlIdentifier(own.name)) + *expression);
        return;
    }
    remark(SuggestionText::tr("PostgreSQL cannot change a column into a generated one: it is made anew."));
    dropColumn();
    addColumn();
}

} // namespace triptych
