// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "sources/python/syntaxtree.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace triptych::python {

/// What lives as long as the interpreter that made it. Values point to objects and never own them, so that Python's
/// reference cycles (a function and its module) are none here.
struct Object
{
    Object() = default;
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;
    virtual ~Object() = default;
};

struct Sequence;
struct Dictionary;
struct Instance;
struct Class;
struct Function;
struct Module;
struct BoundMethod;

struct NoneType
{
    bool operator==(const NoneType &) const = default;
};

/// A name of a package that is not among the given files: "sqlalchemy.Column", "typing.Optional", "app.db".
struct External
{
    QString path;

    bool operator==(const External &) const = default;
    [[nodiscard]] QString name() const { return path.mid(path.lastIndexOf(QLatin1Char('.')) + 1); }
};

struct Alternatives;

/// A value that reading alone cannot tell, and why.
struct Unknown
{
    std::shared_ptr<const Note> note;
    std::shared_ptr<const Alternatives> alternatives = {}; ///< the values of which it is one, where that can be told

    bool operator==(const Unknown &) const = default;
};

/// What an expression of Python evaluates to.
using Value = std::variant<NoneType, bool, qint64, double, QString, Sequence *, Dictionary *, External, Instance *,
    Class *, Function *, Module *, BoundMethod *, Unknown>;

template <typename T>
[[nodiscard]] const T *as(const Value &value)
{
    return std::get_if<T>(&value);
}

/// The object of that type, or nullptr.
template <typename T>
[[nodiscard]] T *object(const Value &value)
{
    const auto *pointer = std::get_if<T *>(&value);
    return pointer ? *pointer : nullptr;
}

[[nodiscard]] inline bool isNone(const Value &value)
{
    return std::holds_alternative<NoneType>(value);
}
[[nodiscard]] inline bool isUnknown(const Value &value)
{
    return std::holds_alternative<Unknown>(value);
}

struct Alternatives
{
    QList<Value> values;
};

/// The values of which a value is one; none where reading can't tell them.
[[nodiscard]] inline QList<Value> alternatives(const Value &value)
{
    const auto *reason = as<Unknown>(value);
    return reason && reason->alternatives ? reason->alternatives->values : QList<Value>();
}

/// Names in the order in which they were first bound.
class Names
{
public:
    [[nodiscard]] const Value *find(const QString &name) const
    {
        const auto found = m_index.constFind(name);
        return found == m_index.cend() ? nullptr : &m_items[*found].second;
    }
    void set(const QString &name, Value value)
    {
        const auto found = m_index.constFind(name);
        if (found != m_index.cend()) {
            m_items[*found].second = std::move(value);
            return;
        }
        m_index.insert(name, m_items.size());
        m_items.append({name, std::move(value)});
    }
    void remove(const QString &name)
    {
        if (const auto found = m_index.constFind(name); found != m_index.cend())
            m_items[*found].first = QString();
        m_index.remove(name);
    }
    /// In order; a removed one has an empty name.
    [[nodiscard]] const QList<QPair<QString, Value>> &items() const { return m_items; }

private:
    QList<QPair<QString, Value>> m_items;
    QHash<QString, qsizetype> m_index;
};

/// The names of one function call, and of the one around it.
struct Scope
{
    Names names;
    std::shared_ptr<Scope> parent;
};

/// A list, tuple or set.
struct Sequence : Object
{
    enum class Type { List, Tuple, Set };
    Type type = Type::List;
    QList<Value> items;
    std::optional<Unknown> open; ///< why there may be more items than these
};

struct Dictionary : Object
{
    QList<QPair<Value, Value>> items;
    std::optional<Unknown> open; ///< why there may be more items than these

    [[nodiscard]] const Value *find(const QString &key) const;
    void set(const Value &key, const Value &value);
};

/// When Python would make an object: while a module's top level ran (nullptr: later), and how many objects of that
/// module came before.
struct Moment
{
    const Module *during = nullptr;
    qint64 count = 0;

    /// An installed module's own statement made it.
    [[nodiscard]] bool byLibrary() const;
};

/// An expression over names that are not among the given files, kept as it is: the call `Column(Integer)`, the
/// subscript `Mapped[int]`, the attribute `table.c`, the union `int | None`; or an object of a class of the given
/// files.
struct Instance : Object
{
    enum class Form { Call, Subscript, Attribute, Operator };
    Form form = Form::Call;
    Value callee; ///< what is called, subscripted or asked for an attribute
    QString name; ///< of the attribute, or the operator
    QList<Value> arguments; ///< of a call or a subscript; the operands
    QList<QPair<QString, Value>> keywords;
    std::optional<Unknown> open; ///< why there may be more arguments than these
    Names attributes; ///< what was assigned to it later
    bool isInitialised = false; ///< its class of the given files has run __init__() on it
    Instance *base = nullptr; ///< what __init__() passes on to a base outside the given files; nullptr: not known
    const Module *module = nullptr;
    Node node;
    Moment made;
};

class Code;

/// What `from module import name` binds, not asked for yet.
struct Import
{
    Module *module;
    QString name;
    Node node;
};

struct Module : Object
{
    QString file; ///< as the person gave it
    QString name; ///< dotted, as far as the path tells
    bool isPackage = false; ///< __init__.py
    bool isLibrary = false; ///< installed, not the person's own
    bool isOutline = false; ///< stands for an installed one (see outlines/README.md)
    std::shared_ptr<const Code> code; ///< null until something of it is asked for
    Names globals;
    QHash<QString, Import> imports; ///< by the name that they bind
    QStringList externalStars; ///< packages of `from package import *` that can't be found
    enum class Step { Waiting, Running, Done };
    QList<Step> steps; ///< of each piece
};

inline bool Moment::byLibrary() const
{
    return during && during->isLibrary;
}

struct Function : Object
{
    QString name;
    Module *module = nullptr;
    Node node; ///< function_definition or lambda
    QList<QPair<QString, Value>> defaults; ///< evaluated where it was defined
    QList<Value> decorators; ///< the outermost first, those that the interpreter does not apply itself
    Class *owner = nullptr; ///< the class whose body defines it
    std::shared_ptr<Scope> closure; ///< locals of the function around it

    [[nodiscard]] bool hasDecorator(QLatin1String name) const; ///< by its last name
};

struct Class : Object
{
    QString name;
    Module *module = nullptr;
    Node node;
    QList<Value> bases;
    QList<QPair<QString, Value>> keywords;
    QList<Value> decorators;
    Names members;
    QList<QPair<QString, Node>> annotations; ///< in order; members hold the value when there is one
    QStringList declared; ///< the names of members and annotations, in the order of the class
    QHash<QString, int> lines; ///< where each of them stands

    void declare(const QString &member, int line);
    [[nodiscard]] Node annotation(const QString &member) const;
    QList<Value> mro; ///< itself first; bases outside the given files as they were written
    Moment made; ///< when its body has run
};

/// `"…".format`, `cls.helper`, `super().__table_args__`: a method and what it is called on.
struct BoundMethod : Object
{
    Value self;
    Value function; ///< a Function, or the name of a built-in type's method
};

/// The arguments of a call by position or name, nullptr where not given.
[[nodiscard]] const Value *argument(const Instance &call, int position, QLatin1String name);
[[nodiscard]] const Value *keyword(const Instance &call, QLatin1String name);

/// Where an expression stands.
[[nodiscard]] Origin originOf(const Module *module, Node node);
[[nodiscard]] Unknown unknown(const Module *module, Node node, const QString &reason);

/// A value as Python writes it: 'a', 12, String(255), DateTime(timezone=True).
[[nodiscard]] QString pythonText(const Value &value);
/// The expression that a value came from, one line, for a note.
[[nodiscard]] QString sourceText(const Value &value);
/// The value as str() gives it, where that can be told.
[[nodiscard]] std::optional<QString> toText(const Value &value);
/// Python's truth value, where that can be told.
[[nodiscard]] std::optional<bool> truth(const Value &value);
/// Python's ==, where that can be told.
[[nodiscard]] std::optional<bool> equal(const Value &left, const Value &right);

} // namespace triptych::python
