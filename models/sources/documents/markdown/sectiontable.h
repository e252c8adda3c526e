// SPDX-License-Identifier: MIT
#pragma once

#include "heading.h"
#include "section.h"

#include <optional>

namespace triptych::documents {

/// Which table a section tells of: by its heading, or by a line of its text.
class SectionTable
{
public:
    explicit SectionTable(const Section &section);

    /// Several where the heading tells of several at once.
    [[nodiscard]] const QList<QualifiedName> &names() const { return m_names; }
    [[nodiscard]] bool isView() const { return m_isView; }
    [[nodiscard]] bool isInDocumentStore() const { return m_isInDocumentStore; }
    [[nodiscard]] bool isInInterface() const { return m_isInterface; }
    /// The heading is that of a part of a document, or no name of a table.
    [[nodiscard]] bool isPart() const { return m_isPart; }
    [[nodiscard]] bool hasName() const { return m_heading.isName; }

    /// Whether columns that come now are those of a table whose name is known.
    /// \param isDatabases they are such as only a database has
    /// \param isLabelled "Columns:" stands before them
    [[nodiscard]] bool takesColumns(bool isDatabases, bool isLabelled) const;

    /// Takes the name that a line gives, if it gives one: "**Table:** `t`".
    bool nameBy(const TextLine &line);
    /// The name given by a line of the text holds for one block of columns, unless the heading gives none at all.
    void endBlock() { m_isNamed = m_isNamed && m_heading.isName; }

    /// The name in a line on its own, in bold or back-ticks or with a colon, before a grid or list: "**users**".
    [[nodiscard]] std::optional<TextLine> nameBefore(const Block &block) const;

private:
    Heading m_heading;
    QList<QualifiedName> m_names;
    bool m_isNamed = false; ///< by a line of the text
    bool m_isView = false;
    bool m_isInterface = false;
    bool m_isInDocumentStore = false;
    bool m_isPart = false;
    bool m_isPartOnly = false; ///< and by no means a table's
};

} // namespace triptych::documents
