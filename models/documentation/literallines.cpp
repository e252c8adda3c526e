// SPDX-License-Identifier: MIT
#include "literallines.h"

#include <QRegularExpression>

namespace triptych {

namespace {

const QString commentEnd = QStringLiteral("-->");

} // namespace

bool LiteralLines::read(const QString &line)
{
    if (!m_end.isEmpty()) {
        if (isEnd(line))
            m_end.clear();
        return true;
    }
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}(?=[^`]*$)|~{3,})"));
    static const QRegularExpression comment(QStringLiteral("^ {0,3}<!--"));
    if (const auto match = fence.match(line); match.hasMatch()) {
        m_end = match.captured(1);
        return true;
    }
    if (!comment.match(line).hasMatch())
        return false;
    if (!line.contains(commentEnd))
        m_end = commentEnd;
    return true;
}

bool LiteralLines::isEnd(const QString &line) const
{
    if (m_end == commentEnd)
        return line.contains(commentEnd);
    static const QString last = QStringLiteral("^ {0,3}%1{%2,}\\s*$");
    return QRegularExpression(last.arg(m_end.front()).arg(m_end.size())).match(line).hasMatch();
}

} // namespace triptych
