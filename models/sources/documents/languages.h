// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

namespace triptych::documents {

/// Who reads a fence in Markdown, by the first word of its info string in any case, or where it has none by its text;
/// nullptr: it is in no language that describes a schema.
[[nodiscard]] PassageReader readerOfFence(const QString &info, const QByteArray &text);

/// Whether a heading is the title that the output in the fence below lacks: `# Table "public.users"`.
[[nodiscard]] bool isTitleOfFence(const QString &heading, const QByteArray &text);

/// Who reads a file, by its text where that is sure and else by the ending of its name; nullptr: it is Markdown.
[[nodiscard]] PassageReader readerOfFile(const QString &path, const QByteArray &utf8);

} // namespace triptych::documents
