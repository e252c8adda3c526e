// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <initializer_list>

namespace triptych::documents {

/// Words to look others up in.
[[nodiscard]] inline QSet<QString> wordSet(std::initializer_list<const char16_t *> words)
{
    QSet<QString> result;
    for (const char16_t *word : words)
        result.insert(QString::fromUtf16(word));
    return result;
}

} // namespace triptych::documents
