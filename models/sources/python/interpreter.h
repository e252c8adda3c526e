// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "sources/python/modules.h"
#include "sources/python/value.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace triptych::python {

/// Where a piece of code runs.
struct Frame
{
    Module *module = nullptr;
    Class *cls = nullptr; ///< in a class's body
    std::shared_ptr<Scope> scope; ///< in a function, or in a class's body within one
    bool inFunction = false;
    bool inComprehension = false; ///< names are bound in `scope`, also in a class's body
    const Function *function = nullptr;
    Value self; ///< the first argument of the function, for super()
    std::optional<Value> returned;
    std::optional<Unknown> mayReturn; ///< why the function may have returned before, with the values
    bool leavesLoop = false;
    bool skipsRest = false; ///< after break or continue
};

/// What a call passes.
struct Arguments
{
    QList<Value> positional;
    QList<QPair<QString, Value>> keywords;
    std::optional<Unknown> open; ///< why there may be more

    [[nodiscard]] const Value *keyword(QLatin1String name) const;
};

/// Runs the declarative part of Python over syntax trees: the values that literals, names, calls, classes and functions
/// of the given files have. Whatever is not among the given files stays a symbol (External, Instance); what reading
/// can't tell is Unknown with the reason. Steps, depth and sizes are bounded, so that no file can make it run on.
class Interpreter
{
public:
    Interpreter(Modules &modules, Cancellation cancellation);

    /// Runs the pieces of a module that have not run yet and whose text is wanted.
    void run(Module *module, const std::function<bool(QByteArrayView)> &isWanted);
    void run(Module *module);

    [[nodiscard]] Value evaluate(Node node, Frame &frame);
    /// A string that holds an expression, as annotations do, in the scope of a class's module.
    [[nodiscard]] Value evaluateText(const QString &text, Module *module, Class *cls, Node at);
    [[nodiscard]] Value call(const Value &callee, const Arguments &arguments, Frame &frame, Node node);
    [[nodiscard]] Value attribute(const Value &value, const QString &name, Frame &frame, Node node);
    /// What `cls.name` gives: through the method resolution order, with declared attributes called for that class.
    [[nodiscard]] Value classAttribute(Class *cls, const QString &name, Node node);
    /// Calls what stands behind @declared_attr, @classmethod or @property for a class.
    [[nodiscard]] Value declared(const Function *function, Class *cls);

    /// Runs __init__() of an object's class of the given files, once.
    void initialise(Instance *instance);

    /// The items of what a loop or a splat runs over; open when there may be more.
    [[nodiscard]] QList<Value> iterate(const Value &value, std::optional<Unknown> &open, const Frame &frame, Node node);

    [[nodiscard]] const QList<Class *> &classes() const { return m_classes; } ///< in the order they are made
    /// Orders what modules make as Python would make it: what a module imports comes before its own.
    [[nodiscard]] std::pair<qsizetype, qint64> order(const Moment &moment) const;
    /// The calls of that name of SQLAlchemy (Table, Index, a constraint), in order.
    [[nodiscard]] QList<Instance *> calls(QLatin1String name) const;
    /// What was left out because nothing tells whether it runs.
    [[nodiscard]] const QList<Note> &skipped() const { return m_skipped; }

    template <typename T>
    T *make()
    {
        auto owned = std::make_unique<T>();
        T *result = owned.get();
        m_objects.push_back(std::move(owned));
        return result;
    }
    Sequence *makeSequence(Sequence::Type type, QList<Value> items);
    /// What `type(name, bases, members)` makes.
    [[nodiscard]] Value makeClass(
        const QString &name, const QList<Value> &bases, const Dictionary &members, Frame &frame, Node node);

private:
    // interpreter.cpp: bounds, names
    [[nodiscard]] Moment now() { return {m_running, ++m_count}; }
    /// A new symbol that stands for the expression at a node.
    [[nodiscard]] Instance *makeSymbol(Instance::Form form, const Module *module, Node node);
    [[nodiscard]] bool step();
    /// To make a large value, or to do something with it, takes as long as it is large.
    [[nodiscard]] static qint64 stepsOf(const Value &value, bool isMade);
    [[nodiscard]] Value tooMuch(const Frame &frame, Node node) const;
    [[nodiscard]] Value lookup(const QString &name, Frame &frame, Node node);
    [[nodiscard]] const Value *global(Module *module, const QString &name);
    [[nodiscard]] const Value *fetched(Module *module, const QString &name);
    [[nodiscard]] Value moduleAttribute(Module *module, const QString &name, Node node);
    void runPiece(Module *module, int index);
    void bind(const QString &name, const Value &value, Frame &frame, int line);

    // expressions.cpp
    [[nodiscard]] Value evaluateNode(Node node, Frame &frame);
    [[nodiscard]] Value stringLiteral(Node node, Frame &frame);
    [[nodiscard]] Value concatenated(Node node, Frame &frame);
    [[nodiscard]] Value comparison(Node node, Frame &frame);
    [[nodiscard]] Value boolean(Node node, Frame &frame);
    [[nodiscard]] Value conditional(Node node, Frame &frame);
    [[nodiscard]] Value binary(Node node, Frame &frame);
    [[nodiscard]] Value symbolicOperation(
        const QString &operation, const QList<Value> &operands, const Frame &frame, Node node);
    [[nodiscard]] Value lambda(Node node, Frame &frame);

    // containers.cpp
    [[nodiscard]] Value sequence(Node node, Sequence::Type type, Frame &frame);
    /// Adds the items of `*splatted`.
    void splat(Node splatted, QList<Value> &items, std::optional<Unknown> &open, Frame &frame);
    [[nodiscard]] Value dictionary(Node node, Frame &frame);
    [[nodiscard]] Value comprehension(Node node, Frame &frame);
    void comprehend(const QList<Node> &clauses, qsizetype index, Frame &frame, const std::function<void()> &body,
        std::optional<Unknown> &open);
    [[nodiscard]] Value subscript(Node node, Frame &frame);
    [[nodiscard]] Value subscriptOf(const Value &value, const QList<Value> &indexes, Frame &frame, Node node);
    [[nodiscard]] Value sliceOf(const Value &value, Node slice, Frame &frame);

    // calls.cpp
    [[nodiscard]] Value callNode(Node node, Frame &frame);
    [[nodiscard]] Arguments arguments(Node list, Frame &frame);
    [[nodiscard]] Value callMethod(const BoundMethod &method, const Arguments &arguments, Frame &frame, Node node);
    [[nodiscard]] std::optional<Value> callPattern(
        const Value &callee, const Arguments &arguments, Frame &frame, Node node);
    [[nodiscard]] Value callSuper(
        Instance *self, const QString &name, const Arguments &arguments, Frame &frame, Node node);
    void initialiseBase(Instance *instance, const Arguments &arguments, const Frame &frame, Node node);
    [[nodiscard]] Value callExternal(const External &external, const Arguments &arguments, Frame &frame, Node node);
    [[nodiscard]] Value callFunction(const Function *function, const Arguments &arguments, Frame &frame, Node node);
    bool bindParameters(const Function *function, const Arguments &arguments, Names &names);
    [[nodiscard]] Value symbolic(const Value &callee, const Arguments &arguments, const Frame &frame, Node node);

    // attributes.cpp
    [[nodiscard]] Value instanceAttribute(Instance *instance, const QString &name, Frame &frame, Node node);
    [[nodiscard]] Value symbolicAttribute(const Value &value, const QString &name, const Module *module, Node node);
    [[nodiscard]] Value superAttribute(const BoundMethod &super, const QString &name, Frame &frame, Node node);
    [[nodiscard]] Value boundTo(Instance *instance, const Value &member, Frame &frame, Node node);
    [[nodiscard]] Value method(const Value &self, const Value &function);
    [[nodiscard]] Value bound(const Value &member, Class *cls, Node node);

    // classes.cpp
    [[nodiscard]] Value defineClass(Node node, const QList<Value> &decorators, Frame &frame);
    [[nodiscard]] Class *newClass(const QString &name, const QList<Value> &bases, const Frame &frame, Node node);
    void finishClass(Class *cls, Frame &frame);

    // statements.cpp
    void executeBlock(const QList<Node> &statements, Frame &frame);
    void execute(Node statement, Frame &frame);
    void assignment(Node node, Frame &frame);
    void assign(Node target, const Value &value, Frame &frame, int depth = 0);
    void unpack(Node target, const Value &value, Frame &frame, int depth);
    /// Makes the attribute that something was assigned to the one that its owner gives from now on.
    static void keepSymbol(Instance *symbol);
    void augmented(Node node, Frame &frame);
    void annotate(Node target, Node type, Frame &frame);
    void forStatement(Node node, Frame &frame);
    void whileStatement(Node node, Frame &frame);
    void tryStatement(Node node, Frame &frame);

    // imports.cpp
    void importStatement(Node node, Frame &frame);
    void importFrom(Node node, Frame &frame);
    void importName(Module *from, const QString &name, const QString &as, Node node, Frame &frame);
    void importStar(Module *module, const QString &dotted, Frame &frame);

    // statements.cpp
    [[nodiscard]] Value define(Node node, const QList<Value> &decorators, Frame &frame);
    [[nodiscard]] Value defineFunction(Node node, const QList<Value> &decorators, Frame &frame);

    // branches.cpp
    void ifStatement(Node node, Frame &frame);
    /// Of a test that can't be told: the values that its branches return, when they do nothing else.
    [[nodiscard]] bool returnEither(const QList<Node> &branches, Frame &frame, const QString &reason);
    /// One of some values; that value where they are all the same.
    [[nodiscard]] Value either(const QList<Value> &values, const Unknown &reason) const;
    /// A value of code that may not run: it makes no tables.
    [[nodiscard]] Value supposed(Node node, Frame &frame);
    void forgetAttributes(Node node, const Value &value, Frame &frame, int depth);
    /// Leaves out code of which nothing tells whether it runs: the names it binds are unknown.
    void leaveOut(Node node, Frame &frame, const QString &reason);

    Modules &m_modules;
    Cancellation m_cancellation;
    std::vector<std::unique_ptr<Object>> m_objects;
    QList<Class *> m_classes;
    QList<Instance *> m_recorded;
    QList<Note> m_skipped;
    QList<SyntaxTree> m_texts;
    qint64 m_steps = 0;
    qint64 m_stepLimit = 0;
    const Module *m_running = nullptr; ///< whose statement at the top level runs
    int m_depth = 0;
    bool m_isSupposing = false; ///< what runs may not run when the models are imported
    qint64 m_count = 0; ///< of the objects that the running piece made, above its number
    QList<const Module *> m_order; ///< the modules in the order in which their imports end
};

} // namespace triptych::python
