// SPDX-License-Identifier: MIT
#include "sources/postgres/assembler.h"

#include <QCoreApplication>
#include <QHash>

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

QString objectName(const QString &schema, const QString &name)
{
    return schema + QLatin1Char('.') + name;
}

ReferentialAction action(char code)
{
    switch (code) {
    case 'r':
        return ReferentialAction::Restrict;
    case 'c':
        return ReferentialAction::Cascade;
    case 'n':
        return ReferentialAction::SetNull;
    case 'd':
        return ReferentialAction::SetDefault;
    default:
        return ReferentialAction::NoAction;
    }
}

/// What one rule leaves out.
class LeftOut
{
public:
    void add(const QString &object) { m_objects << object; }

    /// \param reason with %1 for the number of objects
    void noteIn(QList<Note> &notes, const QString &reason) const
    {
        constexpr int shown = 10;
        if (m_objects.isEmpty())
            return;
        QString names = m_objects.first(std::min<qsizetype>(shown, m_objects.size())).join(QStringLiteral(", "));
        if (m_objects.size() > shown)
            names += QStringLiteral(", …");
        notes << Note{{}, names, reason.arg(m_objects.size())};
    }

private:
    QStringList m_objects;
};

/// The schema in the making: rows find their table and column by oid and attnum.
class Assembly
{
public:
    explicit Assembly(const Catalog &catalog) : m_catalog(catalog) { }

    Schema schema()
    {
        addTables();
        addColumns();
        addDefaults();
        addConstraints();
        addIndexes();
        addComments();
        return std::move(m_schema);
    }

private:
    void addTables();
    void addColumns();
    void addDefaults();
    void addConstraints();
    void addIndexes();
    void addComments();

    /// Nullptr when the table was left out.
    Table *table(Oid relation)
    {
        const auto found = m_tables.constFind(relation);
        return found == m_tables.constEnd() ? nullptr : &m_schema.tables.items[*found];
    }
    Column *column(Oid relation, int number)
    {
        const auto found = m_columns.constFind({relation, number});
        return found == m_columns.constEnd() ? nullptr : &table(relation)->columns.items[*found];
    }
    QStringList columnNames(Oid relation, const QList<int> &numbers)
    {
        QStringList names;
        for (const int number : numbers) {
            if (const Column *named = column(relation, number))
                names << named->name;
        }
        return names;
    }

    const Catalog &m_catalog;
    Schema m_schema;
    QHash<Oid, qsizetype> m_tables;
    QHash<std::pair<Oid, int>, qsizetype> m_columns;
};

void Assembly::addTables()
{
    LeftOut partitions;
    LeftOut extensions;
    LeftOut bookkeeping;
    for (const RelationRow &row : m_catalog.relations) {
        const QString object = objectName(row.schema, row.name);
        if (row.isPartition) {
            partitions.add(object);
        } else if (row.isExtensionOwned) {
            extensions.add(object);
        } else if (isMigrationBookkeeping(row.name)) {
            bookkeeping.add(object);
        } else {
            m_tables.insert(row.oid, m_schema.tables.items.size());
            Table table;
            table.name = {row.schema, row.name};
            table.primaryKey = PrimaryKey{};
            table.comment = QString();
            table.origin.object = object;
            m_schema.tables.items << table;
        }
    }
    partitions.noteIn(
        m_schema.notes, Assembler::tr("Partitions are described by their partitioned table; %1 left out."));
    extensions.noteIn(m_schema.notes, Assembler::tr("Tables that an extension owns are no drift; %1 left out."));
    bookkeeping.noteIn(
        m_schema.notes, Assembler::tr("Tables in which a migration tool keeps its books are no drift; %1 left out."));
}

void Assembly::addColumns()
{
    QHash<std::pair<Oid, int>, const TypeRow *> types;
    for (const TypeRow &row : m_catalog.types)
        types.insert({row.oid, row.modifier}, &row);

    QList<QList<const ColumnRow *>> rows(m_schema.tables.items.size());
    for (const ColumnRow &row : m_catalog.columns) {
        if (const auto found = m_tables.constFind(row.relation); found != m_tables.constEnd())
            rows[*found] << &row;
    }
    m_columns.reserve(m_catalog.columns.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Table &table = m_schema.tables.items[i];
        std::ranges::sort(rows[i], std::less(), &ColumnRow::number);
        table.columns.items.reserve(rows.at(i).size());
        for (const ColumnRow *row : rows.at(i)) {
            const TypeRow *type = types.value({row->type, row->typeModifier});
            Column column;
            column.name = row->name;
            if (type)
                column.type = SqlType{type->text, type->text, SqlType::Notation::Catalog};
            column.nullable = !row->isNotNull && !(type && type->isNotNull);
            column.defaultExpression = std::optional<QString>();
            column.autoincrement = row->isIdentity;
            column.comment = QString();
            column.origin.object = table.origin.object + QStringLiteral(" #") + QString::number(row->number);
            m_columns.insert({row->relation, row->number}, table.columns.items.size());
            table.columns.items << column;
        }
    }
}

void Assembly::addDefaults()
{
    for (const DefaultRow &row : m_catalog.defaults) {
        if (Column *of = column(row.relation, row.number)) {
            of->defaultExpression = std::optional(row.expression);
            of->autoincrement = row.isSerial;
        }
    }
}

void Assembly::addConstraints()
{
    QHash<Oid, QStringList> targetColumns;
    for (const TargetColumnRow &row : m_catalog.targetColumns)
        targetColumns[row.constraint] << row.name;
    for (const ConstraintRow &row : m_catalog.constraints) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        const QStringList columns = columnNames(row.relation, row.columns);
        switch (row.kind) {
        case ConstraintRow::Kind::PrimaryKey:
            of->primaryKey = PrimaryKey{row.name, columns, of->origin};
            break;
        case ConstraintRow::Kind::Unique:
            of->uniqueConstraints.items << UniqueConstraint{row.name, columns, of->origin};
            break;
        case ConstraintRow::Kind::ForeignKey:
            of->foreignKeys.items << ForeignKey{row.name, columns, {row.targetSchema, row.targetName},
                targetColumns.value(row.oid), action(row.onUpdate), action(row.onDelete), of->origin};
            break;
        }
    }
}

void Assembly::addIndexes()
{
    QHash<std::pair<Oid, int>, QString> expressions;
    for (const IndexExpressionRow &row : m_catalog.indexExpressions)
        expressions.insert({row.index, row.position}, row.text);
    LeftOut invalid;
    for (const IndexRow &row : m_catalog.indexes) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        if (!row.isValid) {
            invalid.add(objectName(of->name.schema, row.name));
            continue;
        }
        QList<IndexKey> keys;
        for (qsizetype i = 0; i < row.columns.size(); ++i) {
            if (row.columns.at(i) == 0)
                keys << IndexKey{{}, expressions.value({row.oid, int(i) + 1})};
            else
                keys << IndexKey{columnNames(row.relation, {row.columns.at(i)}).value(0)};
        }
        if (keys.contains(IndexKey{}))
            of->indexes.incomplete
                = Assembler::tr("The expression of the index %1 cannot be read while another session "
                                "holds the table locked.")
                      .arg(row.name);
        else
            of->indexes.items << Index{row.name, keys, row.isUnique, of->origin};
    }
    invalid.noteIn(m_schema.notes, Assembler::tr("Invalid indexes enforce nothing until REINDEX; %1 left out."));
}

void Assembly::addComments()
{
    for (const CommentRow &row : m_catalog.comments) {
        if (row.number == 0) {
            if (Table *of = table(row.relation))
                of->comment = row.text;
        } else if (Column *of = column(row.relation, row.number)) {
            of->comment = row.text;
        }
    }
}

} // namespace

Schema assemble(const Catalog &catalog)
{
    return Assembly(catalog).schema();
}

} // namespace triptych::postgres
