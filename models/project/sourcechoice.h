// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"

#include <QString>
#include <QStringList>

namespace triptych {

/// What the person chose to compare. Empty members: that side takes no part.
struct SourceChoice
{
    QString database; ///< anything libpq takes, "env:NAME", or the path of a snapshot
    QString password; ///< replaces one in `database`; never kept, shown or written
    QStringList schemas; ///< of the database, names or patterns; empty: every schema but the system's own
    QStringList excludedSchemas; ///< names or patterns of those of them that are not compared
    bool allTables = false; ///< also those that the database's reader leaves out by default
    QStringList models; ///< files, folders, glob patterns; or the path of a snapshot
    /// Folders of installed packages whose classes the models stand on; empty: those of the virtual environment that
    /// stands nearest to the models.
    QStringList pythonPath;
    QString interpreter; ///< the Python that imports the models; empty: they are read as text, and nothing is run
    QString target; ///< what it imports: package.module, or package.module:metadata
    QString document; ///< a file; or the path of a snapshot

    [[nodiscard]] bool has(Side side) const;
    [[nodiscard]] int count() const; ///< how many sides take part

    bool operator==(const SourceChoice &) const = default;
};

/// Whether the text that stands for a database is the path of a snapshot, there or not: neither "env:NAME" nor what is
/// meant for connection parameters (a URI, key=value pairs, or words that are no .json file).
[[nodiscard]] bool isFile(const QString &database);

/// Whether connection parameters hold a password or another secret, as libpq understands them (PostgreSQL manual,
/// 34.1.1); also where they cannot be understood.
[[nodiscard]] bool holdsSecret(const QString &database);

/// The endings, without a dot and in small letters, of files that a schema document is written in: Markdown, SQL,
/// languages of models and of diagrams. Others may be one too: a text says more than its name.
[[nodiscard]] QStringList documentEndings();

} // namespace triptych
