// SPDX-License-Identifier: MIT
#include "understanding.h"

#include "cursor.h"

#include <pg_query.h>

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace triptych::documents::sql {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SqlDocument)
};

/// The library's parser calls itself for each level of an expression: what nests deeper than anybody
/// writes is not given to it.
bool isTooDeep(const Statement &statement)
{
    constexpr int mostOpen = 200;
    constexpr int longestRun = 3000;
    int depth = 0;
    int run = 0;
    for (const Token &token : statement.tokens) {
        depth += isSymbol(token, '(') || isSymbol(token, '[') ? 1
            : isSymbol(token, ')') || isSymbol(token, ']')    ? -1
                                                              : 0;
        run = depth <= 1 && isSymbol(token, ',') ? 0 : run + 1;
        if (depth > mostOpen || run > longestRun)
            return true;
    }
    return false;
}

} // namespace

std::optional<Problem> whyNotUnderstood(const QByteArray &text, const Statement &statement)
{
    const Token &first = statement.tokens.first();
    if (std::ranges::any_of(statement.tokens, [](const Token &each) { return each.kind == Token::Kind::Ellipsis; }))
        return std::nullopt; // what is left out is no error
    if (isTooDeep(statement))
        return Problem{first, Text::tr("The statement nests too deeply; it is read as well as can be.")};
    const QByteArray sql = text.mid(first.start, statement.tokens.last().end - first.start);
    // Splitting parses, and does not write the tree out.
    const PgQuerySplitResult raw = pg_query_split_with_parser(sql.constData());
    const std::unique_ptr<const PgQuerySplitResult, void (*)(const PgQuerySplitResult *)> result(
        &raw, [](const PgQuerySplitResult *each) { pg_query_free_split_result(*each); });
    if (!result->error)
        return std::nullopt;
    // The library counts letters, from 1.
    const qsizetype letters = std::max(0, result->error->cursorpos - 1);
    const qsizetype place = first.start + QString::fromUtf8(sql).left(letters).toUtf8().size();
    const auto at = std::ranges::find_if(statement.tokens, [&](const Token &each) { return each.end > place; });
    return Problem{at == statement.tokens.end() ? statement.tokens.last() : *at,
        Text::tr("PostgreSQL does not understand this (%1); it is read as well as can be.")
            .arg(QString::fromUtf8(result->error->message))};
}

} // namespace triptych::documents::sql
