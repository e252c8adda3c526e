// SPDX-License-Identifier: MIT
#include "dbmlreferences.h"

#include <QCoreApplication>

namespace triptych::documents {

namespace {

/// Finds the tables that references name.
class Resolver
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DbmlReader)

public:
    Resolver(QList<Reading> &tables, const QHash<QString, QualifiedName> &aliases)
        : m_tables(tables), m_aliases(aliases)
    {
        for (qsizetype i = tables.size(); i > 0; --i)
            m_places.insert(displayText(tables[i - 1].table.name).toLower(), i - 1);
    }

    void resolve(const DbmlReference &reference)
    {
        if (!reference.right || reference.sign == QLatin1String("<>"))
            return;
        const bool isReversed = reference.sign == QLatin1String("<");
        const DbmlEnd &from = isReversed ? *reference.right : reference.left;
        const DbmlEnd &to = isReversed ? reference.left : *reference.right;
        Table *holder = find(from.table);
        Table *target = find(to.table);
        if (reference.sign != QLatin1String(">") && !isReversed) {
            const QString reason
                = tr("Line %1 does not say which table holds the foreign key.").arg(reference.origin.line);
            for (Table *each : {holder, target}) {
                if (each)
                    each->foreignKeys.incomplete = reason;
            }
            return;
        }
        if (!holder)
            return;
        ForeignKey key;
        key.columns = from.columns;
        key.target = target ? target->name : meant(to.table);
        key.targetColumns = to.columns;
        if (reference.onDelete)
            key.onDelete = *reference.onDelete;
        if (reference.onUpdate)
            key.onUpdate = *reference.onUpdate;
        key.origin = reference.origin;
        holder->foreignKeys.items << key;
        if (holder->foreignKeys.incomplete == QString())
            holder->foreignKeys.incomplete.reset();
    }

private:
    [[nodiscard]] QualifiedName meant(const QualifiedName &name) const
    {
        return m_aliases.value(displayText(name).toLower(), name);
    }

    [[nodiscard]] Table *find(const QualifiedName &name) const
    {
        const auto found = m_places.constFind(displayText(meant(name)).toLower());
        return found == m_places.constEnd() ? nullptr : &m_tables[*found].table;
    }

    QList<Reading> &m_tables;
    const QHash<QString, QualifiedName> &m_aliases;
    QHash<QString, qsizetype> m_places; ///< of tables, by their names
};

} // namespace

std::optional<DbmlEnd> dbmlEnd(std::span<const Word> words)
{
    QStringList names;
    QStringList columns;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].is('(')) {
            for (++i; i < words.size() && !words[i].is(')'); ++i) {
                if (words[i].isName())
                    columns << words[i].text;
            }
        } else if (words[i].isName()) {
            names << words[i].text;
        } else if (!words[i].is('.')) {
            return std::nullopt;
        }
    }
    if (columns.isEmpty() && names.size() > 1)
        columns << names.takeLast();
    if (names.isEmpty() || columns.isEmpty())
        return std::nullopt;
    return DbmlEnd{{names.value(names.size() - 2), names.last()}, columns};
}

void DbmlReferences::resolve(QList<Reading> &tables) const
{
    Resolver resolver(tables, m_aliases);
    for (const DbmlReference &reference : m_references)
        resolver.resolve(reference);
}

} // namespace triptych::documents
