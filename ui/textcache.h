// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

#include <array>
#include <optional>

namespace triptych {

/// Texts laid out once for many paints: laying a text out takes several times as long as drawing it.
class TextCache
{
public:
    struct Text
    {
        QStaticText text; ///< in one line
        int width = 0; ///< of what is shown
        bool isShortened = false;
    };

    /// A text in a font, shortened to fit into `room`.
    [[nodiscard]] Text text(const QString &text, const QFont &font, bool isBold, Qt::TextElideMode mode, int room);
    /// The font in which a text is laid out.
    [[nodiscard]] const QFont &font(const QFont &font, bool isBold);

private:
    [[nodiscard]] const Text &whole(const QString &text, bool isBold);

    std::optional<QFont> m_font; ///< of all that is kept
    std::array<QFont, 2> m_fonts; ///< plain and bold
    QCache<std::pair<QString, bool>, Text> m_texts{4000};
};

} // namespace triptych
