// SPDX-License-Identifier: MIT
#include "definitions.h"

#include <QCoreApplication>

namespace triptych::documents::sql {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SqlDocument)
};

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

} // namespace

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

} // namespace triptych::documents::sql
