// SPDX-License-Identifier: MIT
#include "merging.h"

#include "types.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace triptych::documents {

namespace {

struct Merging
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Merger)
};

/// "FileName" and "file_name" alike: a diagram spells as the classes do, a script as the database does.
QString spelling(const QString &name)
{
    return name.toLower().remove(QLatin1Char('_'));
}

bool isSameName(const QString &one, const QString &other)
{
    return spelling(one) == spelling(other);
}

bool areSameNames(const QStringList &one, const QStringList &other)
{
    return std::ranges::equal(one, other, isSameName);
}

/// Fills one description of a table with what a second one, less worthy, says beyond it.
class Filler
{
public:
    Filler(Table &table, const Table &other, QList<Note> &notes) : m_table(table), m_other(other), m_notes(notes) { }

    void fill()
    {
        fillColumns();
        fillPrimaryKey();
        fillForeignKeys();
        fillList(m_table.uniqueConstraints, m_other.uniqueConstraints);
        fillList(m_table.indexes, m_other.indexes);
        fillList(m_table.checks, m_other.checks);
        if (!m_table.comment.isKnown())
            m_table.comment = m_other.comment;
    }

private:
    void note(const Origin &origin, const QString &what, const QString &reason)
    {
        m_notes.append({origin, what, reason});
    }

    [[nodiscard]] QString named(const QString &column) const
    {
        return displayText(m_table.name) + QLatin1Char('.') + column;
    }

    void fillColumns()
    {
        QHash<QString, qsizetype> places;
        for (qsizetype at = m_table.columns.items.size() - 1; at >= 0; --at) {
            const QString name = m_table.columns.items[at].name;
            places.insert(spelling(name), at);
        }
        for (qsizetype at = 0; at < m_table.columns.items.size(); ++at)
            places.insert(m_table.columns.items[at].name.toLower(), at);
        const bool wasComplete = m_table.columns.isComplete() && !m_table.columns.items.isEmpty();
        for (const Column &column : m_other.columns.items) {
            const QString name = column.name.toLower();
            const auto exact = places.constFind(name);
            const auto place = exact == places.constEnd() ? places.constFind(spelling(name)) : exact;
            if (place != places.constEnd()) {
                fillColumn(m_table.columns.items[*place], column);
                continue;
            }
            if (wasComplete)
                note(column.origin, named(column.name),
                    Merging::tr("Line %1 describes the table without this column, line %2 with it.")
                        .arg(m_table.origin.line)
                        .arg(column.origin.line));
            if (!wasComplete || m_other.columns.isComplete())
                m_table.columns.items.append(column);
        }
        if (m_other.columns.isComplete())
            m_table.columns.incomplete.reset();
    }

    void fillColumn(Column &column, const Column &other)
    {
        const auto take = [](auto &to, const auto &from) {
            if (!to.isKnown())
                to = from;
        };
        const QString reason = Merging::tr("Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.")
                                   .arg(column.origin.line)
                                   .arg(other.origin.line);
        if (column.type.isKnown() && other.type.isKnown() && contradict(column.type.value(), other.type.value()))
            note(other.origin, named(column.name), reason.arg(column.type.value().text, other.type.value().text));
        if (column.nullable.isKnown() && other.nullable.isKnown() && column.nullable != other.nullable)
            note(other.origin, named(column.name),
                reason.arg(nullText(column.nullable.value()), nullText(other.nullable.value())));
        take(column.type, other.type);
        take(column.nullable, other.nullable);
        take(column.defaultExpression, other.defaultExpression);
        take(column.autoincrement, other.autoincrement);
        take(column.identity, other.identity);
        take(column.generatedExpression, other.generatedExpression);
        take(column.comment, other.comment);
        if (column.attribute.isEmpty())
            column.attribute = other.attribute;
    }

    static QString nullText(bool isNullable)
    {
        return isNullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL");
    }

    void fillPrimaryKey()
    {
        const Stated<PrimaryKey> &mine = m_table.primaryKey;
        const Stated<PrimaryKey> &other = m_other.primaryKey;
        if (!mine.isKnown()) {
            if (other.isKnown() || mine.reason().isEmpty())
                m_table.primaryKey = other;
        } else if (other.isKnown() && !other.value().columns.isEmpty()
            && !areSameNames(mine.value().columns, other.value().columns)) {
            note(other.value().origin, displayText(m_table.name),
                Merging::tr("Lines %1 and %2 disagree on the primary key; line %1 stands.")
                    .arg(mine.value().origin.line)
                    .arg(other.value().origin.line));
        }
    }

    void fillForeignKeys()
    {
        Listed<ForeignKey> &mine = m_table.foreignKeys;
        for (const ForeignKey &key : m_other.foreignKeys.items) {
            const auto isSame = [&](const ForeignKey &each) { return areSameNames(each.columns, key.columns); };
            const auto known = std::ranges::find_if(mine.items, isSame);
            if (known == mine.items.end()) {
                if (!mine.isComplete())
                    mine.items.append(key);
                continue;
            }
            if (!isSameName(known->target.name, key.target.name))
                note(key.origin, named(key.columns.join(QStringLiteral(", "))),
                    Merging::tr("Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.")
                        .arg(known->origin.line)
                        .arg(key.origin.line)
                        .arg(displayText(known->target), displayText(key.target)));
        }
        if (m_other.foreignKeys.isComplete() || mine.incomplete == QString())
            mine.incomplete = m_other.foreignKeys.incomplete;
    }

    template <typename T>
    static void fillList(Listed<T> &mine, const Listed<T> &other)
    {
        if (mine.items.isEmpty() && !mine.isComplete())
            mine = other;
    }

    Table &m_table;
    const Table &m_other;
    QList<Note> &m_notes;
};

/// What one script creates and another, further down, changes by adding to it.
bool isChangeOf(const Reading &created, const Reading &change)
{
    return created.dialect == Dialect::Sql && change.dialect == Dialect::Sql && !change.table.columns.isComplete();
}

void addChange(Table &table, const Table &change)
{
    table.columns.items += change.columns.items;
    table.foreignKeys.items += change.foreignKeys.items;
    table.uniqueConstraints.items += change.uniqueConstraints.items;
    table.indexes.items += change.indexes.items;
    table.checks.items += change.checks.items;
    table.exclusions.items += change.exclusions.items;
    if (!change.primaryKey.valueOr({}).columns.isEmpty())
        table.primaryKey = change.primaryKey;
    if (change.comment.isKnown())
        table.comment = change.comment;
}

/// One key of each: what columns and labels say of the same is one.
void removeRepeatedKeys(QList<ForeignKey> &keys)
{
    QList<ForeignKey> result;
    for (const ForeignKey &key : std::as_const(keys)) {
        const auto isSame = [&](const ForeignKey &each) {
            return areSameNames(each.columns, key.columns) && isSameName(each.target.name, key.target.name);
        };
        const auto known = std::ranges::find_if(result, isSame);
        if (known == result.end()) {
            result.append(key);
            continue;
        }
        if (known->targetColumns.isEmpty())
            known->targetColumns = key.targetColumns;
        if (!known->onDelete.isKnown())
            known->onDelete = key.onDelete;
        if (!known->onUpdate.isKnown())
            known->onUpdate = key.onUpdate;
    }
    keys = result;
}

/// Gathers what the places of a document say into one schema.
class Merger
{
public:
    explicit Merger(const Readings &readings) : m_readings(readings.tables)
    {
        m_schema.notes = readings.notes;
        m_schema.caseSensitiveNames = false;
    }

    Schema merge()
    {
        QHash<QString, qsizetype> places;
        for (const Reading &reading : m_readings) {
            if (isLeftOut(reading))
                continue;
            const QString key = keyOf(reading.table.name);
            if (!places.contains(key)) {
                places.insert(key, m_places.size());
                m_places.append(QList<const Reading *>());
            }
            m_places[places[key]].append(&reading);
        }
        for (const QList<const Reading *> &place : std::as_const(m_places))
            m_schema.tables.items.append(mergedTable(place));
        closeKeys();
        m_names = places;
        nameTargetSchemas();
        return std::move(m_schema);
    }

private:
    static QString keyOf(const QualifiedName &name) { return displayText(name).toLower(); }

    void addNote(const Table &table, const QString &reason)
    {
        m_schema.notes.append({table.origin, displayText(table.name), reason});
    }

    bool isLeftOut(const Reading &reading)
    {
        if (!reading.isRelational)
            addNote(reading.table, Merging::tr("This is no table of a relational database."));
        return !reading.isRelational;
    }

    Table mergedTable(QList<const Reading *> place)
    {
        std::ranges::stable_sort(place, {}, [](const Reading *reading) { return int(reading->dialect); });
        const Reading &first = *place.first();
        Table table = first.table;
        m_schema.notes += first.notes;
        for (const Reading *other : place.mid(1)) {
            const bool isRival = other->dialect == first.dialect && first.table.columns.isComplete()
                && other->table.columns.isComplete() && !sameColumns(first.table, other->table);
            if (isRival) {
                addNote(other->table,
                    Merging::tr("The table is described twice, in lines %1 and %2; line %1 stands.")
                        .arg(table.origin.line)
                        .arg(other->table.origin.line));
                continue;
            }
            m_schema.notes += other->notes;
            if (isChangeOf(first, *other)) {
                addChange(table, other->table);
                continue;
            }
            Filler(table, other->table, m_schema.notes).fill();
        }
        const auto lists = [](const Reading *reading) { return !reading->table.columns.items.isEmpty(); };
        if (const auto lister = std::ranges::find_if(place, lists); lister != place.end())
            table.origin = (*lister)->table.origin;
        removeRepeatedKeys(table.foreignKeys.items);
        return table;
    }

    static bool sameColumns(const Table &one, const Table &other)
    {
        return std::ranges::equal(one.columns.items, other.columns.items,
            [](const Column &left, const Column &right) { return isSameName(left.name, right.name); });
    }

    /// A document that lists keys of one kind for some tables says of the others that they have none: of those that it
    /// describes as fully, and in a form that has a place for keys.
    void closeKeys()
    {
        const auto dialectsWith = [&](bool Reading::*lists, auto says) {
            QList<Dialect> dialects;
            for (const Reading &reading : m_readings) {
                if (reading.*lists && says(reading) && !dialects.contains(reading.dialect))
                    dialects.append(reading.dialect);
            }
            return dialects;
        };
        const auto closes
            = [](const QList<const Reading *> &place, bool Reading::*lists, const QList<Dialect> &dialects) {
                  return std::ranges::any_of(place,
                      [&](const Reading *reading) { return reading->*lists && dialects.contains(reading->dialect); });
              };
        const QList<Dialect> withPrimary = dialectsWith(
            &Reading::listsPrimaryKey, [](const Reading &reading) { return reading.table.primaryKey.isKnown(); });
        const QList<Dialect> withForeign = dialectsWith(&Reading::listsForeignKeys, [](const Reading &reading) {
            const Listed<ForeignKey> &keys = reading.table.foreignKeys;
            return keys.isComplete() || (reading.dialect == Dialect::Grid && !keys.items.isEmpty());
        });
        for (qsizetype at = 0; at < m_places.size(); ++at) {
            Table &table = m_schema.tables.items[at];
            if (!table.columns.isComplete())
                continue;
            if (!table.primaryKey.isKnown() && table.primaryKey.reason().isEmpty()
                && closes(m_places[at], &Reading::listsPrimaryKey, withPrimary))
                table.primaryKey = PrimaryKey{{}, {}, table.origin};
            if (table.foreignKeys.incomplete == QString()
                && closes(m_places[at], &Reading::listsForeignKeys, withForeign))
                table.foreignKeys.incomplete.reset();
        }
    }

    [[nodiscard]] bool describes(const QualifiedName &name) const { return m_names.contains(keyOf(name)); }

    /// "billing.users" reads as a table and its column; where only a table of that whole name is described, it is that
    /// one.
    void nameTargetSchemas()
    {
        for (Table &table : m_schema.tables.items) {
            for (ForeignKey &key : table.foreignKeys.items) {
                const bool isDotted = key.target.schema.isEmpty() && key.targetColumns.size() == 1;
                const QualifiedName whole{key.target.name, key.targetColumns.value(0)};
                if (isDotted && !describes(key.target) && describes(whole)) {
                    key.target = whole;
                    key.targetColumns.clear();
                }
            }
        }
    }

    QList<Reading> m_readings;
    QList<QList<const Reading *>> m_places; ///< what is said of each table, in the schema's order
    QHash<QString, qsizetype> m_names;
    Schema m_schema;
};

} // namespace

Schema merged(const Readings &readings)
{
    return Merger(readings).merge();
}

} // namespace triptych::documents
