// SPDX-License-Identifier: MIT
#pragma once

#include "tabledescription.h"

#include <QDateTime>

namespace triptych {

/// What a generated document says of itself.
struct DocumentHead
{
    QDateTime at; ///< UTC
    QString source; ///< where the schema was read; holds no secret
    QString command; ///< that generates it again; holds no secret
};

/// The document of a schema, in Markdown: its head, its tables and then its views, each by name, with columns in their
/// own order.
///
/// An earlier version is kept where people wrote in it: text between and after sections, within them, and what follows
/// a dash after a column. Sections that people grouped under headings of their own stay there; new tables come into the
/// last of the groups, or under "Tables". What a table that is gone leaves is what people wrote in its section. Where
/// nothing but the time would change, the result is the earlier version to the byte.
/// \param earlier with lines that end in a line feed; empty: there is none
[[nodiscard]] QString schemaDocument(
    const Schema &schema, DocumentStyle style, const DocumentHead &head, const QString &earlier = {});

} // namespace triptych
