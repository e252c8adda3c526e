// SPDX-License-Identifier: MIT
#include "support/comparisontext.h"

#include <algorithm>

namespace triptych::test {

namespace {

/// Cuts what follows a word (with its blanks around) off the text and returns it; empty when the word is not there.
QString cut(QString &text, const char *word)
{
    const qsizetype at = text.indexOf(QLatin1String(word));
    if (at < 0)
        return {};
    const QString rest = text.mid(at + qsizetype(qstrlen(word))).trimmed();
    text.truncate(at);
    return rest.isEmpty() ? QStringLiteral(" ") : rest;
}

QualifiedName nameFromText(const QString &text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? QualifiedName{{}, text} : QualifiedName{text.left(dot), text.mid(dot + 1)};
}

ForeignKey foreignKeyFromText(const QString &column, QString text, const Origin &origin)
{
    ForeignKey key;
    key.columns = {column};
    key.origin = origin;
    if (const QString action = cut(text, " on delete"); !action.isEmpty())
        key.onDelete = referentialAction(action).value();
    else
        key.onDelete = ReferentialAction::NoAction;
    key.onUpdate = ReferentialAction::NoAction;
    const QStringList parts = text.trimmed().split(QLatin1Char('.'));
    key.targetColumns = {parts.last()};
    key.target = parts.size() > 2 ? QualifiedName{parts[0], parts[1]} : QualifiedName{{}, parts[0]};
    return key;
}

void addColumn(Table &table, QString text, SqlType::Notation notation, const Origin &origin)
{
    Column column;
    column.origin = origin;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    column.name = text.left(colon);
    text = text.mid(colon + 1).trimmed();
    if (const QString target = cut(text, " ->"); !target.isEmpty())
        table.foreignKeys.items.append(foreignKeyFromText(column.name, target, origin));
    if (!cut(text, " pk").isEmpty())
        table.primaryKey = PrimaryKey{{}, table.primaryKey.value().columns + QStringList{column.name}, origin};
    if (!cut(text, " not null").isEmpty())
        column.nullable = false;
    else if (!cut(text, " null").isEmpty())
        column.nullable = true;
    text = text.trimmed();
    if (text != QLatin1String("?"))
        column.type = SqlType{text, text, notation};
    table.columns.items.append(column);
}

} // namespace

Schema schemaFromText(const QString &text, SqlType::Notation notation)
{
    Schema schema;
    schema.caseSensitiveNames = notation != SqlType::Notation::Prose;
    int lineNumber = 0;
    for (QString line : text.split(QLatin1Char('\n'))) {
        const Origin origin{QStringLiteral("text"), ++lineNumber, {}};
        if (line.trimmed().isEmpty())
            continue;
        if (line.startsWith(QLatin1Char(' '))) {
            addColumn(schema.tables.items.last(), line.trimmed(), notation, origin);
            continue;
        }
        Table table;
        if (!cut(line, " ...").isEmpty())
            table.columns.incomplete = QString();
        table.name = nameFromText(line);
        table.primaryKey = PrimaryKey{{}, {}, origin};
        table.origin = origin;
        schema.tables.items.append(table);
    }
    return schema;
}

Comparison compareTexts(const char *database, const char *models, const char *documentation)
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    const auto add = [&](Side side, const char *text, SqlType::Notation notation) {
        if (text)
            schemas[side] = std::make_shared<const Schema>(schemaFromText(QString::fromUtf8(text), notation));
    };
    add(Side::Database, database, SqlType::Notation::Catalog);
    add(Side::Models, models, SqlType::Notation::Mapper);
    add(Side::Documentation, documentation, SqlType::Notation::Prose);
    return compare(schemas);
}

QStringList findingLines(const Comparison &comparison)
{
    static const std::array sideNames{"database", "models", "documentation"};
    QStringList lines;
    for (const Finding &finding : comparison.findings) {
        QStringList says;
        for (const Side side : comparison.sides()) {
            const auto &said = finding.says[side];
            says.append(!said ? QStringLiteral("-") : said->isKnown() ? said->value() : QStringLiteral("?"));
        }
        QString line = keyText(finding.severity) + QLatin1Char(' ') + finding.id + QStringLiteral(" = ")
            + says.join(QStringLiteral(" | "));
        if (finding.alone)
            line += QStringLiteral(", alone ") + QLatin1String(sideNames[std::size_t(*finding.alone)]);
        lines.append(line);
    }
    return lines;
}

} // namespace triptych::test
