// SPDX-License-Identifier: MIT
#include "script.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents::sql {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SqlDocument)
};

Column *columnOf(Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(
        table.columns.items, [&](const Column &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == table.columns.items.end() ? nullptr : &*found;
}

/// What stands on a column goes with it.
void dropColumn(ScriptTable &of, const QString &name)
{
    Table &table = of.table;
    const auto stands = [&](const auto &constraint) { return constraint.columns.contains(name); };
    table.columns.items.removeIf([&](const Column &each) { return each.name == name; });
    if (stands(table.primaryKey.valueOr({})))
        table.primaryKey = PrimaryKey{{}, {}, table.origin};
    table.foreignKeys.items.removeIf(stands);
    table.uniqueConstraints.items.removeIf(stands);
    table.indexes.items.removeIf([&](const Index &index) {
        return index.include.contains(name)
            || std::ranges::any_of(index.keys, [&](const IndexKey &key) { return key.column == name; });
    });
    const auto names = [&](const QString &expression) {
        const QByteArray text = expression.toUtf8();
        Tokenizer tokens(text);
        while (!tokens.atEnd()) {
            const Token token = tokens.next();
            if ((token.kind == Token::Kind::Word || token.kind == Token::Kind::Quoted) && token.text == name)
                return true;
        }
        return false;
    };
    const auto isNamed = [&](const CheckConstraint &check) { return names(check.expression); };
    table.checks.items.removeIf(isNamed);
    of.ownChecks.removeIf(isNamed);
}

void dropConstraint(ScriptTable &of, const QString &name)
{
    Table &table = of.table;
    const auto isNamed = [&](const auto &each) { return each.name == name; };
    const QString implicitKey = table.name.name + QStringLiteral("_pkey");
    const PrimaryKey key = table.primaryKey.valueOr({});
    if (!key.columns.isEmpty() && (key.name == name || (key.name.isEmpty() && name == implicitKey)))
        table.primaryKey = PrimaryKey{{}, {}, table.origin};
    // A constraint that the script does not name has the name that PostgreSQL gives it.
    const auto implicitName = [&](const QStringList &columns, const char *ending) {
        return table.name.name + QLatin1Char('_') + columns.join(QLatin1Char('_')) + QLatin1String(ending);
    };
    table.foreignKeys.items.removeIf([&](const ForeignKey &each) {
        return each.name == name || (each.name.isEmpty() && implicitName(each.columns, "_fkey") == name);
    });
    table.uniqueConstraints.items.removeIf([&](const UniqueConstraint &each) {
        return each.name == name || (each.name.isEmpty() && implicitName(each.columns, "_key") == name);
    });
    table.checks.items.removeIf(isNamed);
    of.ownChecks.removeIf(isNamed);
    table.exclusions.items.removeIf(isNamed);
}

void renameIn(QStringList &names, const QString &from, const QString &to)
{
    for (QString &each : names) {
        if (each == from)
            each = to;
    }
}

/// An expression with a name in it changed; its other words stay as they are.
QString renamedIn(const QString &expression, const QString &from, const QString &to)
{
    const QByteArray text = expression.toUtf8();
    QByteArray result;
    qsizetype end = 0;
    Tokenizer tokens(text);
    while (!tokens.atEnd()) {
        const Token token = tokens.next();
        const bool isName = token.kind == Token::Kind::Word || token.kind == Token::Kind::Quoted;
        if (!isName || token.text != from)
            continue;
        result += text.mid(end, token.start - end) + '"'
            + QString(to).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
        end = token.end;
    }
    return end == 0 ? expression : QString::fromUtf8(result + text.mid(end));
}

/// What changes nothing that is compared (PostgreSQL manual, ALTER TABLE).
bool changesNothing(const Cursor &cursor)
{
    return cursor.isOneOf({"owner", "enable", "disable", "force", "cluster", "set", "reset", "replica", "validate",
               "engine", "comment", "auto_increment", "convert", "detach", "of"})
        || (cursor.is("no") && cursor.is("force", 1));
}

} // namespace

void Script::alterTable(Cursor cursor, const Place &place)
{
    const Token at = cursor.peek();
    cursor.skip();
    while (cursor.isOneOf({"foreign", "materialized"}))
        cursor.skip();
    const bool isTable = cursor.accept("table");
    if (!isTable && !cursor.accept("view"))
        return;
    static_cast<void>(cursor.accept({"if", "exists"}));
    static_cast<void>(cursor.accept("only"));
    const auto name = cursor.qualifiedName();
    if (!name)
        return note(place, at, {}, Text::tr("This names no table."));
    if (cursor.peek().text == QLatin1String("*"))
        cursor.skip();
    for (const Tokens &action : items(cursor.rest())) {
        if (action.empty())
            continue;
        Cursor each(m_passage.utf8, action);
        if (changesNothing(each) && !each.is("schema", 1))
            continue;
        if (attachPartition(each))
            continue;
        // Looked up each time: an action before may have renamed it.
        ScriptTable *table = isTable ? changed(*name, place, at) : find(*name);
        if (!table)
            return;
        applyAction(*table, each, place);
    }
}

void Script::applyAction(ScriptTable &table, Cursor &cursor, const Place &place)
{
    const Token at = cursor.peek();
    const QString text = cursor.text(Cursor(cursor).rest());
    if (cursor.is("add")                                                          ? add(table, cursor, place)
            : cursor.is("drop")                                                   ? dropPart(table, cursor)
            : cursor.is("alter")                                                  ? alterColumn(table, cursor)
            : cursor.is("rename") || (cursor.is("set") && cursor.is("schema", 1)) ? rename(table, cursor)
            : cursor.isOneOf({"inherit", "no"})                                   ? changeParents(table, cursor)
                                                                                  : changesNothing(cursor))
        return;
    const QString reason
        = Text::tr("Line %1 changes the table in a way that is not understood.").arg(place.origin(at).line);
    table.notes.append({place.origin(at), text, Text::tr("This change is not understood.")});
    doubt(table, reason);
}

bool Script::add(ScriptTable &table, Cursor &cursor, const Place &place)
{
    cursor.skip();
    if (cursor.is("generated"))
        return false;
    const bool isConstraint = cursor.isOneOf({"constraint", "primary", "unique", "foreign", "check", "exclude"})
        || (!place.isPostgres && cursor.isOneOf({"key", "index", "fulltext", "spatial"}));
    if (!isConstraint) {
        static_cast<void>(cursor.accept("column"));
        if (cursor.accept({"if", "not", "exists"}) && columnOf(table.table, cursor.peek().text))
            return true;
        if (const auto several = cursor.bracketed()) {
            DefinitionReader(table, m_passage.utf8, place).readBody(*several);
            return true;
        }
    } else if (useIndex(table, cursor, place)) {
        return true;
    }
    const Tokens rest = cursor.rest();
    if (rest.empty())
        return false;
    DefinitionReader(table, m_passage.utf8, place).readItem(rest);
    resolveTargets(table);
    return true;
}

/// ADD CONSTRAINT name UNIQUE USING INDEX index: the index's columns become the constraint's.
bool Script::useIndex(ScriptTable &table, Cursor &cursor, const Place &place)
{
    Cursor ahead = cursor;
    const Token at = ahead.peek();
    QString name;
    if (ahead.accept("constraint"))
        name = ahead.name().value_or(QString());
    const bool isKey = ahead.accept({"primary", "key"});
    if ((!isKey && !ahead.accept("unique")) || !ahead.accept({"using", "index"}))
        return false;
    const QString indexName = ahead.name().value_or(QString());
    auto &indexes = table.table.indexes.items;
    const auto index = std::ranges::find_if(indexes, [&](const Index &each) { return each.name == indexName; });
    if (index == indexes.end())
        return false;
    const QStringList columns = keyTexts(*index);
    const QString constraint = name.isEmpty() ? indexName : name;
    if (isKey) {
        table.table.primaryKey = PrimaryKey{constraint, columns, place.origin(at), Deferrability::NotDeferrable};
        for (const QString &column : columns) {
            if (Column *found = columnOf(table.table, column))
                found->nullable = false;
        }
    } else {
        table.table.uniqueConstraints.items.append(
            {constraint, columns, place.origin(at), index->nullsNotDistinct, Deferrability::NotDeferrable});
    }
    indexes.erase(index);
    return true;
}

bool Script::dropPart(ScriptTable &table, Cursor &cursor)
{
    cursor.skip();
    const bool isConstraint = cursor.accept("constraint");
    if (!isConstraint)
        static_cast<void>(cursor.accept("column"));
    static_cast<void>(cursor.accept({"if", "exists"}));
    const auto name = cursor.name();
    if (!name)
        return false;
    if (isConstraint)
        dropConstraint(table, *name);
    else
        dropColumn(table, *name);
    return true;
}

bool Script::alterColumn(ScriptTable &table, Cursor &cursor)
{
    cursor.skip();
    if (cursor.accept("constraint"))
        return true;
    static_cast<void>(cursor.accept("column"));
    const auto name = cursor.name();
    if (!name)
        return false;
    Column *column = columnOf(table.table, *name);
    if (!column) // of a table that is not created here, or inherited: its statement says it
        return !table.isCreated || !table.table.parents.isEmpty() || table.table.isView();
    if (cursor.accept("type") || cursor.accept({"set", "data", "type"})) {
        const auto type = typeAt(cursor);
        column->type = type ? Stated(*type) : Stated<SqlType>();
        column->collation = cursor.accept("collate") ? collationAt(cursor) : QString();
        return type.has_value();
    }
    if (cursor.accept({"set", "default"})) {
        column->defaultExpression = std::optional(cursor.text(cursor.rest()));
        return true;
    }
    if (cursor.accept({"drop", "default"})) {
        column->defaultExpression = std::optional<QString>();
        column->autoincrement = false;
        return true;
    }
    if (cursor.accept({"set", "not", "null"})) {
        column->nullable = false;
        return true;
    }
    if (cursor.accept({"drop", "not", "null"})) {
        column->nullable = true;
        return true;
    }
    if (cursor.accept({"add", "generated", "always", "as", "identity"})) {
        DefinitionReader::setIdentity(*column, IdentityKind::Always, cursor);
        return true;
    }
    if (cursor.accept({"add", "generated", "by", "default", "as", "identity"})) {
        DefinitionReader::setIdentity(*column, IdentityKind::ByDefault, cursor);
        return true;
    }
    if (cursor.accept({"drop", "identity"})) {
        column->identity = std::optional<IdentityKind>();
        column->autoincrement = false;
        column->sequenceOptions = QString();
        return true;
    }
    if (cursor.accept({"drop", "expression"})) {
        column->generatedExpression = std::optional<QString>();
        return true;
    }
    if (cursor.accept({"set", "generated", "always"}) || cursor.accept({"set", "generated", "by", "default"})) {
        column->identity = std::optional(
            cursor.since(0).back().text == QLatin1String("always") ? IdentityKind::Always : IdentityKind::ByDefault);
        return true;
    }
    return cursor.isOneOf({"set", "reset", "restart", "options"});
}

bool Script::rename(ScriptTable &table, Cursor &cursor)
{
    const QualifiedName old = table.table.name;
    if (cursor.accept({"set", "schema"})) {
        const auto schema = cursor.name();
        if (schema)
            renameTable(table, {*schema, old.name});
        return schema.has_value();
    }
    cursor.skip();
    if (cursor.accept("constraint")) {
        const auto from = cursor.name();
        const auto to = cursor.accept("to") ? cursor.name() : std::nullopt;
        if (!from || !to)
            return false;
        const auto change = [&](auto &each) { each.name = each.name == *from ? *to : each.name; };
        std::ranges::for_each(table.table.foreignKeys.items, change);
        std::ranges::for_each(table.table.uniqueConstraints.items, change);
        std::ranges::for_each(table.table.checks.items, change);
        return true;
    }
    if (cursor.accept("to")) {
        const auto to = cursor.name();
        if (to)
            renameTable(table, {old.schema, *to});
        return to.has_value();
    }
    static_cast<void>(cursor.accept("column"));
    const auto from = cursor.name();
    const auto to = cursor.accept("to") ? cursor.name() : std::nullopt;
    if (from && to)
        renameColumn(table, *from, *to);
    return from && to;
}

void Script::renameTable(ScriptTable &table, const QualifiedName &name)
{
    const QString from = keyOf(table.table.name);
    m_places.insert(keyOf(name), m_places.value(from));
    m_places.remove(from);
    table.table.name = name;
    for (ScriptTable &each : m_tables) {
        for (ForeignKey &key : each.table.foreignKeys.items) {
            if (keyOf(resolved(key.target)) == from)
                key.target = name;
        }
        for (QualifiedName &parent : each.table.parents)
            parent = keyOf(parent) == from ? name : parent;
    }
}

void Script::renameColumn(ScriptTable &of, const QString &from, const QString &to)
{
    Table &table = of.table;
    if (Column *column = columnOf(table, from))
        column->name = to;
    if (table.primaryKey.isKnown()) {
        PrimaryKey key = table.primaryKey.value();
        renameIn(key.columns, from, to);
        table.primaryKey = key;
    }
    for (ForeignKey &key : table.foreignKeys.items)
        renameIn(key.columns, from, to);
    for (UniqueConstraint &constraint : table.uniqueConstraints.items)
        renameIn(constraint.columns, from, to);
    for (CheckConstraint &check : table.checks.items)
        check.expression = renamedIn(check.expression, from, to);
    for (CheckConstraint &check : of.ownChecks)
        check.expression = renamedIn(check.expression, from, to);
    for (Index &index : table.indexes.items) {
        renameIn(index.include, from, to);
        index.predicate = renamedIn(index.predicate, from, to);
        for (IndexKey &key : index.keys) {
            key.column = key.column == from ? to : key.column;
            key.expression = renamedIn(key.expression, from, to);
        }
    }
    for (ScriptTable &each : m_tables) {
        for (ForeignKey &key : each.table.foreignKeys.items) {
            if (keyOf(resolved(key.target)) == keyOf(table.name))
                renameIn(key.targetColumns, from, to);
        }
    }
}

/// A partition is no table of its own, also where its table is a partition itself.
bool Script::attachPartition(Cursor &cursor)
{
    if (!cursor.accept({"attach", "partition"}))
        return false;
    const auto name = cursor.qualifiedName();
    if (!name)
        return false;
    if (ScriptTable *partition = find(*name)) {
        partition->isDropped = true;
        m_places.remove(keyOf(partition->table.name));
    }
    m_passedOver.insert(keyOf(resolved(*name)));
    return true;
}

bool Script::changeParents(ScriptTable &table, Cursor &cursor)
{
    const bool inherits = cursor.accept("inherit");
    if (!inherits && !cursor.accept({"no", "inherit"}))
        return false;
    const auto parent = cursor.qualifiedName();
    if (parent && inherits)
        table.table.parents << resolved(*parent);
    else if (parent)
        table.table.parents.removeAll(resolved(*parent));
    return parent.has_value();
}

} // namespace triptych::documents::sql
