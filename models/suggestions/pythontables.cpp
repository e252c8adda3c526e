// SPDX-License-Identifier: MIT
#include "suggestions/pythontokens.h"
#include "suggestions/pythonwriter.h"
#include "suggestions/suggestiontext.h"

#include <QHash>

namespace triptych {

namespace {

/// "users_devices" is the table of a class UsersDevices.
QString className(const QString &table)
{
    QString name;
    bool atStart = true;
    for (const QChar c : table) {
        if (c.isLetterOrNumber())
            name += atStart ? c.toUpper() : c;
        atStart = !c.isLetterOrNumber();
    }
    return name.isEmpty() || name[0].isDigit() ? QLatin1Char('T') + name : name;
}

/// The bases in a class's header: "class User(Base):".
QString basesOf(const QString &header)
{
    const QList<PythonToken> tokens = pythonTokens(header);
    const auto part = [&](qsizetype i) { return header.mid(tokens[i].start, tokens[i].end - tokens[i].start); };
    if (tokens.size() < 5 || part(0) != QLatin1String("class") || part(2) != QLatin1String("("))
        return {};
    const qsizetype close = header.indexOf(QLatin1Char(')'), tokens[2].end);
    return close < 0 ? QString() : header.mid(tokens[2].end, close - tokens[2].end);
}

} // namespace

/// What a class says of its table besides its columns.
QStringList PythonWriter::tableArguments()
{
    QStringList arguments;
    const auto list = [&](const QStringList &names) {
        QStringList quoted;
        for (const QString &name : names)
            quoted.append(m_style->quoted(name));
        return quoted.join(QStringLiteral(", "));
    };
    for (const UniqueConstraint &each : m_other->uniqueConstraints.items) {
        if (each.columns.size() > 1)
            arguments.append(core("UniqueConstraint") + QLatin1Char('(') + list(each.columns) + QLatin1Char(')'));
    }
    for (const ForeignKey &each : m_other->foreignKeys.items) {
        if (each.columns.size() > 1 && !targetsOf(each).isEmpty())
            arguments.append(core("ForeignKeyConstraint")
                + QStringLiteral("([%1], [%2])").arg(list(each.columns), list(targetsOf(each))));
    }
    const QString schema = m_other->name.schema;
    if (!schema.isEmpty() && schema != QLatin1String("public"))
        arguments.append(
            QStringLiteral("{%1: %2}").arg(m_style->quoted(QStringLiteral("schema")), m_style->quoted(schema)));
    return arguments;
}

/// The columns that the leader states, each on a line; those whose type has no name are told in `caution`.
QStringList PythonWriter::columnLines(QString &caution)
{
    QStringList lines;
    QStringList unknown;
    for (const Column &column : m_other->columns.items) {
        const QString line = columnLine(column);
        line.isEmpty() ? unknown.append(column.name) : lines.append(line);
    }
    if (!unknown.isEmpty())
        caution = SuggestionText::tr("Left out, since SQLAlchemy has no name for their type: %1.")
                      .arg(unknown.join(QStringLiteral(", ")));
    return lines;
}

/// Like the tables that are there: a class on the base that most have, or a call of Table().
void PythonWriter::addTable()
{
    constexpr int mostRead = 20;
    QHash<QString, int> votes;
    QString base;
    std::optional<PythonDefinition> call;
    Origin last;
    int read = 0;
    for (const Table &table : (*m_comparison.schemas[Side::Models])->tables.items) {
        const QString text = m_linesOf(table.origin).join(QLatin1Char('\n'));
        const QString bases = basesOf(text).trimmed();
        const auto definition = bases.isEmpty() ? PythonDefinition::parse(text) : std::nullopt;
        if ((bases.isEmpty() && !definition) || ++read > mostRead)
            continue;
        const QString name = bases.section(QLatin1Char(','), -1).trimmed();
        if (!name.isEmpty() && ++votes[name] > votes.value(base))
            base = name;
        if (definition && calledPythonName(definition->callee()) == QLatin1String("Table"))
            call = definition;
        last = table.origin;
        if (!m_style)
            useStyleOf(table);
    }
    if (!m_style)
        return;
    QString caution;
    QStringList lines;
    if (m_style->isInCall && call && call->arguments().size() > 1) {
        lines = {attributeFor(m_other->name.name) + QStringLiteral(" = ") + call->callee() + QLatin1Char('('),
            m_style->indent + m_style->quoted(m_other->name.name) + QLatin1Char(','),
            m_style->indent + call->value(call->arguments()[1]) + QLatin1Char(',')};
        lines += columnLines(caution);
        const QString schema = m_other->name.schema;
        if (!schema.isEmpty() && schema != QLatin1String("public"))
            lines.append(m_style->indent + QStringLiteral("schema=") + m_style->quoted(schema) + QLatin1Char(','));
        lines.append(QStringLiteral(")"));
    } else if (!m_style->isInCall && !base.isEmpty()) {
        const QString &indent = m_style->indent;
        lines = {QStringLiteral("class %1(%2):").arg(className(m_other->name.name), base),
            indent + QStringLiteral("__tablename__ = ") + m_style->quoted(m_other->name.name)};
        if (const QStringList arguments = tableArguments(); !arguments.isEmpty())
            lines.append(indent + QStringLiteral("__table_args__ = (%1,)").arg(arguments.join(QStringLiteral(", "))));
        lines.append(QString());
        lines += columnLines(caution);
    }
    if (!lines.isEmpty())
        add(SuggestionUse::Add, lines.join(QLatin1Char('\n')), {last.file, 0, {}}, caution);
}

} // namespace triptych
