// SPDX-License-Identifier: MIT
#include "ui/textcache.h"

#include <QFontMetrics>

#include <algorithm>

namespace triptych {

TextCache::Text TextCache::text(const QString &text, const QFont &font, bool isBold, Qt::TextElideMode mode, int room)
{
    const QFont &used = this->font(font, isBold);
    const Text &all = whole(text, isBold);
    if (all.width <= room)
        return all;
    Text shortened = whole(QFontMetrics(used).elidedText(text, mode, std::max(0, room)), isBold);
    shortened.isShortened = true;
    return shortened;
}

const QFont &TextCache::font(const QFont &font, bool isBold)
{
    if (m_font != font) {
        m_texts.clear();
        m_font = font;
        m_fonts.fill(font);
        m_fonts[1].setBold(true);
    }
    return m_fonts[isBold ? 1 : 0];
}

const TextCache::Text &TextCache::whole(const QString &text, bool isBold)
{
    const std::pair key(text, isBold);
    if (const Text *found = m_texts.object(key))
        return *found;
    const QFont &font = m_fonts[isBold ? 1 : 0];
    auto *made = new Text{QStaticText(text), QFontMetrics(font).horizontalAdvance(text) + 1}; // advances are rounded
    made->text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    made->text.setTextOption(option);
    made->text.prepare({}, font);
    m_texts.insert(key, made);
    return *made;
}

} // namespace triptych
