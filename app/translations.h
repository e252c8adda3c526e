// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace triptych {

/// Of the languages that Triptych speaks, the first that somebody who prefers `languages` (as QLocale::uiLanguages()
/// lists them: "de-AT", "zh-Hans-CN") understands; "en" where there is none.
[[nodiscard]] QString spokenLanguage(const QStringList &languages);

/// The language of the system's messages. As in all programs, LANGUAGE counts for nothing where the locale is C.
[[nodiscard]] QString systemLanguage();

/// Our own texts, and Qt's in its dialogs, in a language that Triptych speaks; the application owns them. English has
/// its plurals from a file too.
void installTranslations(QCoreApplication &application, const QString &language = systemLanguage());

} // namespace triptych
