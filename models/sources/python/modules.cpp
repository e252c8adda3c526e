// SPDX-License-Identifier: MIT
#include "sources/python/modules.h"

#include "sources/python/toplevel.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepestNesting = 8;

/// The package, of which the given files are never a part, whatever a file is called.
bool isForeign(const QString &dotted)
{
    static const QSet<QString> packages = [] {
        const QString words = QStringLiteral(
            "sqlalchemy flask_sqlalchemy sqlmodel flask typing typing_extensions enum datetime decimal uuid types os "
            "sys re "
            "json functools abc collections dataclasses logging string time math itertools operator copy contextlib "
            "warnings hashlib random pathlib importlib inspect builtins __future__ pydantic");
        const QStringList names = words.split(QLatin1Char(' '));
        return QSet<QString>(names.begin(), names.end());
    }();
    return packages.contains(dotted.section(QLatin1Char('.'), 0, 0));
}

QString modulePath(const QString &file)
{
    QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    path.chop(path.endsWith(QLatin1String(".py")) ? 3 : 0);
    const QLatin1String package("/__init__");
    if (path.endsWith(package))
        path.chop(package.size());
    return path;
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

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

} // namespace

QStringList boundNames(Node statement)
{
    QStringList names;
    addBound(statement, names, 0);
    return names;
}

ParsedFile parseFile(const QString &file, const QByteArray &source)
{
    ParsedFile parsed{std::make_unique<Module>(), {}};
    Module &module = *parsed.module;
    module.file = file;
    module.isPackage = QFileInfo(file).fileName() == QLatin1String("__init__.py");
    TopLevel topLevel = readTopLevel(source);
    for (const SyntaxProblem &problem : topLevel.problems)
        parsed.problems.append({{file, problem.line, {}}, problem.expression, problem.reason});
    module.trees = std::move(topLevel.trees);
    module.statements = std::move(topLevel.statements);
    module.steps.fill(Module::Step::Waiting, module.statements.size());
    for (int i = 0; i < module.statements.size(); ++i) {
        const QStringList bound = boundNames(module.statements[i]);
        for (const QString &name : bound)
            module.binders[name].append(i);
    }
    return parsed;
}

void Modules::add(std::unique_ptr<Module> module)
{
    const QString path = modulePath(module->file);
    module->name = path.section(QLatin1Char('/'), -1);
    m_byPath.insert(path, module.get());
    m_byName[module->name].append(module.get());
    m_paths.insert(module.get(), path);
    m_modules.push_back(std::move(module));
}

Module *Modules::absolute(const QString &dotted, const Module *importer) const
{
    if (isForeign(dotted))
        return nullptr;
    const QString end = QLatin1Char('/') + QString(dotted).replace(QLatin1Char('.'), QLatin1Char('/'));
    const QString importing = m_paths.value(importer);
    Module *best = nullptr;
    qsizetype bestPrefix = -1;
    for (Module *module : m_byName.value(dotted.section(QLatin1Char('.'), -1))) {
        const QString path = m_paths.value(module);
        if (!path.endsWith(end) || module == importer)
            continue;
        const qsizetype prefix = commonPrefix(path, importing);
        if (prefix > bestPrefix) {
            best = module;
            bestPrefix = prefix;
        }
    }
    return best;
}

Module *Modules::relative(const Module *importer, int level, const QString &dotted) const
{
    QString path = m_paths.value(importer);
    for (int i = importer->isPackage ? 1 : 0; i < level; ++i)
        path = path.section(QLatin1Char('/'), 0, -2);
    if (!dotted.isEmpty())
        path += QLatin1Char('/') + QString(dotted).replace(QLatin1Char('.'), QLatin1Char('/'));
    return m_byPath.value(path);
}

QString Modules::relativeName(const Module *importer, int level, const QString &dotted)
{
    QStringList parts = modulePath(importer->file).split(QLatin1Char('/'));
    const qsizetype dropped = level - (importer->isPackage ? 1 : 0);
    const QString package = parts.value(parts.size() - 1 - dropped, QStringLiteral("package"));
    return dotted.isEmpty() ? package : package + QLatin1Char('.') + dotted;
}

} // namespace triptych::python
