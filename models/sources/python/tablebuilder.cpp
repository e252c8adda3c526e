// SPDX-License-Identifier: MIT
#include "sources/python/tablebuilder.h"

#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

#include <QCryptographicHash>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr QLatin1String nothing("");

bool isNamed(const Value &value, const char *name)
{
    return calledName(value) == QLatin1String(name);
}

std::optional<QString> textKeyword(const Instance &call, const char *name)
{
    const Value *value = keyword(call, QLatin1String(name));
    const auto *text = value ? as<QString>(*value) : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

Stated<ReferentialAction> actionOf(const Instance &call, const char *name)
{
    const Value *value = keyword(call, QLatin1String(name));
    if (!value || isNone(*value))
        return ReferentialAction::NoAction;
    const auto *text = as<QString>(*value);
    const auto action = text ? referentialAction(*text) : std::nullopt;
    return action ? Stated<ReferentialAction>(*action)
                  : Stated<ReferentialAction>::unknown(ModelText::tr("Reading can't tell the action."));
}

} // namespace

/// The arguments of one column: what the right-hand side says wins over what stands in Annotated[…].
struct TableBuilder::Facets
{
    QList<const Instance *> calls;

    [[nodiscard]] const Value *find(const char *name) const
    {
        for (const Instance *call : calls) {
            if (const Value *value = keyword(*call, QLatin1String(name)))
                return value;
        }
        return nullptr;
    }
    /// A flag as written; nullopt: not written. Not known where reading can't tell it.
    [[nodiscard]] Stated<std::optional<bool>> flag(const char *name) const
    {
        const Value *value = find(name);
        if (!value || isNone(*value))
            return std::optional<bool>();
        const auto known = truth(*value);
        if (known)
            return std::optional(*known);
        const auto *reason = as<Unknown>(*value);
        return Stated<std::optional<bool>>::unknown(
            reason ? reason->note->reason : ModelText::tr("Reading can't tell this flag."));
    }
};

ModelColumn *ModelTable::byKey(const QString &key)
{
    const auto found = std::ranges::find(columns, key, &ModelColumn::key);
    return found == columns.end() ? nullptr : &*found;
}

const ModelColumn *ModelTable::byDefinition(const Instance *definition) const
{
    const auto found = std::ranges::find(columns, definition, &ModelColumn::definition);
    return definition && found != columns.end() ? &*found : nullptr;
}

const Instance *columnCall(const Value &value)
{
    const auto *call = object<Instance>(value);
    if (!call || call->form != Instance::Form::Call)
        return nullptr;
    const QString name = sqlalchemyName(call->callee);
    if (name == QLatin1String("Column") || name == QLatin1String("mapped_column"))
        return call;
    const bool wraps = name == QLatin1String("deferred") || name == QLatin1String("column_property");
    const bool isColumn = wraps && !call->arguments.isEmpty() && isNamed(call->arguments.first(), "Column");
    if (isColumn)
        return object<Instance>(call->arguments.first());
    // A copy of a column, and a class of the given files on top of Column.
    const auto *method = object<Instance>(call->callee);
    if (method && method->form == Instance::Form::Attribute
        && (method->name == QLatin1String("copy") || method->name == QLatin1String("_copy")))
        return columnCall(method->callee);
    const auto *cls = object<Class>(call->callee);
    const bool isSubclass = cls && std::ranges::any_of(cls->mro, [](const Value &base) {
        return sqlalchemyName(base) == QLatin1String("Column");
    });
    return isSubclass ? call : nullptr;
}

QString shortened(const QString &name)
{
    constexpr int longest = 63;
    if (name.size() <= longest)
        return name;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex();
    return name.left(longest - 8) + QLatin1Char('_') + QString::fromLatin1(hash.right(4));
}

void TableBuilder::note(const Origin &origin, const QString &expression, const QString &reason)
{
    const Note note{origin, expression, reason};
    if (!m_notes.contains(note))
        m_notes.append(note);
}

void TableBuilder::note(const Unknown &reason, const QString &object)
{
    Origin origin = reason.note->origin;
    origin.object = object;
    note(origin, reason.note->expression, reason.note->reason);
}

void TableBuilder::mayHaveMore(
    ModelTable &table, const Origin &origin, const QString &expression, const QString &reason)
{
    if (!table.table.columns.incomplete)
        table.table.columns.incomplete = reason;
    note(origin, expression, reason);
}

void TableBuilder::addColumn(ModelTable &table, const ColumnDeclaration &declaration)
{
    Facets facets;
    if (declaration.call)
        facets.calls.append(declaration.call);
    facets.calls += declaration.annotated;

    ModelColumn column;
    column.definition = declaration.call;
    column.column.origin = declaration.origin;
    column.column.defaultExpression = std::optional<QString>();
    column.column.comment = QString();
    if (declaration.call && declaration.call->open)
        note(*declaration.call->open, declaration.origin.object);

    setName(column, declaration, facets);
    setNullable(table, column, declaration, facets);
    setClientSide(column, facets);
    const ColumnItems items = itemsOf(facets);
    const Value *keywordType = facets.find("type_");
    setType(column, declaration, keywordType ? keywordType : items.type ? &*items.type : nullptr);
    if (const Value *serverDefault = facets.find("server_default"); serverDefault && !isNone(*serverDefault))
        setServerDefault(column, *serverDefault);
    for (const Value &item : items.schemaItems)
        addColumnItem(table, column, item);
    setConstraints(table, column, facets);
    if (ModelColumn *same = table.byKey(column.key))
        *same = column;
    else
        table.columns.append(column);
}

/// The positional arguments of a column: its type, and what SQLAlchemy calls schema items.
TableBuilder::ColumnItems TableBuilder::itemsOf(const Facets &facets)
{
    static const QStringList schemaItems = {
        QStringLiteral("ForeignKey"),
        QStringLiteral("Sequence"),
        QStringLiteral("Identity"),
        QStringLiteral("Computed"),
        QStringLiteral("CheckConstraint"),
        QStringLiteral("FetchedValue"),
        QStringLiteral("DefaultClause"),
        QStringLiteral("ColumnDefault"),
    };
    ColumnItems result;
    for (const Instance *call : facets.calls) {
        for (const Value &item : call->arguments) {
            if (schemaItems.contains(calledName(item)))
                result.schemaItems.append(item);
            else if (!result.type && !as<QString>(item) && !isNone(item))
                result.type = item;
        }
    }
    return result;
}

void TableBuilder::setName(ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets)
{
    const QList<Value> given = declaration.call ? declaration.call->arguments : QList<Value>();
    const Value *keyword = facets.find("name");
    QString name = declaration.attribute;
    if (!given.isEmpty() && as<QString>(given.first()))
        name = *as<QString>(given.first());
    else if (keyword && as<QString>(*keyword))
        name = *as<QString>(*keyword);
    column.column.name = name;
    if (name != declaration.attribute)
        column.column.attribute = declaration.attribute;
    const Value *key = facets.find("key");
    column.key = key && as<QString>(*key) ? *as<QString>(*key) : name;
}

void TableBuilder::setNullable(
    ModelTable &table, ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets)
{
    const auto primaryKey = facets.flag("primary_key");
    if (!primaryKey.isKnown()) {
        table.unknownKey = primaryKey.reason();
        note(declaration.origin, column.column.name, primaryKey.reason());
    }
    column.primaryKey = primaryKey.isKnown() && primaryKey.value().value_or(false);
    const auto nullable = facets.flag("nullable");
    const bool byDefault = !column.primaryKey && (!declaration.pythonType || declaration.optional);
    const auto *annotation = declaration.pythonType ? as<Unknown>(*declaration.pythonType) : nullptr;
    if (!nullable.isKnown())
        column.column.nullable = Stated<bool>::unknown(nullable.reason());
    else if (!primaryKey.isKnown() && !nullable.value())
        column.column.nullable = Stated<bool>::unknown(primaryKey.reason());
    else if (annotation && !nullable.value() && !column.primaryKey)
        column.column.nullable = Stated<bool>::unknown(annotation->note->reason);
    else
        column.column.nullable = nullable.value().value_or(byDefault) && !column.primaryKey;
    if (!column.column.nullable.isKnown())
        note(declaration.origin, column.column.name, column.column.nullable.reason());
}

void TableBuilder::setClientSide(ModelColumn &column, const Facets &facets)
{
    if (const Value *comment = facets.find("comment"); comment && !isNone(*comment)) {
        const auto *text = as<QString>(*comment);
        column.column.comment = text ? Stated<QString>(*text)
                                     : Stated<QString>::unknown(ModelText::tr("Reading can't tell the comment."));
    }
    if (const Value *autoincrement = facets.find("autoincrement")) {
        const auto *text = as<QString>(*autoincrement);
        column.ignoresForeignKey = text && *text == QLatin1String("ignore_fk");
        column.autoincrement = text ? std::nullopt : truth(*autoincrement);
    }
    const Value *clientDefault = facets.find("default");
    column.hasClientSequence = !clientDefault || isNone(*clientDefault) || isNamed(*clientDefault, "Sequence");
}

void TableBuilder::setType(ModelColumn &column, const ColumnDeclaration &declaration, const Value *type)
{
    const Origin &origin = declaration.origin;
    if (type && sqlalchemyName(*type) != QLatin1String("NullType")) {
        column.column.type = m_types.read(*type);
        const auto *reason = as<Unknown>(*type);
        if (!column.column.type.isKnown()) {
            if (reason)
                note(*reason, origin.object);
            else
                note(origin, sourceText(*type), column.column.type.reason());
        }
        return;
    }
    if (declaration.pythonType) {
        column.column.type = m_types.readPython(*declaration.pythonType, declaration.typeMap);
        // A foreign key's column that names a Python type takes the type of the target only where the map has none.
        if (!column.column.type.isKnown())
            note(origin, pythonText(*declaration.pythonType), column.column.type.reason());
        return;
    }
    column.typeFromTarget = true;
}

void TableBuilder::setServerDefault(ModelColumn &column, const Value &value)
{
    column.hasServerDefault = true;
    if (isNamed(value, "Identity")) {
        column.isIdentity = true;
        return;
    }
    const auto *wrapped = isNamed(value, "DefaultClause") ? object<Instance>(value) : nullptr;
    const auto sql = sqlExpression(wrapped && !wrapped->arguments.isEmpty() ? wrapped->arguments.first() : value);
    if (sql) {
        column.column.defaultExpression = std::optional(*sql);
        return;
    }
    const auto *reason = as<Unknown>(value);
    const QString why = reason ? reason->note->reason : ModelText::tr("Reading can't tell the default's SQL.");
    column.column.defaultExpression = Stated<std::optional<QString>>::unknown(why);
    note(column.column.origin, sourceText(value), why);
}

void TableBuilder::addColumnItem(ModelTable &table, ModelColumn &column, const Value &item)
{
    const Instance &call = *object<Instance>(item);
    const QString name = calledName(item);
    if (name == QLatin1String("ForeignKey")) {
        const Value *target = argument(call, 0, QLatin1String("column"));
        addForeignKey(
            table, {column.column.name}, target ? QList<Value>{*target} : QList<Value>(), call, column.column.origin);
    } else if (name == QLatin1String("Identity")) {
        column.isIdentity = true;
        column.column.nullable = false;
    } else if (name == QLatin1String("Computed")) {
        column.hasServerDefault = true;
        column.column.defaultExpression
            = Stated<std::optional<QString>>::unknown(ModelText::tr("The column is generated from others."));
    } else if (name == QLatin1String("FetchedValue")) {
        setServerDefault(column, item);
    } else if (name == QLatin1String("DefaultClause")) {
        setServerDefault(column, item);
    } else if (name == QLatin1String("ColumnDefault")) {
        column.hasClientSequence = false;
    }
}

void TableBuilder::addForeignKey(ModelTable &table, const QStringList &columns, const QList<Value> &targets,
    const Instance &call, const Origin &origin)
{
    ModelForeignKey key;
    key.key.columns = columns;
    key.key.origin = origin;
    key.key.name = textKeyword(call, "name").value_or(QString());
    key.key.onDelete = actionOf(call, "ondelete");
    key.key.onUpdate = actionOf(call, "onupdate");
    key.targets = targets;
    table.foreignKeys.append(key);
}

void TableBuilder::setConstraints(ModelTable &table, const ModelColumn &column, const Facets &facets)
{
    const auto unique = facets.flag("unique");
    const auto index = facets.flag("index");
    const Column &stated = column.column;
    if (!unique.isKnown()) {
        table.table.uniqueConstraints.incomplete = unique.reason();
        note(stated.origin, stated.name, unique.reason());
    }
    if (!index.isKnown()) {
        table.table.indexes.incomplete = index.reason();
        note(stated.origin, stated.name, index.reason());
    }
    const bool isUnique = unique.isKnown() && unique.value().value_or(false);
    if (index.isKnown() && index.value().value_or(false))
        table.table.indexes.items.append({nothing, {IndexKey{stated.name}}, isUnique, stated.origin});
    else if (isUnique)
        table.table.uniqueConstraints.items.append({nothing, {stated.name}, stated.origin});
}

std::optional<QString> TableBuilder::columnName(ModelTable &table, const Value &value)
{
    if (const auto *key = as<QString>(value)) {
        const ModelColumn *column = table.byKey(*key);
        return column ? column->column.name : *key;
    }
    if (const ModelColumn *column = table.byDefinition(columnCall(value)))
        return column->column.name;
    if (const auto *symbol = object<Instance>(value); symbol && symbol->form == Instance::Form::Attribute) {
        for (const ModelColumn &column : std::as_const(table.columns)) {
            if (column.column.attribute == symbol->name || column.key == symbol->name)
                return column.column.name;
        }
    }
    return {};
}

std::optional<QStringList> TableBuilder::columnNames(ModelTable &table, const Instance &call, qsizetype first)
{
    QStringList names;
    if (call.open) {
        note(*call.open, table.table.origin.object);
        return {};
    }
    for (const Value &each : call.arguments.mid(first)) {
        const auto name = columnName(table, each);
        if (!name) {
            const auto *reason = as<Unknown>(each);
            note(originOf(call.module, call.node), sourceText(each),
                reason ? reason->note->reason : ModelText::tr("Reading can't tell which column this is."));
            return {};
        }
        names.append(*name);
    }
    return names;
}

void TableBuilder::addIndex(ModelTable &table, const Instance *call)
{
    Origin origin = originOf(call->module, call->node);
    origin.object = table.table.origin.object;
    Index index;
    index.origin = origin;
    if (!call->arguments.isEmpty() && as<QString>(call->arguments.first()))
        index.name = *as<QString>(call->arguments.first());
    const Value *unique = keyword(*call, QLatin1String("unique"));
    index.unique = unique && truth(*unique).value_or(false);
    bool known = !call->open;
    for (const Value &each : call->arguments.mid(1)) {
        known = known && !isUnknown(each);
        if (const auto name = columnName(table, each)) {
            index.keys.append(IndexKey{*name});
            continue;
        }
        const auto expression = sqlExpression(each, [&](const Value &value) { return columnName(table, value); });
        index.keys.append(IndexKey{{}, expression.value_or(sourceText(each))});
    }
    if (!known || index.keys.isEmpty()) {
        table.table.indexes.incomplete = ModelText::tr("Reading can't tell the columns of an index.");
        note(origin, call->node.summary(), *table.table.indexes.incomplete);
        return;
    }
    table.table.indexes.items.append(index);
}

void TableBuilder::addItem(ModelTable &table, const Value &item)
{
    if (const auto *reason = as<Unknown>(item)) {
        note(*reason, table.table.origin.object);
        const QString &why = reason->note->reason;
        table.table.foreignKeys.incomplete = why;
        table.table.uniqueConstraints.incomplete = why;
        table.table.indexes.incomplete = why;
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
    const QString name = calledName(item);
    if (name.isEmpty())
        return;
    const Instance &call = *object<Instance>(item);
    Origin origin = originOf(call.module, call.node);
    origin.object = table.table.origin.object;
    const QString constraintName = textKeyword(call, "name").value_or(QString());
    if (name == QLatin1String("Index")) {
        addIndex(table, &call);
    } else if (name == QLatin1String("UniqueConstraint")) {
        const auto names = columnNames(table, call, 0);
        if (names)
            table.table.uniqueConstraints.items.append({constraintName, *names, origin});
        else
            table.table.uniqueConstraints.incomplete = ModelText::tr("Reading can't tell the columns of a constraint.");
    } else if (name == QLatin1String("PrimaryKeyConstraint")) {
        const auto names = columnNames(table, call, 0);
        if (!names)
            table.unknownKey = ModelText::tr("Reading can't tell the columns of the primary key.");
        else if (!names->isEmpty())
            table.explicitKey = PrimaryKey{constraintName, *names, origin};
    } else if (name == QLatin1String("ForeignKeyConstraint")) {
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
        } else {
            table.table.foreignKeys.incomplete = ModelText::tr("Reading can't tell the columns of a foreign key.");
            note(origin, call.node.summary(), *table.table.foreignKeys.incomplete);
        }
    }
}

void TableBuilder::addOption(ModelTable &table, const QString &name, const Value &value)
{
    const auto *text = as<QString>(value);
    if (name == QLatin1String("schema")) {
        if (text)
            table.table.name.schema = *text;
        else if (const auto *reason = as<Unknown>(value))
            note(*reason, table.table.origin.object);
    } else if (name == QLatin1String("comment") && !isNone(value)) {
        table.table.comment = text ? Stated<QString>(*text)
                                   : Stated<QString>::unknown(ModelText::tr("Reading can't tell the comment."));
    }
}

void TableBuilder::applyMetadata(ModelTable &table, const Value &metadata)
{
    const auto *call = object<Instance>(metadata);
    if (!call || calledName(metadata) != QLatin1String("MetaData"))
        return;
    const Value *schema = keyword(*call, QLatin1String("schema"));
    if (!schema)
        schema = argument(*call, 1, QLatin1String("schema"));
    if (const auto *name = schema ? as<QString>(*schema) : nullptr) {
        table.defaultSchema = *name;
        table.table.name.schema = *name;
    }
    const Value *naming = keyword(*call, QLatin1String("naming_convention"));
    table.naming = naming ? object<Dictionary>(*naming) : nullptr;
}

} // namespace triptych::python
