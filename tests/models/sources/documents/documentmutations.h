// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "documentlines.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace triptych {

/// A document of the survey and what it says.
struct Original
{
    QString name;
    QStringList lines;
    Schema schema;
};

inline Result<Schema> readAs(const QString &name, const QStringList &lines)
{
    const QTemporaryDir into;
    QFile file(into.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return failure({Error::Kind::NotFound, QStringLiteral("not written"), name, {}});
    file.write(lines.join(QLatin1Char('\n')).toUtf8());
    file.close();
    return documentSource(file.fileName())([](const Progress &) {}, Cancellation());
}

inline QStringList withLine(QStringList lines, int line, const QString &changed)
{
    if (changed.isNull())
        lines.removeAt(line - 1);
    else
        lines[line - 1] = changed;
    return lines;
}

/// Every finding between the original and what the document says now: "type:users.id".
inline QStringList findings(const Original &original, const Schema &mutated)
{
    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Database] = std::make_shared<const Schema>(original.schema);
    sides[Side::Documentation] = std::make_shared<const Schema>(mutated);
    QStringList ids;
    for (const Finding &finding : compare(sides).findings) {
        if (isDrift(finding.kind))
            ids += finding.id;
    }
    return ids;
}

/// The same for the document with one line changed, or removed.
inline QStringList findingsAfter(const Original &original, int line, const QString &changed)
{
    const auto mutated = readAs(original.name, withLine(original.lines, line, changed));
    return mutated ? findings(original, *mutated) : QStringList{mutated.error().what};
}

/// Whether a key, an index or a check stands on the column, which then follow from what happens to it.
inline bool carriesMore(const Original &original, const Table &table, const QString &name)
{
    if (table.primaryKey.valueOr({}).columns.contains(name) || !table.checks.items.isEmpty())
        return true;
    const auto holds = [&](const auto &each) { return each.columns.contains(name); };
    const auto stands = [&](const Index &each) { return keyTexts(each).contains(name); };
    const auto isTarget = [&](const Table &other) {
        return std::ranges::any_of(other.foreignKeys.items, [&](const ForeignKey &key) {
            return key.target.name.compare(table.name.name, Qt::CaseInsensitive) == 0
                && (key.targetColumns.contains(name) || key.targetColumns.isEmpty());
        });
    };
    return std::ranges::any_of(table.foreignKeys.items, holds)
        || std::ranges::any_of(table.uniqueConstraints.items, holds) || std::ranges::any_of(table.indexes.items, stands)
        || std::ranges::any_of(original.schema.tables.items, isTarget);
}

/// Whether the column has foreign keys that are said on its own line, and nothing else stands on it.
inline bool carriesOnlyForeignKeys(const Original &original, const Table &table, const Column &column)
{
    Table without = table;
    without.foreignKeys.items.removeIf([&](const ForeignKey &key) { return key.origin.line == column.origin.line; });
    return without.foreignKeys.items.size() < table.foreignKeys.items.size()
        && !carriesMore(original, without, column.name);
}

inline bool isAlone(const Original &original, int line)
{
    int count = 0;
    for (const Table &table : original.schema.tables.items) {
        count += table.origin.line == line ? 2 : 0;
        count += int(std::ranges::count_if(
            table.columns.items, [&](const Column &column) { return column.origin.line == line; }));
    }
    return count == 1;
}

inline bool isColumnLine(const Original &original, int line)
{
    return std::ranges::any_of(original.schema.tables.items, [&](const Table &table) {
        return std::ranges::any_of(
            table.columns.items, [&](const Column &column) { return column.origin.line == line; });
    });
}

/// The lines without the clause, and without the statement if that was all of it.
inline QStringList withoutClause(const QStringList &lines, int line)
{
    const auto alters = [&](int at) { return lines[at - 1].startsWith(QLatin1String("ALTER TABLE")); };
    int first = line;
    int last = line;
    if (!alters(line) && line > 1 && alters(line - 1))
        first = line - 1;
    else if (alters(line) && !lines[line - 1].contains(QLatin1Char(';')))
        last = line + 1;
    return lines.mid(0, first - 1) + lines.mid(last);
}

/// The lines, and from one of them all that the mark matches taken; nullopt: it is not there.
inline std::optional<QStringList> withoutMark(QStringList lines, int line, const QRegularExpression &mark)
{
    QString &text = lines[line - 1];
    if (!text.contains(mark))
        return std::nullopt;
    text.remove(mark);
    return lines;
}

inline QRegularExpression primaryKeyMark()
{
    static const QRegularExpression mark(
        QStringLiteral("\\[(?:pk|primary key)\\]|(?<=\\[)pk, |,?\\s*(?:<<PK>>|🔑|@id\\b|\\b(?:primary key|pk)\\b)(?: "
                       "*\\([^)]*\\))?"),
        QRegularExpression::CaseInsensitiveOption);
    return mark;
}

inline QRegularExpression foreignKeyMark()
{
    static const QRegularExpression mark(
        QStringLiteral("[,;]?\\s*(?:\\[?\\bref:|\\b(?:fk|foreign key|references)\\b)[^,()|\\]]*(?:\\([^)|]*\\))?\\]?"
                       "(?:\\s*on (?:delete|update) (?:cascade|restrict|no action|set null|set default))*"),
        QRegularExpression::CaseInsensitiveOption);
    return mark;
}

inline QRegularExpression word(const QString &text)
{
    return QRegularExpression(QStringLiteral("(?<![\\w.])%1(?!\\w)").arg(QRegularExpression::escape(text)),
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace triptych
