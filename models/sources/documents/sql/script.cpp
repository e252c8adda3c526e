// SPDX-License-Identifier: MIT
#include "script.h"

#include "sources/documents/types.h"
#include "understanding.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents::sql {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SqlDocument)
};

constexpr int deepestInheritance = 64;

} // namespace

QualifiedName Script::resolved(QualifiedName name) const
{
    if (name.schema.isEmpty())
        name.schema = m_schema;
    return name;
}

QString Script::keyOf(const QualifiedName &name)
{
    return displayText(name).toLower();
}

ScriptTable *Script::find(const QualifiedName &name)
{
    const auto place = m_places.constFind(keyOf(resolved(name)));
    return place == m_places.constEnd() ? nullptr : &m_tables[*place];
}

ScriptTable *Script::changed(const QualifiedName &name, const Place &place, const Token &at)
{
    if (ScriptTable *found = find(name))
        return found;
    const QString key = keyOf(resolved(name));
    if (m_passedOver.contains(key))
        return nullptr;
    // What is known of it is what is said of it here.
    ScriptTable table;
    table.table.name = resolved(name);
    table.table.origin = place.origin(at);
    table.table.columns = Listed<Column>::unknown();
    table.table.foreignKeys = Listed<ForeignKey>::unknown();
    table.table.uniqueConstraints = Listed<UniqueConstraint>::unknown();
    table.table.indexes = Listed<Index>::unknown();
    table.isCreated = false;
    m_places.insert(key, m_tables.size());
    m_tables.push_back(table);
    return &m_tables.back();
}

void Script::note(const Place &place, const Token &at, const QString &text, const QString &reason)
{
    m_notes.append({place.origin(at), text, reason});
}

/// A table named without its schema is looked for where the search path leads first.
void Script::resolveTargets(ScriptTable &of)
{
    if (m_schema.isEmpty())
        return;
    for (ForeignKey &key : of.table.foreignKeys.items) {
        const QualifiedName first = resolved(key.target);
        if (m_places.contains(keyOf(first)) || first == of.table.name)
            key.target = first;
    }
}

void Script::doubt(ScriptTable &of, const QString &reason) const
{
    Table &table = of.table;
    table.columns.incomplete = reason;
    table.foreignKeys.incomplete = reason;
    table.uniqueConstraints.incomplete = reason;
    table.indexes.incomplete = reason;
    table.checks.incomplete = reason;
    table.exclusions.incomplete = reason;
    if (table.primaryKey.isKnown() && table.primaryKey.value().columns.isEmpty())
        table.primaryKey = Stated<PrimaryKey>::unknown(reason);
}

void Script::apply(const Statement &statement)
{
    using Kind = StatementKind;
    if (statement.kind == Kind::Other)
        return;
    Place place{m_passage.file, m_passage.line, !statement.isBroken};
    const bool makesOrChanges = statement.kind == Kind::CreateTable || statement.kind == Kind::AlterTable
        || statement.kind == Kind::CreateIndex || statement.kind == Kind::CreateType
        || statement.kind == Kind::CreateDomain;
    if (makesOrChanges && place.isPostgres) {
        if (const auto problem = whyNotUnderstood(m_passage.utf8, statement)) {
            place.isPostgres = false;
            note(place, problem->at, statement.tokens.first().text.toUpper(), problem->reason);
        }
    } else if (statement.isBroken) {
        note(place, statement.tokens.last(), {}, Text::tr("A quote or a comment that begins here has no end."));
    }
    const Cursor cursor = cursorOf(statement);
    switch (statement.kind) {
    case Kind::CreateTable:
        return createTable(cursor, statement, place);
    case Kind::CreateIndex:
        return createIndex(cursor, place);
    case Kind::CreateView:
        return createView(cursor, place);
    case Kind::CreateType:
        return createType(cursor);
    case Kind::CreateDomain:
        return createDomain(cursor, place);
    case Kind::AlterTable:
        return alterTable(cursor, place);
    case Kind::CreateSequence:
    case Kind::AlterSequence:
        return alterSequence(cursor);
    case Kind::AlterType:
        return alterType(cursor);
    case Kind::AlterDomain:
        return alterDomain(cursor, place);
    case Kind::Comment:
        return comment(cursor, place);
    case Kind::Drop:
        return drop(cursor);
    case Kind::Set:
    case Kind::Select:
        return setPath(cursor);
    case Kind::CreateSchema:
    case Kind::Other:
        break;
    }
}

/// SET search_path = a, b and what pg_dump writes for it.
void Script::setPath(Cursor cursor)
{
    QStringList path;
    if (cursor.accept("set")) {
        static_cast<void>(cursor.accept("session") || cursor.accept("local"));
        if (!cursor.accept("search_path"))
            return;
        cursor.skip(); // TO or =
        for (const Tokens &item : items(cursor.rest()))
            path << item.front().text;
    } else {
        cursor.skipTo("set_config");
        const QList<Tokens> arguments = items(cursor.bracketed().value_or(Tokens()));
        if (arguments.isEmpty() || arguments.first().front().text != QLatin1String("search_path"))
            return;
        path = arguments.value(1).empty() ? QStringList() : arguments.at(1).front().text.split(QLatin1Char(','));
    }
    m_schema.clear();
    for (const QString &each : std::as_const(path)) {
        const QString schema = each.trimmed();
        if (schema.isEmpty() || schema == QLatin1String("pg_catalog") || schema == QLatin1String("$user")
            || schema == QLatin1String("\"$user\"") || schema == QLatin1String("default"))
            continue;
        m_schema = schema == QLatin1String("public") ? QString() : schema;
        break;
    }
}

/// Which column a sequence serves.
void Script::alterSequence(Cursor cursor)
{
    cursor.skipTo("sequence");
    static_cast<void>(cursor.accept({"if", "not", "exists"}) || cursor.accept({"if", "exists"}));
    const auto name = cursor.qualifiedName();
    if (!name)
        return;
    while (!cursor.atEnd() && !cursor.accept({"owned", "by"}))
        cursor.skip();
    const QStringList owner = cursor.dottedName();
    if (owner.size() > 1)
        m_owners.insert(
            keyOf(resolved(*name)), {{owner.value(owner.size() - 3), owner.at(owner.size() - 2)}, owner.last()});
}

/// Puts the parents' columns before a child's own, as they are when all is applied (PostgreSQL manual, 5.10).
void Script::inherit(ScriptTable &child, int depth)
{
    if (child.isInherited)
        return;
    child.isInherited = true;
    QList<Column> columns;
    const auto merge = [&](const Column &column) {
        const auto isSame = [&](const Column &other) { return other.name == column.name; };
        const auto found = std::ranges::find_if(columns, isSame);
        if (found == columns.end()) {
            columns << column;
            return;
        }
        const bool isNotNull = !found->nullable.valueOr(true) || !column.nullable.valueOr(true);
        const auto expression
            = column.defaultExpression.valueOr(std::nullopt) ? column.defaultExpression : found->defaultExpression;
        *found = column;
        found->nullable = !isNotNull;
        found->defaultExpression = expression;
    };
    for (const QualifiedName &name : child.table.parents) {
        ScriptTable *parent = find(name);
        if (!parent || depth > deepestInheritance) {
            child.table.columns.incomplete = Text::tr("The columns of %1 are not known.").arg(displayText(name));
            continue;
        }
        inherit(*parent, depth + 1);
        for (Column column : parent->table.columns.items) {
            if (column.identity.valueOr(std::nullopt)) {
                column.identity = std::optional<IdentityKind>();
                column.autoincrement = false;
                column.sequenceOptions = QString();
            }
            merge(column);
        }
        for (const CheckConstraint &check : parent->table.checks.items) {
            const auto isSame = [&](const CheckConstraint &other) {
                return other.name == check.name && other.expression == check.expression;
            };
            if (std::ranges::none_of(child.table.checks.items, isSame))
                child.table.checks.items << check;
        }
    }
    if (columns.isEmpty())
        return;
    std::ranges::for_each(child.table.columns.items, merge);
    child.table.columns.items = columns;
}

/// A column whose default draws from the sequence that it owns counts up by itself.
void Script::finishColumns(ScriptTable &of)
{
    for (Column &column : of.table.columns.items) {
        resolveType(column, of.isPostgres);
        const QString expression = column.defaultExpression.valueOr(std::nullopt).value_or(QString());
        if (!expression.startsWith(QLatin1String("nextval"), Qt::CaseInsensitive))
            continue;
        const QByteArray text = expression.toUtf8();
        Tokenizer tokens(text);
        QString sequence;
        while (!tokens.atEnd() && sequence.isEmpty()) {
            const Token token = tokens.next();
            sequence = token.kind == Token::Kind::String ? token.text : QString();
        }
        const QByteArray name = sequence.toUtf8();
        Splitter splitter(name);
        const auto words = splitter.next();
        const auto sequenceName = words ? Cursor(name, words->tokens).qualifiedName() : std::nullopt;
        const auto owner = sequenceName ? m_owners.constFind(keyOf(*sequenceName)) : m_owners.constEnd();
        column.autoincrement
            = owner != m_owners.constEnd() && owner->column == column.name && find(owner->table) == &of;
    }
}

/// What a script that says nothing at all of one kind says of a table.
void Script::closeOpenParts(Table &table) const
{
    if (!m_saysIndexes && table.indexes.items.isEmpty() && table.indexes.isComplete())
        table.indexes = Listed<Index>::unknown();
    if (!m_saysComments)
        return;
    if (!table.comment.isKnown())
        table.comment = QString();
    for (Column &column : table.columns.items) {
        if (!column.comment.isKnown())
            column.comment = QString();
    }
}

Readings Script::finish()
{
    Readings readings;
    for (ScriptTable &each : m_tables) {
        if (each.isDropped)
            continue;
        if (each.isCreated)
            inherit(each, 0);
    }
    for (ScriptTable &each : m_tables) {
        if (each.isDropped)
            continue;
        finishColumns(each);
        each.table.checks.items += each.ownChecks;
        if (each.isCreated && !each.table.isView())
            closeOpenParts(each.table);
        readings.tables.append({each.table, Dialect::Sql, each.notes});
    }
    readings.notes = m_notes;
    return readings;
}

} // namespace triptych::documents::sql
