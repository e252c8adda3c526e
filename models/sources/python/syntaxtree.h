// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tree_sitter/api.h>

#include <memory>

namespace triptych::python {

/// What a node of Python's grammar is, as far as the interpreter tells nodes apart.
enum class Kind {
    Other,
    AliasedImport,
    ArgumentList,
    AsPattern,
    AssertStatement,
    Assignment,
    Attribute,
    AugmentedAssignment,
    BinaryOperator,
    Block,
    BooleanOperator,
    BreakStatement,
    Call,
    ClassDefinition,
    Comment,
    ComparisonOperator,
    ConcatenatedString,
    ConditionalExpression,
    ContinueStatement,
    DecoratedDefinition,
    Decorator,
    DefaultParameter,
    DictionaryComprehension,
    DictionarySplat,
    DictionarySplatPattern,
    Dictionary,
    DottedName,
    ElifClause,
    Ellipsis,
    ElseClause,
    Error,
    EscapeSequence,
    ExceptClause,
    ExpressionList,
    ExpressionStatement,
    False,
    FinallyClause,
    Float,
    ForInClause,
    ForStatement,
    FunctionDefinition,
    FutureImport,
    GeneratorExpression,
    GenericType,
    Identifier,
    IfClause,
    IfStatement,
    ImportFrom,
    ImportPrefix,
    ImportStatement,
    Integer,
    Interpolation,
    KeywordArgument,
    KeywordSeparator,
    Lambda,
    List,
    ListComprehension,
    ListSplat,
    ListSplatPattern,
    MemberType,
    Module,
    NamedExpression,
    None,
    NotOperator,
    Pair,
    ParenthesizedExpression,
    PassStatement,
    PatternList,
    PositionalSeparator,
    RaiseStatement,
    RelativeImport,
    ReturnStatement,
    Set,
    SetComprehension,
    Slice,
    String,
    StringContent,
    StringStart,
    Subscript,
    True,
    TryStatement,
    Tuple,
    TuplePattern,
    ListPattern,
    Type,
    TypeAlias,
    TypeParameter,
    TypedDefaultParameter,
    TypedParameter,
    UnaryOperator,
    UnionType,
    WhileStatement,
    WildcardImport,
    WithItem,
    WithStatement
};

/// A node of a syntax tree. A value; valid as long as its SyntaxTree.
class Node
{
public:
    Node() = default;

    [[nodiscard]] bool isNull() const { return ts_node_is_null(m_node); }
    [[nodiscard]] Kind kind() const;
    /// Whether something below it could not be parsed.
    [[nodiscard]] bool hasError() const { return ts_node_has_error(m_node); }
    [[nodiscard]] bool isMissing() const { return ts_node_is_missing(m_node); }
    [[nodiscard]] int line() const { return int(ts_node_start_point(m_node).row) + 1; } ///< counted from 1

    [[nodiscard]] qsizetype offset() const { return ts_node_start_byte(m_node); } ///< of its first byte

    [[nodiscard]] Node field(const char *name) const;
    /// Children that are not punctuation or comments, in one pass.
    [[nodiscard]] QList<Node> children() const;
    /// The children under that field name.
    [[nodiscard]] QList<Node> fields(const char *name) const;
    /// Every child with its operators and punctuation.
    [[nodiscard]] QList<Node> tokens() const;

    [[nodiscard]] QByteArrayView view() const; ///< its text, as long as the tree lives
    [[nodiscard]] QString text() const { return QString::fromUtf8(view()); }
    /// The text on one line and cut to what fits in a note.
    [[nodiscard]] QString summary() const;

private:
    friend class SyntaxTree;
    Node(TSNode node, const QByteArray *source) : m_node(node), m_source(source) { }

    TSNode m_node{};
    const QByteArray *m_source = nullptr;
};

/// A parsed piece of Python. Parsing always gives a tree; what is no Python stands in it as error nodes.
class SyntaxTree
{
public:
    /// \param source UTF-8
    /// \param from, to the bytes to parse; lines are still counted from the source's beginning
    /// \param line the one of `from`, counted from 0
    static SyntaxTree parse(std::shared_ptr<const QByteArray> source, qsizetype from, qsizetype to, int line);
    static SyntaxTree parse(const QByteArray &source);

    [[nodiscard]] Node root() const { return {ts_tree_root_node(m_tree.get()), m_source.get()}; }

private:
    std::shared_ptr<const QByteArray> m_source;
    std::shared_ptr<TSTree> m_tree;
};

} // namespace triptych::python
