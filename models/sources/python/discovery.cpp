// SPDX-License-Identifier: MIT
#include "sources/python/discovery.h"

#include "sources/python/code.h"
#include "sources/python/mappedclass.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

namespace triptych::python {

namespace {

enum class CharKind : char { Other, WordStart, Digit };

constexpr std::array<CharKind, 256> charKinds = [] {
    std::array<CharKind, 256> kinds{};
    for (int c = 0; c < 256; ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        kinds[std::size_t(c)] = isLetter ? CharKind::WordStart
            : c >= '0' && c <= '9'       ? CharKind::Digit
                                         : CharKind::Other;
    }
    return kinds;
}();

CharKind kindOf(char c)
{
    return charKinds[static_cast<unsigned char>(c)];
}

/// Calls `visit` with each identifier-like word of a text and the characters before and after it, until it says true.
template <typename Visitor>
bool anyWord(std::string_view text, const Visitor &visit)
{
    for (std::size_t at = 0; at < text.size();) {
        if (kindOf(text[at]) != CharKind::WordStart) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && kindOf(text[end]) != CharKind::Other)
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

/// The part of a file that a line begins, where a name can make a table: a class's bases, what is assigned or imported
/// under another name, a decorator, a call in the first column.
struct MakingPart
{
    std::string_view text;
    bool namesClasses = false; ///< a class's name counts, not only those of functions and objects
};

MakingPart makingPart(std::string_view source, std::size_t start, std::size_t end)
{
    const std::string_view line = source.substr(start, end - start);
    const std::size_t indent = line.find_first_not_of(" \t");
    if (indent == std::string_view::npos)
        return {};
    const std::string_view code = line.substr(indent);
    if (code.starts_with("class ")) {
        const std::size_t colon = std::min(source.find(':', start), source.size());
        const std::size_t bases = std::min(source.find('(', start), colon);
        return {source.substr(bases, colon - bases), true};
    }
    if (code.starts_with("import ") || code.starts_with("from "))
        return {code.find(" as ") == std::string_view::npos ? std::string_view() : code, true};
    if (code.front() == '@')
        return {code, false};
    if (indent > 0 || kindOf(code.front()) != CharKind::WordStart)
        return {};
    return {code, code.find('(') == std::string_view::npos};
}

/// Functions that may make columns, classes or tables. Classes tell by what they turned out to be.
void addDefiningFunctions(const Module &module, QSet<QByteArray> &makers)
{
    for (int i = 0; i < module.code->count(); ++i) {
        const QByteArray &name = module.code->defines(i);
        const auto *value = name.isEmpty() ? nullptr : module.globals.find(QString::fromUtf8(name));
        if (!name.isEmpty() && (!value || !object<Class>(*value)) && speaksOfTables(module.code->text(i)))
            makers.insert(name);
    }
}

/// A declarative base that a call made, a table, a MetaData.
bool isTableObject(const Value &value)
{
    const QString called = calledName(value);
    return (object<Instance>(value) && baseRole(value) == BaseRole::Declarative) || called == QLatin1String("Table")
        || called == QLatin1String("MetaData") || called == QLatin1String("registry");
}

/// Whether a class is mapped, or lends its columns or its base to those that are.
bool lendsColumns(const Class &cls)
{
    const bool isDeclarative = std::ranges::any_of(cls.mro, [](const Value &base) {
        const BaseRole role = object<Class>(base) ? BaseRole::Neutral : baseRole(base);
        return role != BaseRole::Neutral && role != BaseRole::Unresolved;
    });
    const auto isColumn = [](const auto &member) {
        const QString called = calledName(member.second);
        const auto *function = object<Function>(member.second);
        return called == QLatin1String("Column") || called == QLatin1String("mapped_column")
            || (function && function->hasDecorator(QLatin1String("declared_attr")));
    };
    return isDeclarative || isMapped(&cls) || std::ranges::any_of(cls.members.items(), isColumn)
        || std::ranges::any_of(cls.annotations, [](const auto &each) { return speaksOfTables(each.second.view()); });
}

} // namespace

bool speaksOfTables(QByteArrayView source)
{
    static const std::unordered_set<std::string_view> words{"Column", "mapped_column", "Mapped", "SQLModel",
        "__tablename__", "__table__", "__table_args__", "__abstract__", "declared_attr", "declarative_base",
        "DeclarativeBase", "as_declarative", "map_imperatively", "MetaData", "ForeignKey", "TypeDecorator",
        "UniqueConstraint", "CheckConstraint", "ForeignKeyConstraint", "PrimaryKeyConstraint"};
    static constexpr std::string_view firsts = "CmMS_dDaFTUPI";
    return anyWord(viewOf(source), [](std::string_view word, char before, char after) {
        if (word.size() < 5 || firsts.find(word.front()) == std::string_view::npos)
            return false;
        const bool isCall = after == '(' && (word == "Table" || word == "Index" || word == "mapper");
        return isCall || (word == "Model" && before == '.') || words.contains(word);
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

TableMakers tableMakers(const Interpreter &interpreter, const Modules &modules)
{
    TableMakers makers;
    for (const Class *cls : interpreter.classes()) {
        if (lendsColumns(*cls))
            makers.classes.insert(cls->name.toUtf8());
        for (const Value &base : isMapped(cls) ? cls->bases : QList<Value>()) {
            if (const auto *external = as<External>(base); external && baseRole(base) == BaseRole::Unresolved)
                makers.classes.insert(external->name().toUtf8());
        }
    }
    for (const auto &module : modules.all()) {
        if (!module->code)
            continue;
        addDefiningFunctions(*module, makers.others);
        for (const auto &[name, value] : module->globals.items()) {
            const auto *cls = object<Class>(value);
            if (isTableObject(value))
                makers.others.insert(name.toUtf8());
            else if (cls && name != cls->name && lendsColumns(*cls))
                makers.classes.insert(name.toUtf8());
        }
    }
    for (const auto &module : modules.all()) {
        for (auto import = module->imports.cbegin(); import != module->imports.cend(); ++import) {
            for (QSet<QByteArray> *names : {&makers.classes, &makers.others}) {
                if (names->contains(import->name.toUtf8()))
                    names->insert(import.key().toUtf8());
            }
        }
    }
    return makers;
}

bool standsOn(QByteArrayView source, const TableMakers &makers)
{
    const std::string_view text = viewOf(source);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const MakingPart part = makingPart(text, start, end);
        const bool found = anyWord(part.text, [&](std::string_view word, char, char) {
            const QByteArray name = QByteArray::fromRawData(word.data(), qsizetype(word.size()));
            return makers.others.contains(name) || (part.namesClasses && makers.classes.contains(name));
        });
        if (found)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace triptych::python
