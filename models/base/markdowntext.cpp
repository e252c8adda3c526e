// SPDX-License-Identifier: MIT
#include "markdowntext.h"

#include <algorithm>
#include <array>

namespace triptych {

QString onOneLine(QString cell)
{
    static constexpr std::array breaks{u'\t', u'\n', u'\r', u'\v', u'\f', u'\x2028', u'\x2029'};
    cell.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (const char16_t each : breaks)
        cell.replace(QChar(each), QLatin1Char(' '));
    return cell;
}

QString escapedForMarkdown(const QString &cell)
{
    static const QString special = QStringLiteral("\\`*[]<|~&");
    const QString text = onOneLine(cell);
    const auto isInWord = [&](qsizetype i) {
        return i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
    };
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (special.contains(text[i]) || (text[i] == QLatin1Char('_') && !isInWord(i)))
            result += QLatin1Char('\\');
        result += text[i];
    }
    return result;
}

QString codeSpan(const QString &name)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : name) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const bool needsBlanks = longest > 0 || name.isEmpty(); // a backtick at an end would join the fence
    const QString blank = needsBlanks ? QStringLiteral(" ") : QString();
    return fence + blank + onOneLine(name) + blank + fence;
}

} // namespace triptych
