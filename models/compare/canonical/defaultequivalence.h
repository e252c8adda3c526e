// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicalexpression.h"
#include "schema/schema.h"

#include <QHash>
#include <QString>

#include <memory>

namespace triptych {

/// Attribute defaults by what PostgreSQL's parser makes of them (equivalence.md, "Defaults"). Remembers what it has
/// parsed; make one for each comparison.
class DefaultEquivalence
{
public:
    /// A column's default in its one spelling; null: it is unknown, there is none, or it is no SQL.
    [[nodiscard]] std::shared_ptr<const CanonicalExpression> canonical(const Column &column);

    /// Whether two known defaults surely are the same; the constant NULL is none.
    [[nodiscard]] bool isSame(const Column &one, const Column &other);

private:
    QHash<std::pair<QString, QString>, std::shared_ptr<const CanonicalExpression>> m_canonical; ///< by text and type
};

} // namespace triptych
