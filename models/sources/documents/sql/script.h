// SPDX-License-Identifier: MIT
#pragma once

#include "definitions.h"
#include "sources/documents/reading.h"
#include "statements.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace triptych::documents::sql {

/// The schema that a script makes, statement by statement, as a server would (PostgreSQL manual, part VI).
class Script
{
public:
    explicit Script(const Passage &passage) : m_passage(passage) { }

    void apply(const Statement &statement);
    [[nodiscard]] Readings finish();

private:
    struct SequenceOwner
    {
        QualifiedName table;
        QString column;
    };

    // tables.cpp
    void createTable(Cursor cursor, const Statement &statement, const Place &place);
    void readTableOptions(Cursor &cursor, ScriptTable &into);
    void createIndex(Cursor cursor, const Place &place);
    void createView(Cursor cursor, const Place &place);
    void drop(Cursor cursor);
    void comment(Cursor cursor, const Place &place);

    // altering.cpp
    void alterTable(Cursor cursor, const Place &place);
    void applyAction(ScriptTable &table, Cursor &cursor, const Place &place);
    bool add(ScriptTable &table, Cursor &cursor, const Place &place);
    bool dropPart(ScriptTable &table, Cursor &cursor);
    bool alterColumn(ScriptTable &table, Cursor &cursor);
    bool rename(ScriptTable &table, Cursor &cursor);
    bool attachPartition(Cursor &cursor);
    bool changeParents(ScriptTable &table, Cursor &cursor);
    bool useIndex(ScriptTable &table, Cursor &cursor, const Place &place);
    void renameTable(ScriptTable &table, const QualifiedName &name);
    void renameColumn(ScriptTable &table, const QString &from, const QString &to);

    // types.cpp
    void createType(Cursor cursor);
    void createDomain(Cursor cursor, const Place &place);
    void alterType(Cursor cursor);
    void alterDomain(Cursor cursor, const Place &place);
    void readDomainConstraints(Domain &domain, Cursor &cursor, const Place &place);
    void resolveType(Column &column, bool isPostgres) const;

    // sequences and finishing
    void setPath(Cursor cursor);
    void alterSequence(Cursor cursor);
    void inherit(ScriptTable &child, int depth);
    void finishColumns(ScriptTable &table);
    void closeOpenParts(Table &table) const;

    [[nodiscard]] Cursor cursorOf(const Statement &statement) const { return {m_passage.utf8, statement.tokens}; }
    [[nodiscard]] QualifiedName resolved(QualifiedName name) const;
    [[nodiscard]] static QString keyOf(const QualifiedName &name);
    [[nodiscard]] ScriptTable *find(const QualifiedName &name);
    [[nodiscard]] ScriptTable *changed(const QualifiedName &name, const Place &place, const Token &at);
    void note(const Place &place, const Token &at, const QString &text, const QString &reason);
    void resolveTargets(ScriptTable &table);
    void doubt(ScriptTable &table, const QString &reason) const;

    const Passage &m_passage;
    std::vector<ScriptTable> m_tables;
    QHash<QString, std::size_t> m_places; ///< in m_tables, by name
    QSet<QString> m_passedOver; ///< temporary tables and partitions
    QHash<QString, QStringList> m_labels; ///< of enumerated types
    QHash<QString, Domain> m_domains;
    QHash<QString, SequenceOwner> m_owners; ///< of sequences
    QList<Note> m_notes;
    QString m_schema; ///< in which names without one are; empty: the default
    bool m_saysComments = false;
    bool m_saysIndexes = false;
};

} // namespace triptych::documents::sql
