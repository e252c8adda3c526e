// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <array>

class QApplication;

namespace triptych {

enum class Theme {
    Light,
    Dark,
    ContrastLight, ///< for those who need more contrast: black on white, every line seen
    ContrastDark
};
inline constexpr std::array allThemes{Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark};

[[nodiscard]] constexpr bool isDark(Theme theme)
{
    return theme == Theme::Dark || theme == Theme::ContrastDark;
}

/// The colours of a theme that a QPalette has no role for, or names differently.
struct ThemeColors
{
    QColor window; ///< menu bar, chip row, status bar
    QColor base; ///< panes, side bar, tool bar
    QColor raised; ///< cards, buttons, pane headers, fields
    QColor border; ///< every thin line
    QColor text;
    QColor mutedText; ///< headers, details
    QColor selection; ///< the selected row, the chosen view; text keeps its colour on it
    QColor accent; ///< the primary button, links
    QColor accentText; ///< on accent
    QColor hatch; ///< stripes of a gap, on base
    QColor good; ///< a source that was read
};

[[nodiscard]] const ThemeColors &colors(Theme theme);
/// The theme that fits a palette, by the lightness and the contrast of its window: also of a system's own palette.
[[nodiscard]] Theme themeOf(const QPalette &palette);
[[nodiscard]] QPalette palette(Theme theme);
/// ThemeStyle in that theme's palette. Style sheets are not used.
void applyTheme(QApplication &application, Theme theme);

/// The line around a field, a button and the like: discernible from what is around it.
[[nodiscard]] QColor fieldOutline(Theme theme, bool enabled = true);

/// The kind's own colour: its icon, bar and strip mark.
[[nodiscard]] QColor kindColor(FindingKind kind, Theme theme);
/// `color` laid over an opaque `base` with that opacity, 0…1.
[[nodiscard]] QColor blended(const QColor &color, qreal opacity, const QColor &base);
inline constexpr qreal rowTint = 0.10; ///< opacity of the kind's colour over a row
inline constexpr qreal cellTint = 0.28; ///< over the cell that differs, on top of the row's

/// WCAG 2's contrast ratio of two opaque colours, 1…21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// The kind's glyph on a rounded square of its colour, from SVG, crisp at 100, 150 and 200 %.
/// `added`: the plus of a row that only the later sides have, in place of the minus (Missing only).
[[nodiscard]] QIcon kindIcon(FindingKind kind, Theme theme, bool added = false);

} // namespace triptych
