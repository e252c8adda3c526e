// SPDX-License-Identifier: MIT
#include "sources/python/code.h"

#include "base/textfile.h"
#include "sources/python/modeltext.h"

#include <QCache>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStringDecoder>

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
        return code && (*code)->source() == source ? *code : nullptr;
    }

    void keep(const QString &file, const std::shared_ptr<const Code> &code)
    {
        const QMutexLocker lock(&m_mutex);
        m_codes.insert(file, new std::shared_ptr<const Code>(code), std::max<qsizetype>(code->source().size(), 1));
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

QList<Node> statementsOf(const SyntaxTree &tree)
{
    const Node root = tree.root();
    return root.kind() == Kind::Module ? root.children() : QList<Node>{root};
}

} // namespace

QStringList boundNames(Node statement)
{
    QStringList names;
    addBound(statement, names, 0);
    return names;
}

Code::Code(const QByteArray &source)
    : m_source(std::make_shared<const QByteArray>(source)), m_pieces(pieces(*m_source)),
      m_statements(std::size_t(m_pieces.size()))
{
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (!m_pieces[i].defines.isEmpty()) {
            m_binders[QString::fromUtf8(m_pieces[i].defines)].append(i);
            continue;
        }
        const QList<Node> parts = statements(i);
        for (const Node &statement : parts) {
            for (const QString &name : python::boundNames(statement))
                m_binders[name].append(i);
            if (hasStar(statement))
                m_stars.append(i);
        }
    }
}

Code::Code(const Error &error) : m_source(std::make_shared<const QByteArray>())
{
    const QString reason = error.mend.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.mend;
    m_problems.append({0, 0, {}, reason});
}

QByteArrayView Code::text(int piece) const
{
    const Piece &part = m_pieces[piece];
    return QByteArrayView(*m_source).sliced(part.from, part.to - part.from);
}

QList<Node> Code::statements(int piece) const
{
    const QMutexLocker lock(&m_mutex);
    std::optional<QList<Node>> &known = m_statements[std::size_t(piece)];
    if (!known)
        known = parsed(piece);
    return *known;
}

QList<Node> Code::parsed(int piece) const
{
    const Piece &part = m_pieces[piece];
    const SyntaxTree tree = SyntaxTree::parse(m_source, part.from, part.to, part.line);
    if (!tree.root().hasError()) {
        m_trees.append(tree);
        return statementsOf(tree);
    }
    if (const auto whole = fromWhole(part))
        return *whole;
    m_trees.append(tree);
    const Node error = firstError(tree.root());
    m_problems.append(
        {error.line(), piece, error.summary(), ModelText::tr("This is not valid Python; the statement was not read.")});
    return statementsOf(tree);
}

/// Where the split went wrong, the file as a whole is valid still.
std::optional<QList<Node>> Code::fromWhole(const Piece &piece) const
{
    if (!m_whole)
        m_whole = SyntaxTree::parse(m_source, 0, m_source->size(), 0);
    if (m_whole->root().hasError())
        return std::nullopt;
    QList<Node> result = m_whole->root().children();
    result.removeIf([&](const Node &each) { return each.offset() < piece.from || each.offset() >= piece.to; });
    return result;
}

QList<SyntaxProblem> Code::problems() const
{
    const QMutexLocker lock(&m_mutex);
    return m_problems;
}

namespace {

/// The encoding that one of a file's first two lines declares (PEP 263), where it is one that Qt knows.
std::optional<QStringConverter::Encoding> declaredEncoding(const QByteArray &source)
{
    for (const QByteArray &line : source.left(400).split('\n').mid(0, 2)) {
        const qsizetype at = line.startsWith('#') ? line.indexOf("coding") : -1;
        if (at < 0)
            continue;
        QByteArray name = line.mid(at + 7).trimmed().toLower().replace('_', '-');
        name.truncate(std::find_if_not(name.cbegin(), name.cend(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.';
        }) - name.cbegin());
        if (name == "latin-1" || name == "iso-latin-1" || name == "iso8859-1" || name == "l1")
            return QStringConverter::Latin1;
        return QStringConverter::encodingForName(name.constData());
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> readSource(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile()) // a pipe or a device, which may have no end
        return failure({Error::Kind::Invalid, ModelText::tr("This is no file of text; it was not read."), file, {}});
    if (info.size() > largestFile)
        return failure(
            {Error::Kind::Invalid, ModelText::tr("The file is too large for models; it was not read."), file, {}});
    Result<QByteArray> source = readUtf8File(file);
    QFile raw(file);
    if (source || !raw.open(QIODevice::ReadOnly))
        return source;
    const QByteArray bytes = raw.readAll();
    if (const auto encoding = declaredEncoding(bytes); encoding && *encoding != QStringConverter::Utf8)
        return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    return source;
}

std::shared_ptr<const Code> codeOf(const QString &file, const QByteArray &source)
{
    static Memory memory;
    if (auto code = memory.find(file, source))
        return code;
    auto code = std::make_shared<const Code>(source);
    memory.keep(file, code);
    return code;
}

std::shared_ptr<const Code> readCode(const QString &file)
{
    const Result<QByteArray> source = readSource(file);
    return source ? codeOf(file, *source) : std::make_shared<const Code>(source.error());
}

} // namespace triptych::python
