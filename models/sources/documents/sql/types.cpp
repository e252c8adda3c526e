// SPDX-License-Identifier: MIT
#include "script.h"

#include "sources/documents/types.h"

namespace triptych::documents::sql {

namespace {

constexpr int deepestDomain = 32;

/// A type's bare name: without modifiers and array bounds.
std::optional<QualifiedName> bareName(const QString &sql, bool *isArray)
{
    const QByteArray text = sql.toUtf8();
    Splitter splitter(text);
    const auto words = splitter.next();
    if (!words)
        return std::nullopt;
    Cursor cursor(text, words->tokens);
    const auto name = cursor.qualifiedName();
    *isArray = isSymbol(cursor.peek(), '[') || cursor.is("array");
    return name;
}

QString displayName(const QualifiedName &name)
{
    return name.schema.isEmpty() ? name.name : name.schema + QLatin1Char('.') + name.name;
}

} // namespace

void Script::createType(Cursor cursor)
{
    cursor.skipTo("type");
    const auto name = cursor.qualifiedName();
    if (!name || !cursor.accept({"as", "enum"}))
        return;
    QStringList labels;
    for (const Tokens &item : items(cursor.bracketed().value_or(Tokens()))) {
        if (!item.empty() && item.front().kind == Token::Kind::String)
            labels << item.front().text;
    }
    m_labels.insert(keyOf(resolved(*name)), labels);
}

void Script::alterType(Cursor cursor)
{
    cursor.skipTo("type");
    const auto name = cursor.qualifiedName();
    if (!name)
        return;
    const QString key = keyOf(resolved(*name));
    if (!m_labels.contains(key))
        return;
    QStringList &labels = m_labels[key];
    if (cursor.accept({"add", "value"})) {
        static_cast<void>(cursor.accept({"if", "not", "exists"}));
        const auto label = cursor.string();
        if (!label || labels.contains(*label))
            return;
        const bool isBefore = cursor.accept("before");
        const bool isPlaced = isBefore || cursor.accept("after");
        const qsizetype other = isPlaced ? labels.indexOf(cursor.string().value_or(QString())) : -1;
        labels.insert(other < 0 ? labels.size() : other + (isBefore ? 0 : 1), *label);
    } else if (cursor.accept({"rename", "value"})) {
        const QString from = cursor.string().value_or(QString());
        if (cursor.accept("to") && labels.contains(from))
            labels[labels.indexOf(from)] = cursor.string().value_or(from);
    } else if (cursor.accept({"rename", "to"})) {
        if (const auto to = cursor.name())
            m_labels.insert(keyOf({resolved(*name).schema, *to}), m_labels.take(key));
    }
}

void Script::createDomain(Cursor cursor, const Place &place)
{
    cursor.skipTo("domain");
    const auto name = cursor.qualifiedName();
    if (!name)
        return;
    static_cast<void>(cursor.accept("as"));
    const auto base = typeAt(cursor);
    if (!base)
        return;
    Domain domain{displayName(resolved(*name)), base->sql, false, {}, {}};
    readDomainConstraints(domain, cursor, place);
    m_domains.insert(keyOf(resolved(*name)), domain);
}

void Script::readDomainConstraints(Domain &domain, Cursor &cursor, const Place &place)
{
    QString constraint;
    while (!cursor.atEnd()) {
        const Token at = cursor.peek();
        if (cursor.accept("constraint")) {
            constraint = cursor.name().value_or(QString());
        } else if (cursor.accept({"not", "null"})) {
            domain.notNull = true;
        } else if (cursor.accept("default")) {
            domain.defaultExpression = defaultAt(cursor);
        } else if (cursor.accept("check")) {
            if (const auto expression = cursor.bracketed())
                domain.checks << CheckConstraint{constraint, cursor.text(*expression), place.origin(at)};
            constraint.clear();
        } else {
            cursor.skip(); // COLLATE, NULL, NOT VALID
        }
    }
}

void Script::alterDomain(Cursor cursor, const Place &place)
{
    cursor.skipTo("domain");
    const auto name = cursor.qualifiedName();
    const auto found = name ? m_domains.find(keyOf(resolved(*name))) : m_domains.end();
    if (found == m_domains.end())
        return;
    if (cursor.accept("add") || cursor.accept("set"))
        readDomainConstraints(*found, cursor, place);
    else if (cursor.accept({"drop", "not", "null"}))
        found->notNull = false;
    else if (cursor.accept({"drop", "default"}))
        found->defaultExpression.reset();
    else if (cursor.accept({"drop", "constraint"})) {
        static_cast<void>(cursor.accept({"if", "exists"}));
        const QString constraint = cursor.name().value_or(QString());
        found->checks.removeIf([&](const CheckConstraint &each) { return each.name == constraint; });
    }
}

/// What the script says of a column's type: an enum's labels, the domains that it stands on; words of other databases
/// are put into PostgreSQL's.
void Script::resolveType(Column &column, bool isPostgres) const
{
    if (!column.type.isKnown())
        return;
    SqlType type = column.type.value();
    QString sql = type.sql;
    bool isDeclared = false;
    for (int depth = 0; depth < deepestDomain; ++depth) {
        bool isArray = false;
        const auto name = bareName(sql, &isArray);
        if (!name)
            break;
        const QString key = keyOf(resolved(*name));
        if (const auto labels = m_labels.constFind(key); labels != m_labels.constEnd()) {
            type.labels = *labels;
            isDeclared = true;
            break;
        }
        const auto domain = m_domains.constFind(key);
        if (domain == m_domains.constEnd())
            break;
        isDeclared = true;
        if (!isArray && type.domains.size() == depth) {
            type.domains << *domain;
            if (domain->notNull)
                column.nullable = false;
        }
        sql = domain->base;
    }
    column.type = type;
    if (isDeclared)
        return;
    const Stated<SqlType> inProse = documentType(type.text, type.labels);
    if (!isPostgres || !inProse.isKnown() || inProse.value().lenient)
        column.type = inProse;
}

} // namespace triptych::documents::sql
