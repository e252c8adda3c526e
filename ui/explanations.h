// SPDX-License-Identifier: MIT
#pragma once

#include "compare/explain.h"

#include <QString>
#include <QStringList>

namespace triptych {

/// Why something is no finding although the sides write it in another way.
struct Explanation
{
    QString what; ///< "Type"
    QStringList written; ///< what each side writes: "Database: character varying(255)"
    QString understood; ///< what that was understood as: "varchar(255)"; empty: nothing but what is written
    QString why; ///< the rules in words
    bool operator==(const Explanation &) const = default;
};

/// What was taken for the same in a table row, or in a column row of it.
[[nodiscard]] QList<Explanation> explanations(const Comparison &comparison, int tableRow, int columnRow = -1);

} // namespace triptych
