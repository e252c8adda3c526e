// SPDX-License-Identifier: MIT
#include "suggestions/pythonstyle.h"

#include "suggestions/pythondefinition.h"
#include "suggestions/pythontokens.h"

#include <QHash>

#include <algorithm>

namespace triptych {

namespace {

/// What most definitions have, of several the first.
class Votes
{
public:
    void add(const QString &vote)
    {
        if (++m_votes[vote] == 1)
            m_order.append(vote);
    }
    [[nodiscard]] QString winner() const
    {
        const auto most
            = std::ranges::max_element(m_order, {}, [&](const QString &vote) { return m_votes.value(vote); });
        return most == m_order.end() ? QString() : *most;
    }

private:
    QHash<QString, int> m_votes;
    QStringList m_order;
};

QString prefixOf(const QString &dotted)
{
    return dotted.left(dotted.lastIndexOf(QLatin1Char('.')) + 1);
}

bool isColumnCall(const QString &callee)
{
    const QString name = calledPythonName(callee);
    return name == QLatin1String("Column") || name == QLatin1String("mapped_column");
}

/// The prefix of a column's type, of a column that names one.
std::optional<QString> typePrefix(const PythonDefinition &definition)
{
    for (const PythonArgument &argument : definition.arguments()) {
        const QString value = definition.value(argument);
        if (argument.keyword.isEmpty() && !isPythonString(value))
            return prefixOf(value.section(QLatin1Char('('), 0, 0));
    }
    return std::nullopt;
}

} // namespace

QString PythonStyle::quoted(const QString &text) const
{
    QString result = text;
    result.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    result.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    const QChar other = quote == QLatin1Char('"') ? QLatin1Char('\'') : QLatin1Char('"');
    const bool switches = result.contains(quote) && !result.contains(other);
    const QChar used = switches ? other : quote;
    result.replace(used, QLatin1Char('\\') + QString(used));
    return used + result + used;
}

std::optional<PythonStyle> pythonStyle(const Table &table, const SourceLines &linesOf)
{
    PythonStyle style;
    Votes callees;
    Votes prefixes;
    Votes indents;
    int quotes = 0;
    int annotated = 0;
    int found = 0;
    for (const Column &column : table.columns.items) {
        const QString text = linesOf(column.origin).join(QLatin1Char('\n'));
        const auto definition = PythonDefinition::parse(text);
        if (!definition || (!definition->callee().isEmpty() && !isColumnCall(definition->callee())))
            continue;
        ++found;
        indents.add(definition->indent());
        annotated += definition->annotation().isEmpty() ? 0 : 1;
        style.isInCall = definition->attribute().isEmpty();
        style.usesUnions = style.usesUnions || definition->annotation().contains(QLatin1Char('|'));
        if (!definition->callee().isEmpty())
            callees.add(definition->callee());
        if (const auto prefix = typePrefix(*definition)) {
            const bool ofDialect = prefix->endsWith(QLatin1String("postgresql."));
            if (ofDialect)
                style.dialectPrefix = *prefix;
            else
                prefixes.add(*prefix);
        }
        for (const PythonToken &token : pythonTokens(text)) {
            if (token.kind == PythonToken::Kind::Name)
                style.names.insert(text.mid(token.start, token.end - token.start));
            else if (token.kind == PythonToken::Kind::String)
                quotes += text[token.end - 1] == QLatin1Char('\'') ? -1 : 1;
        }
    }
    if (found == 0)
        return std::nullopt;
    style.isAnnotated = annotated * 2 > found;
    style.callee = callees.winner();
    if (style.callee.isEmpty())
        style.callee = QStringLiteral("mapped_column");
    const bool isOrm = calledPythonName(style.callee) == QLatin1String("mapped_column");
    style.prefix = prefixes.winner();
    if (style.prefix.isEmpty() && !isOrm)
        style.prefix = prefixOf(style.callee);
    style.indent = indents.winner();
    if (quotes != 0)
        style.quote = quotes < 0 ? QLatin1Char('\'') : QLatin1Char('"');
    return style;
}

} // namespace triptych
