// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/themestyle.h"

#include <QApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cmath>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace triptych {

namespace {

const ThemeColors lightColors{
    .window = 0xf5f6f8,
    .base = 0xffffff,
    .raised = 0xfafbfc,
    .border = 0xdfe3e8,
    .text = 0x1d2530,
    .mutedText = 0x66707c,
    .selection = 0xd6e6fb,
    .accent = 0x0b66c3,
    .accentText = 0xffffff,
    .hatch = 0xe9ecf0,
    .good = 0x047857,
};

const ThemeColors darkColors{
    .window = 0x1b1e23,
    .base = 0x22262c,
    .raised = 0x262a31,
    .border = 0x363c45,
    .text = 0xe6e9ee,
    .mutedText = 0x98a1ad,
    .selection = 0x26486e,
    .accent = 0x6cb1ff,
    .accentText = 0x22262c,
    .hatch = 0x2d323a,
    .good = 0x4fd1a5,
};

const ThemeColors contrastLightColors{
    .window = 0xffffff,
    .base = 0xffffff,
    .raised = 0xffffff,
    .border = Qt::black,
    .text = Qt::black,
    .mutedText = 0x333333,
    .selection = 0x8fbcff,
    .accent = 0x003d99,
    .accentText = 0xffffff,
    .hatch = 0xb4b4b4,
    .good = 0x00543a,
};

const ThemeColors contrastDarkColors{
    .window = Qt::black,
    .base = Qt::black,
    .raised = 0x242424,
    .border = 0xffffff,
    .text = 0xffffff,
    .mutedText = 0xdcdcdc,
    .selection = 0x1c4a8c,
    .accent = 0x8cc8ff,
    .accentText = Qt::black,
    .hatch = 0x5a5a5a,
    .good = 0x66ecc2,
};

/// A kind's colour on light and on dark (design/ui.md).
struct KindColors
{
    FindingKind kind;
    QRgb light;
    QRgb dark;
};

constexpr std::array kindColors{
    KindColors{FindingKind::Missing, 0xffc2410c, 0xffff8a5c},
    KindColors{FindingKind::Renamed, 0xff0369a1, 0xff66c2ff},
    KindColors{FindingKind::Nullable, 0xffa16207, 0xfff2c14e},
    KindColors{FindingKind::PrimaryKey, 0xff9d2f7a, 0xfff08fd0},
    KindColors{FindingKind::Type, 0xff047857, 0xff4fd1a5},
    KindColors{FindingKind::ForeignKey, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Default, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Unique, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Index, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Check, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Identity, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Generated, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::EnumLabels, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Comment, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::ColumnOrder, 0xff4f46e5, 0xffa5a2ff},
    KindColors{FindingKind::Cosmetic, 0xff6b7280, 0xff8b95a1},
};

/// From here on a palette is one for high contrast: all but pure black and white. Usual ones stay below 19.
constexpr double highContrast = 20;

/// The relative luminance of WCAG 2, 0…1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPixmap kindPixmap(QSvgRenderer &glyph, const QColor &square, const QColor &stroke, int size)
{
    QPixmap strokes(size, size);
    strokes.fill(Qt::transparent);
    QPainter glyphPainter(&strokes);
    glyph.render(&glyphPainter);
    glyphPainter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    glyphPainter.fillRect(strokes.rect(), stroke);
    glyphPainter.end();

    QPixmap result(size, size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(square);
    painter.drawRoundedRect(result.rect(), 3.0 * size / 16, 3.0 * size / 16);
    painter.drawPixmap(0, 0, strokes);
    return result;
}

} // namespace

const ThemeColors &colors(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightColors;
    case Theme::Dark:
        return darkColors;
    case Theme::ContrastLight:
        return contrastLightColors;
    case Theme::ContrastDark:
        return contrastDarkColors;
    }
    return lightColors;
}

Theme themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool isContrast = contrastRatio(palette.color(QPalette::WindowText), window) >= highContrast;
    if (window.lightness() < 128)
        return isContrast ? Theme::ContrastDark : Theme::Dark;
    return isContrast ? Theme::ContrastLight : Theme::Light;
}

QPalette palette(Theme theme)
{
    const ThemeColors &c = colors(theme);
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &color) { result.setColor(role, color); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.raised);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.mutedText);
    set(QPalette::Button, c.raised);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.accentText);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.selection);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, isDark(theme) ? c.border : c.base);
    set(QPalette::Midlight, c.border);
    set(QPalette::Mid, blended(c.text, 0.25, c.base));
    set(QPalette::Dark, blended(c.text, 0.4, c.base));
    set(QPalette::Shadow, isDark(theme) ? QColor(Qt::black) : blended(c.text, 0.6, c.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, blended(c.text, 0.45, c.base));
    return result;
}

void applyTheme(QApplication &application, Theme theme)
{
    application.setStyle(new ThemeStyle);
    application.setPalette(palette(theme));
}

QColor fieldOutline(Theme theme, bool enabled)
{
    const ThemeColors &c = colors(theme);
    return enabled ? blended(c.text, 0.5, c.base) : c.border;
}

QColor kindColor(FindingKind kind, Theme theme)
{
    const KindColors &found = *std::ranges::find(kindColors, kind, &KindColors::kind);
    return QColor(isDark(theme) ? found.dark : found.light);
}

QColor blended(const QColor &color, qreal opacity, const QColor &base)
{
    const auto mix = [opacity](int over, int under) { return qRound(over * opacity + under * (1 - opacity)); };
    return QColor(mix(color.red(), base.red()), mix(color.green(), base.green()), mix(color.blue(), base.blue()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QIcon kindIcon(FindingKind kind, Theme theme, bool added)
{
    initIcons();
    const QString name = kind == FindingKind::Missing && added ? QStringLiteral("added") : keyText(kind);
    QSvgRenderer glyph(QStringLiteral(":/triptych/icons/%1.svg").arg(name));
    QIcon result;
    for (const int size : {16, 20, 24, 28, 32, 40, 48, 64}) {
        const QPixmap pixmap = kindPixmap(glyph, kindColor(kind, theme), colors(theme).base, size);
        result.addPixmap(pixmap);
        result.addPixmap(pixmap, QIcon::Selected); // as it is: a style would wash it out
    }
    return result;
}

} // namespace triptych
