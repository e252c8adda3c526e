// SPDX-License-Identifier: MIT
#pragma once

#include "section.h"

namespace triptych {

/// A document in parts that follow each other: groups of sections that describe tables, with what stands around.
struct DocumentGroups
{
    struct Entry
    {
        QString name; ///< of the heading, without marks
        int level = 3; ///< of the heading
        DocumentSection section;
        QStringList after; ///< sections that describe no table and follow this one
    };
    struct Group
    {
        QStringList before; ///< from the end of the group before, with the heading that the group stands under
        QList<Entry> entries; ///< never empty but in a group that is new
        [[nodiscard]] bool isOfViews() const; ///< it stands under a heading "Views"
    };

    QList<Group> groups;
    QStringList after; ///< what follows the last group; the whole document where there is no group
};

[[nodiscard]] DocumentGroups groupsFrom(const QString &document);

/// The name in a heading's text, as schemaDocument() writes it: without marks and quotes.
[[nodiscard]] QString headingName(const QString &text);

} // namespace triptych
