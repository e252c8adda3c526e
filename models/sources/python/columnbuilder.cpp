// SPDX-License-Identifier: MIT
#include "sources/python/columnbuilder.h"

#include "sources/python/constraints.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/sqltext.h"

#include <algorithm>

namespace triptych::python {

namespace {

bool isNamed(const Value &value, const char *name)
{
    return calledName(value) == QLatin1String(name);
}

/// Sequence(optional=True) is none on PostgreSQL.
bool isOptional(const Instance &sequence)
{
    const Value *optional = keyword(sequence, QLatin1String("optional"));
    return optional && truth(*optional).value_or(false);
}

/// The index that GeoAlchemy makes for a column (geoalchemy2.admin).
void addSpatialIndex(ModelTable &table, const Column &column, const SqlType &type)
{
    Index index;
    index.name = QStringLiteral("idx_%1_%2").arg(table.table.name.name, column.name);
    index.origin = column.origin;
    index.method = QStringLiteral("gist");
    IndexKey key{column.name};
    if (type.sql == QLatin1String("raster"))
        key = IndexKey{QString(), QStringLiteral("st_convexhull(%1)").arg(sqlIdentifier(column.name))};
    index.keys.append(key);
    table.table.indexes.items.append(index);
}

} // namespace

/// The arguments of one column: what the right-hand side says wins over what stands in Annotated[…].
struct ColumnBuilder::Facets
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

void ColumnBuilder::add(ModelTable &table, const ColumnDeclaration &declaration)
{
    Facets facets;
    if (declaration.call)
        facets.calls.append(declaration.call);
    if (declaration.annotated)
        facets.calls.append(declaration.annotated);

    ModelColumn column;
    column.definition = declaration.call;
    column.isCopy = declaration.isCopy;
    column.column.origin = declaration.origin;
    column.column.defaultExpression = std::optional<QString>();
    column.column.generatedExpression = std::optional<QString>();
    if (declaration.call && declaration.call->open) {
        m_notes.add(*declaration.call->open, declaration.origin.object);
        table.mayHaveMoreItems(declaration.call->open->note->reason);
    }
    setName(column, declaration);
    setNullable(table, column, declaration, facets);
    setClientSide(column, facets);
    const ColumnItems items = itemsOf(facets);
    const Value *keywordType = facets.find("type_");
    const bool refers
        = std::ranges::any_of(items.schemaItems, [](const Value &item) { return isNamed(item, "ForeignKey"); });
    const MappedType type = typeOf(column, declaration,
        keywordType      ? keywordType
            : items.type ? &*items.type
                         : nullptr,
        refers);
    column.column.type = type.sql;
    column.labels = type.labels;
    addTypeCheck(table, column, type, m_notes);
    // What a column holds may name the column itself.
    ModelColumn *added = table.byKey(column.key);
    if (added)
        *added = column;
    else
        added = &table.columns.emplace_back(column);
    if (const Value *serverDefault = facets.find("server_default"); serverDefault && !isNone(*serverDefault))
        setServerDefault(table, *added, *serverDefault);
    for (const Value &item : items.schemaItems)
        addItem(table, *added, item);
    if (type.isSpatial)
        addSpatialIndex(table, added->column, type.sql.value());
    setConstraints(table, *added, facets);
}

/// The positional arguments of a column: its type, and what SQLAlchemy calls schema items.
ColumnBuilder::ColumnItems ColumnBuilder::itemsOf(const Facets &facets)
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

namespace {

/// The option as the column's own call gives it; SQLAlchemy takes neither name nor key from Annotated[…].
const QString *ownText(const ColumnDeclaration &declaration, const char *option)
{
    const Value *value = declaration.call ? keyword(*declaration.call, QLatin1String(option)) : nullptr;
    return value ? as<QString>(*value) : nullptr;
}

} // namespace

QString ColumnBuilder::nameOf(const ColumnDeclaration &declaration)
{
    const QList<Value> given = declaration.call ? declaration.call->arguments : QList<Value>();
    if (!given.isEmpty() && as<QString>(given.first()))
        return *as<QString>(given.first());
    const QString *named = ownText(declaration, "name");
    return named ? *named : declaration.attribute;
}

QString ColumnBuilder::keyOf(const ColumnDeclaration &declaration)
{
    const QString *key = ownText(declaration, "key");
    return key ? *key : nameOf(declaration);
}

void ColumnBuilder::setName(ModelColumn &column, const ColumnDeclaration &declaration)
{
    column.column.name = nameOf(declaration);
    if (column.column.name != declaration.attribute)
        column.column.attribute = declaration.attribute;
    column.key = keyOf(declaration);
}

void ColumnBuilder::setNullable(
    ModelTable &table, ModelColumn &column, const ColumnDeclaration &declaration, const Facets &facets)
{
    const auto primaryKey = facets.flag("primary_key");
    if (!primaryKey.isKnown()) {
        table.unknownKey = primaryKey.reason();
        m_notes.add(declaration.origin, column.column.name, primaryKey.reason());
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
        m_notes.add(declaration.origin, column.column.name, column.column.nullable.reason());
}

void ColumnBuilder::setClientSide(ModelColumn &column, const Facets &facets)
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
    const Value *clientDefault = facets.find("insert_default");
    if (!clientDefault)
        clientDefault = facets.find("default");
    const bool isSequence = clientDefault && isNamed(*clientDefault, "Sequence");
    column.hasClientSequence = !clientDefault || isNone(*clientDefault) || isSequence;
    column.hasOwnSequence = isSequence && !isOptional(*object<Instance>(*clientDefault));
}

MappedType ColumnBuilder::typeOf(
    ModelColumn &column, const ColumnDeclaration &declaration, const Value *type, bool refers)
{
    const Origin &origin = declaration.origin;
    if (type && sqlalchemyName(*type) != QLatin1String("NullType")) {
        const MappedType result = m_types.read(*type);
        const auto *reason = as<Unknown>(*type);
        if (!result.sql.isKnown() && reason)
            m_notes.add(*reason, origin.object);
        else if (!result.sql.isKnown())
            m_notes.add(origin, sourceText(*type), result.sql.reason());
        return result;
    }
    // The annotation gives a foreign key's column no type (sqlalchemy.orm.MappedColumn): it has its target's.
    if (declaration.pythonType && !refers) {
        const MappedType result = m_types.readPython(*declaration.pythonType, declaration.typeMap);
        if (!result.sql.isKnown())
            m_notes.add(origin, pythonText(*declaration.pythonType), result.sql.reason());
        return result;
    }
    column.typeFromTarget = true;
    return {};
}

void ColumnBuilder::setServerDefault(ModelTable &table, ModelColumn &column, const Value &value)
{
    if (isNamed(value, "Identity") || isNamed(value, "Computed")) {
        addItem(table, column, value);
        return;
    }
    column.hasServerDefault = true;
    const auto *wrapped = isNamed(value, "DefaultClause") ? object<Instance>(value) : nullptr;
    const Value &given = wrapped && !wrapped->arguments.isEmpty() ? wrapped->arguments.first() : value;
    if (const auto sql = sqlExpression(given, expressionScope(table, m_types))) {
        column.column.defaultExpression = std::optional(*sql);
        return;
    }
    const bool isFetched = isNamed(value, "FetchedValue");
    const QString why = isFetched ? ModelText::tr("The models leave the default to the database.")
                                  : reasonOf(value, ModelText::tr("Reading can't tell the default's SQL."));
    column.column.defaultExpression = Stated<std::optional<QString>>::unknown(why);
    if (!isFetched)
        m_notes.add(column.column.origin, sourceText(value), why);
}

void ColumnBuilder::setIdentity(ModelColumn &column, const Instance &call)
{
    column.hasServerDefault = true;
    column.isIdentity = true;
    column.column.nullable = false;
    const Value *always = argument(call, 0, QLatin1String("always"));
    const auto isAlways = always ? truth(*always) : false;
    if (isAlways && !call.open)
        column.column.identity = std::optional(*isAlways ? IdentityKind::Always : IdentityKind::ByDefault);
    else
        column.column.identity = Stated<std::optional<IdentityKind>>::unknown(
            reasonOf(always ? *always : NoneType(), ModelText::tr("Reading can't tell this flag.")));
}

void ColumnBuilder::setGenerated(ModelTable &table, ModelColumn &column, const Instance &call)
{
    column.hasServerDefault = true;
    const Value *expression = argument(call, 0, QLatin1String("sqltext"));
    if (const auto sql = expression ? sqlCondition(*expression, expressionScope(table, m_types)) : std::nullopt) {
        column.column.generatedExpression = std::optional(*sql);
        return;
    }
    const QString why = reasonOf(expression ? *expression : NoneType(),
        ModelText::tr("Reading can't tell the SQL that the column is generated by."));
    column.column.generatedExpression = Stated<std::optional<QString>>::unknown(why);
    m_notes.add(column.column.origin, call.node.summary(), why);
}

void ColumnBuilder::addItem(ModelTable &table, ModelColumn &column, const Value &item)
{
    const Instance &call = *object<Instance>(item);
    const QString name = calledName(item);
    if (name == QLatin1String("ForeignKey")) {
        const Value *target = argument(call, 0, QLatin1String("column"));
        addForeignKey(
            table, {column.column.name}, target ? QList<Value>{*target} : QList<Value>(), call, column.column.origin);
    } else if (name == QLatin1String("CheckConstraint")) {
        addCheck(table, call, column.column.origin, m_types, m_notes);
    } else if (name == QLatin1String("Identity")) {
        setIdentity(column, call);
    } else if (name == QLatin1String("Computed")) {
        setGenerated(table, column, call);
    } else if (name == QLatin1String("FetchedValue") || name == QLatin1String("DefaultClause")) {
        setServerDefault(table, column, item);
    } else if (name == QLatin1String("Sequence")) {
        column.hasOwnSequence = !isOptional(call);
    } else if (name == QLatin1String("ColumnDefault")) {
        column.hasClientSequence = false;
    }
}

void ColumnBuilder::setConstraints(ModelTable &table, const ModelColumn &column, const Facets &facets)
{
    const auto unique = facets.flag("unique");
    const auto index = facets.flag("index");
    const Column &stated = column.column;
    if (!unique.isKnown()) {
        table.table.uniqueConstraints.incomplete = unique.reason();
        m_notes.add(stated.origin, stated.name, unique.reason());
    }
    if (!index.isKnown()) {
        table.table.indexes.incomplete = index.reason();
        m_notes.add(stated.origin, stated.name, index.reason());
    }
    const bool isUnique = unique.isKnown() && unique.value().value_or(false);
    if (index.isKnown() && index.value().value_or(false))
        table.table.indexes.items.append({{}, {IndexKey{stated.name}}, isUnique, stated.origin});
    else if (isUnique)
        table.table.uniqueConstraints.items.append({{}, {stated.name}, stated.origin});
}

} // namespace triptych::python
