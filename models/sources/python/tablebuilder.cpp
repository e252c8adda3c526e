// SPDX-License-Identifier: MIT
#include "sources/python/tablebuilder.h"

#include "sources/python/constraints.h"
#include "sources/python/indexes.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

namespace triptych::python {

namespace {

/// The constraint within `constraint.ddl_if(dialect=…)`; None where it is another database's.
Value forPostgres(const Value &item)
{
    const auto *call = object<Instance>(item);
    const auto *method = call && call->form == Instance::Form::Call ? object<Instance>(call->callee) : nullptr;
    if (!method || method->form != Instance::Form::Attribute || method->name != QLatin1String("ddl_if"))
        return item;
    const Value *dialect = argument(*call, 0, QLatin1String("dialect"));
    const auto *name = dialect ? as<QString>(*dialect) : nullptr;
    if (!name || call->keywords.size() + call->arguments.size() > 1)
        return unknown(call->module, call->node, ModelText::tr("Reading can't tell whether this holds."));
    return *name == QLatin1String("postgresql") ? method->callee : Value(NoneType());
}

} // namespace

void TableBuilder::addForeignKeyConstraint(ModelTable &table, const Instance &call, const Origin &origin)
{
    const Value *columns = argument(call, 0, QLatin1String("columns"));
    const Value *targets = argument(call, 1, QLatin1String("refcolumns"));
    const auto *from = columns ? object<Sequence>(*columns) : nullptr;
    const auto *to = targets ? object<Sequence>(*targets) : nullptr;
    QStringList names;
    for (const Value &each : from ? from->items : QList<Value>()) {
        if (const auto column = columnName(table, each))
            names.append(*column);
    }
    if (from && to && !from->open && !to->open && names.size() == to->items.size() && !names.isEmpty()) {
        addForeignKey(table, names, to->items, call, origin);
        return;
    }
    table.table.foreignKeys.incomplete = ModelText::tr("Reading can't tell the columns of a foreign key.");
    m_notes.add(origin, call.node.summary(), *table.table.foreignKeys.incomplete);
}

void TableBuilder::addPrimaryKey(ModelTable &table, const Instance &call, const Origin &origin)
{
    const auto names = columnNames(table, call, m_notes);
    if (!names)
        table.unknownKey = ModelText::tr("Reading can't tell the columns of the primary key.");
    else if (!names->isEmpty())
        table.explicitKey = PrimaryKey{textKeyword(call, "name"), *names, origin};
}

void TableBuilder::addItem(ModelTable &table, const Value &written)
{
    const Value item = forPostgres(written);
    if (const auto *reason = as<Unknown>(item)) {
        m_notes.add(*reason, table.table.origin.object);
        table.mayHaveMoreItems(reason->note->reason);
        return;
    }
    if (const Instance *column = columnCall(item)) {
        ColumnDeclaration declaration;
        declaration.call = column;
        declaration.origin = originOf(column->module, column->node);
        declaration.origin.object = table.table.origin.object;
        addColumn(table, declaration);
        return;
    }
    const auto *call = object<Instance>(item);
    const QString name = calledName(item);
    const bool isWritten = call && !(call->module && call->module->isOutline);
    Origin origin = isWritten ? originOf(call->module, call->node) : table.table.origin;
    origin.object = table.table.origin.object;
    if (name == QLatin1String("Index")) {
        addIndex(table, *call, m_types, m_notes);
    } else if (name == QLatin1String("UniqueConstraint")) {
        addUnique(table, *call, origin, m_notes);
    } else if (name == QLatin1String("CheckConstraint")) {
        addCheck(table, *call, origin, m_types, m_notes);
    } else if (name == QLatin1String("PrimaryKeyConstraint")) {
        addPrimaryKey(table, *call, origin);
    } else if (name == QLatin1String("ForeignKeyConstraint")) {
        addForeignKeyConstraint(table, *call, origin);
    } else if (name.isEmpty() && !isNone(item)) {
        const QString why = ModelText::tr("Reading can't tell what this adds to the table.");
        m_notes.add(origin, sourceText(item), why);
        table.mayHaveMoreItems(why);
    }
}

void TableBuilder::addOption(ModelTable &table, const QString &name, const Value &value)
{
    const auto *text = as<QString>(value);
    if (name == QLatin1String("schema")) {
        if (text)
            table.table.name.schema = *text;
        else if (sqlalchemyName(value) == QLatin1String("BLANK_SCHEMA"))
            table.table.name.schema.clear();
        else if (const auto *reason = as<Unknown>(value))
            m_notes.add(*reason, table.table.origin.object);
    } else if (name == QLatin1String("comment") && !isNone(value)) {
        table.table.comment = text ? Stated<QString>(*text)
                                   : Stated<QString>::unknown(ModelText::tr("Reading can't tell the comment."));
    }
}

void TableBuilder::applyMetadata(ModelTable &table, const ModelMetadata &metadata)
{
    table.metadata = metadata;
    if (!metadata.settings)
        return;
    const auto option = [&metadata](const char *name) {
        const Value *assigned = metadata.settings->attributes.find(QLatin1String(name));
        return assigned ? assigned : keyword(*metadata.settings, QLatin1String(name));
    };
    const Value *schema = option("schema");
    if (!schema && metadata.settings->form == Instance::Form::Call)
        schema = argument(*metadata.settings, 1, QLatin1String("schema"));
    // Flask-SQLAlchemy makes the MetaData of another database by the first one's naming convention alone.
    if (const auto *name = schema && metadata.bind.isEmpty() ? as<QString>(*schema) : nullptr) {
        table.defaultSchema = *name;
        table.table.name.schema = *name;
    }
    const Value *naming = option("naming_convention");
    table.naming = naming ? object<Dictionary>(*naming) : nullptr;
}

} // namespace triptych::python
