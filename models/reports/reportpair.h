// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace triptych {

/// JSON with its keys in the order that they were written.
using Json = nlohmann::ordered_json;

/// A string as JSON holds it.
[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

[[nodiscard]] Json jsonList(const QStringList &texts);

/// A confidence to two places, or null.
[[nodiscard]] Json confidenceJson(const std::optional<double> &confidence);

/// The two sides of a report and what the format calls them (report-format.md).
struct ReportPair
{
    Side left; ///< "schema": the database, or the documentation against models
    Side right;

    /// The pair of a comparison of exactly two sides.
    explicit ReportPair(const Comparison &pair);

    [[nodiscard]] QString command() const; ///< "compare-db-models"
    [[nodiscard]] QString fileStem() const; ///< "compare_db_models"
};

} // namespace triptych
