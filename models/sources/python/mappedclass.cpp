// SPDX-License-Identifier: MIT
#include "sources/python/mappedclass.h"

#include "sources/python/sqlalchemynames.h"

#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

QString packageOf(const QString &path)
{
    return path.section(QLatin1Char('.'), 0, 0);
}

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

BaseRole externalRole(const External &external)
{
    static const QSet<QString> neutral = words("builtins abc typing typing_extensions enum collections dataclasses "
                                               "sqlalchemy pydantic flask_login flask_security "
                                               "sqlalchemy_serializer marshmallow werkzeug itsdangerous");
    static const QSet<QString> otherMappers = words("django peewee tortoise odoo pony mongoengine ormar orm");
    const QString name = external.name();
    const QString package = packageOf(external.path);
    if (name == QLatin1String("DeclarativeBase") || name == QLatin1String("DeclarativeBaseNoMeta"))
        return BaseRole::Declarative;
    if (name == QLatin1String("SQLModel"))
        return BaseRole::SqlModel;
    if (package == QLatin1String("oslo_db")
        && (name == QLatin1String("ModelBase") || name == QLatin1String("ModelIterator")))
        return BaseRole::Neutral;
    // Flask-SQLAlchemy's own Model is what a model_class stands on; db.Model is what maps.
    if (otherMappers.contains(package) || package == QLatin1String("flask_sqlalchemy"))
        return BaseRole::Neutral;
    if (name == QLatin1String("Model"))
        return BaseRole::Flask;
    if (neutral.contains(package) && name != QLatin1String("DeferredReflection"))
        return BaseRole::Neutral;
    return BaseRole::Unresolved;
}

bool isBaseItself(const Class *cls)
{
    const bool decorated = std::ranges::any_of(cls->decorators, [](const Value &decorator) {
        const QString text = pythonText(decorator);
        return text.contains(QLatin1String("as_declarative"));
    });
    return decorated || std::ranges::any_of(cls->bases, [](const Value &base) {
        const auto *external = as<External>(base);
        return external && externalRole(*external) == BaseRole::Declarative;
    });
}

bool isDecoratedMapped(const Class *cls)
{
    return std::ranges::any_of(cls->decorators, [](const Value &decorator) {
        const auto *symbol = object<Instance>(decorator);
        return mapsClass(symbol && symbol->form == Instance::Form::Call ? symbol->callee : decorator);
    });
}

/// AbstractConcreteBase has no table itself; its subclasses take its columns as a mixin's.
bool isAbstractConcrete(const Class *cls)
{
    return std::ranges::any_of(
        cls->bases, [](const Value &base) { return sqlalchemyName(base) == QLatin1String("AbstractConcreteBase"); });
}

bool names(const Class *cls, const char *member)
{
    return std::ranges::any_of(cls->mro, [&](const Value &base) {
        const auto *each = object<Class>(base);
        const Value *value = each ? each->members.find(QLatin1String(member)) : nullptr;
        return value && !isNone(*value);
    });
}

} // namespace

BaseRole baseRole(const Value &base)
{
    if (const auto *external = as<External>(base))
        return externalRole(*external);
    const auto *instance = object<Instance>(base);
    if (!instance)
        return BaseRole::Unresolved;
    if (instance->form == Instance::Form::Subscript)
        return baseRole(instance->callee);
    if (instance->form == Instance::Form::Attribute && instance->name == QLatin1String("Model"))
        return BaseRole::Flask;
    const auto *method = object<Instance>(instance->callee);
    const QString name = method ? method->name : calledName(base);
    static const QSet<QString> makers = {QStringLiteral("declarative_base"), QStringLiteral("automap_base"),
        QStringLiteral("generate_base"), QStringLiteral("make_declarative_base")};
    return makers.contains(name) ? BaseRole::Declarative : BaseRole::Unresolved;
}

bool mapsClass(const Value &callee)
{
    static const QSet<QString> methods = words("mapped mapped_as_dataclass map_imperatively map_declaratively");
    const auto *symbol = object<Instance>(callee);
    if (symbol && symbol->form == Instance::Form::Attribute)
        return methods.contains(symbol->name);
    const QString name = sqlalchemyName(callee);
    return name == QLatin1String("mapper") || name == QLatin1String("mapped_as_dataclass");
}

bool isAbstract(const Class *cls)
{
    const Value *value = cls->members.find(QStringLiteral("__abstract__"));
    return value && truth(*value).value_or(false);
}

bool isMapped(const Class *cls)
{
    if (isAbstract(cls) || isBaseItself(cls) || isAbstractConcrete(cls))
        return false;
    if (isDecoratedMapped(cls))
        return true;
    bool unresolved = false;
    for (const Value &base : cls->mro.mid(1)) {
        if (const auto *parent = object<Class>(base)) {
            if (isBaseItself(parent))
                return true;
            continue;
        }
        switch (baseRole(base)) {
        case BaseRole::Declarative:
        case BaseRole::Flask:
            return true;
        case BaseRole::SqlModel:
            return std::ranges::any_of(cls->keywords, [](const auto &each) {
                return each.first == QLatin1String("table") && truth(each.second).value_or(false);
            });
        case BaseRole::Unresolved:
            unresolved = true;
            break;
        case BaseRole::Neutral:
            break;
        }
    }
    return unresolved && (names(cls, "__tablename__") || names(cls, "__table__"));
}

Class *mappedParent(const Class *cls)
{
    for (const Value &base : cls->mro.mid(1)) {
        if (auto *parent = object<Class>(base); parent && isMapped(parent))
            return parent;
    }
    return nullptr;
}

QString flaskTableName(const QString &className)
{
    QString result;
    for (qsizetype i = 0; i < className.size(); ++i) {
        const QChar c = className[i];
        const bool isCapital = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        const auto lowerAt = [&](qsizetype at) {
            const QChar other = at >= 0 && at < className.size() ? className[at] : QChar();
            return other >= QLatin1Char('a') && other <= QLatin1Char('z');
        };
        const bool afterWord = lowerAt(i - 1) || (i > 0 && className[i - 1].isDigit());
        if (isCapital && (afterWord || (i > 0 && lowerAt(i + 1))))
            result += QLatin1Char('_');
        result += c.toLower();
    }
    while (result.startsWith(QLatin1Char('_')))
        result.remove(0, 1);
    return result;
}

} // namespace triptych::python
