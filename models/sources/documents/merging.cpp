// SPDX-License-Identifier: MIT
#include "merging.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Gathers what the places of a document say into one schema.
class Merger
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Merger)

public:
    explicit Merger(const QList<Note> &notes)
    {
        m_schema.notes = notes;
        m_schema.caseSensitiveNames = false;
    }

    void add(const Reading &reading)
    {
        const Table &table = reading.table;
        if (table.isView()) {
            addNote(table, tr("This is a view; only tables are compared."));
            return;
        }
        const QString key = displayText(table.name).toLower();
        if (const auto first = m_lineOf.constFind(key); first != m_lineOf.constEnd()) {
            addNote(table,
                tr("The table is described twice, in lines %1 and %2; line %1 stands.")
                    .arg(*first)
                    .arg(table.origin.line));
            return;
        }
        m_lineOf.insert(key, table.origin.line);
        m_schema.tables.items.append(table);
        m_schema.notes += reading.notes;
    }

    Schema finish()
    {
        closeKeys();
        nameTargetSchemas();
        return std::move(m_schema);
    }

private:
    void addNote(const Table &table, const QString &reason)
    {
        m_schema.notes.append({table.origin, displayText(table.name), reason});
    }

    /// A document that lists keys of one kind for some tables says of the others that they have none.
    void closeKeys()
    {
        QList<Table> &tables = m_schema.tables.items;
        const bool listsPrimaryKeys
            = std::ranges::any_of(tables, [](const Table &table) { return table.primaryKey.isKnown(); });
        const bool listsForeignKeys
            = std::ranges::any_of(tables, [](const Table &table) { return table.foreignKeys.isComplete(); });
        for (Table &table : tables) {
            if (listsPrimaryKeys && !table.primaryKey.isKnown() && table.primaryKey.reason().isEmpty())
                table.primaryKey = PrimaryKey{{}, {}, table.origin};
            if (listsForeignKeys && table.foreignKeys.incomplete == QString())
                table.foreignKeys.incomplete.reset();
        }
    }

    [[nodiscard]] bool describes(const QualifiedName &name) const
    {
        return m_lineOf.contains(displayText(name).toLower());
    }

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

    Schema m_schema;
    QHash<QString, int> m_lineOf; ///< of a described table, by its lower-case display name
};

} // namespace

Schema merged(const Readings &readings)
{
    Merger merger(readings.notes);
    for (const Reading &reading : readings.tables)
        merger.add(reading);
    return merger.finish();
}

} // namespace triptych::documents
