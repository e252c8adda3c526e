// SPDX-License-Identifier: MIT
#include "sources/python/discovery.h"

#include "sources/python/code.h"
#include "sources/python/mappedclass.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace triptych::python {

namespace {

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isWordPart(char c)
{
    return isWordStart(c) || (c >= '0' && c <= '9');
}

/// Calls `visit` with each identifier-like word of a text and the characters before and after it, until it says true.
template <typename Visitor>
bool anyWord(std::string_view text, const Visitor &visit)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordStart(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        if (visit(text.substr(at, end - at), at > 0 ? text[at - 1] : '\0', end < text.size() ? text[end] : '\0'))
            return true;
        at = end;
    }
    return false;
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

/// The part of a file that a line begins, where a name can make a table: a class's header (up to its colon), a
/// decorator, a statement in the first column, and what an import calls otherwise.
std::string_view makingPart(std::string_view source, std::size_t start, std::size_t end)
{
    const std::string_view line = source.substr(start, end - start);
    const std::size_t indent = line.find_first_not_of(" \t");
    if (indent == std::string_view::npos)
        return {};
    const std::string_view code = line.substr(indent);
    if (code.starts_with("class "))
        return source.substr(start, std::min(source.find(':', start), source.size()) - start);
    if (code.starts_with("import ") || code.starts_with("from "))
        return code.find(" as ") == std::string_view::npos ? std::string_view() : code;
    return indent == 0 || code.front() == '@' ? code : std::string_view();
}

template <typename Visitor>
bool anyMakingPart(std::string_view source, const Visitor &visit)
{
    for (std::size_t start = 0; start < source.size();) {
        const std::size_t end = std::min(source.find('\n', start), source.size());
        if (visit(makingPart(source, start, end)))
            return true;
        start = end + 1;
    }
    return false;
}

void addDefiningFunctions(const Module &module, QSet<QByteArray> &makers)
{
    for (Node statement : module.code->statements) {
        if (statement.kind() == Kind::DecoratedDefinition)
            statement = statement.field("definition");
        if (statement.kind() == Kind::FunctionDefinition && speaksOfTables(statement.view()))
            makers.insert(statement.field("name").view().toByteArray());
    }
}

bool isGeneratedBase(const Value &value)
{
    return object<Instance>(value) && baseRole(value) == BaseRole::Declarative;
}

} // namespace

bool speaksOfTables(QByteArrayView source)
{
    static constexpr std::array<std::string_view, 16> words{"Column", "mapped_column", "Mapped", "SQLModel",
        "__tablename__", "__table__", "__abstract__", "declared_attr", "declarative_base", "DeclarativeBase",
        "as_declarative", "map_imperatively", "MetaData", "ForeignKey", "TypeDecorator", "mapper_registry"};
    return anyWord(viewOf(source), [](std::string_view word, char before, char after) {
        if (std::ranges::find(words, word) != words.end())
            return true;
        return (word == "Table" && after == '(') || (word == "Model" && before == '.')
            || (word == "mapper" && after == '(');
    });
}

bool isTest(const QString &file, QByteArrayView source)
{
    const QString name = file.section(QLatin1Char('/'), -1);
    if (name == QLatin1String("conftest.py"))
        return true;
    const bool isNamed = name.startsWith(QLatin1String("test_")) || name.endsWith(QLatin1String("_test.py"));
    return isNamed && anyWord(viewOf(source), [](std::string_view word, char, char) {
        return word == "unittest" || word == "pytest" || word.starts_with("test_");
    });
}

QSet<QByteArray> tableMakers(const Interpreter &interpreter, const Modules &modules)
{
    QSet<QByteArray> makers;
    for (const Class *cls : interpreter.classes()) {
        const bool mayMap = isMapped(cls) || std::ranges::any_of(cls->mro, [](const Value &base) {
            return !object<Class>(base) && baseRole(base) != BaseRole::Neutral;
        });
        const bool hasColumns = std::ranges::any_of(cls->members.items(), [](const auto &member) {
            return calledName(member.second) == QLatin1String("Column")
                || calledName(member.second) == QLatin1String("mapped_column");
        });
        if (mayMap || hasColumns || !cls->annotations.isEmpty())
            makers.insert(cls->name.toUtf8());
        for (const Value &base : isMapped(cls) ? cls->bases : QList<Value>()) {
            if (const auto *external = as<External>(base))
                makers.insert(external->name().toUtf8());
        }
    }
    for (const auto &module : modules.all()) {
        if (!module->code)
            continue;
        addDefiningFunctions(*module, makers);
        for (const auto &[name, value] : module->globals.items()) {
            if (isGeneratedBase(value))
                makers.insert(name.toUtf8());
        }
    }
    return makers;
}

bool standsOn(QByteArrayView source, const QSet<QByteArray> &makers)
{
    return anyMakingPart(viewOf(source), [&](std::string_view part) {
        return anyWord(part, [&](std::string_view word, char, char) {
            return makers.contains(QByteArray::fromRawData(word.data(), qsizetype(word.size())));
        });
    });
}

} // namespace triptych::python
