// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// Follows the lines of a Markdown document from top to bottom and knows which of them are no Markdown: fenced code and
/// comments (CommonMark, 4.5 and 4.6).
class LiteralLines
{
public:
    /// Whether the next line is literal, the first and last of a block included.
    bool read(const QString &line);

    /// The line that would end the block that goes on; empty: none does.
    [[nodiscard]] QString end() const { return m_end; }

private:
    [[nodiscard]] bool isEnd(const QString &line) const;

    QString m_end;
};

} // namespace triptych
