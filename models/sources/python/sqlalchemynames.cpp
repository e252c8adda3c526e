// SPDX-License-Identifier: MIT
#include "sources/python/sqlalchemynames.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace triptych::python {

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

template <std::size_t size>
bool isOneOf(QStringView word, const std::array<QLatin1String, size> &words)
{
    return std::ranges::any_of(words, [word](QLatin1String each) { return word == each; });
}

bool isSqlalchemyPackage(QStringView package)
{
    static constexpr std::array packages{QLatin1String("sqlalchemy"), QLatin1String("flask_sqlalchemy"),
        QLatin1String("sqlmodel"), QLatin1String("flask_sqlalchemy_lite")};
    return isOneOf(package, packages);
}

/// What projects call the object or module that hands SQLAlchemy's names on.
bool isFacade(QStringView name)
{
    static constexpr std::array names{QLatin1String("db"), QLatin1String("sa"), QLatin1String("so"),
        QLatin1String("orm"), QLatin1String("sql"), QLatin1String("database"), QLatin1String("_db"),
        QLatin1String("DB"), QLatin1String("sqlalchemy")};
    return isOneOf(name, names);
}

/// Names that nothing else has.
bool isCertain(QStringView name)
{
    static constexpr std::array names{QLatin1String("Column"), QLatin1String("mapped_column"),
        QLatin1String("ForeignKey"), QLatin1String("Table"), QLatin1String("MetaData"), QLatin1String("relationship"),
        QLatin1String("declared_attr")};
    return isOneOf(name, names);
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
    const QStringView path = external->path;
    const qsizetype last = path.lastIndexOf(QLatin1Char('.'));
    const QStringView name = path.mid(last + 1);
    const QStringView owner = path.left(std::max<qsizetype>(last, 0));
    const bool isIts = isSqlalchemyPackage(path.left(path.indexOf(QLatin1Char('.')))) || isCertain(name)
        || isFacade(owner.mid(owner.lastIndexOf(QLatin1Char('.')) + 1));
    return isIts ? name.toString() : QString();
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
