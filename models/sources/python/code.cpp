// SPDX-License-Identifier: MIT
#include "sources/python/code.h"

#include "base/textfile.h"
#include "sources/python/modeltext.h"

#include <QCache>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepestNesting = 8;

/// How many bytes of source are remembered; their trees take some ten times as much.
constexpr qsizetype remembered = 32 * 1024 * 1024;

/// What was parsed lately, by file.
class Memory
{
public:
    std::shared_ptr<const Code> find(const QString &file, const QByteArray &source)
    {
        const QMutexLocker lock(&m_mutex);
        const std::shared_ptr<const Code> *code = m_codes.object(file);
        return code && (*code)->source == source ? *code : nullptr;
    }

    void keep(const QString &file, const std::shared_ptr<const Code> &code)
    {
        const QMutexLocker lock(&m_mutex);
        m_codes.insert(file, new std::shared_ptr<const Code>(code), std::max<qsizetype>(code->source.size(), 1));
    }

private:
    QMutex m_mutex;
    QCache<QString, std::shared_ptr<const Code>> m_codes{remembered};
};

void addTargets(Node target, QStringList &names, int depth)
{
    if (depth > deepestNesting)
        return;
    if (target.kind() == Kind::Identifier) {
        names.append(target.text());
    } else if (target.kind() != Kind::Attribute && target.kind() != Kind::Subscript) {
        for (const Node &each : target.children())
            addTargets(each, names, depth + 1);
    }
}

void addImported(Node statement, QStringList &names)
{
    for (const Node &each : statement.fields("name")) {
        const Node alias = each.field("alias");
        names.append(alias.isNull() ? each.text().section(QLatin1Char('.'), 0, 0) : alias.text());
    }
}

void addBound(Node statement, QStringList &names, int depth)
{
    if (depth > deepestNesting)
        return;
    switch (statement.kind()) {
    case Kind::ClassDefinition:
    case Kind::FunctionDefinition:
        names.append(statement.field("name").text());
        break;
    case Kind::DecoratedDefinition:
        names.append(statement.field("definition").field("name").text());
        break;
    case Kind::ImportStatement:
    case Kind::ImportFrom:
        addImported(statement, names);
        break;
    case Kind::Assignment:
    case Kind::AugmentedAssignment: {
        addTargets(statement.field("left"), names, 0);
        const Node right = statement.field("right");
        if (right.kind() == Kind::Assignment)
            addBound(right, names, depth + 1);
        break;
    }
    case Kind::TypeAlias:
        addTargets(statement.field("left"), names, 0);
        break;
    case Kind::ForStatement:
        addTargets(statement.field("left"), names, 0);
        [[fallthrough]];
    case Kind::ExpressionStatement:
    case Kind::IfStatement:
    case Kind::ElifClause:
    case Kind::ElseClause:
    case Kind::TryStatement:
    case Kind::ExceptClause:
    case Kind::FinallyClause:
    case Kind::WhileStatement:
    case Kind::WithStatement:
    case Kind::Block:
        for (const Node &each : statement.children())
            addBound(each, names, depth + 1);
        break;
    default:
        break;
    }
}

bool hasStar(Node statement, int depth = 0)
{
    const bool imports = statement.kind() == Kind::ImportFrom;
    const bool holds = statement.kind() == Kind::TryStatement || statement.kind() == Kind::IfStatement
        || statement.kind() == Kind::Block;
    if (!imports && (!holds || depth > deepestNesting))
        return false;
    return std::ranges::any_of(statement.children(),
        [&](const Node &each) { return imports ? each.kind() == Kind::WildcardImport : hasStar(each, depth + 1); });
}

Code parsed(const QByteArray &source)
{
    TopLevel topLevel = readTopLevel(source);
    Code code{source, std::move(topLevel.trees), std::move(topLevel.statements), std::move(topLevel.problems), {}, {}};
    for (int i = 0; i < code.statements.size(); ++i) {
        const QStringList bound = boundNames(code.statements[i]);
        for (const QString &name : bound)
            code.binders[name].append(i);
        if (hasStar(code.statements[i]))
            code.stars.append(i);
    }
    return code;
}

} // namespace

QStringList boundNames(Node statement)
{
    QStringList names;
    addBound(statement, names, 0);
    return names;
}

Result<QByteArray> readSource(const QString &file)
{
    if (QFileInfo(file).size() > largestFile)
        return failure(
            {Error::Kind::Invalid, ModelText::tr("The file is too large for models; it was not read."), file, {}});
    return readUtf8File(file);
}

std::shared_ptr<const Code> codeOf(const QString &file, const QByteArray &source)
{
    static Memory memory;
    if (auto code = memory.find(file, source))
        return code;
    auto code = std::make_shared<const Code>(parsed(source));
    memory.keep(file, code);
    return code;
}

std::shared_ptr<const Code> readCode(const QString &file)
{
    const Result<QByteArray> source = readSource(file);
    return source ? codeOf(file, *source) : unreadableCode(source.error());
}

std::shared_ptr<const Code> unreadableCode(const Error &error)
{
    Code code;
    code.problems.append({0, {}, error.mend.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.mend});
    return std::make_shared<const Code>(std::move(code));
}

} // namespace triptych::python
