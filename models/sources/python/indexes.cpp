// SPDX-License-Identifier: MIT
#include "sources/python/indexes.h"

#include "sources/python/constraints.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/sqltext.h"

#include <algorithm>

namespace triptych::python {

namespace {

bool isWord(const QString &text)
{
    return !text.isEmpty() && !text.front().isDigit()
        && std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); });
}

class IndexReader
{
public:
    IndexReader(const ModelTable &table, const Instance &call, Types &types)
        : m_table(table), m_call(call), m_scope(expressionScope(table, types))
    { }

    /// nullopt where reading can't tell all of it.
    std::optional<Index> read()
    {
        Index index;
        const Value *name = argument(m_call, 0, QLatin1String("name"));
        if (name && as<QString>(*name))
            index.name = *as<QString>(*name);
        if (m_call.open || (name && isUnknown(*name)))
            return {};
        for (const Value &each : m_call.arguments.mid(1)) {
            const auto key = readKey(each);
            if (!key)
                return {};
            index.keys.append(*key);
        }
        const bool known = readFlag("unique", index.unique)
            && readFlag("postgresql_nulls_not_distinct", index.nullsNotDistinct)
            && readText("postgresql_using", index.method) && readIncluded(index.include)
            && readPredicate(index.predicate);
        index.method = index.method.toLower();
        if (index.method == QLatin1String("btree"))
            index.method.clear();
        return known && !index.keys.isEmpty() ? std::optional(index) : std::nullopt;
    }

private:
    std::optional<IndexKey> readKey(const Value &value)
    {
        Value base = value;
        IndexKey key;
        QString label;
        while (peel(base, key, label)) { }
        if (const auto name = columnName(m_table, base)) {
            key.column = *name;
            const ModelColumn *column = as<QString>(base) ? m_table.byKey(*as<QString>(base)) : m_table.bySymbol(base);
            label = label.isEmpty() && column ? column->key : label;
        } else if (const auto sql = sqlExpression(base, m_scope)) {
            const bool isText = calledName(base) == QLatin1String("text");
            if (isText)
                readKeyText(*sql, key);
            else
                key.expression = *sql;
        } else {
            return {};
        }
        return readOperatorClass(label, key) ? std::optional(key) : std::nullopt;
    }

    /// Takes the outermost of .desc(), nulls_first(…), .label("x") off an expression; false where there is none.
    static bool peel(Value &value, IndexKey &key, QString &label)
    {
        const auto *call = object<Instance>(value);
        if (!call || call->form != Instance::Form::Call)
            return false;
        const auto *method = object<Instance>(call->callee);
        const bool isMethod = method && method->form == Instance::Form::Attribute;
        const QString name = isMethod ? method->name : sqlalchemyName(call->callee);
        if (!isMethod && call->arguments.isEmpty())
            return false;
        if (name == QLatin1String("desc"))
            key.descending = true;
        else if (name == QLatin1String("nulls_first") || name == QLatin1String("nullsfirst"))
            key.nullsFirst = true;
        else if (name == QLatin1String("nulls_last") || name == QLatin1String("nullslast"))
            key.nullsFirst = false;
        else if (name == QLatin1String("collate") && isMethod && !call->arguments.isEmpty()
            && as<QString>(call->arguments.first()))
            key.collation = *as<QString>(call->arguments.first());
        else if (name == QLatin1String("label") && isMethod && !call->arguments.isEmpty()
            && as<QString>(call->arguments.first()))
            label = *as<QString>(call->arguments.first());
        else if (name != QLatin1String("asc"))
            return false;
        value = isMethod ? method->callee : call->arguments.first();
        return true;
    }

    /// A key in SQL text, as CREATE INDEX takes it: column or expression, operator class, order.
    static void readKeyText(const QString &text, IndexKey &key)
    {
        QString rest = text.trimmed();
        const auto take = [&rest](const char *last) {
            const qsizetype space = rest.lastIndexOf(QLatin1Char(' '));
            const bool is = space > 0 && rest.mid(space + 1).compare(QLatin1String(last), Qt::CaseInsensitive) == 0;
            if (is)
                rest = rest.left(space).trimmed();
            return is;
        };
        const QString whole = rest;
        const bool first = take("FIRST");
        if (first || take("LAST")) {
            if (take("NULLS"))
                key.nullsFirst = first;
            else
                rest = whole;
        }
        key.descending = take("DESC");
        if (!key.descending)
            take("ASC");
        const qsizetype space = rest.lastIndexOf(QLatin1Char(' '));
        const QString before = space < 0 ? QString() : rest.left(space).trimmed();
        if (isWord(rest.mid(space + 1)) && (isWord(before) || before.endsWith(QLatin1Char(')')))) {
            key.operatorClass = rest.mid(space + 1);
            rest = before;
        }
        // A name that is not quoted is folded.
        if (isWord(rest))
            key.column = rest.toLower();
        else
            key.expression = rest;
    }

    /// postgresql_ops: {"key": "operator class"}
    bool readOperatorClass(const QString &label, IndexKey &key)
    {
        const Value *value = keyword(m_call, QLatin1String("postgresql_ops"));
        if (!value || isNone(*value))
            return true;
        const auto *classes = object<Dictionary>(*value);
        if (!classes || classes->open)
            return false;
        const Value *given = label.isEmpty() ? nullptr : classes->find(label);
        const auto *text = given ? as<QString>(*given) : nullptr;
        if (text)
            key.operatorClass = *text;
        return !given || text;
    }

    bool readFlag(const char *name, bool &flag)
    {
        const Value *value = keyword(m_call, QLatin1String(name));
        const auto known = value ? truth(*value) : false;
        flag = known.value_or(false);
        return known.has_value();
    }

    bool readText(const char *name, QString &text)
    {
        const Value *value = keyword(m_call, QLatin1String(name));
        text = textKeyword(m_call, name);
        return !value || isNone(*value) || as<QString>(*value);
    }

    bool readIncluded(QStringList &columns)
    {
        const Value *value = keyword(m_call, QLatin1String("postgresql_include"));
        if (!value || isNone(*value))
            return true;
        const auto *items = object<Sequence>(*value);
        if (!items || items->open)
            return false;
        for (const Value &each : items->items) {
            const auto name = columnName(m_table, each);
            if (!name)
                return false;
            columns.append(*name);
        }
        return true;
    }

    bool readPredicate(QString &predicate)
    {
        const Value *value = keyword(m_call, QLatin1String("postgresql_where"));
        if (!value || isNone(*value))
            return true;
        const auto sql = sqlCondition(*value, m_scope);
        predicate = sql.value_or(QString());
        return sql.has_value();
    }

    const ModelTable &m_table;
    const Instance &m_call;
    ExpressionScope m_scope;
};

} // namespace

void addIndex(ModelTable &table, const Instance &call, Types &types, Notes &notes)
{
    auto index = IndexReader(table, call, types).read();
    const bool isWritten = !(call.module && call.module->isOutline);
    Origin origin = isWritten ? originOf(call.module, call.node) : table.table.origin;
    origin.object = table.table.origin.object;
    if (index) {
        index->origin = origin;
        table.table.indexes.items.append(*index);
        return;
    }
    table.table.indexes.incomplete = ModelText::tr("Reading can't tell all of an index.");
    notes.add(origin, call.node.summary(), *table.table.indexes.incomplete);
}

} // namespace triptych::python
