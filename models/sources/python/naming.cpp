// SPDX-License-Identifier: MIT
#include "sources/python/naming.h"

#include <QCryptographicHash>

namespace triptych::python {

namespace {

/// A generated name, cut as SQLAlchemy cuts what is longer than PostgreSQL's 63 bytes.
QString shortened(const QString &name)
{
    constexpr int longest = 63;
    if (name.size() <= longest)
        return name;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex();
    return name.left(longest - 8) + QLatin1Char('_') + QString::fromLatin1(hash.right(4));
}

QString label(const ModelTable &table, const QString &column)
{
    const QString schema = QString(table.table.name.schema).replace(QLatin1Char('.'), QLatin1Char('_'));
    return (schema.isEmpty() ? QString() : schema + QLatin1Char('_')) + table.table.name.name + QLatin1Char('_')
        + column;
}

/// A name by MetaData(naming_convention=…), the given one where that has none.
QString conventional(const ModelTable &table, const char *kind, const QStringList &columns, const QString &referred,
    const QString &given)
{
    const Value *format = table.naming ? table.naming->find(QLatin1String(kind)) : nullptr;
    const auto *text = format ? as<QString>(*format) : nullptr;
    if (!text)
        return given;
    // A convention is for what has no name, or builds on the name; SQLAlchemy refuses one that lacks it.
    const bool mentionsName = text->contains(QLatin1String("%(constraint_name)s"));
    if (given.isEmpty() == mentionsName)
        return given;
    const QList<std::pair<QString, QString>> tokens = {
        {QStringLiteral("table_name"), table.table.name.name},
        {QStringLiteral("referred_table_name"), referred},
        {QStringLiteral("constraint_name"), given},
        {QStringLiteral("column_0_name"), columns.value(0)},
        {QStringLiteral("column_0_key"), columns.value(0)},
        {QStringLiteral("column_0_label"), columns.isEmpty() ? QString() : label(table, columns.value(0))},
        {QStringLiteral("column_0_N_name"), columns.join(QLatin1Char('_'))},
        {QStringLiteral("column_0N_name"), columns.join(QString())},
        {QStringLiteral("column_0_N_label"), label(table, columns.join(QLatin1Char('_')))},
    };
    QString result = *text;
    for (const auto &[token, value] : tokens)
        result.replace(QLatin1String("%(") + token + QLatin1String(")s"), value);
    return result.contains(QLatin1String("%(")) ? given : shortened(result);
}

} // namespace

void settleNames(ModelTable &table)
{
    for (Index &index : table.table.indexes.items) {
        if (index.name.isEmpty())
            index.name = conventional(table, "ix", keyTexts(index), {}, {});
        if (index.name.isEmpty() && !table.naming)
            index.name = shortened(QLatin1String("ix_") + label(table, keyTexts(index).value(0)));
    }
    for (UniqueConstraint &unique : table.table.uniqueConstraints.items)
        unique.name = conventional(table, "uq", unique.columns, {}, unique.name);
    for (ModelCheck &check : table.checks)
        check.check.name = conventional(table, "ck", check.columns, {}, check.check.name);
    for (ForeignKey &key : table.table.foreignKeys.items)
        key.name = conventional(table, "fk", key.columns, key.target.name, key.name);
    if (table.table.primaryKey.isKnown() && !table.table.primaryKey.value().columns.isEmpty()) {
        PrimaryKey key = table.table.primaryKey.value();
        key.name = conventional(table, "pk", key.columns, {}, key.name);
        table.table.primaryKey = key;
    }
}

} // namespace triptych::python
