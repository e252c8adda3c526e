// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "connectiontools.h"
#include "keychain.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace {

using namespace triptych;

/// Our own texts, and Qt's in its dialogs, in the system's language. English has its plurals from a file too.
void installTranslations(QApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/triptych_en.qm")))
        QApplication::installTranslator(english);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

/// "system": the theme that the desktop's palette is nearest to.
Theme themeFor(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : themeOf(QApplication::palette());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("triptych"));
    QApplication::setApplicationName(QStringLiteral("triptych"));
    QApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Shows where a database, its models and its documentation disagree."));
    parser.addHelpOption();
    parser.addVersionOption();
    const SourceOptions options;
    options.addTo(parser);
    const QCommandLineOption themeOption(QStringLiteral("theme"),
        QCoreApplication::translate("main", "light, dark or system"), QStringLiteral("THEME"),
        QStringLiteral("system"));
    parser.addOption(themeOption);
    parser.process(withRepeatedOptions(QApplication::arguments()));

    applyTheme(application, themeFor(parser.value(themeOption)));
    Keychain keychain;
    QSettings settings;
    MainWindow window(sourceTools(), keychain, settings);
    window.show();
    const SourceChoice choice = options.choice(parser);
    if (choice.count() >= 2)
        window.compare(choice);
    else if (choice.count() == 1)
        window.askSources(choice, Side::Database);
    return QApplication::exec();
}
