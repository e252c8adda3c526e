// SPDX-License-Identifier: MIT
#include "sources/python/pieces.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace triptych::python {

namespace {

/// Follows string literals, brackets and continued lines through a file, to tell where a statement may begin.
class LineTracker
{
public:
    [[nodiscard]] bool isInString() const { return !m_end.isEmpty(); }
    [[nodiscard]] bool isInStatement() const { return isInString() || m_depth > 0 || m_continues; }
    [[nodiscard]] int depth() const { return m_depth; }

    /// Takes one line with its end.
    void advance(QByteArrayView line)
    {
        m_continues = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (isInString()) {
                if (line[i] == '\\')
                    ++i;
                else if (line.sliced(i).startsWith(m_end))
                    i += std::exchange(m_end, {}).size() - 1;
                else if (line[i] == '\n' && m_end.size() == 1)
                    m_end.clear();
                continue;
            }
            switch (line[i]) {
            case '#':
                return;
            case '"':
            case '\'': {
                const QByteArray triple(3, line[i]);
                m_end = line.sliced(i).startsWith(triple) ? triple : triple.first(1);
                i += m_end.size() - 1;
                break;
            }
            case '(':
            case '[':
            case '{':
                ++m_depth;
                break;
            case ')':
            case ']':
            case '}':
                --m_depth;
                break;
            case '\\':
                m_continues = i + 1 < line.size() && (line[i + 1] == '\n' || line[i + 1] == '\r');
                break;
            default:
                break;
            }
        }
    }

private:
    QByteArray m_end; ///< what closes the string
    int m_depth = 0;
    bool m_continues = false; ///< the line ended with a backslash
};

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool startsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.startsWith(word) && (line.size() == word.size() || !isWord(line[word.size()]));
}

bool continuesStatement(QByteArrayView line)
{
    static constexpr std::array words{"else", "elif", "except", "finally"};
    return std::ranges::any_of(words, [&](const char *word) { return startsWithWord(line, word); });
}

/// The name after `class` or `def`.
QByteArray definedName(QByteArrayView line)
{
    for (const char *keyword : {"class ", "def ", "async def "}) {
        if (!line.startsWith(keyword))
            continue;
        const QByteArrayView rest = line.sliced(qsizetype(qstrlen(keyword))).trimmed();
        const auto end = std::find_if_not(rest.begin(), rest.end(), isWord);
        return rest.first(end - rest.begin()).toByteArray();
    }
    return {};
}

/// \param trusted whether the brackets of the file match; else a bracket left open must not swallow what follows
std::optional<QList<Piece>> split(QByteArrayView source, bool trusted)
{
    QList<Piece> result{Piece()};
    LineTracker tracker;
    bool afterDecorator = false;
    int row = 0;
    for (qsizetype start = 0; start < source.size(); ++row) {
        const qsizetype newline = source.indexOf('\n', start);
        const qsizetype end = newline < 0 ? source.size() : newline + 1;
        const QByteArrayView line = source.sliced(start, end - start);
        const char first = line.front();
        const bool mayBegin = trusted
            ? !tracker.isInStatement() && !std::isspace(static_cast<unsigned char>(first))
                && !QByteArrayView("#)]}\\").contains(first)
            : !tracker.isInString() && ((isWord(first) && !std::isdigit(first)) || first == '@');
        if (mayBegin && !continuesStatement(line)) {
            if (!afterDecorator && start > result.last().from) {
                result.last().to = start;
                result.append({start, start, row, {}});
            }
            afterDecorator = first == '@';
            result.last().defines = definedName(line);
        }
        tracker.advance(line);
        if (trusted && tracker.depth() < 0)
            return std::nullopt;
        start = end;
    }
    result.last().to = source.size();
    if (trusted && (tracker.depth() != 0 || tracker.isInString()))
        return std::nullopt;
    return result;
}

} // namespace

QList<Piece> pieces(QByteArrayView source)
{
    std::optional<QList<Piece>> trusted = split(source, true);
    return trusted ? std::move(*trusted) : *split(source, false);
}

} // namespace triptych::python
