// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/defaultequivalence.h"
#include "compare/canonical/typeequivalence.h"
#include "schema/schema.h"

#include <QHash>
#include <QString>

namespace triptych {

/// Tells at a glance what needs no judging, which is nearly everything. True: the two surely state nothing that
/// differs; false: look closer. Remembers what it has seen; make one for each comparison.
class Obvious
{
public:
    /// Both outlive it.
    Obvious(TypeEquivalence &types, DefaultEquivalence &defaults) : m_types(types), m_defaults(defaults) { }

    /// Of two columns of one name: each facet is stated alike, or not stated by one of them.
    [[nodiscard]] bool sameColumn(const Column &one, const Column &other);
    /// Of two tables whose columns all stand in rows of one name: key, foreign keys, constraints, indexes and comment.
    [[nodiscard]] static bool sameTable(const Table &one, const Table &other);

private:
    [[nodiscard]] bool sameType(const SqlType &one, const SqlType &other);

    struct Pair
    {
        QString one;
        QString other;
        int manner; ///< both notations and whether each is lenient

        bool operator==(const Pair &) const = default;
        friend size_t qHash(const Pair &pair, size_t seed = 0)
        {
            return qHashMulti(seed, pair.one, pair.other, pair.manner);
        }
    };
    QHash<Pair, bool> m_sameTypes;
    TypeEquivalence &m_types;
    DefaultEquivalence &m_defaults;
};

} // namespace triptych
