// SPDX-License-Identifier: MIT
#include "sources/python/compositecolumns.h"

#include "sources/python/annotations.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>

namespace triptych::python {

namespace {

/// A field of the composite's class.
struct Field
{
    QString name;
    Class *owner = nullptr;
    Node type;
};

/// The parameters of a dataclass in their order, or of __init__().
QList<Field> fieldsOf(Class *cls)
{
    QList<Field> fields;
    for (auto base = cls->mro.crbegin(); base != cls->mro.crend(); ++base) {
        auto *owner = object<Class>(*base);
        for (qsizetype i = 0; owner && i < owner->annotations.size(); ++i) {
            const auto &[name, type] = owner->annotations[i];
            const auto known = std::ranges::find(fields, name, &Field::name);
            if (known == fields.end())
                fields.append({name, owner, type});
            else
                *known = {name, owner, type};
        }
    }
    const Value *init = fields.isEmpty() ? cls->members.find(QStringLiteral("__init__")) : nullptr;
    if (const auto *function = init ? object<Function>(*init) : nullptr) {
        for (const Node &parameter : function->node.field("parameters").children().mid(1)) {
            const Node name = parameter.field("name");
            fields.append(
                {name.isNull() ? parameter.children().value(0).text() : name.text(), cls, parameter.field("type")});
        }
    }
    return fields;
}

/// The class that is composed: the first argument, or what the attribute is annotated with.
Class *composedClass(Interpreter &interpreter, Class *owner, const Instance &composite, const QString &attribute)
{
    if (auto *cls = composite.arguments.isEmpty() ? nullptr : object<Class>(composite.arguments.first()))
        return cls;
    const Node annotation = owner->annotation(attribute);
    return annotation.isNull() ? nullptr : object<Class>(readAnnotation(interpreter, owner, annotation).pythonType);
}

} // namespace

QList<ColumnDeclaration> compositeColumns(
    Interpreter &interpreter, Class *owner, const Instance &composite, const ColumnDeclaration &attribute)
{
    Class *composed = composedClass(interpreter, owner, composite, attribute.attribute);
    QList<Value> given = composite.arguments;
    if (!given.isEmpty() && !as<QString>(given.first()) && !columnCall(given.first()))
        given.removeFirst();
    const QList<Field> fields = composed ? fieldsOf(composed) : QList<Field>();
    QList<ColumnDeclaration> result;
    for (qsizetype i = 0; i < std::max(given.size(), fields.size()); ++i) {
        const Instance *call = i < given.size() ? columnCall(given[i]) : nullptr;
        if (i < given.size() && !call)
            continue; // the name of an attribute that stands elsewhere
        ColumnDeclaration declaration = attribute;
        declaration.call = call;
        declaration.attribute = i < fields.size() ? fields[i].name : attribute.attribute;
        declaration.attribute = ColumnBuilder::nameOf(declaration); // a part has no attribute of its own
        const bool isTyped = i < fields.size() && !fields[i].type.isNull();
        if (isTyped && (!call || sqlalchemyName(call->callee) == QLatin1String("mapped_column"))) {
            const MappedAnnotation read = readAnnotation(interpreter, fields[i].owner, fields[i].type);
            const MappedAnnotation type
                = read.isMapped ? read : readType(interpreter, fields[i].owner, read.pythonType);
            declaration.pythonType = type.pythonType;
            declaration.optional = type.optional;
            declaration.annotated = type.column();
        }
        result.append(declaration);
    }
    return result;
}

} // namespace triptych::python
