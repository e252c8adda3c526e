// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "schema/schema.h"

namespace triptych::documents {

/// In what kind of words a document describes a table, the worthiest first: where two describe the same and disagree,
/// the worthier stands.
enum class Dialect {
    Sql, ///< CREATE TABLE, in a fence or as a file
    Grid, ///< a table of columns: a pipe table, psql's \d, tbls, information_schema
    Bullets, ///< a list of columns
    ModelLanguage, ///< DBML, Prisma, pseudo-DDL
    Diagram ///< Mermaid, PlantUML
};

/// What one place of a document says of one table.
struct Reading
{
    Table table; ///< what is not said is unknown, with no reason; a view has a view's kind
    Dialect dialect = Dialect::Bullets;
    QList<Note> notes = {}; ///< what was meant to say something of the table and was not understood
    /// It is written in a form that has a place for such keys: if others of that form list some, it has no more than it
    /// says.
    bool listsPrimaryKey = false;
    bool listsForeignKeys = false;
    bool isRelational = true; ///< false: a collection of a document database
};

/// A run of text in one language: a whole document, or a fence in one.
struct Passage
{
    QByteArray utf8; ///< without a byte-order mark
    QString file; ///< the document's path
    int line = 1; ///< of the document, on which the text begins; counted from 1
};

/// What a passage says, in its order.
struct Readings
{
    QList<Reading> tables;
    QList<Note> notes = {}; ///< what was not understood and belongs to no table
    bool tellsOfDocumentStore = false; ///< a heading names a database that has no tables: "Firestore structure"
};

/// Reads a passage in one language. A pure function; soon (200 ms) back, with whatever it has, once cancelled.
using PassageReader = Readings (*)(const Passage &passage, const Cancellation &cancellation);

} // namespace triptych::documents
