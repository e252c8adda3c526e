// SPDX-License-Identifier: MIT
#include "suggestions/sqlwords.h"
#include "suggestions/sqlwriter.h"
#include "suggestions/suggestiontext.h"

#include <algorithm>

namespace triptych {

namespace {

QString commentText(const QString &comment)
{
    return comment.isEmpty() ? QStringLiteral("NULL") : sqlLiteral(comment);
}

} // namespace

void SqlWriter::createTable()
{
    const QString schema = m_other->name.schema;
    const bool hasSchema = schema.isEmpty() || schema == QLatin1String("public")
        || std::ranges::any_of(
            database().tables.items, [&](const Table &table) { return table.name.schema == schema; });
    if (!hasSchema)
        run(QStringLiteral("CREATE SCHEMA IF NOT EXISTS ") + sqlIdentifier(schema));

    const PrimaryKey key = m_other->primaryKey.valueOr({});
    QStringList parts;
    QStringList unknown;
    for (const Column &column : m_other->columns.items) {
        const QString text = definition(column, column.name, !key.columns.contains(column.name));
        text.isEmpty() ? unknown.append(column.name) : parts.append(text);
    }
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(sqlIdentifier(name));
    };
    if (!key.columns.isEmpty())
        parts.append(named(key.name) + QStringLiteral("PRIMARY KEY (%1)").arg(sqlIdentifiers(key.columns)));
    for (const UniqueConstraint &each : m_other->uniqueConstraints.items) {
        const QString nulls = each.nullsNotDistinct ? QStringLiteral(" NULLS NOT DISTINCT") : QString();
        parts.append(named(each.name) + QStringLiteral("UNIQUE%1 (%2)").arg(nulls, sqlIdentifiers(each.columns)));
    }
    for (const CheckConstraint &each : m_other->checks.items)
        parts.append(named(each.name) + QStringLiteral("CHECK (%1)").arg(each.expression));
    const QString body = parts.isEmpty()
        ? QString()
        : QStringLiteral("\n    ") + parts.join(QStringLiteral(",\n    ")) + QLatin1Char('\n');
    if (!unknown.isEmpty())
        remark(
            SuggestionText::tr("Left out, since their type is not known: %1").arg(unknown.join(QStringLiteral(", "))));
    if (!m_other->columns.isComplete())
        remark(SuggestionText::tr("There may be more columns than these."));
    run(QStringLiteral("CREATE TABLE ") + tableText() + QStringLiteral(" (") + body + QLatin1Char(')'));

    for (const Index &each : m_other->indexes.items)
        addIndex(each, {});
    for (const ForeignKey &each : m_other->foreignKeys.items)
        addForeignKey(each, nullptr);
    if (const QString comment = m_other->comment.valueOr({}); !comment.isEmpty())
        run(QStringLiteral("COMMENT ON TABLE %1 IS ").arg(tableText()) + sqlLiteral(comment));
    for (const Column &column : m_other->columns.items) {
        const QString comment = column.comment.valueOr({});
        if (!comment.isEmpty() && !unknown.contains(column.name))
            run(QStringLiteral("COMMENT ON COLUMN ") + tableText() + QLatin1Char('.') + sqlIdentifier(column.name)
                + QStringLiteral(" IS ") + sqlLiteral(comment));
    }
}

void SqlWriter::dropTable()
{
    warn(SuggestionText::tr("Deletes the table with all its rows."));
    remark(SuggestionText::tr("This deletes the table with all its rows."));
    dropDependents({});
    run(QStringLiteral("DROP TABLE ") + tableText());
}

void SqlWriter::renameTable()
{
    const QualifiedName &own = m_own->name;
    const QualifiedName &other = m_other->name;
    warn(SuggestionText::tr("Programs that use the old name fail from then on."));
    if (!other.schema.isEmpty() && other.schema != own.schema)
        alterTable(QStringLiteral("SET SCHEMA ") + sqlIdentifier(other.schema));
    const QString schema = other.schema.isEmpty() ? own.schema : other.schema;
    if (other.name != own.name)
        run(QStringLiteral("ALTER TABLE ") + sqlIdentifier(QualifiedName{schema, own.name})
            + QStringLiteral(" RENAME TO ") + sqlIdentifier(other.name));
}

void SqlWriter::commentTable()
{
    if (m_other->comment.isKnown())
        run(QStringLiteral("COMMENT ON TABLE %1 IS ").arg(tableText()) + commentText(m_other->comment.value()));
}

void SqlWriter::commentColumn()
{
    if (otherColumn()->comment.isKnown())
        run(QStringLiteral("COMMENT ON COLUMN ") + tableText() + QLatin1Char('.') + sqlIdentifier(ownColumn()->name)
            + QStringLiteral(" IS ") + commentText(otherColumn()->comment.value()));
}

} // namespace triptych
