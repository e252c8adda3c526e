// SPDX-License-Identifier: MIT
#include "sources/python/code.h"
#include "sources/python/interpreter.h"

namespace triptych::python {

void Interpreter::importStatement(Node node, Frame &frame)
{
    for (const Node &each : node.fields("name")) {
        const Node alias = each.field("alias");
        const QString dotted = (alias.isNull() ? each : each.field("name")).text();
        const QString name = alias.isNull() ? dotted.section(QLatin1Char('.'), 0, 0) : alias.text();
        const QString bound = alias.isNull() ? name : dotted;
        Module *module = m_modules.absolute(bound, frame.module);
        bind(name, module ? Value(module) : Value(External{bound}), frame, node.line());
    }
}

/// At a module's top level the name is looked up only when something asks for it: most imports have no part in models.
void Interpreter::importName(Module *from, const QString &name, const QString &as, Node node, Frame &frame)
{
    if (frame.cls || frame.scope) {
        bind(as, moduleAttribute(from, name, node), frame, node.line());
        return;
    }
    frame.module->globals.remove(as);
    frame.module->imports.insert(as, {from, name, node});
}

void Interpreter::importStar(Module *module, const QString &dotted, Frame &frame)
{
    if (!module) {
        frame.module->externalStars.append(dotted);
        return;
    }
    Modules::load(module);
    const Value *listed = global(module, QStringLiteral("__all__"));
    const auto *all = listed ? object<Sequence>(*listed) : nullptr;
    if (all && !all->open) {
        for (const Value &each : all->items) {
            if (const auto *name = as<QString>(each))
                importName(module, *name, *name, {}, frame);
        }
        return;
    }
    for (const int statement : module->code->stars())
        runPiece(module, statement);
    QStringList names = module->code->boundNames() + module->imports.keys();
    for (const auto &[name, value] : module->globals.items())
        names.append(name);
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!name.isEmpty() && !name.startsWith(QLatin1Char('_')))
            importName(module, name, name, {}, frame);
    }
    for (const QString &star : std::as_const(module->externalStars)) {
        if (!frame.module->externalStars.contains(star))
            frame.module->externalStars.append(star);
    }
}

void Interpreter::importFrom(Node node, Frame &frame)
{
    const Node from = node.field("module_name");
    const auto asName = [](const Node &each) {
        const Node alias = each.field("alias");
        return std::pair((alias.isNull() ? each : each.field("name")).text(), (alias.isNull() ? each : alias).text());
    };
    Module *module = nullptr;
    QString dotted;
    std::function<Module *(const QString &)> submodule;
    if (from.kind() == Kind::RelativeImport) {
        const QList<Node> parts = from.children();
        const int level = int(parts.value(0).text().count(QLatin1Char('.')));
        const QString rest = parts.size() > 1 ? parts[1].text() : QString();
        module = m_modules.relative(frame.module, level, rest);
        dotted = Modules::relativeName(frame.module, level, rest);
        submodule = [this, level, rest, &frame](const QString &name) {
            return m_modules.relative(frame.module, level, rest.isEmpty() ? name : rest + QLatin1Char('.') + name);
        };
    } else {
        dotted = from.text();
        module = m_modules.absolute(dotted, frame.module);
        submodule = [this, &dotted, &frame](const QString &name) {
            return m_modules.absolute(dotted + QLatin1Char('.') + name, frame.module);
        };
    }
    for (const Node &each : node.children()) {
        if (each.kind() == Kind::WildcardImport)
            importStar(module, dotted, frame);
    }
    for (const Node &each : node.fields("name")) {
        const auto [name, as] = asName(each);
        if (module) {
            importName(module, name, as, each, frame);
            continue;
        }
        Module *sub = submodule(name);
        bind(as, sub ? Value(sub) : Value(External{dotted + QLatin1Char('.') + name}), frame, node.line());
    }
}

} // namespace triptych::python
