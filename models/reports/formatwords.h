// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "reports/reportpair.h"

#include <array>

namespace triptych {

// What report-format.md calls things, and how it writes them.

/// How the format names a side of the pair, in keys and in sentences.
struct SideWords
{
    std::string plural; ///< tables_only_in_models
    std::string singular; ///< model_type
    QString label; ///< (DB: …, Model: …)
    QString inTables; ///< "exists in DB but missing from models"
    QString inColumns; ///< "in DB but not in model"
};

[[nodiscard]] SideWords wordsOf(Side side, bool isLeft);

/// How the format writes a facet of which both sides state a text.
struct FacetWords
{
    FindingKind kind;
    const char *list; ///< the key of a table's list
    const char *suffix; ///< schema_default, model_default
    QLatin1String noun; ///< in a sentence
    bool isOfColumns = false; ///< of a table, over a list of columns
};

inline constexpr std::array facetWords{
    FacetWords{FindingKind::Default, "default_mismatches", "_default", QLatin1String("default")},
    FacetWords{FindingKind::Unique, "unique_mismatches", "_unique", QLatin1String("unique constraint"), true},
    FacetWords{FindingKind::Index, "index_mismatches", "_index", QLatin1String("index"), true},
    FacetWords{FindingKind::Check, "check_mismatches", "_check", QLatin1String("check constraint"), true},
    FacetWords{FindingKind::Identity, "identity_mismatches", "_identity", QLatin1String("identity")},
    FacetWords{FindingKind::Generated, "generated_mismatches", "_generated", QLatin1String("generated value")},
    FacetWords{FindingKind::EnumLabels, "enum_label_mismatches", "_enum_labels", QLatin1String("enum labels")},
    FacetWords{FindingKind::Comment, "comment_mismatches", "_comment", QLatin1String("comment")},
    FacetWords{FindingKind::ColumnOrder, "column_order_mismatches", "_column_order", QLatin1String("column order")},
};

/// A type in the words of the format: the database's as its reflection prints it, a model's by its class, a document's
/// as written.
[[nodiscard]] QString typeText(const SqlType &type);

/// What a side states of a facet; null where it has none.
[[nodiscard]] Json facetJson(const std::optional<Stated<QString>> &says);
/// One entry for each column of the key, so that its shape stays what scripts know.
[[nodiscard]] Json foreignKeyJson(const ForeignKey &key);

// Values as Python prints them, which the sentences do.

[[nodiscard]] QString pythonList(const QStringList &names); ///< ['id']
[[nodiscard]] QString pythonBool(bool value);
[[nodiscard]] QString pythonText(const Json &facet); ///< a text, or None

} // namespace triptych
