// SPDX-License-Identifier: MIT
#pragma once

#include "columntext.h"
#include "gridheader.h"
#include "sources/documents/reading.h"

#include <QHash>

namespace triptych::documents {

/// Gathers what a document says of one table, fact by fact.
class TableBuilder
{
public:
    TableBuilder(const QualifiedName &name, Dialect dialect, const Origin &origin);

    void setName(const QualifiedName &name) { m_reading.table.name = name; }
    void setDialect(Dialect dialect) { m_reading.dialect = dialect; }
    [[nodiscard]] Reading &reading() { return m_reading; }
    [[nodiscard]] Table &table() { return m_reading.table; }
    [[nodiscard]] bool hasColumns() const { return m_hasColumns; }

    /// The columns are listed from here on: all of them, until something says that there are more.
    void startColumns();
    void setPartial(const QString &reason);
    /// \param type as documentType() makes it of the column's
    void addColumn(const ColumnText &column, const Stated<SqlType> &type, int line, const QString &written);
    void addNote(int line, const QString &written, const QString &reason);
    /// "PRIMARY KEY (id)", "FOREIGN KEY (a) REFERENCES t (b)", "UNIQUE (a)", "CHECK (a > 0)".
    bool addConstraint(const QString &name, const QString &definition, int line);

    /// "id", "`a`, `b`", "a, b (composite)", "none"
    void addPrimaryKey(const TextLine &line);
    /// "Composite primary key on a and b.": a sentence about columns that are the table's.
    /// \return whether it is one
    bool addKeySentence(const TextLine &line);
    /// The foreign keys are listed from here on: all of them.
    void startForeignKeys();
    /// "`users_id` -> `users.id`", "none"
    void addForeignKey(const TextLine &line);
    /// "(a, b)", "`a`"
    void addUnique(const TextLine &line);
    /// "`ix_users_name` on (name)": an index of columns that are the table's; anything else is passed over.
    void addIndex(const TextLine &line) { m_indexLines.append(line); }
    /// tbls' list of a table's constraints: all that it has.
    void addConstraints(const Grid &grid, const GridHeader &header);

    /// The table with all that follows from what was gathered.
    Reading finish();

private:
    void readIndexes();
    [[nodiscard]] bool isColumn(const QString &name) const { return m_lineOf.contains(name.toLower()); }

    Reading m_reading;
    QHash<QString, int> m_lineOf; ///< of a column, by its lower-case name
    QHash<QString, qsizetype> m_placeOf;
    bool m_hasColumns = false;
    bool m_hasForeignKeys = false;
    bool m_listsConstraints = false;
    QList<TextLine> m_indexLines;
    QStringList m_inlineKey;
    int m_inlineKeyLine = 0;
};

} // namespace triptych::documents
