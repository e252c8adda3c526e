// SPDX-License-Identifier: MIT
#pragma once

#include "documenthead.h"

namespace triptych {

/// The document of a schema, in Markdown: its head, its tables and then its views, each by name, with columns in their
/// own order.
///
/// An earlier version is kept where people wrote in it: text between and after sections, within them, and what follows
/// a dash after a column. Sections that people grouped under headings of their own stay there; new tables come into the
/// last of the groups, or under "Tables". What a table that is gone leaves is what people wrote in its section. Where
/// nothing but the head would change, the result is the earlier version to the byte.
/// \param earlier with lines that end in a line feed; empty: there is none
[[nodiscard]] QString schemaDocument(
    const Schema &schema, DocumentStyle style, const DocumentHead &head, const QString &earlier = {});

/// The form in which a document lists the columns of most tables; nullopt: none that schemaDocument() writes.
[[nodiscard]] std::optional<DocumentStyle> styleOf(const QString &document);

} // namespace triptych
