// SPDX-License-Identifier: MIT
#pragma once

#include <QVarLengthArray>

#include <array>
#include <cstddef>
#include <optional>

namespace triptych {

/// One of the three descriptions of a schema, in the order of trust: the database first.
enum class Side { Database, Models, Documentation };

inline constexpr std::array allSides{Side::Database, Side::Models, Side::Documentation};

/// Some of them, in order, each once.
using Sides = QVarLengthArray<Side, allSides.size()>;

/// What the sides say, by Side; nullopt where a side has nothing to say.
template <typename T>
struct PerSide : std::array<std::optional<T>, allSides.size()>
{
    using Base = std::array<std::optional<T>, allSides.size()>;
    using Base::operator[];

    [[nodiscard]] std::optional<T> &operator[](Side side) { return Base::operator[](std::size_t(side)); }
    [[nodiscard]] const std::optional<T> &operator[](Side side) const { return Base::operator[](std::size_t(side)); }
    bool operator==(const PerSide &) const = default;
};

/// The first side that says something; there must be one.
template <typename T>
[[nodiscard]] Side firstSide(const PerSide<T> &says)
{
    for (const Side side : allSides) {
        if (says[side])
            return side;
    }
    return allSides.back();
}

} // namespace triptych
