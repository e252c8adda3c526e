// SPDX-License-Identifier: MIT
#include "ui/differencetext.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace triptych {

namespace {

constexpr int mostLines = 3000; ///< that are shown; laying out more is felt

/// The tint of a line that begins with that sign.
std::optional<QColor> tintOf(const QString &line, const QPalette &palette)
{
    const bool isAdded = line.startsWith(QLatin1Char('+'));
    if (!isAdded && !line.startsWith(QLatin1Char('-')))
        return std::nullopt;
    const FindingKind kind = isAdded ? FindingKind::Type : FindingKind::Missing; // of green, and of red
    return blended(kindColor(kind, themeOf(palette)), cellTint, palette.color(QPalette::Base));
}

} // namespace

ReadDifference readDifference(const QByteArray &difference)
{
    ReadDifference result;
    qsizetype start = std::max<qsizetype>(0, difference.indexOf("\n@@ ") + 1);
    QByteArray shown;
    for (qsizetype end = 0; start < difference.size(); start = end + 1) {
        end = difference.indexOf('\n', start);
        if (end < 0)
            end = difference.size();
        result.added += difference[start] == '+';
        result.removed += difference[start] == '-';
        if (++result.lines <= mostLines)
            shown += difference.mid(start, end - start) + '\n';
    }
    shown.chop(1);
    result.text = QString::fromUtf8(shown);
    result.isWhole = result.lines <= mostLines;
    return result;
}

DifferenceText::DifferenceText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
}

/// The tints come from the palette while it paints, so that they follow the theme.
void DifferenceText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        QTextBlock block = firstVisibleBlock();
        for (qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
             block.isValid() && top <= event->rect().bottom(); block = block.next()) {
            const qreal height = blockBoundingRect(block).height();
            if (const auto tint = tintOf(block.text(), palette()))
                painter.fillRect(QRectF(0, top, viewport()->width(), height), *tint);
            top += height;
        }
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace triptych
