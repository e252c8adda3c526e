// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"
#include "sources/documents/words.h"

#include <QHash>

#include <optional>

namespace triptych::documents {

/// One end of a reference in DBML: schema.table.column or table.(a, b).
struct DbmlEnd
{
    QualifiedName table;
    QStringList columns;
};

[[nodiscard]] std::optional<DbmlEnd> dbmlEnd(std::span<const Word> words);

struct DbmlReference
{
    DbmlEnd left;
    QString sign; ///< ">", "<", "-", "<>"
    std::optional<DbmlEnd> right; ///< nullopt: it names none
    std::optional<ReferentialAction> onDelete;
    std::optional<ReferentialAction> onUpdate;
    Origin origin;
};

/// The references of a document in DBML, which may name tables that it describes further down, or by an alias.
class DbmlReferences
{
public:
    void addAlias(const QString &alias, const QualifiedName &name) { m_aliases.insert(alias.toLower(), name); }
    void add(const DbmlReference &reference) { m_references.append(reference); }

    /// Gives the tables their foreign keys.
    void resolve(QList<Reading> &tables) const;

private:
    QHash<QString, QualifiedName> m_aliases;
    QList<DbmlReference> m_references;
};

} // namespace triptych::documents
