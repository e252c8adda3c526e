// SPDX-License-Identifier: MIT
#include "sources/python/syntaxtree.h"

#include <array>
#include <cstring>
#include <utility>
#include <vector>

extern "C" const TSLanguage *tree_sitter_python();

namespace triptych::python {

namespace {

struct KindName
{
    const char *name;
    Kind kind;
};

constexpr KindName kindNames[] = {
    {"aliased_import", Kind::AliasedImport},
    {"argument_list", Kind::ArgumentList},
    {"as_pattern", Kind::AsPattern},
    {"assert_statement", Kind::AssertStatement},
    {"assignment", Kind::Assignment},
    {"attribute", Kind::Attribute},
    {"augmented_assignment", Kind::AugmentedAssignment},
    {"binary_operator", Kind::BinaryOperator},
    {"block", Kind::Block},
    {"boolean_operator", Kind::BooleanOperator},
    {"break_statement", Kind::BreakStatement},
    {"call", Kind::Call},
    {"class_definition", Kind::ClassDefinition},
    {"comment", Kind::Comment},
    {"comparison_operator", Kind::ComparisonOperator},
    {"concatenated_string", Kind::ConcatenatedString},
    {"conditional_expression", Kind::ConditionalExpression},
    {"continue_statement", Kind::ContinueStatement},
    {"decorated_definition", Kind::DecoratedDefinition},
    {"decorator", Kind::Decorator},
    {"default_parameter", Kind::DefaultParameter},
    {"dictionary", Kind::Dictionary},
    {"dictionary_comprehension", Kind::DictionaryComprehension},
    {"dictionary_splat", Kind::DictionarySplat},
    {"dictionary_splat_pattern", Kind::DictionarySplatPattern},
    {"dotted_name", Kind::DottedName},
    {"elif_clause", Kind::ElifClause},
    {"ellipsis", Kind::Ellipsis},
    {"else_clause", Kind::ElseClause},
    {"ERROR", Kind::Error},
    {"escape_sequence", Kind::EscapeSequence},
    {"except_clause", Kind::ExceptClause},
    {"expression_list", Kind::ExpressionList},
    {"expression_statement", Kind::ExpressionStatement},
    {"false", Kind::False},
    {"finally_clause", Kind::FinallyClause},
    {"float", Kind::Float},
    {"for_in_clause", Kind::ForInClause},
    {"for_statement", Kind::ForStatement},
    {"function_definition", Kind::FunctionDefinition},
    {"future_import_statement", Kind::FutureImport},
    {"generator_expression", Kind::GeneratorExpression},
    {"generic_type", Kind::GenericType},
    {"identifier", Kind::Identifier},
    {"if_clause", Kind::IfClause},
    {"if_statement", Kind::IfStatement},
    {"import_from_statement", Kind::ImportFrom},
    {"import_prefix", Kind::ImportPrefix},
    {"import_statement", Kind::ImportStatement},
    {"integer", Kind::Integer},
    {"interpolation", Kind::Interpolation},
    {"keyword_argument", Kind::KeywordArgument},
    {"keyword_separator", Kind::KeywordSeparator},
    {"lambda", Kind::Lambda},
    {"list", Kind::List},
    {"list_comprehension", Kind::ListComprehension},
    {"list_pattern", Kind::ListPattern},
    {"list_splat", Kind::ListSplat},
    {"list_splat_pattern", Kind::ListSplatPattern},
    {"member_type", Kind::MemberType},
    {"module", Kind::Module},
    {"named_expression", Kind::NamedExpression},
    {"none", Kind::None},
    {"not_operator", Kind::NotOperator},
    {"pair", Kind::Pair},
    {"parenthesized_expression", Kind::ParenthesizedExpression},
    {"pass_statement", Kind::PassStatement},
    {"pattern_list", Kind::PatternList},
    {"positional_separator", Kind::PositionalSeparator},
    {"raise_statement", Kind::RaiseStatement},
    {"relative_import", Kind::RelativeImport},
    {"return_statement", Kind::ReturnStatement},
    {"set", Kind::Set},
    {"set_comprehension", Kind::SetComprehension},
    {"slice", Kind::Slice},
    {"string", Kind::String},
    {"string_content", Kind::StringContent},
    {"string_start", Kind::StringStart},
    {"subscript", Kind::Subscript},
    {"true", Kind::True},
    {"try_statement", Kind::TryStatement},
    {"tuple", Kind::Tuple},
    {"tuple_pattern", Kind::TuplePattern},
    {"type", Kind::Type},
    {"type_alias_statement", Kind::TypeAlias},
    {"type_parameter", Kind::TypeParameter},
    {"typed_default_parameter", Kind::TypedDefaultParameter},
    {"typed_parameter", Kind::TypedParameter},
    {"unary_operator", Kind::UnaryOperator},
    {"union_type", Kind::UnionType},
    {"while_statement", Kind::WhileStatement},
    {"wildcard_import", Kind::WildcardImport},
    {"with_item", Kind::WithItem},
    {"with_statement", Kind::WithStatement},
};

/// The kind of each of the grammar's named symbols, by symbol.
const std::vector<Kind> &kindsBySymbol()
{
    static const std::vector<Kind> kinds = [] {
        const TSLanguage *language = tree_sitter_python();
        std::vector<Kind> result(ts_language_symbol_count(language), Kind::Other);
        for (TSSymbol symbol = 0; symbol < result.size(); ++symbol) {
            if (ts_language_symbol_type(language, symbol) != TSSymbolTypeRegular)
                continue;
            for (const KindName &each : kindNames) {
                if (std::strcmp(ts_language_symbol_name(language, symbol), each.name) == 0)
                    result[symbol] = each.kind;
            }
        }
        return result;
    }();
    return kinds;
}

/// Visits the children of a node in one pass; asking for each by its index would take time squared.
template <typename Visitor>
void eachChild(TSNode node, const Visitor &visit)
{
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    for (bool more = ts_tree_cursor_goto_first_child(&cursor); more; more = ts_tree_cursor_goto_next_sibling(&cursor))
        visit(ts_tree_cursor_current_node(&cursor), cursor);
    ts_tree_cursor_delete(&cursor);
}

bool isComment(TSNode node)
{
    const TSSymbol symbol = ts_node_symbol(node);
    return symbol < kindsBySymbol().size() && kindsBySymbol()[symbol] == Kind::Comment;
}

} // namespace

Kind Node::kind() const
{
    if (isNull())
        return Kind::Other;
    const TSSymbol symbol = ts_node_symbol(m_node);
    if (symbol < kindsBySymbol().size())
        return kindsBySymbol()[symbol];
    return ts_node_has_error(m_node) ? Kind::Error : Kind::Other;
}

Node Node::field(const char *name) const
{
    return isNull() ? Node() : Node(ts_node_child_by_field_name(m_node, name, uint32_t(std::strlen(name))), m_source);
}

QList<Node> Node::children() const
{
    QList<Node> result;
    if (isNull())
        return result;
    eachChild(m_node, [&](TSNode child, const TSTreeCursor &) {
        if (ts_node_is_named(child) && !isComment(child))
            result.append(Node(child, m_source));
    });
    return result;
}

QList<Node> Node::fields(const char *name) const
{
    QList<Node> result;
    if (isNull())
        return result;
    eachChild(m_node, [&](TSNode child, const TSTreeCursor &cursor) {
        const char *field = ts_tree_cursor_current_field_name(&cursor);
        if (field && std::strcmp(field, name) == 0 && !isComment(child))
            result.append(Node(child, m_source));
    });
    return result;
}

QList<Node> Node::tokens() const
{
    QList<Node> result;
    if (isNull())
        return result;
    eachChild(m_node, [&](TSNode child, const TSTreeCursor &) {
        if (!isComment(child))
            result.append(Node(child, m_source));
    });
    return result;
}

QByteArrayView Node::view() const
{
    if (isNull())
        return {};
    const uint32_t from = ts_node_start_byte(m_node);
    return QByteArrayView(*m_source).sliced(from, ts_node_end_byte(m_node) - from);
}

QString Node::summary() const
{
    constexpr int longest = 120;
    if (isNull())
        return {};
    const uint32_t from = ts_node_start_byte(m_node);
    const QByteArray head = m_source->mid(from, qMin<qsizetype>(ts_node_end_byte(m_node) - from, 4 * longest));
    const QString line = QString::fromUtf8(head).simplified();
    return line.size() > longest ? line.left(longest) + QChar(0x2026) : line;
}

SyntaxTree SyntaxTree::parse(std::shared_ptr<const QByteArray> source, qsizetype from, qsizetype to, int line)
{
    thread_local const std::unique_ptr<TSParser, decltype(&ts_parser_delete)> parser = [] {
        std::unique_ptr<TSParser, decltype(&ts_parser_delete)> result(ts_parser_new(), &ts_parser_delete);
        ts_parser_set_language(result.get(), tree_sitter_python());
        return result;
    }();
    const TSRange range{{uint32_t(line), 0}, {UINT32_MAX, UINT32_MAX}, uint32_t(from), uint32_t(to)};
    ts_parser_set_included_ranges(parser.get(), &range, 1);
    SyntaxTree result;
    result.m_tree.reset(
        ts_parser_parse_string(parser.get(), nullptr, source->constData(), uint32_t(source->size())), &ts_tree_delete);
    result.m_source = std::move(source);
    return result;
}

SyntaxTree SyntaxTree::parse(const QByteArray &source)
{
    return parse(std::make_shared<const QByteArray>(source), 0, source.size(), 0);
}

} // namespace triptych::python
