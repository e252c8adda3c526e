// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

namespace triptych {

/// A text in a translation file.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment; ///< tells two texts that are written alike apart
    QStringList forms; ///< one, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = true;
};

struct TranslationFile
{
    QString language; ///< "de", "zh_CN"
    QList<TranslatedText> texts;
};

/// Reads one of Qt's .ts files.
[[nodiscard]] Result<TranslationFile> readTranslation(const QString &path);

/// What finds a text again at run time, as a line for people: "triptych::MainWindow: Triptych".
[[nodiscard]] QString nameOf(const TranslatedText &text);

} // namespace triptych
