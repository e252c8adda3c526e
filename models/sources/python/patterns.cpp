// SPDX-License-Identifier: MIT
#include "sources/python/builtincall.h"

#include <QRegularExpression>

namespace triptych::python {

namespace {

constexpr qsizetype longest = 1000;

/// The pattern of the first argument, where it and the text at `textAt` are short enough.
std::optional<QRegularExpression> patternOf(const Call &call, qsizetype textAt)
{
    const QString *pattern = call.text(0);
    const QString *text = call.text(textAt);
    if (!pattern || !text || !call.arguments.keywords.isEmpty() || call.arguments.positional.size() != textAt + 1
        || pattern->size() > longest || text->size() > longest)
        return {};
    const QRegularExpression result(*pattern);
    return result.isValid() ? std::optional(result) : std::nullopt;
}

Value listOf(const Call &call, const QStringList &texts)
{
    QList<Value> items;
    for (const QString &each : texts)
        items.append(each);
    return call.interpreter.makeSequence(Sequence::Type::List, items);
}

} // namespace

std::optional<Value> substitute(const Call &call)
{
    const auto pattern = patternOf(call, 2);
    if (!pattern || !call.text(1))
        return {};
    static const QRegularExpression group(QStringLiteral("\\\\g<(\\d+)>"));
    QString replacement = *call.text(1);
    return QString(*call.text(2)).replace(*pattern, replacement.replace(group, QStringLiteral("\\\\1")));
}

std::optional<Value> splitByPattern(const Call &call)
{
    const auto pattern = patternOf(call, 1);
    if (!pattern)
        return {};
    QStringList parts;
    qsizetype from = 0;
    for (auto found = pattern->globalMatch(*call.text(1)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        parts.append(call.text(1)->mid(from, match.capturedStart() - from));
        for (int group = 1; group <= pattern->captureCount(); ++group)
            parts.append(match.captured(group));
        from = match.capturedEnd();
    }
    parts.append(call.text(1)->mid(from));
    return listOf(call, parts);
}

std::optional<Value> findAll(const Call &call)
{
    const auto pattern = patternOf(call, 1);
    if (!pattern || pattern->captureCount() > 1)
        return {};
    QStringList found;
    for (auto matches = pattern->globalMatch(*call.text(1)); matches.hasNext();)
        found.append(matches.next().captured(pattern->captureCount()));
    return listOf(call, found);
}

} // namespace triptych::python
