// SPDX-License-Identifier: MIT
#pragma once

#include "cursor.h"

namespace triptych::documents::sql {

/// Where a statement stands and what is known of it.
struct Place
{
    QString file;
    int firstLine = 1; ///< of the document, on which the script begins
    bool isPostgres = true; ///< libpg_query understands the statement

    [[nodiscard]] Origin origin(const Token &token) const { return {file, firstLine + token.line - 1, {}}; }
};

/// A table as the statements so far made it.
struct ScriptTable
{
    Table table;
    QList<CheckConstraint> ownChecks = {}; ///< those that no child inherits
    QList<Note> notes = {};
    bool isCreated = true; ///< false: it is only changed here, and what else it is is not known
    bool isDropped = false;
    bool isPostgres = true; ///< libpg_query understands how it is created
    bool isInherited = false; ///< its columns hold those of its parents already
};

/// A key of an index or an exclusion constraint; with its operator in the latter.
struct KeyElement
{
    IndexKey key;
    QString op;
};

/// "col", "lower(col) text_pattern_ops DESC NULLS LAST", "during WITH &&".
[[nodiscard]] std::optional<KeyElement> keyElement(const QByteArray &text, Tokens tokens);

/// Reads CREATE INDEX; nullopt: it is not understood.
/// \param table set to the table that it is on, where one is named; may be null
[[nodiscard]] std::optional<Index> indexOf(Cursor cursor, QualifiedName *table = nullptr);

/// The options of an identity column's sequence that are not the default for its type (Column::sequenceOptions).
[[nodiscard]] QString sequenceOptions(const QByteArray &text, Tokens tokens, const QString &columnType);

/// Reads a type up to where a constraint begins; nullopt: none is written.
[[nodiscard]] std::optional<SqlType> typeAt(Cursor &cursor);

/// "C", "billing.my.C"; empty: the type's own.
[[nodiscard]] QString collationAt(Cursor &cursor);

/// A default's expression, up to where a constraint begins.
[[nodiscard]] QString defaultAt(Cursor &cursor);

/// Reads what CREATE TABLE lists in its brackets, and what ALTER TABLE adds (PostgreSQL manual, CREATE TABLE).
class DefinitionReader
{
public:
    DefinitionReader(ScriptTable &into, const QByteArray &text, const Place &place)
        : m_into(into), m_text(text), m_place(place)
    { }

    void readBody(Tokens body);
    /// A column or a constraint.
    void readItem(Tokens item);
    /// Gives a column an identity: behind ALWAYS or BY DEFAULT and AS IDENTITY.
    static void setIdentity(Column &column, IdentityKind kind, Cursor &cursor);

private:
    bool readTableConstraint(Cursor &cursor, bool isNamed);
    bool readMySqlKey(Cursor &cursor);
    void readColumn(Cursor &cursor, bool isElided);
    void readColumnConstraints(Cursor &cursor, Column &column);
    bool readColumnConstraint(Cursor &cursor, Column &column);
    bool readOtherDialect(Cursor &cursor, Column &column);
    bool readAttributes(Cursor &cursor); ///< DEFERRABLE, NOT VALID and the like, of the last constraint
    void addPrimaryKey(const QStringList &columns, const Token &at);
    void addUnique(const QStringList &columns, bool nullsNotDistinct, const Token &at);
    bool addForeignKey(Cursor &cursor, const QStringList &columns, const Token &at);
    bool addCheck(Cursor &cursor, const Token &at);
    bool addExclusion(Cursor &cursor, const Token &at);
    void note(const Token &at, const QString &text, const QString &reason);
    void skipIndexParameters(Cursor &cursor);

    ScriptTable &m_into;
    const QByteArray &m_text;
    const Place &m_place;
    QString m_constraintName;
    std::optional<PrimaryKey> m_key; ///< the last
    Stated<Deferrability> *m_deferrability = nullptr; ///< of the last constraint
};

} // namespace triptych::documents::sql
