// SPDX-License-Identifier: MIT
#include "sources/python/declarative.h"

#include "sources/python/classcolumns.h"
#include "sources/python/doubts.h"
#include "sources/python/mappedclass.h"
#include "sources/python/metadata.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/sqlmodelfields.h"
#include "sources/python/tablebuilder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

class Mapping
{
public:
    Mapping(Interpreter &interpreter, QList<Note> &notes)
        : m_interpreter(interpreter), m_notes(notes), m_builder(interpreter, m_notes)
    { }

    ModelTables result;

    void mapTableCalls()
    {
        for (const Instance *call : m_interpreter.calls(QLatin1String("Table")))
            mapTableCall(call);
    }

    void mapClasses()
    {
        for (Class *cls : m_interpreter.classes()) {
            if (isMapped(cls))
                mapClass(cls);
        }
    }

    /// An index or constraint outside of a table's own items finds its table by its columns, as
    /// sqlalchemy.sql.schema.ColumnCollectionMixin attaches itself.
    void addLooseItems()
    {
        for (const char *name : {"Index", "UniqueConstraint", "PrimaryKeyConstraint", "ForeignKeyConstraint"}) {
            for (Instance *call : m_interpreter.calls(QLatin1String(name))) {
                if (!m_usedItems.contains(call))
                    addLooseItem(call);
            }
        }
    }

private:
    void addLooseItem(Instance *call)
    {
        QList<Value> columns = call->arguments;
        if (const Value *listed = argument(*call, 0, QLatin1String("columns")); listed && object<Sequence>(*listed))
            columns = object<Sequence>(*listed)->items;
        for (const auto &table : result.tables) {
            const bool belongs
                = std::ranges::any_of(columns, [&](const Value &each) { return isColumnOf(*table, each, 0); });
            if (belongs) {
                m_builder.addItem(*table, call);
                return;
            }
        }
    }

    static bool isColumnOf(const ModelTable &table, const Value &value, int depth)
    {
        // A mixin's column itself belongs to no table: each class has a copy.
        if (const Instance *call = columnCall(value)) {
            const ModelColumn *column = table.byDefinition(call);
            return column && !column->isCopy;
        }
        const auto *symbol = object<Instance>(value);
        if (!symbol || depth > 4)
            return false;
        if (symbol->form == Instance::Form::Attribute) {
            if (table.cls && symbol->callee == Value(const_cast<Class *>(table.cls)))
                return true;
            const auto *columns = object<Instance>(symbol->callee);
            const bool isC = columns && columns->form == Instance::Form::Attribute
                && (columns->name == QLatin1String("c") || columns->name == QLatin1String("columns"));
            if (isC && table.call && columns->callee == Value(const_cast<Instance *>(table.call)))
                return true;
            return isColumnOf(table, symbol->callee, depth + 1);
        }
        return isColumnOf(table, symbol->callee, depth + 1)
            || std::ranges::any_of(
                symbol->arguments, [&](const Value &each) { return isColumnOf(table, each, depth + 1); });
    }

    ModelTable &add()
    {
        result.tables.push_back(std::make_unique<ModelTable>());
        ModelTable &table = *result.tables.back();
        table.table.checks = {};
        return table;
    }

    void addItem(ModelTable &table, const Value &item)
    {
        if (const auto *call = object<Instance>(item)) {
            m_usedItems.insert(call);
            if (const auto *method = object<Instance>(call->callee)) // constraint.ddl_if(…)
                m_usedItems.insert(object<Instance>(method->callee));
        }
        m_builder.addItem(table, item);
    }

    void addItems(ModelTable &table, const QList<Value> &items)
    {
        for (const Value &item : items) {
            if (columnCall(item))
                addItem(table, item);
        }
        for (const Value &item : items) {
            if (!columnCall(item))
                addItem(table, item);
        }
    }

    void mapTableCall(const Instance *call)
    {
        const Value *nameValue = argument(*call, 0, QLatin1String("name"));
        const auto *name = nameValue ? as<QString>(*nameValue) : nullptr;
        if (!name) {
            const QString why = ModelText::tr("Reading can't tell the table's name.");
            m_notes.add(originOf(call->module, call->node), call->node.summary(), why);
            result.incomplete = why;
            return;
        }
        QList<Value> items = call->arguments.mid(1);
        const Value *metadata = keyword(*call, QLatin1String("metadata"));
        if (!items.isEmpty() && !columnCall(items.first())
            && !calledName(items.first()).endsWith(QLatin1String("Constraint"))
            && (!metadata || !isNone(metadataOf(items.first()).identity)))
            metadata = &call->arguments[1];
        ModelTable &table = add();
        table.call = call;
        table.table.name.name = *name;
        table.table.origin = originOf(call->module, call->node);
        table.table.origin.object = *name;
        if (metadata) {
            ModelMetadata resolved = metadataOf(*metadata);
            if (const Value *bind = keyword(*call, QLatin1String("bind_key")); bind && as<QString>(*bind))
                resolved.bind = *as<QString>(*bind);
            TableBuilder::applyMetadata(table, resolved);
            if (!items.isEmpty() && *metadata == items.first())
                items.removeFirst();
        }
        for (const auto &[option, value] : call->keywords)
            addTableOption(table, option, value);
        if (call->open)
            m_notes.mayHaveMoreColumns(
                table, table.table.origin, call->open->note->expression, call->open->note->reason);
        addItems(table, items);
    }

    void addTableOption(ModelTable &table, const QString &option, const Value &value)
    {
        m_builder.addOption(table, option, value);
        if (option == QLatin1String("extend_existing"))
            table.extendsExisting = truth(value).value_or(false);
        const bool reflects = option == QLatin1String("autoload_with")
            || (option == QLatin1String("autoload") && truth(value).value_or(true));
        if (reflects && !isNone(value))
            m_notes.mayHaveMoreColumns(
                table, table.table.origin, option, ModelText::tr("The table's columns are read from a database."));
    }

    /// The attribute that a class takes from itself, a mixin or (where declared) a mapped parent; nullopt: it has none.
    std::optional<Value> declarativeAttribute(Class *cls, const QString &name)
    {
        for (const Value &base : cls->mro) {
            const auto *owner = object<Class>(base);
            const Value *member = owner ? owner->members.find(name) : nullptr;
            if (member && (owner == cls || !isMapped(owner) || isDeclared(*member)))
                return m_interpreter.classAttribute(cls, name, cls->node);
        }
        return {};
    }

    bool isFlask(const Class *cls) const
    {
        return std::ranges::any_of(
            cls->mro, [](const Value &base) { return !object<Class>(base) && baseRole(base) == BaseRole::Flask; });
    }

    void mapClass(Class *cls)
    {
        Origin origin = originOf(cls->module, cls->node);
        origin.object = cls->name;
        if (const auto table = declarativeAttribute(cls, QStringLiteral("__table__")); table && !isNone(*table)) {
            attachTable(cls, *table, origin);
            return;
        }
        const auto stated = declarativeAttribute(cls, QStringLiteral("__tablename__"));
        if (stated && !isNone(*stated) && !as<QString>(*stated)) {
            const auto *reason = as<Unknown>(*stated);
            const QString why = reason ? reason->note->reason : ModelText::tr("Reading can't tell the table's name.");
            m_notes.add(origin, reason ? reason->note->expression : QStringLiteral("__tablename__"), why);
            result.incomplete = why;
            return;
        }
        const bool hasFields = isSqlModel(cls);
        const QList<ColumnDeclaration> columns
            = hasFields ? sqlModelColumns(m_interpreter, cls) : classColumns(m_interpreter, cls);
        Class *parent = mappedParent(cls);
        QString name;
        if (stated && as<QString>(*stated))
            name = *as<QString>(*stated);
        else if (!stated && isFlask(cls) && (parent ? hasKey(columns) : !columns.isEmpty()))
            name = flaskTableName(cls->name);
        else if (!stated && hasFields)
            name = cls->name.toLower();
        if (name.isEmpty()) {
            addToParent(cls, parent, columns, origin);
            return;
        }
        ModelTable &table = add();
        table.cls = cls;
        table.table.origin = origin;
        table.table.name.name = name;
        m_ofClass.insert(cls, &table);
        TableBuilder::applyMetadata(table, classMetadata(cls));
        for (const ColumnDeclaration &each : columns)
            m_builder.addColumn(table, each);
        if (const auto arguments = declarativeAttribute(cls, QStringLiteral("__table_args__")))
            addTableArguments(table, *arguments);
        noteDoubts(cls, table, m_notes);
    }

    static bool hasKey(const QList<ColumnDeclaration> &columns)
    {
        return std::ranges::any_of(columns, [](const ColumnDeclaration &each) {
            const Value *flag = each.call ? keyword(*each.call, QLatin1String("primary_key")) : nullptr;
            return flag && truth(*flag).value_or(false);
        });
    }

    void attachTable(const Class *cls, const Value &value, const Origin &origin)
    {
        const auto *call = object<Instance>(value);
        const auto found = std::ranges::find_if(result.tables, [&](const auto &table) { return table->call == call; });
        if (call && found != result.tables.end()) {
            (*found)->cls = cls;
            (*found)->table.origin.object = cls->name;
            for (ModelColumn &column : (*found)->columns)
                column.column.origin.object = cls->name;
            m_ofClass.insert(cls, found->get());
            return;
        }
        const QString why = ModelText::tr("Reading can't tell which table the class maps.");
        m_notes.add(origin, QStringLiteral("__table__"), why);
        result.incomplete = why;
    }

    /// Single-table inheritance: the columns go to the table of the nearest parent that has one.
    void addToParent(
        const Class *cls, const Class *parent, const QList<ColumnDeclaration> &columns, const Origin &origin)
    {
        ModelTable *table = parent ? m_ofClass.value(parent) : nullptr;
        if (!table) {
            if (!columns.isEmpty() && !parent)
                m_notes.add(origin, cls->name, ModelText::tr("The class names no table."));
            return;
        }
        m_ofClass.insert(cls, table);
        // A column that the table has already is the one that its parent or a sibling declares.
        for (const ColumnDeclaration &each : columns) {
            if (!table->byKey(ColumnBuilder::keyOf(each)))
                m_builder.addColumn(*table, each);
        }
        noteDoubts(cls, *table, m_notes);
    }

    void addTableArguments(ModelTable &table, const Value &arguments)
    {
        if (const auto *options = object<Dictionary>(arguments)) {
            addOptions(table, *options);
        } else if (const auto *items = object<Sequence>(arguments)) {
            QList<Value> values = items->items;
            if (const QList<Value> ends = values.isEmpty() ? QList<Value>() : alternatives(values.last());
                !ends.isEmpty()) {
                QList<Value> choices;
                for (const Value &end : ends) {
                    values.last() = end;
                    choices.append(m_interpreter.makeSequence(Sequence::Type::Tuple, values));
                }
                addEither(table, choices, items->items.last());
                return;
            }
            if (const auto *last = values.isEmpty() ? nullptr : object<Dictionary>(values.last())) {
                addOptions(table, *last);
                values.removeLast();
            }
            addItems(table, values);
            if (items->open)
                addItem(table, *items->open);
        } else if (const QList<Value> choices = alternatives(arguments); !choices.isEmpty()) {
            addEither(table, choices, arguments);
        } else if (!isNone(arguments)) {
            const auto *reason = as<Unknown>(arguments);
            addItem(table,
                reason ? arguments
                       : Value(unknown(
                           table.cls->module, table.cls->node, ModelText::tr("Reading can't tell __table_args__."))));
        }
    }

    /// One of some arguments: what they say when all say the same of a PostgreSQL table.
    void addEither(ModelTable &table, const QList<Value> &choices, const Value &unknown)
    {
        std::optional<ModelTable> same;
        for (const Value &choice : choices) {
            ModelTable each = table;
            addTableArguments(each, choice);
            if (same && each != *same) {
                addItem(table, unknown);
                return;
            }
            same = std::move(each);
        }
        table = std::move(*same);
    }

    void addOptions(ModelTable &table, const Dictionary &options)
    {
        for (const auto &[key, value] : options.items) {
            if (const auto *name = as<QString>(key))
                addTableOption(table, *name, value);
        }
        if (options.open)
            m_notes.add(*options.open, table.table.origin.object);
    }

    Interpreter &m_interpreter;
    Notes m_notes;
    TableBuilder m_builder;
    QHash<const Class *, ModelTable *> m_ofClass;
    QSet<const Instance *> m_usedItems;
};

} // namespace

QList<Value> ownMetadata(const Interpreter &interpreter)
{
    QList<Value> result;
    for (const Class *cls : interpreter.classes()) {
        if (cls->made.byLibrary() || !isMapped(cls))
            continue;
        const Value identity = classMetadata(cls).identity;
        if (!isNone(identity) && !result.contains(identity))
            result.append(identity);
    }
    return result;
}

ModelTables mapModels(Interpreter &interpreter, QList<Note> &notes)
{
    Mapping mapping(interpreter, notes);
    mapping.mapTableCalls();
    mapping.mapClasses();
    mapping.addLooseItems();
    const QList<Value> own = ownMetadata(interpreter);
    for (const auto &table : mapping.result.tables) {
        table->isLibrary = table->cls ? table->cls->made.byLibrary() && !own.contains(table->metadata.identity)
                                      : table->call && table->call->made.byLibrary();
    }
    return std::move(mapping.result);
}

} // namespace triptych::python
