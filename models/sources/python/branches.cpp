// SPDX-License-Identifier: MIT
#include "sources/python/code.h"
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace triptych::python {

namespace {

bool holdsReturn(Node node, int depth = 0)
{
    if (node.kind() == Kind::ReturnStatement || node.kind() == Kind::RaiseStatement)
        return true;
    if (depth > 12 || node.kind() == Kind::FunctionDefinition || node.kind() == Kind::ClassDefinition)
        return false;
    return std::ranges::any_of(node.children(), [&](const Node &each) { return holdsReturn(each, depth + 1); });
}

/// As what is imported imports, a test before such a block does not hold.
bool alwaysRaises(const QList<Node> &block)
{
    return !block.isEmpty() && block.last().kind() == Kind::RaiseStatement;
}

bool definesClass(Node node, int depth = 0)
{
    if (node.kind() == Kind::ClassDefinition)
        return true;
    if (depth > 12 || node.kind() == Kind::FunctionDefinition)
        return false;
    return std::ranges::any_of(node.children(), [&](const Node &each) { return definesClass(each, depth + 1); });
}

} // namespace

/// What such code assigns to an attribute of an object that is known here may be that or not.
void Interpreter::forgetAttributes(Node node, const Value &value, Frame &frame, int depth)
{
    if (depth > 12 || node.kind() == Kind::FunctionDefinition || node.kind() == Kind::ClassDefinition)
        return;
    const Node target = node.kind() == Kind::Assignment ? node.field("left") : Node();
    const Node owner = target.isNull() || target.kind() != Kind::Attribute ? Node() : target.field("object");
    if (!owner.isNull() && object<Instance>(evaluate(owner, frame)))
        assign(target, value, frame);
    for (const Node &each : node.children())
        forgetAttributes(each, value, frame, depth + 1);
}

void Interpreter::leaveOut(Node node, Frame &frame, const QString &reason)
{
    if (frame.inFunction && holdsReturn(node)) {
        frame.returned = unknown(frame.module, node, reason);
        return;
    }
    if (!frame.inFunction && !frame.cls && definesClass(node))
        m_skipped.append({originOf(frame.module, node), node.summary(), reason});
    const Value value = unknown(frame.module, node, reason);
    for (const QString &name : boundNames(node))
        bind(name, value, frame, node.line());
    forgetAttributes(node, value, frame, 0);
    if (frame.cls && node.kind() == Kind::Error)
        bind(QStringLiteral("<error %1>").arg(node.line()), value, frame, node.line());
}

bool Interpreter::returnEither(const QList<Node> &branches, Frame &frame, const QString &reason)
{
    const auto returned = [](const Node &branch) {
        const QList<Node> block = branch.field(branch.kind() == Kind::ElseClause ? "body" : "consequence").children();
        return block.size() == 1 && block.first().kind() == Kind::ReturnStatement ? block.first() : Node();
    };
    if (!frame.inFunction || !std::ranges::all_of(branches, [&](const Node &each) { return !returned(each).isNull(); }))
        return false;
    QList<Value> values = frame.mayReturn ? alternatives(*frame.mayReturn) : QList<Value>();
    for (const Node &branch : branches) {
        const QList<Node> value = returned(branch).children();
        values.append(value.isEmpty() ? Value(NoneType()) : supposed(value.first(), frame));
    }
    Unknown result = frame.mayReturn ? *frame.mayReturn : unknown(frame.module, branches.first(), reason);
    result.alternatives = std::make_shared<const Alternatives>(Alternatives{values});
    frame.mayReturn = result;
    if (branches.last().kind() == Kind::ElseClause)
        frame.returned = values.last();
    return true;
}

Value Interpreter::either(const QList<Value> &values, const Unknown &reason) const
{
    QList<Value> all;
    for (const Value &each : values) {
        const QList<Value> inner = alternatives(each);
        all += inner.isEmpty() ? QList<Value>{each} : inner;
    }
    if (!all.isEmpty() && std::ranges::all_of(all, [&](const Value &each) { return each == all.first(); }))
        return all.first();
    Unknown result = reason;
    result.alternatives = std::make_shared<const Alternatives>(Alternatives{all});
    return result;
}

Value Interpreter::supposed(Node node, Frame &frame)
{
    const QScopedValueRollback supposing(m_isSupposing, true);
    return evaluate(node, frame);
}

void Interpreter::ifStatement(Node node, Frame &frame)
{
    QList<Node> branches = node.fields("alternative");
    branches.prepend(node);
    for (qsizetype i = 0; i < branches.size(); ++i) {
        const Node branch = branches[i];
        if (branch.kind() == Kind::ElseClause) {
            executeBlock(branch.field("body").children(), frame);
            return;
        }
        const Node test = branch.field("condition");
        const Value value = evaluate(test, frame);
        const auto *external = as<External>(value);
        const bool typeChecking = external && external->name() == QLatin1String("TYPE_CHECKING");
        const auto holds = typeChecking ? std::optional(false) : truth(value);
        const QList<Node> block = branch.field("consequence").children();
        if (!holds && alwaysRaises(block))
            continue;
        if (!holds) {
            const QString reason = InterpreterText::tr("Reading can't tell whether “%1” holds.").arg(test.summary());
            if (!returnEither(branches.mid(i), frame, reason))
                leaveOut(node, frame, reason);
            return;
        }
        if (*holds) {
            executeBlock(block, frame);
            return;
        }
    }
}

} // namespace triptych::python
