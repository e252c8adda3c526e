// SPDX-License-Identifier: MIT
#include "suggestions/pythondefinition.h"

#include "suggestions/pythontokens.h"

#include <algorithm>

namespace triptych {

namespace {

using Kind = PythonToken::Kind;

/// Walks over the tokens of one definition.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text), m_tokens(pythonTokens(text)) { }

    [[nodiscard]] bool is(char c, int ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at < m_tokens.size() && m_tokens[at].kind == Kind::Operator
            && m_text[m_tokens[at].start] == QLatin1Char(c);
    }
    [[nodiscard]] bool is(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    bool take(char c)
    {
        const bool found = is(c);
        m_at += found ? 1 : 0;
        return found;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] qsizetype end() const { return m_at > 0 ? m_tokens[m_at - 1].end : 0; }

    /// "name" or "package.name".
    Stretch dottedName()
    {
        if (!is(Kind::Name))
            return {};
        const qsizetype start = m_tokens[m_at++].start;
        while (is('.') && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::Name)
            m_at += 2;
        return {start, end()};
    }

    /// What stands before one of the given characters outside of brackets, or before the end of the bracketed group.
    Stretch upTo(const QString &stops)
    {
        const qsizetype start = atEnd() ? end() : m_tokens[m_at].start;
        qsizetype stop = start;
        int depth = 0;
        for (; !atEnd() && !is(Kind::Unfinished) && !is(Kind::Comment); ++m_at) {
            const PythonToken &token = m_tokens[m_at];
            const int step = bracketStep(m_text, token);
            const bool stopsHere = token.kind == Kind::Operator && stops.contains(m_text[token.start]);
            if (depth == 0 && (step < 0 || stopsHere))
                break;
            depth += step;
            stop = token.end;
        }
        return {start, stop};
    }

    void skipComments()
    {
        while (is(Kind::Comment))
            ++m_at;
    }

private:
    QString m_text;
    QList<PythonToken> m_tokens;
    qsizetype m_at = 0;
};

std::optional<PythonArgument> argument(Reader &reader, const QString &text)
{
    PythonArgument result;
    result.whole = reader.upTo(QStringLiteral(",="));
    result.value = result.whole;
    if (reader.take('=')) {
        result.keyword = text.mid(result.whole.start, result.whole.end - result.whole.start);
        result.value = reader.upTo(QStringLiteral(",="));
        result.whole.end = result.value.end;
    }
    return result.value.isEmpty() ? std::nullopt : std::optional(result);
}

} // namespace

std::optional<PythonDefinition> PythonDefinition::parse(const QString &text)
{
    PythonDefinition result;
    result.m_text = text;
    Reader reader(text);
    const Stretch first = reader.dottedName();
    if (first.isEmpty())
        return std::nullopt;
    if (reader.is('(')) {
        result.m_callee = first;
    } else {
        result.m_attribute = first;
        if (reader.take(':'))
            result.m_annotation = reader.upTo(QStringLiteral("="));
        if (reader.take('='))
            result.m_callee = reader.dottedName();
        else if (result.m_annotation.isEmpty())
            return std::nullopt;
    }
    if (!result.m_callee.isEmpty()) {
        if (!reader.take('('))
            return std::nullopt;
        result.m_open = reader.end();
        while (true) {
            reader.skipComments();
            if (reader.take(')'))
                break;
            const auto next = argument(reader, text);
            if (!next)
                return std::nullopt;
            result.m_arguments.append(*next);
            reader.skipComments();
            if (!reader.take(',') && !reader.is(')'))
                return std::nullopt;
        }
    }
    while (reader.take(',') || reader.take(')')) { // of a call around it
    }
    reader.skipComments();
    return reader.atEnd() ? std::optional(result) : std::nullopt;
}

QString PythonDefinition::indent() const
{
    const auto found = std::ranges::find_if_not(m_text, [](QChar c) { return c == u' ' || c == u'\t'; });
    return m_text.left(found - m_text.begin());
}

const PythonArgument *PythonDefinition::keyword(const QString &name) const
{
    const auto found = std::ranges::find(m_arguments, name, &PythonArgument::keyword);
    return found == m_arguments.end() ? nullptr : &*found;
}

int PythonDefinition::positionalCall(const QString &name) const
{
    const auto found = std::ranges::find_if(m_arguments,
        [&](const PythonArgument &each) { return each.keyword.isEmpty() && calledPythonName(value(each)) == name; });
    return found == m_arguments.end() ? -1 : int(found - m_arguments.begin());
}

void PythonDefinition::setCall(const QString &callee)
{
    replace({m_annotation.end, m_annotation.end}, QStringLiteral(" = %1()").arg(callee));
}

void PythonDefinition::setKeyword(const QString &name, const QString &value)
{
    if (const PythonArgument *found = keyword(name))
        replace(found->value, value);
    else
        insertArgument(int(m_arguments.size()), name + QLatin1Char('=') + value);
}

void PythonDefinition::removeKeyword(const QString &name)
{
    if (const PythonArgument *found = keyword(name))
        removeArgument(int(found - m_arguments.constData()));
}

/// Arguments that stand on lines of their own get a line of their own.
void PythonDefinition::insertArgument(int place, const QString &text)
{
    if (m_arguments.isEmpty()) {
        replace({m_open, m_open}, text);
        return;
    }
    const Stretch neighbour = m_arguments[std::max(place - 1, 0)].whole;
    const qsizetype lineStart = m_text.lastIndexOf(QLatin1Char('\n'), neighbour.start) + 1;
    const QString before = m_text.mid(lineStart, neighbour.start - lineStart);
    const QString space
        = lineStart > 0 && before.trimmed().isEmpty() ? QLatin1Char('\n') + before : QStringLiteral(" ");
    if (place == 0)
        replace({neighbour.start, neighbour.start}, text + QLatin1Char(',') + space);
    else
        replace({neighbour.end, neighbour.end}, QLatin1Char(',') + space + text);
}

void PythonDefinition::removeArgument(int place)
{
    const Stretch whole = m_arguments[place].whole;
    if (place > 0)
        replace({m_arguments[place - 1].whole.end, whole.end}, {});
    else if (m_arguments.size() > 1)
        replace({whole.start, m_arguments[1].whole.start}, {});
    else
        replace(whole, {});
}

void PythonDefinition::replace(const Stretch &stretch, const QString &text)
{
    QString edited = m_text;
    edited.replace(stretch.start, stretch.end - stretch.start, text);
    if (const auto parsed = parse(edited))
        *this = *parsed;
}

bool isPythonString(const QString &text)
{
    const QList<PythonToken> tokens = pythonTokens(text);
    return tokens.size() == 1 && tokens.first().kind == Kind::String && !text.front().isLetter();
}

QString calledPythonName(const QString &text)
{
    return text.section(QLatin1Char('('), 0, 0).section(QLatin1Char('.'), -1).trimmed();
}

} // namespace triptych
