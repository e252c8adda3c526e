// SPDX-License-Identifier: MIT
#include "sources/python/constraints.h"

#include "sources/python/modeltext.h"
#include "sources/python/sqltext.h"

namespace triptych::python {

namespace {

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

ExpressionScope expressionScope(const ModelTable &table, Types &types)
{
    return {[&table](const Value &value) { return table.bySymbol(value); },
        [&types](const Value &value) -> std::optional<QString> {
            const MappedType type = types.read(value);
            return type.sql.isKnown() ? std::optional(type.sql.value().sql) : std::nullopt;
        }};
}

void addCheck(ModelTable &table, const Instance &call, const Origin &origin, Types &types, Notes &notes)
{
    const Value *condition = argument(call, 0, QLatin1String("sqltext"));
    const Value *name = argument(call, 1, QLatin1String("name"));
    ModelCheck check;
    check.check.origin = origin;
    if (name && as<QString>(*name))
        check.check.name = *as<QString>(*name);
    ExpressionScope scope = expressionScope(table, types);
    scope.column = [&table, &check](const Value &value) {
        const ModelColumn *column = table.bySymbol(value);
        if (column && !check.columns.contains(column->column.name))
            check.columns.append(column->column.name);
        return column;
    };
    const auto sql = condition ? sqlCondition(*condition, scope) : std::nullopt;
    if (sql) {
        check.check.expression = *sql;
        table.checks.append(check);
        return;
    }
    table.table.checks.incomplete
        = reasonOf(condition ? *condition : NoneType(), ModelText::tr("Reading can't tell the SQL of a check."));
    notes.add(origin, call.node.summary(), *table.table.checks.incomplete);
}

void addTypeCheck(ModelTable &table, const ModelColumn &column, const MappedType &type, Notes &notes)
{
    if (!type.check)
        return;
    if (type.labels.isEmpty()) {
        table.table.checks.incomplete = ModelText::tr("Reading can't tell the enum's labels.");
        notes.add(column.column.origin, column.column.name, *table.table.checks.incomplete);
        return;
    }
    QStringList labels;
    for (const QString &label : type.labels)
        labels.append(sqlLiteral(label));
    const QString expression
        = QStringLiteral("%1 IN (%2)").arg(sqlIdentifier(column.column.name), labels.join(QLatin1String(", ")));
    table.checks.append(ModelCheck{{*type.check, expression, column.column.origin}, {column.column.name}});
}

void addForeignKey(ModelTable &table, const QStringList &columns, const QList<Value> &targets, const Instance &call,
    const Origin &origin)
{
    ModelForeignKey key;
    key.key.columns = columns;
    key.key.origin = origin;
    key.key.name = textKeyword(call, "name");
    key.key.onDelete = actionOf(call, "ondelete");
    key.key.onUpdate = actionOf(call, "onupdate");
    key.targets = targets;
    table.foreignKeys.append(key);
}

void addUnique(ModelTable &table, const Instance &call, const Origin &origin, Notes &notes)
{
    auto &constraints = table.table.uniqueConstraints;
    const auto names = columnNames(table, call, notes);
    const Value *nulls = keyword(call, QLatin1String("postgresql_nulls_not_distinct"));
    const auto notDistinct = nulls ? truth(*nulls) : false;
    if (names && notDistinct)
        constraints.items.append({textKeyword(call, "name"), *names, origin, *notDistinct});
    else
        constraints.incomplete = ModelText::tr("Reading can't tell the columns of a constraint.");
    if (!notDistinct)
        notes.add(origin, sourceText(*nulls), *constraints.incomplete);
}

std::optional<QString> columnName(const ModelTable &table, const Value &value)
{
    if (const auto *key = as<QString>(value)) {
        const ModelColumn *column = table.byKey(*key);
        return column ? column->column.name : *key;
    }
    const ModelColumn *column = table.bySymbol(value);
    return column ? std::optional(column->column.name) : std::nullopt;
}

std::optional<QStringList> columnNames(const ModelTable &table, const Instance &call, Notes &notes)
{
    QStringList names;
    if (call.open) {
        notes.add(*call.open, table.table.origin.object);
        return {};
    }
    for (const Value &each : call.arguments) {
        const auto name = columnName(table, each);
        if (!name) {
            notes.add(originOf(call.module, call.node), sourceText(each),
                reasonOf(each, ModelText::tr("Reading can't tell which column this is.")));
            return {};
        }
        names.append(*name);
    }
    return names;
}

QString textKeyword(const Instance &call, const char *name)
{
    const Value *value = keyword(call, QLatin1String(name));
    const auto *text = value ? as<QString>(*value) : nullptr;
    return text ? *text : QString();
}

QString reasonOf(const Value &value, const QString &otherwise)
{
    const auto *reason = as<Unknown>(value);
    return reason ? reason->note->reason : otherwise;
}

} // namespace triptych::python
