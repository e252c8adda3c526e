// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace triptych;

namespace {

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
constexpr double discernible = 3; // WCAG 2.1, 1.4.11: graphics

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("contrast, light") << Theme::ContrastLight;
    QTest::newRow("contrast, dark") << Theme::ContrastDark;
}

/// Foreign keys, defaults, constraints and the like share one colour (design/ui.md) and are told apart by glyph.
bool isLesserFacet(FindingKind kind)
{
    return kind >= FindingKind::ForeignKey && kind < FindingKind::Cosmetic;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioOfKnownColours()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the greyest grey that passes
    }

    void blending()
    {
        QCOMPARE(blended(Qt::black, 0, Qt::white), QColor(Qt::white));
        QCOMPARE(blended(Qt::black, 1, Qt::white), QColor(Qt::black));
        QCOMPARE(
            blended(0xa16207, rowTint, Qt::white), QColor(0xf6efe6)); // the amber row of the drawing, to a rounding
    }

    void textIsReadableOnEveryTint_data() { addThemes(); }
    void textIsReadableOnEveryTint()
    {
        QFETCH(const Theme, theme);
        const QPalette p = palette(theme);
        const QColor text = p.color(QPalette::Text);
        QList<QColor> rows{p.color(QPalette::Base), p.color(QPalette::AlternateBase), p.color(QPalette::Highlight)};
        for (const FindingKind row : allFindingKinds)
            rows.append(blended(kindColor(row, theme), rowTint, p.color(QPalette::Base)));
        for (const QColor &row : std::as_const(rows)) {
            QVERIFY2(contrastRatio(text, row) >= readable, qPrintable(row.name()));
            for (const FindingKind cell : allFindingKinds) {
                const QColor tint = blended(kindColor(cell, theme), cellTint, row);
                QVERIFY2(
                    contrastRatio(text, tint) >= readable, qPrintable(keyText(cell) + QLatin1Char(' ') + tint.name()));
            }
        }
    }

    void otherTextIsReadable_data() { addThemes(); }
    void otherTextIsReadable()
    {
        QFETCH(const Theme, theme);
        const ThemeColors &c = colors(theme);
        for (const QColor &ground : {c.window, c.base, c.raised}) {
            QVERIFY2(contrastRatio(c.text, ground) >= readable, qPrintable(ground.name()));
            QVERIFY2(contrastRatio(c.mutedText, ground) >= readable, qPrintable(ground.name()));
            QVERIFY2(contrastRatio(c.accent, ground) >= readable, qPrintable(ground.name()));
        }
        QVERIFY(contrastRatio(c.accentText, c.accent) >= readable);
        for (const QColor &ground : {c.base, c.raised}) {
            QVERIFY2(contrastRatio(fieldOutline(theme), ground) >= discernible, qPrintable(ground.name()));
            QVERIFY2(contrastRatio(c.accent, ground) >= discernible, qPrintable(ground.name())); // the focus
        }
    }

    void highContrastIsHigher_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::ContrastLight;
        QTest::newRow("dark") << Theme::ContrastDark;
    }
    void highContrastIsHigher()
    {
        QFETCH(const Theme, theme);
        const ThemeColors &c = colors(theme);
        constexpr double enhanced = 7; // WCAG 2.1, 1.4.6
        QCOMPARE(contrastRatio(c.text, c.base), 21.0);
        QVERIFY(contrastRatio(c.border, c.base) >= enhanced);
        QVERIFY(contrastRatio(c.mutedText, c.window) >= enhanced);
        QVERIFY(contrastRatio(c.accent, c.base) >= enhanced);
        QVERIFY(contrastRatio(c.text, c.selection) >= enhanced);
        for (const FindingKind kind : allFindingKinds)
            QVERIFY(contrastRatio(c.text, blended(kindColor(kind, theme), cellTint, c.base)) >= enhanced);
    }

    void usualPalettesAreNotForHighContrast()
    {
        QCOMPARE(themeOf(QPalette(QColor(0xefefef))), Theme::Light); // Fusion's own
        QCOMPARE(themeOf(QPalette(QColor(0x31363b))), Theme::Dark);
    }

    void kindsAreDiscernible_data() { addThemes(); }
    void kindsAreDiscernible()
    {
        QFETCH(const Theme, theme);
        for (const FindingKind kind : allFindingKinds) {
            const QColor color = kindColor(kind, theme);
            QVERIFY2(contrastRatio(color, colors(theme).base) >= discernible, qPrintable(keyText(kind)));
            for (const FindingKind other : allFindingKinds) {
                const bool shareOne = kind == other || (isLesserFacet(kind) && isLesserFacet(other));
                QCOMPARE(color == kindColor(other, theme), shareOne);
            }
        }
    }

    void everyKindHasAGlyphOfItsOwn_data() { addThemes(); }
    void everyKindHasAGlyphOfItsOwn()
    {
        QFETCH(const Theme, theme);
        for (const int size : {16, 24, 32}) { // 100, 150 and 200 %
            QList<QImage> seen;
            const auto add = [&](FindingKind kind, bool added) {
                const QPixmap pixmap = kindIcon(kind, theme, added).pixmap(QSize(size, size), 1);
                QCOMPARE(pixmap.size(), QSize(size, size));
                const QImage image = pixmap.toImage();
                QCOMPARE(image.pixelColor(size / 2, 1), kindColor(kind, theme));
                QCOMPARE(image.pixelColor(0, 0).alpha() < 128, true); // rounded
                const QImage glyph = image.convertToFormat(QImage::Format_Grayscale8);
                QVERIFY2(!seen.contains(glyph), qPrintable(keyText(kind)));
                seen.append(glyph);
            };
            for (const FindingKind kind : allFindingKinds)
                add(kind, false);
            add(FindingKind::Missing, true);
        }
    }

    void themeIsKnownByThePalette()
    {
        for (const Theme theme : allThemes) {
            applyTheme(*qApp, theme);
            QCOMPARE(themeOf(qApp->palette()), theme);
            QCOMPARE(qApp->palette().color(QPalette::Base), colors(theme).base);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
