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

/// PARTITION BY as pg_get_partkeydef() prints it: "RANGE (created_at)".
QString partitionKeyAt(Cursor &cursor)
{
    const QString method = cursor.name().value_or(QString()).toUpper();
    const Tokens keys = cursor.bracketed().value_or(Tokens());
    return QStringLiteral("%1 (%2)").arg(method, cursor.text(keys));
}

/// Which columns of a name the rows of an unclosed bracket hold: all that follows it.
Tokens bodyAt(Cursor &cursor)
{
    if (const auto body = cursor.bracketed())
        return *body;
    cursor.skip();
    return cursor.rest();
}

bool isElided(Tokens body)
{
    return std::ranges::all_of(body, [](const Token &each) { return each.kind == Token::Kind::Ellipsis; });
}

} // namespace

void Script::createTable(Cursor cursor, const Statement &statement, const Place &place)
{
    cursor.skip();
    const std::size_t start = cursor.position();
    cursor.skipTo("table");
    const bool isForeign
        = std::ranges::any_of(cursor.since(start), [](const Token &each) { return isWord(each, "foreign"); });
    const bool isTemporary = std::ranges::any_of(
        cursor.since(start), [](const Token &each) { return isWord(each, "temp") || isWord(each, "temporary"); });
    const bool onlyIfMissing = cursor.accept({"if", "not", "exists"});
    const Token at = cursor.peek();
    const auto name = cursor.qualifiedName();
    if (!name)
        return note(place, statement.tokens.first(), {}, Text::tr("This names no table."));
    const QString key = keyOf(resolved(*name));
    if (isTemporary || cursor.is("partition")) {
        m_passedOver.insert(key);
        return;
    }
    if (onlyIfMissing && m_places.contains(key))
        return;

    ScriptTable into;
    into.isPostgres = place.isPostgres;
    into.table.name = resolved(*name);
    into.table.origin = place.origin(statement.tokens.first());
    into.table.kind = isForeign ? RelationKind::ForeignTable : RelationKind::Table;
    into.table.primaryKey = PrimaryKey{{}, {}, into.table.origin};
    into.table.checks = {};
    into.table.exclusions = {};
    into.table.partitionKey = QString();
    if (isSymbol(cursor.peek(), '(')) {
        const std::size_t opening = cursor.position();
        const Tokens body = bodyAt(cursor);
        const bool isClosed = cursor.position() == opening + body.size() + 2;
        if (!body.empty() && isElided(body) && body.front().text.isEmpty())
            return;
        DefinitionReader(into, m_passage.utf8, place).readBody(body);
        readTableOptions(cursor, into);
        if (!isClosed)
            doubt(into, Text::tr("The statement in line %1 is broken.").arg(into.table.origin.line));
    } else {
        into.table.columns = Listed<Column>::unknown(Text::tr("The statement does not list its columns."));
        into.table.primaryKey = {};
    }
    if (statement.isBroken)
        doubt(into, Text::tr("The statement in line %1 is broken.").arg(into.table.origin.line));
    resolveTargets(into);
    const auto earlier = m_places.constFind(key);
    if (earlier == m_places.constEnd() || m_tables[*earlier].isDropped)
        m_places.insert(key, m_tables.size());
    m_tables.push_back(std::move(into));
}

/// What follows the columns (PostgreSQL manual, CREATE TABLE; MySQL's COMMENT too).
void Script::readTableOptions(Cursor &cursor, ScriptTable &into)
{
    while (!cursor.atEnd()) {
        if (cursor.accept("inherits")) {
            for (const Tokens &item : items(cursor.bracketed().value_or(Tokens()))) {
                if (const auto parent = Cursor(m_passage.utf8, item).qualifiedName())
                    into.table.parents << resolved(*parent);
            }
        } else if (cursor.accept({"partition", "by"})) {
            into.table.kind = RelationKind::PartitionedTable;
            into.table.partitionKey = partitionKeyAt(cursor);
        } else if (cursor.is("comment")) {
            cursor.skip();
            if (cursor.peek().text == QLatin1String("="))
                cursor.skip();
            if (const auto text = cursor.string())
                into.table.comment = *text;
        } else if (cursor.is("as")) {
            into.table.columns.incomplete = Text::tr("A query gives the table its columns.");
            return;
        } else {
            cursor.skip();
        }
    }
}

void Script::createView(Cursor cursor, const Place &place)
{
    const Token at = cursor.peek();
    const std::size_t start = cursor.position();
    cursor.skipTo("view");
    const auto has = [&](const char *word) {
        return std::ranges::any_of(cursor.since(start), [&](const Token &each) { return isWord(each, word); });
    };
    const bool isMaterialized = has("materialized");
    const bool isTemporary = has("temp") || has("temporary");
    static_cast<void>(cursor.accept({"if", "not", "exists"}));
    const auto name = cursor.qualifiedName();
    if (!name)
        return;
    const QString key = keyOf(resolved(*name));
    if (isTemporary) {
        m_passedOver.insert(key);
        return;
    }
    if (m_places.contains(key))
        return;
    ScriptTable view;
    view.table.name = resolved(*name);
    view.table.origin = place.origin(at);
    view.table.kind = isMaterialized ? RelationKind::MaterializedView : RelationKind::View;
    view.table.columns = Listed<Column>::unknown();
    view.table.foreignKeys = Listed<ForeignKey>::unknown();
    view.table.uniqueConstraints = Listed<UniqueConstraint>::unknown();
    view.table.indexes = Listed<Index>::unknown();
    m_places.insert(key, m_tables.size());
    m_tables.push_back(std::move(view));
}

void Script::createIndex(Cursor cursor, const Place &place)
{
    const Token at = cursor.peek();
    QualifiedName name;
    auto index = indexOf(cursor, &name);
    if (name.name.isEmpty())
        return note(place, at, cursor.text(cursor.rest()), Text::tr("This index is not understood."));
    ScriptTable *table = changed(name, place, at);
    if (!table)
        return;
    m_saysIndexes = true;
    if (!index) {
        table->table.indexes.incomplete
            = Text::tr("The index in line %1 is not understood.").arg(place.origin(at).line);
        return note(place, at, cursor.text(cursor.rest()), Text::tr("This index is not understood."));
    }
    index->origin = place.origin(at);
    table->table.indexes.items << *index;
}

/// DROP TABLE, VIEW, INDEX …: what is gone is not described.
void Script::drop(Cursor cursor)
{
    cursor.skip();
    const bool isIndex = cursor.is("index");
    const bool isRelation = cursor.isOneOf({"table", "view", "materialized", "foreign"});
    if (!isIndex && !isRelation)
        return;
    if (!isIndex)
        cursor.skipTo(cursor.is("materialized") ? "view"
                : cursor.is("foreign")          ? "table"
                : cursor.is("view")             ? "view"
                                                : "table");
    else
        cursor.skip();
    static_cast<void>(cursor.accept("concurrently"));
    static_cast<void>(cursor.accept({"if", "exists"}));
    for (const Tokens &item : items(cursor.rest())) {
        const auto name = Cursor(m_passage.utf8, item).qualifiedName();
        if (!name)
            continue;
        if (!isIndex) {
            if (ScriptTable *table = find(*name)) {
                table->isDropped = true;
                m_places.remove(keyOf(resolved(*name)));
            }
            continue;
        }
        for (ScriptTable &table : m_tables)
            table.table.indexes.items.removeIf([&](const Index &each) { return each.name == name->name; });
    }
}

void Script::comment(Cursor cursor, const Place &place)
{
    const Token at = cursor.peek();
    if (!cursor.accept({"comment", "on"}))
        return;
    static_cast<void>(cursor.accept("materialized") || cursor.accept("foreign"));
    const bool isColumn = cursor.accept("column");
    if (!isColumn && !cursor.accept("table") && !cursor.accept("view"))
        return;
    QStringList name = cursor.dottedName();
    const QString columnName = isColumn && name.size() > 1 ? name.takeLast() : QString();
    if (name.isEmpty() || !cursor.accept("is"))
        return;
    const QString text = cursor.string().value_or(QString());
    m_saysComments = true;
    ScriptTable *table = changed({name.value(name.size() - 2), name.last()}, place, at);
    if (!table || table->table.isView())
        return;
    if (!isColumn) {
        table->table.comment = text;
        return;
    }
    for (Column &column : table->table.columns.items) {
        if (column.name == columnName)
            column.comment = text;
    }
}

} // namespace triptych::documents::sql
