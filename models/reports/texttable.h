// SPDX-License-Identifier: MIT
#pragma once

#include "base/markdowntext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace triptych {

/// A table of texts on its way into another program.
struct TextTable
{
    QStringList header;
    QList<QStringList> rows; ///< each with a cell for each of the header

    bool operator==(const TextTable &) const = default;
};

/// A cell that no spreadsheet takes for a formula: one that begins with =, +, -, @ or a control character gets an
/// apostrophe before it, but a plain number ("-1", "+2.5") stays as it is. Any other text is not touched.
[[nodiscard]] QString withoutFormula(const QString &cell);

/// Lines of cells with tabs between: pastes into a spreadsheet as cells and into a chat as text. Line breaks and tabs
/// in a cell become blanks; no cell is a formula. Of a single row the header is left out.
[[nodiscard]] QString tabSeparated(const TextTable &table);
/// A pipe table, aligned to be read as it is; whatever Markdown would understand in a cell is escaped.
[[nodiscard]] QString markdownText(const TextTable &table);
/// As RFC 4180 writes it, in whole; no cell is a formula.
[[nodiscard]] QString csvText(const TextTable &table);
/// A table element and nothing around it; no cell is a formula.
[[nodiscard]] QString htmlText(const TextTable &table);

} // namespace triptych
