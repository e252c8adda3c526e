// SPDX-License-Identifier: MIT
#include "sources/python/declarative.h"

#include "sources/python/annotations.h"
#include "sources/python/mappedclass.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

bool isDeclared(const Value &member)
{
    const auto *function = object<Function>(member);
    return function && function->hasDecorator(QLatin1String("declared_attr"));
}

/// The member of the first class in the order that has it, and that class.
std::pair<const Value *, Class *> memberOf(const Class *cls, const QString &name)
{
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (const Value *member = owner ? owner->members.find(name) : nullptr)
            return {member, owner};
    }
    return {nullptr, nullptr};
}

/// A column with what decides its place in the table.
struct Candidate
{
    ColumnDeclaration declaration;
    int order = 0;
    qint64 sortOrder = 0;
};

class Mapping
{
public:
    Mapping(Interpreter &interpreter, QList<Note> &notes)
        : m_interpreter(interpreter), m_builder(interpreter, notes) { }

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

    /// Index(…) outside of a table's own items finds its table by its columns.
    void addLooseIndexes()
    {
        for (const Instance *call : m_interpreter.calls(QLatin1String("Index"))) {
            if (m_usedIndexes.contains(call))
                continue;
            for (const auto &table : result.tables) {
                const bool belongs = std::ranges::any_of(
                    call->arguments, [&](const Value &argument) { return isColumnOf(*table, argument, 0); });
                if (belongs) {
                    m_builder.addIndex(*table, call);
                    break;
                }
            }
        }
    }

private:
    static bool isColumnOf(const ModelTable &table, const Value &value, int depth)
    {
        if (table.byDefinition(columnCall(value)))
            return true;
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
        table.table.comment = QString();
        return table;
    }

    void addItem(ModelTable &table, const Value &item)
    {
        if (calledName(item) == QLatin1String("Index"))
            m_usedIndexes.insert(object<Instance>(item));
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
            m_builder.note(originOf(call->module, call->node), call->node.summary(), why);
            result.incomplete = why;
            return;
        }
        QList<Value> items = call->arguments.mid(1);
        const Value *metadata = keyword(*call, QLatin1String("metadata"));
        if (!metadata && !items.isEmpty() && !columnCall(items.first())
            && !calledName(items.first()).endsWith(QLatin1String("Constraint")))
            metadata = &call->arguments[1];
        ModelTable &table = add();
        table.call = call;
        table.table.name.name = *name;
        table.table.origin = originOf(call->module, call->node);
        table.table.origin.object = *name;
        if (metadata) {
            m_builder.applyMetadata(table, resolvedMetadata(*metadata));
            if (!items.isEmpty() && *metadata == items.first())
                items.removeFirst();
        }
        for (const auto &[option, value] : call->keywords)
            addTableOption(table, option, value);
        if (call->open)
            m_builder.mayHaveMore(table, table.table.origin, call->open->note->expression, call->open->note->reason);
        addItems(table, items);
    }

    void addTableOption(ModelTable &table, const QString &option, const Value &value)
    {
        m_builder.addOption(table, option, value);
        const bool reflects = option == QLatin1String("autoload_with")
            || (option == QLatin1String("autoload") && truth(value).value_or(true));
        if (reflects && !isNone(value))
            m_builder.mayHaveMore(
                table, table.table.origin, option, ModelText::tr("The table's columns are read from a database."));
    }

    /// `db.metadata`, `Base.metadata` and the like: the MetaData behind them where it is written out.
    Value resolvedMetadata(const Value &metadata)
    {
        const auto *symbol = object<Instance>(metadata);
        if (!symbol || symbol->form != Instance::Form::Attribute || symbol->name != QLatin1String("metadata"))
            return metadata;
        if (const auto *cls = object<Class>(symbol->callee))
            return classMetadata(cls);
        const auto *owner = object<Instance>(symbol->callee);
        const Value *given = owner ? keyword(*owner, QLatin1String("metadata")) : nullptr;
        return given ? *given : metadata;
    }

    Value classMetadata(const Class *cls)
    {
        for (const Value &base : cls->mro) {
            if (const auto *owner = object<Class>(base)) {
                if (const Value *member = owner->members.find(QStringLiteral("metadata")))
                    return resolvedOnce(*member);
                continue;
            }
            const auto *instance = object<Instance>(base);
            for (int i = 0; instance && i < 3; ++i) {
                if (const Value *given = keyword(*instance, QLatin1String("metadata")))
                    return resolvedOnce(*given);
                instance = object<Instance>(instance->callee);
            }
        }
        return NoneType();
    }

    static Value resolvedOnce(const Value &metadata)
    {
        const auto *symbol = object<Instance>(metadata);
        const auto *owner
            = symbol && symbol->form == Instance::Form::Attribute ? object<Instance>(symbol->callee) : nullptr;
        const Value *given = owner ? keyword(*owner, QLatin1String("metadata")) : nullptr;
        return given ? *given : metadata;
    }

    const Dictionary *typeMap(const Class *cls)
    {
        for (const Value &base : cls->mro) {
            const auto *owner = object<Class>(base);
            if (const Value *map = owner ? owner->members.find(QStringLiteral("type_annotation_map")) : nullptr)
                return object<Dictionary>(*map);
            const Value *registry = owner ? owner->members.find(QStringLiteral("registry")) : nullptr;
            const auto *call = object<Instance>(registry ? *registry : base);
            for (int i = 0; call && i < 3; ++i) {
                if (const Value *map = keyword(*call, QLatin1String("type_annotation_map")))
                    return object<Dictionary>(*map);
                call = object<Instance>(call->callee);
            }
        }
        return nullptr;
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
            m_builder.note(origin, reason ? reason->note->expression : QStringLiteral("__tablename__"), why);
            result.incomplete = why;
            return;
        }
        const QList<Candidate> columns = candidates(cls);
        Class *parent = mappedParent(cls);
        const bool isSqlModel = std::ranges::any_of(
            cls->mro, [](const Value &base) { return as<External>(base) && baseRole(base) == BaseRole::SqlModel; });
        QString name;
        if (stated && as<QString>(*stated))
            name = *as<QString>(*stated);
        else if (!stated && isFlask(cls) && (parent ? hasKey(columns) : !columns.isEmpty()))
            name = flaskTableName(cls->name);
        else if (!stated && isSqlModel)
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
        m_builder.applyMetadata(table, classMetadata(cls));
        for (const Candidate &each : columns)
            m_builder.addColumn(table, each.declaration);
        if (const auto arguments = declarativeAttribute(cls, QStringLiteral("__table_args__")))
            addTableArguments(table, *arguments);
        noteDoubts(cls, table);
        if (isSqlModel) {
            const QString why = ModelText::tr("The fields of SQLModel classes are not read.");
            m_builder.mayHaveMore(table, origin, cls->name, why);
            table.unknownKey = why;
            table.table.foreignKeys.incomplete = why;
        }
    }

    static bool hasKey(const QList<Candidate> &columns)
    {
        return std::ranges::any_of(columns, [](const Candidate &each) {
            const Value *flag
                = each.declaration.call ? keyword(*each.declaration.call, QLatin1String("primary_key")) : nullptr;
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
        m_builder.note(origin, QStringLiteral("__table__"), why);
        result.incomplete = why;
    }

    /// Single-table inheritance: the columns go to the table of the nearest parent that has one.
    void addToParent(const Class *cls, const Class *parent, const QList<Candidate> &columns, const Origin &origin)
    {
        ModelTable *table = parent ? m_ofClass.value(parent) : nullptr;
        if (!table) {
            if (!columns.isEmpty() && !parent)
                m_builder.note(origin, cls->name, ModelText::tr("The class names no table."));
            return;
        }
        m_ofClass.insert(cls, table);
        for (const Candidate &each : columns)
            m_builder.addColumn(*table, each.declaration);
        noteDoubts(cls, *table);
    }

    void addTableArguments(ModelTable &table, const Value &arguments)
    {
        if (const auto *options = object<Dictionary>(arguments)) {
            addOptions(table, *options);
        } else if (const auto *items = object<Sequence>(arguments)) {
            QList<Value> values = items->items;
            if (const auto *last = values.isEmpty() ? nullptr : object<Dictionary>(values.last())) {
                addOptions(table, *last);
                values.removeLast();
            }
            addItems(table, values);
            if (items->open)
                addItem(table, *items->open);
        } else if (!isNone(arguments)) {
            const auto *reason = as<Unknown>(arguments);
            addItem(table,
                reason ? arguments
                       : Value(unknown(
                           table.cls->module, table.cls->node, ModelText::tr("Reading can't tell __table_args__."))));
        }
    }

    void addOptions(ModelTable &table, const Dictionary &options)
    {
        for (const auto &[key, value] : options.items) {
            if (const auto *name = as<QString>(key))
                addTableOption(table, *name, value);
        }
        if (options.open)
            m_builder.note(*options.open, table.table.origin.object);
    }

    /// Bases and members of which nothing tells whether they add columns.
    void noteDoubts(const Class *cls, ModelTable &table)
    {
        const bool hasPrimaryKey = table.explicitKey
            || std::ranges::any_of(table.columns, [](const ModelColumn &column) { return column.primaryKey; });
        for (const Value &base : cls->mro) {
            if (object<Class>(base) || baseRole(base) != BaseRole::Unresolved)
                continue;
            const QString text = pythonText(base);
            // A declarative base that is not among the files, by the name that projects give theirs. That it adds no
            // columns is settled where the class has a primary key without it.
            const bool isBase = text.contains(QLatin1String("base"), Qt::CaseInsensitive) && base == cls->mro.last();
            if (isBase && hasPrimaryKey)
                continue;
            const QString why
                = ModelText::tr("The base class %1 is not among the given files; it may add columns.").arg(text);
            m_builder.mayHaveMore(table, table.table.origin, text, why);
            table.table.foreignKeys.incomplete = why;
            if (!hasPrimaryKey)
                table.unknownKey = why;
        }
        for (const Value &base : cls->mro) {
            auto *owner = object<Class>(base);
            if (!owner || (owner != cls && isMapped(owner)))
                continue;
            for (const auto &[name, member] : owner->members.items())
                noteDoubt(name, member, *owner, table);
        }
    }

    void noteDoubt(const QString &name, const Value &member, const Class &owner, ModelTable &table)
    {
        if (name.isEmpty() || name.startsWith(QLatin1String("__")))
            return;
        Origin origin{owner.module->file, owner.lines.value(name), table.table.origin.object};
        if (const auto *reason = as<Unknown>(member)) {
            const bool isCall = reason->note->expression.contains(QLatin1Char('('));
            if (isCall || name.startsWith(QLatin1Char('<')))
                m_builder.mayHaveMore(table, origin, reason->note->expression, reason->note->reason);
            return;
        }
        const auto *call = object<Instance>(member);
        const auto *callee = call && call->form == Instance::Form::Call ? as<External>(call->callee) : nullptr;
        if (!callee || !sqlalchemyName(*callee).isEmpty() || baseRole(*callee) == BaseRole::Neutral
            || !owner.annotation(name).isNull())
            return;
        m_builder.mayHaveMore(table, origin, call->node.summary(),
            ModelText::tr("%1 is not among the given files; it may make a column.").arg(callee->path));
    }

    QList<Candidate> candidates(Class *cls)
    {
        QList<Candidate> result;
        QSet<QString> seen;
        const Class *parent = mappedParent(cls);
        bool annotated = false;
        const Dictionary *map = typeMap(cls);
        for (const Value &base : cls->mro) {
            auto *owner = object<Class>(base);
            if (!owner || (owner != cls && isMapped(owner)))
                continue;
            for (const QString &name : std::as_const(owner->declared)) {
                const bool ofParent = owner != cls && parent && memberOf(parent, name).first;
                if (seen.contains(name) || ofParent)
                    continue;
                seen.insert(name);
                if (auto candidate = read(cls, owner, name, map)) {
                    annotated = annotated || candidate->declaration.pythonType
                        || calledName(Value(const_cast<Instance *>(candidate->declaration.call)))
                            == QLatin1String("mapped_column");
                    result.append(*candidate);
                }
            }
        }
        // SQLAlchemy 2.0 keeps the class's own columns first; before it, all stand in the order in which they were
        // made.
        if (annotated)
            std::ranges::stable_sort(result, {}, &Candidate::sortOrder);
        else
            std::ranges::stable_sort(result, {}, &Candidate::order);
        return result;
    }

    std::optional<Candidate> read(Class *cls, Class *owner, const QString &name, const Dictionary *map)
    {
        const Value *member = owner->members.find(name);
        Value value = member ? *member : Value(NoneType());
        if (isDeclared(value))
            value = m_interpreter.declared(object<Function>(value), cls);
        const Instance *call = columnCall(value);
        const Node annotation = owner->annotation(name);
        Candidate result;
        ColumnDeclaration &declaration = result.declaration;
        declaration.call = call;
        declaration.attribute = name;
        declaration.typeMap = map;
        declaration.origin = {owner->module->file, owner->lines.value(name),
            owner == cls ? cls->name : ModelText::tr("%1 via %2").arg(cls->name, owner->name)};
        const bool mayBeAnnotated
            = !annotation.isNull() && (call ? sqlalchemyName(call->callee) == QLatin1String("mapped_column") : !member);
        if (mayBeAnnotated) {
            const MappedAnnotation read = readAnnotation(m_interpreter, owner, annotation);
            if (read.isMapped || (call && isUnknown(read.pythonType))) {
                declaration.pythonType = read.pythonType;
                declaration.optional = read.optional;
                declaration.annotated = read.columns;
            } else if (!call) {
                return {};
            }
        } else if (!call) {
            if (isUnknown(value) && isDeclared(member ? *member : value))
                owner->members.set(name, value);
            return {};
        }
        result.order = call ? call->order : 0;
        const Value *sortOrder = call ? keyword(*call, QLatin1String("sort_order")) : nullptr;
        if (const auto *number = sortOrder ? as<qint64>(*sortOrder) : nullptr)
            result.sortOrder = *number;
        return result;
    }

    Interpreter &m_interpreter;
    TableBuilder m_builder;
    QHash<const Class *, ModelTable *> m_ofClass;
    QSet<const Instance *> m_usedIndexes;
};

} // namespace

ModelTables mapModels(Interpreter &interpreter, QList<Note> &notes)
{
    Mapping mapping(interpreter, notes);
    mapping.mapTableCalls();
    mapping.mapClasses();
    mapping.addLooseIndexes();
    return std::move(mapping.result);
}

} // namespace triptych::python
