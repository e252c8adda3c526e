// SPDX-License-Identifier: MIT
#include "sources/python/toplevel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace triptych::python {

namespace {

struct TopLevelText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::TopLevel)
};

/// Follows string literals through a file, to tell a line of code from a line of a docstring.
class StringTracker
{
public:
    [[nodiscard]] bool isInside() const { return !m_end.isEmpty(); }

    /// Takes one line with its end.
    void advance(QByteArrayView line)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (isInside()) {
                if (line[i] == '\\')
                    ++i;
                else if (line.sliced(i).startsWith(m_end))
                    i += std::exchange(m_end, {}).size() - 1;
                else if (line[i] == '\n' && m_end.size() == 1)
                    m_end.clear();
            } else if (line[i] == '#') {
                return;
            } else if (line[i] == '"' || line[i] == '\'') {
                const QByteArray triple(3, line[i]);
                m_end = line.sliced(i).startsWith(triple) ? triple : triple.first(1);
                i += m_end.size() - 1;
            }
        }
    }

private:
    QByteArray m_end; ///< what closes the string
};

bool continuesStatement(QByteArrayView line)
{
    static constexpr std::array words{"else", "elif", "except", "finally"};
    return std::ranges::any_of(words, [&](const char *word) { return line.startsWith(word); });
}

/// The offsets at which statements begin in the first column, decorators with what they decorate.
QList<qsizetype> pieces(const QByteArray &source)
{
    QList<qsizetype> starts;
    StringTracker strings;
    bool afterDecorator = false;
    for (qsizetype start = 0; start < source.size();) {
        const qsizetype newline = source.indexOf('\n', start);
        const qsizetype end = newline < 0 ? source.size() : newline + 1;
        const QByteArrayView line = QByteArrayView(source).sliced(start, end - start);
        const char first = line.front();
        const bool begins = std::isalpha(static_cast<unsigned char>(first)) || first == '_' || first == '@';
        if (begins && !strings.isInside() && !continuesStatement(line)) {
            if (!afterDecorator)
                starts.append(start);
            afterDecorator = first == '@';
        }
        strings.advance(line);
        start = end;
    }
    return starts;
}

/// The first node that is no Python, found without recursion.
Node firstError(Node node)
{
    while (node.kind() != Kind::Error && !node.isMissing()) {
        const QList<Node> tokens = node.tokens();
        const auto found = std::ranges::find_if(
            tokens, [](const Node &each) { return each.hasError() || each.isMissing() || each.kind() == Kind::Error; });
        if (found == tokens.end())
            break;
        node = *found;
    }
    return node;
}

void addTree(const SyntaxTree &tree, TopLevel &result)
{
    result.trees.append(tree);
    const Node root = tree.root();
    if (root.kind() != Kind::Module)
        result.statements.append(root);
    else
        result.statements += root.children();
    if (!root.hasError())
        return;
    const Node error = firstError(root);
    const QString text = error.summary();
    result.problems.append(
        {error.line(), text, TopLevelText::tr("This is not valid Python; the statement was not read.")});
}

} // namespace

TopLevel readTopLevel(const QByteArray &source)
{
    TopLevel result;
    const auto shared = std::make_shared<const QByteArray>(source);
    const SyntaxTree whole = SyntaxTree::parse(shared, 0, source.size());
    if (!whole.root().hasError()) {
        addTree(whole, result);
        return result;
    }
    QList<qsizetype> starts = pieces(source);
    starts.append(source.size());
    if (starts.first() > 0)
        starts.prepend(0);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        addTree(SyntaxTree::parse(shared, starts[i], starts[i + 1]), result);
    return result;
}

} // namespace triptych::python
