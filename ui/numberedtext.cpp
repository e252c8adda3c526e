// SPDX-License-Identifier: MIT
#include "ui/numberedtext.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace triptych {

namespace {

constexpr int margin = 8; ///< on either side of the numbers

} // namespace

/// The strip that the numbers stand on.
class NumberedText::Numbers : public QWidget
{
public:
    explicit Numbers(NumberedText *text) : QWidget(text), m_text(text) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintNumbers(event); }

private:
    NumberedText *m_text;
};

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    layOut();
}

void NumberedText::setNumberedText(const QString &text, int firstLine)
{
    m_firstLine = firstLine;
    m_marked = 0;
    setPlainText(text);
    layOut();
    tint();
}

bool NumberedText::hasLine(int line) const
{
    return line >= m_firstLine && line < m_firstLine + blockCount();
}

void NumberedText::mark(int line)
{
    m_marked = hasLine(line) ? line : 0;
    if (m_marked > 0) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(line - m_firstLine)));
        centerCursor();
    }
    tint();
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::FontChange)
        layOut();
}

void NumberedText::layOut()
{
    if (!m_numbers)
        return;
    const int digits = int(QString::number(m_firstLine + blockCount() - 1).size());
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('0')) * digits + 2 * margin;
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isReversed ? 0 : width, 0, isReversed ? width : 0, 0);
    const QRect rect = contentsRect();
    m_numbers->setGeometry(isReversed ? rect.right() - width + 1 : rect.left(), rect.top(), width, rect.height());
}

void NumberedText::tint()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_marked > 0) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(
            blended(colors(themeOf(palette())).accent, cellTint, palette().color(QPalette::Base)));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(document()->findBlockByNumber(m_marked - m_firstLine));
        selections << line;
    }
    setExtraSelections(selections);
}

void NumberedText::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
         block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const int line = m_firstLine + block.blockNumber();
        painter.setPen(palette().color(line == m_marked ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(QRectF(margin, top, m_numbers->width() - 2 * margin, height),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        top += height;
    }
}

} // namespace triptych
