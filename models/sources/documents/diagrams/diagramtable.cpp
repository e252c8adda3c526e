// SPDX-License-Identifier: MIT
#include "diagramtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DiagramTable)
};

/// "varchar_255_" and "numeric_10_2_", as tbls writes what Mermaid does not allow.
QString withBrackets(const QString &type)
{
    if (!type.endsWith(QLatin1Char('_')))
        return type;
    const QStringList parts = type.chopped(1).split(QLatin1Char('_'));
    qsizetype words = parts.size();
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    };
    while (words > 0 && isNumber(parts[words - 1]))
        --words;
    if (words == 0 || words == parts.size())
        return type;
    return QStringLiteral("%1(%2)").arg(
        parts.first(words).join(QLatin1Char(' ')), parts.mid(words).join(QLatin1Char(',')));
}

Stated<SqlType> typeOf(const QString &written, const QHash<QString, QStringList> &enums)
{
    const QString bare = QString(written).remove(QStringLiteral("[]")).toLower();
    const bool isEnum = enums.contains(bare);
    const QString type = withBrackets(written);
    const QString word = type.section(QLatin1Char('('), 0, 0).section(QLatin1Char('['), 0, 0);
    if (!isEnum && !isTypeWord(word.section(QLatin1Char(' '), 0, 0)))
        return Stated<SqlType>::unknown(Text::tr("“%1” is no type that is known.").arg(written));
    Stated<SqlType> stated = documentType(type, isEnum ? enums.value(bare) : QStringList());
    if (!stated.isKnown())
        return stated;
    SqlType lossy = stated.value();
    lossy.text = written;
    lossy.lenient = true;
    return lossy;
}

/// What stands in a type's place where a diagram writes a constraint down: "unique name_owner".
bool isConstraint(const QString &type)
{
    static const QStringList words{QStringLiteral("unique"), QStringLiteral("index"), QStringLiteral("constraint")};
    return words.contains(type, Qt::CaseInsensitive);
}

} // namespace

bool addMarks(const QString &word, QStringList &marks)
{
    static const QHash<QString, QStringList> known{{QStringLiteral("pk"), {QStringLiteral("pk")}},
        {QStringLiteral("fk"), {QStringLiteral("fk")}}, {QStringLiteral("uk"), {QStringLiteral("uk")}},
        {QStringLiteral("unique"), {QStringLiteral("uk")}},
        {QStringLiteral("pk_fk"), {QStringLiteral("pk"), QStringLiteral("fk")}},
        {QStringLiteral("pkfk"), {QStringLiteral("pk"), QStringLiteral("fk")}},
        {QStringLiteral("fk_pk"), {QStringLiteral("pk"), QStringLiteral("fk")}}};
    const auto found = known.constFind(word.toLower());
    if (found == known.constEnd())
        return false;
    marks += *found;
    return true;
}

Reading diagramTable(const QualifiedName &name, const QList<DiagramColumn> &columns, const Origin &origin,
    const QHash<QString, QStringList> &enums)
{
    Reading reading{unknownTable(name, origin), Dialect::Diagram, {}};
    Table &table = reading.table;
    table.columns = {};
    QStringList key;
    Origin keyOrigin = origin;
    for (const DiagramColumn &each : columns) {
        if (isConstraint(each.type))
            continue;
        Column column;
        column.name = each.name;
        column.origin = {origin.file, each.line, {}};
        if (!each.type.isEmpty())
            column.type = typeOf(each.type, enums);
        if (each.marks.contains(QStringLiteral("not null")))
            column.nullable = false;
        else if (each.marks.contains(QStringLiteral("null")))
            column.nullable = true;
        if (each.marks.contains(QStringLiteral("uk")))
            table.uniqueConstraints.items.append({{}, {column.name}, column.origin});
        if (each.marks.contains(QStringLiteral("fk")))
            table.foreignKeys.incomplete = Text::tr("The diagram does not say what “%1” refers to.").arg(column.name);
        if (each.marks.contains(QStringLiteral("pk"))) {
            keyOrigin = key.isEmpty() ? column.origin : keyOrigin;
            key << column.name;
        }
        table.columns.items << column;
    }
    setPrimaryKey(table, key, keyOrigin);
    return reading;
}

} // namespace triptych::documents
