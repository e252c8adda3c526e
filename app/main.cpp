// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "connectiontools.h"
#include "keychain.h"
#include "secrets.h"
#include "translations.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

namespace {

using namespace triptych;

/// "system": the theme that the desktop's palette is nearest to, also one for high contrast.
Theme themeFor(const QString &name)
{
    static const QMap<QString, Theme> themes{{QStringLiteral("light"), Theme::Light},
        {QStringLiteral("dark"), Theme::Dark}, {QStringLiteral("contrast"), Theme::ContrastLight},
        {QStringLiteral("contrast-dark"), Theme::ContrastDark}};
    return themes.value(name, themeOf(QApplication::palette()));
}

} // namespace

int main(int argc, char **argv)
{
    refuseCoreDumps();
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
    parser.addOptions(options.all());
    const QCommandLineOption themeOption(QStringLiteral("theme"),
        QCoreApplication::translate("main", "light, dark, contrast, contrast-dark or system"), QStringLiteral("THEME"),
        QStringLiteral("system"));
    const QCommandLineOption projectOption(QStringLiteral("project"),
        QCoreApplication::translate("main", "The project file: its sources are compared as it asks."),
        QStringLiteral("file"));
    parser.addOptions({themeOption, projectOption});
    parser.addPositionalArgument(QStringLiteral("path…"),
        QCoreApplication::translate(
            "main", "A project's folder or triptych.json; or models, a document, a snapshot; or saved reports."),
        QStringLiteral("[path…]"));
    const QStringList arguments = QApplication::arguments();
    hidePasswords(argc, argv);
    parser.process(withRepeatedOptions(arguments));

    const Result<SourceChoice> choice = options.choice(parser);
    if (!choice) {
        QTextStream(stderr) << choice.error().message() << Qt::endl;
        return EXIT_FAILURE;
    }
    applyTheme(application, themeFor(parser.value(themeOption)));
    Keychain keychain;
    QSettings settings;
    SourceTools tools = sourceTools();
    tools.stateFolder
        = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/comparisons");
    MainWindow window(std::move(tools), keychain, settings);
    window.show();
    if (parser.isSet(projectOption))
        window.openProject(parser.value(projectOption));
    else if (choice->count() >= 2)
        window.compare(*choice);
    else if (choice->count() == 1)
        window.askSources(*choice, Side::Database);
    else if (!parser.positionalArguments().isEmpty())
        window.open(parser.positionalArguments());
    return QApplication::exec();
}
