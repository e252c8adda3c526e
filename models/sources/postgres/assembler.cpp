// SPDX-License-Identifier: MIT
#include "sources/postgres/assembler.h"

#include "sources/postgres/assembly.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace triptych::postgres {

namespace {

struct Assembler
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Assembler)
};

/// equivalence.md, "Keys, constraints, indexes"; Liquibase's tables share a beginning.
bool isMigrationBookkeeping(const QString &table)
{
    static constexpr std::array names{QLatin1String("alembic_version"), QLatin1String("django_migrations"),
        QLatin1String("schema_migrations"), QLatin1String("ar_internal_metadata"),
        QLatin1String("flyway_schema_history")};
    return std::ranges::find(names, table) != names.end() || table.startsWith(QLatin1String("databasechangelog"));
}

/// Why the relation is not described; empty: it is.
QString whyLeftOut(const RelationRow &row, bool allTables)
{
    if (row.isPartition)
        return Assembler::tr("Its partitioned table describes it.");
    if (allTables)
        return {};
    if (row.isExtensionOwned)
        return Assembler::tr("An extension owns it.");
    return isMigrationBookkeeping(row.name) ? Assembler::tr("A migration tool keeps its books in it.") : QString();
}

RelationKind relationKind(char code)
{
    switch (code) {
    case 'p':
        return RelationKind::PartitionedTable;
    case 'v':
        return RelationKind::View;
    case 'm':
        return RelationKind::MaterializedView;
    case 'f':
        return RelationKind::ForeignTable;
    default:
        return RelationKind::Table;
    }
}

/// Takes back what only a table states.
void setUnknown(Table &table)
{
    const QString why = table.kind == RelationKind::ForeignTable ? Assembler::tr("A foreign table cannot have one.")
                                                                 : Assembler::tr("A view does not say.");
    table.primaryKey = Stated<PrimaryKey>::unknown(why);
    table.foreignKeys = Listed<ForeignKey>::unknown(why);
    table.uniqueConstraints = Listed<UniqueConstraint>::unknown(why);
    if (table.kind != RelationKind::MaterializedView)
        table.indexes = Listed<Index>::unknown(why);
    if (table.kind != RelationKind::ForeignTable)
        table.checks = Listed<CheckConstraint>::unknown(why);
    table.exclusions = Listed<ExclusionConstraint>::unknown(why);
}

/// Takes back what only a table's column states.
void setUnknown(Column &column)
{
    const QString why = Assembler::tr("A view does not say.");
    column.nullable = Stated<bool>::unknown(why);
    column.defaultExpression = Stated<std::optional<QString>>::unknown(why);
    column.autoincrement = Stated<bool>::unknown(why);
    column.identity = Stated<std::optional<IdentityKind>>::unknown(why);
    column.generatedExpression = Stated<std::optional<QString>>::unknown(why);
    column.sequenceOptions = Stated<QString>::unknown(why);
}

std::optional<IdentityKind> identityKind(char code)
{
    if (code == 0)
        return std::nullopt;
    return code == 'a' ? IdentityKind::Always : IdentityKind::ByDefault;
}

} // namespace

QString objectName(const QString &schema, const QString &name)
{
    return schema + QLatin1Char('.') + name;
}

void note(QList<Note> &notes, const QStringList &objects, const QString &reason)
{
    constexpr int shown = 10;
    if (objects.isEmpty())
        return;
    QString names = objects.first(std::min<qsizetype>(shown, objects.size())).join(QStringLiteral(", "));
    if (objects.size() > shown)
        names += QStringLiteral(", …");
    notes << Note{{}, names, reason.arg(objects.size())};
}

Schema Assembly::schema()
{
    addTables();
    addParents();
    takeCollations();
    addColumns();
    addDefaults();
    addSequences();
    addConstraints();
    addChecks();
    noteConstraintsNotValid();
    addIndexes();
    addExclusions();
    addComments();
    addSizes();
    addColumnStatistics();
    noteHiddenStatistics();
    return std::move(m_schema);
}

Table *Assembly::table(Oid relation)
{
    const auto found = m_tables.constFind(relation);
    return found == m_tables.constEnd() ? nullptr : &m_schema.tables.items[*found];
}

Assembly::ColumnPlace Assembly::columnPlace(Oid relation, int number) const
{
    const auto found = m_tables.constFind(relation);
    return found == m_tables.constEnd() ? ColumnPlace() : m_columns.at(*found).value(number - 1);
}

Column *Assembly::column(Oid relation, int number)
{
    const qsizetype position = columnPlace(relation, number).position;
    return position < 0 ? nullptr : &table(relation)->columns.items[position];
}

const ColumnRow *Assembly::columnRow(Oid relation, int number) const
{
    return columnPlace(relation, number).row;
}

QStringList Assembly::columnNames(Oid relation, const QList<int> &numbers) const
{
    QStringList names;
    for (const int number : numbers) {
        if (const ColumnRow *row = columnRow(relation, number))
            names << row->name;
    }
    return names;
}

Table Assembly::emptyTable(const RelationRow &row) const
{
    Table table;
    table.name = {row.schema, row.name};
    table.primaryKey = none<PrimaryKey>(CatalogPart::Constraints);
    table.foreignKeys = noneListed<ForeignKey>({CatalogPart::Constraints, CatalogPart::TargetColumns});
    table.uniqueConstraints = noneListed<UniqueConstraint>({CatalogPart::Constraints});
    table.indexes = noneListed<Index>(indexParts);
    table.checks = noneListed<CheckConstraint>({CatalogPart::Checks});
    table.exclusions = noneListed<ExclusionConstraint>(exclusionParts);
    table.comment = none<QString>(CatalogPart::Comments);
    table.origin.object = objectName(row.schema, row.name);
    table.kind = relationKind(row.kind);
    table.partitionKey
        = table.kind == RelationKind::PartitionedTable ? none<QString>(CatalogPart::PartitionKeys) : QString();
    if (table.isView() || table.kind == RelationKind::ForeignTable)
        setUnknown(table);
    return table;
}

void Assembly::addTables()
{
    for (const RelationRow &row : m_catalog.relations) {
        if (const QString reason = whyLeftOut(row, m_allTables); !reason.isEmpty()) {
            m_schema.leftOut << LeftOutTable{{row.schema, row.name}, reason};
        } else {
            m_tables.insert(row.oid, m_schema.tables.items.size());
            m_schema.tables.items << emptyTable(row);
        }
    }
}

void Assembly::addParents()
{
    if (isReadable(CatalogPart::Parents)) {
        for (const ParentRow &row : m_catalog.parents) {
            if (Table *of = table(row.relation))
                of->parents << QualifiedName{row.schema, row.name};
        }
    }
    if (!isReadable(CatalogPart::PartitionKeys))
        return;
    for (const PartitionKeyRow &row : m_catalog.partitionKeys) {
        if (Table *of = table(row.relation))
            of->partitionKey = row.text.isEmpty() ? Stated<QString>::unknown(
                                   Assembler::tr("It cannot be read while another session holds the table locked."))
                                                  : Stated(row.text);
    }
}

Column Assembly::columnOf(const ColumnRow &row, const ColumnType &type, const Table &table) const
{
    const bool isIdentity = row.identity != 0;
    Column column;
    column.name = row.name;
    column.type = type.type;
    column.collation = columnCollation(row, type);
    column.nullable = !row.isNotNull && !type.isNotNull;
    if (isIdentity || row.isGenerated) {
        column.defaultExpression = std::optional<QString>();
        column.autoincrement = isIdentity;
    } else {
        column.defaultExpression = none<std::optional<QString>>(CatalogPart::Defaults);
        column.autoincrement = none<bool>(CatalogPart::Defaults);
    }
    column.identity = identityKind(row.identity);
    column.generatedExpression
        = row.isGenerated ? none<std::optional<QString>>(CatalogPart::Generated) : std::optional<QString>();
    column.sequenceOptions = isIdentity ? none<QString>(CatalogPart::Sequences) : QString();
    column.comment = none<QString>(CatalogPart::Comments);
    column.origin.object = table.origin.object + QStringLiteral(" #") + QString::number(row.number);
    if (table.isView())
        setUnknown(column);
    return column;
}

void Assembly::addColumns()
{
    const QHash<std::pair<Oid, int>, ColumnType> types = columnTypes();
    QList<QList<const ColumnRow *>> rows(m_schema.tables.items.size());
    for (const ColumnRow &row : m_catalog.columns) {
        if (const auto found = m_tables.constFind(row.relation); found != m_tables.constEnd())
            rows[*found] << &row;
    }
    m_columns.resize(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Table &table = m_schema.tables.items[i];
        std::ranges::sort(rows[i], std::less(), &ColumnRow::number);
        table.columns.items.reserve(rows.at(i).size());
        m_columns[i].resize(rows.at(i).isEmpty() ? 0 : rows.at(i).last()->number);
        for (const ColumnRow *row : rows.at(i)) {
            m_columns[i][row->number - 1] = {table.columns.items.size(), row};
            table.columns.items << columnOf(*row, types.value({row->type, row->typeModifier}), table);
        }
    }
}

void Assembly::addDefaults()
{
    if (isReadable(CatalogPart::Defaults)) {
        for (const DefaultRow &row : m_catalog.defaults) {
            Column *of = column(row.relation, row.number);
            if (of && of->defaultExpression.isKnown()) {
                of->defaultExpression = std::optional(row.expression);
                of->autoincrement = false;
            }
        }
    }
    if (!isReadable(CatalogPart::Generated))
        return;
    for (const GeneratedRow &row : m_catalog.generated) {
        if (Column *of = column(row.relation, row.number)) {
            if (row.expression.isEmpty())
                of->generatedExpression = Stated<std::optional<QString>>::unknown(
                    Assembler::tr("It cannot be read while another session holds the table locked."));
            else
                of->generatedExpression = std::optional(row.expression);
        }
    }
}

void Assembly::addComments()
{
    if (!isReadable(CatalogPart::Comments))
        return;
    for (const CommentRow &row : m_catalog.comments) {
        if (row.number == 0) {
            if (Table *of = table(row.relation))
                of->comment = row.text;
        } else if (Column *of = column(row.relation, row.number)) {
            of->comment = row.text;
        }
    }
}

Schema assemble(const Catalog &catalog, bool allTables)
{
    return Assembly(catalog, allTables).schema();
}

} // namespace triptych::postgres
