// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicalexpression.h"

#include <QHash>

#include <memory>

namespace triptych {

/// canonicalExpression() that remembers: the same check stands in many tables, over columns of the same names and
/// types. Make one for each comparison.
class CanonicalExpressions
{
public:
    /// Null: it is no expression. `place` must name columns.
    [[nodiscard]] std::shared_ptr<const CanonicalExpression> of(const QString &sql, const ExpressionPlace &place);

private:
    struct Known
    {
        QStringList columns; ///< that the text names
        QHash<QString, std::shared_ptr<const CanonicalExpression>> byPlace; ///< by what these columns are there
    };
    QHash<QString, Known> m_known;
};

} // namespace triptych
