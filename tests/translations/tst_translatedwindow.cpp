// SPDX-License-Identifier: MIT
#include "translations.h"
#include "ui/fakesources.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace triptych;

namespace {

QChar mnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(\\w)"));
    const auto found = pattern.match(QString(text).remove(QLatin1String("&&")));
    return found.hasMatch() ? found.captured(1).at(0).toUpper() : QChar();
}

/// The texts that share their letter with one above, in a menu and those inside it.
QStringList clashes(const QList<QAction *> &menu)
{
    QStringList clashing;
    QMap<QChar, QString> taken;
    for (const QAction *action : menu) {
        if (action->menu())
            clashing += clashes(action->menu()->actions());
        const QChar letter = mnemonic(action->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            clashing << QStringLiteral("%1 / %2").arg(taken[letter], action->text());
        taken[letter] = action->text();
    }
    return clashing;
}

/// Each action with its keys, by name.
QStringList shortcuts(const QWidget &window)
{
    QStringList lines;
    for (const QAction *action : window.findChildren<QAction *>(QRegularExpression(QStringLiteral("^action\\."))))
        lines << action->objectName() + QLatin1Char(' ') + QKeySequence::listToString(action->shortcuts());
    lines.sort();
    return lines;
}

/// The buttons in sight that are narrower than what stands on them.
QStringList elided(const QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            texts << QStringLiteral("%1: %2 px of %3")
                         .arg(button->text())
                         .arg(button->width())
                         .arg(button->sizeHint().width());
    }
    return texts;
}

} // namespace

/// The window in each language.
class TranslatedWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }

    void menusHaveEachLetterOnce_data() { addLanguages(); }
    void menusHaveEachLetterOnce()
    {
        open();
        for (const QAction *menu : m_window->menuBar()->actions())
            QVERIFY2(!mnemonic(menu->text()).isNull(), qPrintable(menu->text()));
        const QStringList clashing = clashes(m_window->menuBar()->actions());
        QVERIFY2(clashing.isEmpty(), qPrintable(clashing.join(QLatin1Char('\n'))));
    }

    void keysAreTheSame_data() { addLanguages(); }
    void keysAreTheSame()
    {
        open();
        const QStringList translated = shortcuts(*m_window);
        cleanup();
        open(QStringLiteral("en"));
        QVERIFY(translated.size() > 20);
        QCOMPARE(translated, shortcuts(*m_window));
    }

    void buttonsShowTheirWholeText_data() { addLanguages(); }
    void buttonsShowTheirWholeText()
    {
        open();
        m_window->resize(1280, 800);
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        QTRY_COMPARE(elided(*m_window), QStringList());
    }

    void theTextsAreTranslated()
    {
        open(QStringLiteral("de"));
        QCOMPARE(m_window->menuBar()->actions().first()->text(), QStringLiteral("&Datei"));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<int>("unused");
        for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << 0;
    }

    void open(const QString &language = QLatin1String(QTest::currentDataTag()))
    {
        installTranslations(*qApp, language);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings
            = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_passwords = std::make_unique<FakePasswords>();
        m_sources = FakeSources();
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), *m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakePasswords> m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TranslatedWindowTest)
#include "tst_translatedwindow.moc"
