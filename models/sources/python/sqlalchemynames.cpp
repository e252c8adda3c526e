// SPDX-License-Identifier: MIT
#include "sources/python/sqlalchemynames.h"

#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

bool isSqlalchemyPackage(const QString &package)
{
    static const QSet<QString> packages = words("sqlalchemy flask_sqlalchemy sqlmodel flask_sqlalchemy_lite");
    return packages.contains(package);
}

/// What projects call the object or module that hands SQLAlchemy's names on.
bool isFacade(const QString &name)
{
    static const QSet<QString> names = words("db sa so orm sql database _db DB sqlalchemy");
    return names.contains(name);
}

} // namespace

bool isWellKnownName(const QString &name)
{
    static const QSet<QString> names = words(
        "Column mapped_column Mapped ForeignKey ForeignKeyConstraint PrimaryKeyConstraint UniqueConstraint "
        "CheckConstraint "
        "Index Table MetaData Sequence Identity Computed Integer SmallInteger BigInteger String Text Unicode "
        "UnicodeText "
        "Boolean Date DateTime Time Interval Float Double Numeric DECIMAL LargeBinary PickleType Enum JSON Uuid UUID "
        "JSONB "
        "ARRAY INET TIMESTAMP VARCHAR func text relationship backref declared_attr declarative_base DeclarativeBase "
        "TypeDecorator deferred column_property synonym hybrid_property association_proxy");
    return names.contains(name);
}

QString sqlalchemyName(const Value &symbol)
{
    const auto *external = as<External>(symbol);
    if (!external)
        return {};
    const QStringList parts = external->path.split(QLatin1Char('.'));
    if (isSqlalchemyPackage(parts.first()))
        return parts.last();
    static const QSet<QString> certain
        = words("Column mapped_column ForeignKey Table MetaData relationship declared_attr");
    if (certain.contains(parts.last()))
        return parts.last();
    return parts.size() > 1 && isFacade(parts.at(parts.size() - 2)) ? parts.last() : QString();
}

QString calledName(const Value &call)
{
    const auto *instance = object<Instance>(call);
    return instance && instance->form == Instance::Form::Call ? sqlalchemyName(instance->callee) : QString();
}

bool isFlaskDatabase(const Value &value)
{
    const auto *instance = object<Instance>(value);
    if (!instance || instance->form != Instance::Form::Call)
        return false;
    const auto isFlask = [](const Value &callee) {
        const auto *external = as<External>(callee);
        return external && external->path.startsWith(QLatin1String("flask_"))
            && external->name() == QLatin1String("SQLAlchemy");
    };
    if (const auto *cls = object<Class>(instance->callee))
        return std::ranges::any_of(cls->mro, isFlask);
    return isFlask(instance->callee);
}

} // namespace triptych::python
