// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace triptych {

namespace {

/// The name of the translation that a locale's readers understand, whether or not there is one.
QString translationOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
        return QStringLiteral("zh_CN");
    return QLocale::languageToCode(locale.language());
}

QString ownFile(const QString &language)
{
    return QStringLiteral(":/i18n/triptych_%1.qm").arg(language);
}

void install(QCoreApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString spokenLanguage(const QStringList &languages)
{
    for (const QString &language : languages) {
        const QString translation = translationOf(QLocale(language));
        if (QFile::exists(ownFile(translation)))
            return translation;
    }
    return QStringLiteral("en");
}

QString systemLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(variable);
        if (locale == "C" || locale == "POSIX" || locale.startsWith("C."))
            return spokenLanguage({});
        if (!locale.isEmpty())
            break;
    }
    return spokenLanguage(QLocale::system().uiLanguages());
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    install(application, ownFile(QStringLiteral("en")));
    if (language != QLatin1String("en"))
        install(application, ownFile(language));
    const QDir qt(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, qt.filePath(QStringLiteral("qtbase_%1.qm").arg(language)));
}

} // namespace triptych
