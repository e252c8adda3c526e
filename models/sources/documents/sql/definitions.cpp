// SPDX-License-Identifier: MIT
#include "definitions.h"

#include "sources/documents/types.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents::sql {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SqlDocument)
};

/// Whether what follows is no longer part of a type or a default.
bool beginsConstraint(const Cursor &at)
{
    if (at.is("with"))
        return at.is("options", 1);
    if (at.is("character"))
        return at.is("set", 1);
    if (at.is("comment"))
        return at.peek(1).kind == Token::Kind::String;
    if (at.is("not"))
        return !at.is("distinct", 1);
    return at.isOneOf({"null", "default", "primary", "unique", "check", "references", "constraint", "collate",
        "generated", "deferrable", "initially", "auto_increment", "autoincrement", "on", "as", "unsigned", "zerofill",
        "charset", "storage", "compression", "options", "invisible", "visible", "virtual", "stored", "first", "after",
        "using"});
}

Stated<ReferentialAction> actionAt(Cursor &cursor)
{
    using Action = ReferentialAction;
    if (cursor.accept({"no", "action"}))
        return Action::NoAction;
    if (cursor.accept("restrict"))
        return Action::Restrict;
    if (cursor.accept("cascade"))
        return Action::Cascade;
    const bool isNull = cursor.accept({"set", "null"});
    if (!isNull && !cursor.accept({"set", "default"}))
        return {};
    const Action action = isNull ? Action::SetNull : Action::SetDefault;
    if (!cursor.bracketed())
        return action;
    return Stated<Action>::unknown(Text::tr("It is %1, for some of the columns only.").arg(triptych::sqlText(action)));
}

bool isSerial(const QString &type)
{
    static const QSet<QString> names{QStringLiteral("smallserial"), QStringLiteral("serial2"), QStringLiteral("serial"),
        QStringLiteral("serial4"), QStringLiteral("bigserial"), QStringLiteral("serial8")};
    return names.contains(type.toLower());
}

/// What a column's definition that says nothing more states (PostgreSQL manual, CREATE TABLE).
Column plainColumn(const QString &name, const Origin &origin)
{
    Column column;
    column.name = name;
    column.nullable = true;
    column.defaultExpression = std::optional<QString>();
    column.autoincrement = false;
    column.identity = std::optional<IdentityKind>();
    column.generatedExpression = std::optional<QString>();
    column.sequenceOptions = QString();
    column.collation = QString();
    column.origin = origin;
    return column;
}

bool isGap(const Token &token)
{
    return token.kind == Token::Kind::Ellipsis || token.kind == Token::Kind::Broken;
}

/// What PostgreSQL does not understand may be anything: a type of several words is one that is known.
bool isPlausibleType(Cursor cursor)
{
    if (cursor.atEnd() || beginsConstraint(cursor))
        return true; // SQLite's columns need none
    const Tokens type = cursor.until(beginsConstraint);
    return isTypeWord(type.front().text) || type.size() == 1 || type[1].kind != Token::Kind::Word;
}

/// An item up to where something is left out in it: before the bracket that holds the dots, and what it belongs to.
Tokens beforeEllipsis(Tokens item)
{
    std::size_t bracket = 0;
    int depth = 0;
    for (std::size_t i = 0; i < item.size(); ++i) {
        if (isSymbol(item[i], '(') && depth++ == 0)
            bracket = i;
        else if (isSymbol(item[i], ')'))
            --depth;
        else if (isGap(item[i]))
            return item.first(depth > 0 ? (bracket > 0 ? bracket - 1 : 0) : i);
    }
    return item;
}

} // namespace

std::optional<SqlType> typeAt(Cursor &cursor)
{
    if (cursor.atEnd() || beginsConstraint(cursor))
        return std::nullopt;
    const std::size_t start = cursor.position();
    const bool isEnum = cursor.is("enum") && isSymbol(cursor.peek(1), '(');
    const Tokens tokens = cursor.until(beginsConstraint);
    const QString text = cursor.text(tokens);
    if (tokens.front().kind != Token::Kind::Word && tokens.front().kind != Token::Kind::Quoted)
        return std::nullopt;
    SqlType type{text, text};
    if (isEnum) {
        Cursor labels(cursor.source(), cursor.since(start + 1));
        for (const Tokens &label : items(labels.bracketed().value_or(Tokens())))
            type.labels << label.front().text;
    }
    return type;
}

QString defaultAt(Cursor &cursor)
{
    return cursor.text(cursor.until(beginsConstraint));
}

void DefinitionReader::note(const Token &at, const QString &text, const QString &reason)
{
    m_into.notes.append({m_place.origin(at), text, reason});
}

void DefinitionReader::readBody(Tokens body)
{
    std::vector<Token> kept;
    for (const Token &token : body) {
        const bool isRemark = token.kind == Token::Kind::Ellipsis && !token.text.isEmpty();
        if (isRemark)
            m_into.table.columns.incomplete
                = Text::tr("Line %1 says that there is more.").arg(m_place.origin(token).line);
        else
            kept.push_back(token);
    }
    for (const Tokens &item : items(kept)) {
        if (!item.empty())
            readItem(item);
    }
}

void DefinitionReader::readItem(Tokens item)
{
    const bool isElided = std::ranges::any_of(item, isGap);
    const QString more = Text::tr("Line %1 says that there is more.").arg(m_place.origin(item.front()).line);
    const Tokens said = isElided ? beforeEllipsis(item) : item;
    if (isElided)
        m_into.table.checks.incomplete = more;
    if (said.empty()) {
        m_into.table.columns.incomplete = more;
        return;
    }
    Cursor cursor(m_text, said);
    m_constraintName.clear();
    m_deferrability = nullptr;
    const bool isNamed = cursor.accept("constraint");
    if (isNamed && !cursor.isOneOf({"primary", "unique", "foreign", "check", "exclude"}))
        m_constraintName = cursor.name().value_or(QString());
    if (cursor.accept("like")) {
        m_into.table.columns.incomplete
            = Text::tr("Line %1 takes columns over from another table.").arg(m_place.origin(item.front()).line);
        return;
    }
    if (readTableConstraint(cursor, isNamed)) {
        while (!cursor.atEnd() && readAttributes(cursor)) { }
        if (!cursor.atEnd() && m_place.isPostgres)
            note(cursor.peek(), cursor.text(cursor.rest()), Text::tr("This is not understood."));
    } else if (isNamed) {
        const QString reason
            = Text::tr("The constraint in line %1 is not understood.").arg(m_place.origin(item.front()).line);
        note(item.front(), cursor.text(item), Text::tr("This constraint is not understood."));
        m_into.table.checks.incomplete = reason;
        m_into.table.uniqueConstraints.incomplete = reason;
        m_into.table.foreignKeys.incomplete = reason;
    } else {
        readColumn(cursor, isElided);
    }
}

void DefinitionReader::skipIndexParameters(Cursor &cursor)
{
    if (cursor.accept("include"))
        static_cast<void>(cursor.bracketed());
    if (cursor.accept("with"))
        static_cast<void>(cursor.bracketed());
    if (cursor.accept({"using", "index", "tablespace"}))
        static_cast<void>(cursor.name());
}

bool DefinitionReader::readTableConstraint(Cursor &cursor, bool isNamed)
{
    const Token at = cursor.peek();
    const std::size_t start = cursor.position();
    if (cursor.accept({"primary", "key"})) {
        while (!cursor.atEnd() && !isSymbol(cursor.peek(), '('))
            cursor.skip(); // CLUSTERED, USING BTREE
        addPrimaryKey(cursor.names(), at);
        skipIndexParameters(cursor);
        return true;
    }
    if (cursor.accept("unique")) {
        const bool notDistinct = cursor.accept({"nulls", "not", "distinct"});
        static_cast<void>(cursor.accept({"nulls", "distinct"}));
        if (!m_place.isPostgres && (cursor.accept("key") || cursor.accept("index")) && !isSymbol(cursor.peek(), '('))
            m_constraintName = cursor.name().value_or(QString());
        else if (!m_place.isPostgres && !isSymbol(cursor.peek(), '('))
            m_constraintName = cursor.name().value_or(QString());
        addUnique(cursor.names(), notDistinct, at);
        skipIndexParameters(cursor);
        return true;
    }
    if (cursor.accept({"foreign", "key"})) {
        if (!isSymbol(cursor.peek(), '('))
            static_cast<void>(cursor.name()); // MySQL's name of its index
        const QStringList columns = cursor.names();
        return cursor.accept("references") && addForeignKey(cursor, columns, at);
    }
    if (cursor.accept("check"))
        return addCheck(cursor, at);
    if (cursor.is("exclude") && (cursor.is("using", 1) || isSymbol(cursor.peek(1), '('))) {
        cursor.skip();
        return addExclusion(cursor, at);
    }
    return !isNamed && !m_place.isPostgres && cursor.position() == start && readMySqlKey(cursor);
}

/// KEY name (columns): an index. Also FULLTEXT and SPATIAL ones, which PostgreSQL has not.
bool DefinitionReader::readMySqlKey(Cursor &cursor)
{
    const std::size_t special = cursor.isOneOf({"fulltext", "spatial"}) ? 1 : 0;
    const bool isKey = cursor.isOneOf({"key", "index"}, special);
    const std::size_t bracket = isSymbol(cursor.peek(special + 1), '(') ? special + 1 : special + 2;
    const bool hasColumns = isSymbol(cursor.peek(bracket), '(') && cursor.peek(bracket + 1).kind != Token::Kind::Number;
    if (!isKey || !hasColumns)
        return false;
    const Token &at = cursor.peek();
    for (std::size_t i = 0; i <= special; ++i)
        cursor.skip();
    Index index;
    if (!isSymbol(cursor.peek(), '('))
        index.name = cursor.name().value_or(QString());
    for (const QString &column : cursor.names())
        index.keys << IndexKey{column};
    index.origin = m_place.origin(at);
    if (special == 0 && !index.keys.isEmpty())
        m_into.table.indexes.items << index;
    return true;
}

void DefinitionReader::addPrimaryKey(const QStringList &columns, const Token &at)
{
    Table &table = m_into.table;
    if (columns.isEmpty()) {
        table.primaryKey = Stated<PrimaryKey>::unknown(
            Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line));
        return;
    }
    m_key = PrimaryKey{m_constraintName, columns, m_place.origin(at), Deferrability::NotDeferrable};
    table.primaryKey = *m_key;
    m_deferrability = &m_key->deferrability;
    for (Column &column : table.columns.items) {
        if (columns.contains(column.name, Qt::CaseInsensitive))
            column.nullable = false;
    }
}

void DefinitionReader::addUnique(const QStringList &columns, bool nullsNotDistinct, const Token &at)
{
    auto &constraints = m_into.table.uniqueConstraints;
    if (columns.isEmpty())
        constraints.incomplete = Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line);
    else
        constraints.items.append(
            {m_constraintName, columns, m_place.origin(at), nullsNotDistinct, Deferrability::NotDeferrable});
    m_deferrability = columns.isEmpty() ? nullptr : &constraints.items.last().deferrability;
}

bool DefinitionReader::addForeignKey(Cursor &cursor, const QStringList &columns, const Token &at)
{
    auto &keys = m_into.table.foreignKeys;
    const auto target = cursor.qualifiedName();
    if (!target || columns.isEmpty()) {
        keys.incomplete = Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line);
        return false;
    }
    ForeignKey key{m_constraintName, columns, *target, cursor.names(), ReferentialAction::NoAction,
        ReferentialAction::NoAction, m_place.origin(at), Deferrability::NotDeferrable, MatchType::Simple};
    while (!cursor.atEnd()) {
        if (cursor.accept({"on", "delete"}))
            key.onDelete = actionAt(cursor);
        else if (cursor.accept({"on", "update"}))
            key.onUpdate = actionAt(cursor);
        else if (cursor.accept({"match", "full"}))
            key.match = MatchType::Full;
        else if (!cursor.accept({"match", "simple"}) && !cursor.accept({"match", "partial"}))
            break;
    }
    keys.items.append(key);
    m_deferrability = &keys.items.last().deferrability;
    return true;
}

bool DefinitionReader::addCheck(Cursor &cursor, const Token &at)
{
    const auto expression = cursor.bracketed();
    if (!expression) {
        m_into.table.checks.incomplete
            = Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line);
        return false;
    }
    const CheckConstraint check{m_constraintName, cursor.text(*expression), m_place.origin(at)};
    const bool isOwn = cursor.accept({"no", "inherit"});
    (isOwn ? m_into.ownChecks : m_into.table.checks.items).append(check);
    m_deferrability = nullptr;
    return true;
}

bool DefinitionReader::addExclusion(Cursor &cursor, const Token &at)
{
    ExclusionConstraint exclusion;
    exclusion.name = m_constraintName;
    exclusion.method = cursor.accept("using") ? cursor.name().value_or(QString()) : QStringLiteral("btree");
    exclusion.origin = m_place.origin(at);
    exclusion.deferrability = Deferrability::NotDeferrable;
    auto &exclusions = m_into.table.exclusions;
    for (const Tokens &item : items(cursor.bracketed().value_or(Tokens()))) {
        const auto element = keyElement(m_text, item);
        if (!element) {
            exclusions.incomplete = Text::tr("Line %1 of the document is not understood.").arg(exclusion.origin.line);
            return false;
        }
        exclusion.keys << element->key;
        exclusion.operators << element->op;
    }
    skipIndexParameters(cursor);
    if (cursor.accept("where"))
        exclusion.predicate = cursor.text(cursor.bracketed().value_or(Tokens()));
    exclusions.items << exclusion;
    m_deferrability = &exclusions.items.last().deferrability;
    return true;
}

bool DefinitionReader::readAttributes(Cursor &cursor)
{
    const auto set = [&](Deferrability deferrability) {
        if (m_deferrability)
            *m_deferrability = deferrability;
        if (m_key && m_deferrability == &m_key->deferrability)
            m_into.table.primaryKey = *m_key;
        return true;
    };
    if (cursor.accept({"not", "deferrable"}))
        return set(Deferrability::NotDeferrable);
    if (cursor.accept("deferrable"))
        return set(m_deferrability
                    && m_deferrability->valueOr(Deferrability::NotDeferrable) == Deferrability::InitiallyDeferred
                ? Deferrability::InitiallyDeferred
                : Deferrability::InitiallyImmediate);
    if (cursor.accept({"initially", "deferred"}))
        return set(Deferrability::InitiallyDeferred);
    return cursor.accept({"initially", "immediate"}) || cursor.accept({"not", "valid"}) || cursor.accept("enforced")
        || cursor.accept({"not", "enforced"}) || cursor.accept({"no", "inherit"});
}

void DefinitionReader::readColumn(Cursor &cursor, bool isElided)
{
    const Token at = cursor.peek();
    const auto name = cursor.name();
    if (!name) {
        note(at, cursor.text(cursor.rest()), Text::tr("This names no column."));
        m_into.table.columns.incomplete
            = Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line);
        return;
    }
    if (!m_place.isPostgres && !isPlausibleType(cursor)) {
        note(at, *name, Text::tr("This is no column."));
        m_into.table.columns.incomplete
            = Text::tr("Line %1 of the document is not understood.").arg(m_place.origin(at).line);
        return;
    }
    Column column = isElided ? Column() : plainColumn(*name, m_place.origin(at));
    column.name = *name;
    column.origin = m_place.origin(at);
    if (const auto type = typeAt(cursor))
        column.type = *type;
    const QString typeName = column.type.valueOr({}).sql;
    if (isSerial(typeName)) {
        column.nullable = false;
        column.autoincrement = true;
        column.defaultExpression = {};
    }
    readColumnConstraints(cursor, column);
    if (m_into.table.primaryKey.valueOr({}).columns.contains(column.name, Qt::CaseInsensitive))
        column.nullable = false;
    const auto isSame = [&](const Column &other) { return other.name.compare(column.name, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(m_into.table.columns.items, isSame))
        note(at, column.name, Text::tr("The column is there already; the first stands."));
    else
        m_into.table.columns.items.append(column);
}

void DefinitionReader::readColumnConstraints(Cursor &cursor, Column &column)
{
    while (!cursor.atEnd()) {
        m_constraintName.clear();
        if (cursor.accept("constraint"))
            m_constraintName = cursor.name().value_or(QString());
        if (readColumnConstraint(cursor, column) || readAttributes(cursor) || readOtherDialect(cursor, column))
            continue;
        const Token at = cursor.peek();
        note(at, cursor.text(cursor.rest()), Text::tr("This is not understood."));
        const QString reason = Text::tr("Line %1 is not understood.").arg(m_place.origin(at).line);
        if (column.nullable.valueOr(false))
            column.nullable = Stated<bool>::unknown(reason);
        if (column.defaultExpression.isKnown() && !column.defaultExpression.value())
            column.defaultExpression = Stated<std::optional<QString>>::unknown(reason);
    }
}

bool DefinitionReader::readColumnConstraint(Cursor &cursor, Column &column)
{
    const Token at = cursor.peek();
    if (cursor.accept({"not", "null"})) {
        column.nullable = false;
        static_cast<void>(cursor.accept({"no", "inherit"}));
    } else if (cursor.accept("null")) {
        column.nullable = true;
    } else if (cursor.accept("default")) {
        const QString expression = defaultAt(cursor);
        column.defaultExpression = expression.isEmpty() ? Stated<std::optional<QString>>() : std::optional(expression);
    } else if (cursor.accept({"primary", "key"})) {
        addPrimaryKey({column.name}, at);
        column.nullable = false;
        static_cast<void>(cursor.accept("asc") || cursor.accept("desc"));
        skipIndexParameters(cursor);
    } else if (cursor.accept("unique")) {
        const bool notDistinct = cursor.accept({"nulls", "not", "distinct"});
        static_cast<void>(cursor.accept({"nulls", "distinct"}) || cursor.accept("key"));
        addUnique({column.name}, notDistinct, at);
        skipIndexParameters(cursor);
    } else if (cursor.accept("check")) {
        return addCheck(cursor, at);
    } else if (cursor.accept("references")) {
        return addForeignKey(cursor, {column.name}, at);
    } else if (cursor.accept("collate")) {
        const QString collation = collationAt(cursor);
        column.collation = m_place.isPostgres ? Stated(collation) : Stated<QString>();
    } else if (cursor.accept({"generated", "always", "as", "identity"})) {
        setIdentity(column, IdentityKind::Always, cursor);
    } else if (cursor.accept({"generated", "by", "default", "as", "identity"})) {
        setIdentity(column, IdentityKind::ByDefault, cursor);
    } else if (cursor.accept({"generated", "always", "as"}) || cursor.accept("as")) {
        if (const auto expression = cursor.bracketed())
            column.generatedExpression = std::optional(cursor.text(*expression));
        static_cast<void>(cursor.accept("stored") || cursor.accept("virtual") || cursor.accept("persisted"));
    } else {
        return false;
    }
    return true;
}

void DefinitionReader::setIdentity(Column &column, IdentityKind kind, Cursor &cursor)
{
    column.nullable = false;
    column.identity = std::optional(kind);
    column.autoincrement = true;
    column.defaultExpression = std::optional<QString>();
    const auto options = cursor.bracketed();
    column.sequenceOptions
        = options ? sequenceOptions(cursor.source(), *options, column.type.valueOr({}).sql) : QString();
}

/// What PostgreSQL before 16, or at all, does not know: it says little that is compared.
bool DefinitionReader::readOtherDialect(Cursor &cursor, Column &column)
{
    if (cursor.accept("auto_increment") || cursor.accept("autoincrement")) {
        column.autoincrement = true;
        column.defaultExpression = {};
        column.identity = {};
        column.sequenceOptions = {};
        return true;
    }
    if (cursor.accept("comment")) {
        if (const auto text = cursor.string())
            column.comment = *text;
        return true;
    }
    if (cursor.accept({"on", "update"})) {
        static_cast<void>(cursor.name());
        static_cast<void>(cursor.bracketed());
        return true;
    }
    if (cursor.accept({"character", "set"}) || cursor.accept("charset") || cursor.accept("storage")
        || cursor.accept("compression") || cursor.accept("after")) {
        static_cast<void>(cursor.name());
        return true;
    }
    if (cursor.accept("options")) {
        static_cast<void>(cursor.bracketed());
        return true;
    }
    return cursor.accept("unsigned") || cursor.accept("zerofill") || cursor.accept("invisible")
        || cursor.accept("visible") || cursor.accept("first") || cursor.accept({"with", "options"});
}

} // namespace triptych::documents::sql
