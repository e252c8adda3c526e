// SPDX-License-Identifier: MIT
#include "suggestions/pythonwriter.h"

#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

/// Python's key words (reference, 2.3.1), and what SQLAlchemy keeps for itself in a mapped class.
bool isReserved(const QString &name)
{
    static const QSet<QString> words = [] {
        const QString text = QStringLiteral(
            "False None True and as assert async await break class continue def del elif else except finally for from "
            "global if import in is lambda nonlocal not or pass raise return try while with yield metadata registry");
        const QStringList list = text.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(name);
}

} // namespace

QString PythonWriter::named(const PythonName &name)
{
    if (name.package.isEmpty())
        return name.name;
    const bool isDialect = name.package == QLatin1String("sqlalchemy.dialects.postgresql");
    const QString prefix = isDialect                  ? m_style->dialectPrefix
        : name.package == QLatin1String("sqlalchemy") ? m_style->prefix
                                                      : QString();
    if (prefix.isEmpty() && !m_style->names.contains(name.name) && !m_imports.contains(name))
        m_imports.append(name);
    return prefix + name.name;
}

QString PythonWriter::core(const char *name)
{
    return named({QStringLiteral("sqlalchemy"), QString::fromLatin1(name)});
}

QString PythonWriter::typeText(const PythonType &type)
{
    QStringList arguments;
    for (const QString &label : type.labels)
        arguments.append(m_style->quoted(label));
    if (!type.arguments.isEmpty())
        arguments.append(type.arguments);
    if (!type.typeName.isEmpty())
        arguments.append(QStringLiteral("name=") + m_style->quoted(type.typeName));
    if (!type.typeSchema.isEmpty())
        arguments.append(QStringLiteral("schema=") + m_style->quoted(type.typeSchema));
    QString text = named(type.type);
    if (!arguments.isEmpty())
        text += QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
    return type.isArray ? core("ARRAY") + QLatin1Char('(') + text + QLatin1Char(')') : text;
}

QString PythonWriter::annotation(const PythonType &type, bool optional)
{
    QString text = named(type.annotation);
    if (type.isArray)
        text = QStringLiteral("list[%1]").arg(text);
    if (optional && m_style->usesUnions)
        text += QStringLiteral(" | None");
    else if (optional)
        text = named({QStringLiteral("typing"), QStringLiteral("Optional")}) + QLatin1Char('[') + text
            + QLatin1Char(']');
    return named({QStringLiteral("sqlalchemy.orm"), QStringLiteral("Mapped")}) + QLatin1Char('[') + text
        + QLatin1Char(']');
}

QString PythonWriter::ownName(const TableRow &row, const QString &otherColumn) const
{
    for (const ColumnRow &columns : row.columns) {
        const Column *other = m_comparison.column(row, columns, m_leader);
        const Column *own = m_comparison.column(row, columns, Side::Models);
        if (own && other && other->name == otherColumn)
            return own->name;
    }
    return otherColumn;
}

QStringList PythonWriter::targetsOf(const ForeignKey &key) const
{
    const auto isTarget = [&](const TableRow &row, bool exact) {
        const Table *table = m_comparison.table(row, m_leader);
        return table && table->name.name == key.target.name
            && (table->name.schema == key.target.schema
                || (!exact && (table->name.schema.isEmpty() || key.target.schema.isEmpty())));
    };
    QStringList targets;
    for (const bool exact : {true, false}) {
        const auto row
            = std::ranges::find_if(m_comparison.tables, [&](const TableRow &each) { return isTarget(each, exact); });
        if (row == m_comparison.tables.end())
            continue;
        const Table *table = m_comparison.table(*row, Side::Models);
        const Table *other = m_comparison.table(*row, m_leader);
        const QStringList columns
            = key.targetColumns.isEmpty() ? other->primaryKey.valueOr({}).columns : key.targetColumns;
        for (const QString &column : columns)
            targets.append(displayText(table ? table->name : key.target) + QLatin1Char('.') + ownName(*row, column));
        return targets.size() == key.columns.size() ? targets : QStringList();
    }
    for (const QString &column : key.targetColumns)
        targets.append(displayText(key.target) + QLatin1Char('.') + column);
    return targets;
}

QString PythonWriter::foreignKeyText(const ForeignKey &key)
{
    const QStringList targets = targetsOf(key);
    if (targets.size() != 1)
        return {};
    QString text = core("ForeignKey") + QLatin1Char('(') + m_style->quoted(targets.first());
    for (const auto &[event, action] : {std::pair("onupdate", key.onUpdate), std::pair("ondelete", key.onDelete)}) {
        if (action.valueOr(ReferentialAction::NoAction) != ReferentialAction::NoAction)
            text += QStringLiteral(", %1=").arg(QLatin1String(event)) + m_style->quoted(sqlText(action.value()));
    }
    return text + QLatin1Char(')');
}

QString PythonWriter::identityText(IdentityKind kind)
{
    return core("Identity") + (kind == IdentityKind::Always ? QStringLiteral("(always=True)") : QStringLiteral("()"));
}

QString PythonWriter::computedText(const QString &expression)
{
    return core("Computed") + QLatin1Char('(') + m_style->quoted(expression) + QLatin1Char(')');
}

QString PythonWriter::defaultText(const QString &expression)
{
    return core("text") + QLatin1Char('(') + m_style->quoted(expression) + QLatin1Char(')');
}

QString PythonWriter::attributeFor(const QString &column) const
{
    QString name = column;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('_'))
            c = QLatin1Char('_');
    }
    if (name.isEmpty() || name[0].isDigit() || name.startsWith(QLatin1String("__")))
        name.prepend(QStringLiteral("column_"));
    return isReserved(name) ? name + QLatin1Char('_') : name;
}

/// What index=True makes.
bool PythonWriter::isPlainIndex(const Index &index, const QString &column)
{
    const bool isBtree = index.method.isEmpty() || index.method == QLatin1String("btree");
    return isBtree && !index.unique && index.include.isEmpty() && index.predicate.isEmpty() && !index.nullsNotDistinct
        && index.keys == QList{IndexKey{column}};
}

bool PythonWriter::isInKey(const Column &other) const
{
    return m_other->primaryKey.valueOr({}).columns.contains(other.name);
}

QStringList PythonWriter::columnArguments(const Column &other, const QString &type)
{
    QStringList arguments{type};
    const auto isAlone = [&](const QStringList &columns) { return columns == QStringList{other.name}; };
    for (const ForeignKey &key : m_other->foreignKeys.items) {
        if (const QString text = isAlone(key.columns) ? foreignKeyText(key) : QString(); !text.isEmpty())
            arguments.append(text);
    }
    const auto identity = other.identity.valueOr(std::nullopt);
    const auto generated = other.generatedExpression.valueOr(std::nullopt);
    if (identity)
        arguments.append(identityText(*identity));
    if (generated)
        arguments.append(computedText(*generated));
    const auto setTrue = [&](const char *name, bool wanted) {
        if (wanted)
            arguments.append(QLatin1String(name) + QStringLiteral("=True"));
    };
    setTrue("primary_key", isInKey(other));
    setTrue("unique", std::ranges::any_of(m_other->uniqueConstraints.items, [&](const UniqueConstraint &each) {
        return isAlone(each.columns) && !each.nullsNotDistinct;
    }));
    setTrue("index",
        std::ranges::any_of(m_other->indexes.items, [&](const Index &each) { return isPlainIndex(each, other.name); }));
    const bool refusesNull = !other.nullable.valueOr(true) && !isInKey(other) && !identity;
    if (refusesNull && !m_style->isAnnotated)
        arguments.append(QStringLiteral("nullable=False"));
    const auto expression = other.defaultExpression.valueOr(std::nullopt);
    const bool isSerialKey = other.autoincrement.valueOr(false) && isInKey(other);
    if (expression && !isSerialKey && !generated)
        arguments.append(QStringLiteral("server_default=") + defaultText(*expression));
    if (const QString comment = other.comment.valueOr({}); !comment.isEmpty())
        arguments.append(QStringLiteral("comment=") + m_style->quoted(comment));
    return arguments;
}

QString PythonWriter::columnLine(const Column &other)
{
    const auto type = other.type.isKnown() ? pythonType(other.type.value()) : std::nullopt;
    if (!type)
        return {};
    QStringList arguments = columnArguments(other, typeText(*type));
    const QString attribute = attributeFor(other.name);
    if (m_style->isInCall || attribute != other.name)
        arguments.prepend(m_style->quoted(other.name));
    const QString call = m_style->callee + QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
    if (m_style->isInCall)
        return m_style->indent + call + QLatin1Char(',');
    QString text = m_style->indent + attribute;
    if (m_style->isAnnotated)
        text += QStringLiteral(": ") + annotation(*type, other.nullable.valueOr(true) && !isInKey(other));
    return text + QStringLiteral(" = ") + call;
}

void PythonWriter::addColumn()
{
    const QString line = m_style ? columnLine(*otherColumn()) : QString();
    const Column *last = nullptr;
    for (const Column &column : m_own->columns.items) {
        const bool isShared = column.origin.object.contains(QLatin1String(" via "));
        if (!isShared && !m_linesOf(column.origin).isEmpty())
            last = &column;
    }
    if (!line.isEmpty() && last)
        add(SuggestionUse::Add, line, last->origin);
}

} // namespace triptych
