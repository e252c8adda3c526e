// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"
#include "schema/schema.h"

#include <QString>
#include <QStringList>

namespace triptych {

/// What one side states of one facet, ready to be compared with what the others do.
struct Statement
{
    Stated<QString> says; ///< as written there; known and empty: there is none
    QString canonical; ///< what is compared, where `says` is known
    QStringList rules; ///< what makes `canonical` another text than `says`, keys
    Origin where;
};

/// The sides that have the object at all.
using Statements = PerSide<Statement>;

/// One constraint, index or check of a side, as the alignment sees it.
struct Item
{
    int index = -1; ///< in its list
    QString signature; ///< all that it says but its name; the same on two sides: the same thing
    QString name; ///< empty: not named
    QString columns; ///< what it stands on
    /// Every side has the columns that it names. What names others goes with them: it is paired with its like only.
    bool isWhole = true;
};

/// Which item of each side is the same thing, by index in that side's list.
using ItemRow = PerSide<int>;

/// Pairs the items of the sides: by what they say, then by name, then by what they stand on. In the order of their
/// signatures, so that the order in which a source lists them changes nothing.
[[nodiscard]] QList<ItemRow> alignItems(const PerSide<QList<Item>> &items);

} // namespace triptych
