// SPDX-License-Identifier: MIT
#include "support/result.h"
#include "translations.h"
#include "translations/translationfaults.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace triptych;

namespace {

const QString folder = QStringLiteral(REPOSITORY "/translations");

QStringList files()
{
    return QDir(folder).entryList({QStringLiteral("triptych_*.ts")});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const TranslationFile &translation)
{
    QStringList names;
    for (const TranslatedText &text : translation.texts)
        names << nameOf(text);
    return names;
}

/// What the command line writes in an environment's language.
QString helpIn(const QMap<QString, QString> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        environment.insert(each.key(), each.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRIPTYCH_CLI), {QStringLiteral("--help")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The files as they would be with today's texts.
    void initTestCase()
    {
        QVERIFY(files().size() == 6);
        for (const QString &file : files())
            QVERIFY(QFile::copy(folder + QLatin1Char('/') + file, m_updated.filePath(file)));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(QStringLiteral(REPOSITORY "/packaging/translations"), {m_updated.path()});
        QVERIFY(update.waitForFinished(60'000));
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    }

    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, file);
        const auto updated = readTranslation(m_updated.filePath(file));
        VERIFY_RESULT(updated);
        QVERIFY(!updated->texts.isEmpty());
        QStringList wrong;
        for (const TranslatedText &text : updated->texts) {
            for (const QString &fault : faults(updated->language, text))
                wrong << QStringLiteral("%1 · %2").arg(nameOf(text), fault);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(told(file, wrong)));
    }

    void noTextIsLeftOver_data() { addFiles(); }
    void noTextIsLeftOver()
    {
        QFETCH(const QString, file);
        const auto written = readTranslation(folder + QLatin1Char('/') + file);
        const auto updated = readTranslation(m_updated.filePath(file));
        VERIFY_RESULT(written);
        VERIFY_RESULT(updated);
        QStringList gone = names(*written);
        for (const QString &name : names(*updated))
            gone.removeOne(name);
        QVERIFY2(gone.isEmpty(), qPrintable(told(file, gone)));
        QVERIFY2(contents(folder + QLatin1Char('/') + file) == contents(m_updated.filePath(file)),
            qPrintable(file + QStringLiteral(": run packaging/translations")));
    }

    void englishHasItsPluralsOnly()
    {
        const auto english = readTranslation(folder + QStringLiteral("/triptych_en.ts"));
        VERIFY_RESULT(english);
        for (const TranslatedText &text : english->texts)
            QVERIFY2(text.isPlural, qPrintable(nameOf(text)));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TranslatedText>("text");
        QTest::addColumn<QStringList>("expected");
        const QString german = QStringLiteral("de");
        const QString japanese = QStringLiteral("ja");
        const auto row = [](const char *name, const QString &language, const QString &source, const QStringList &forms,
                             const QStringList &expected, bool isPlural = false) {
            QTest::newRow(name) << language << TranslatedText{{}, source, {}, forms, isPlural, true} << expected;
        };
        const auto of = [](const char *text) { return QString::fromUtf8(text); };
        row("sound", german, of("&Open %1…"), {of("%1 ö&ffnen…")}, {});
        row("empty", german, of("a"), {QString()}, {of("empty")});
        row("two plurals", german, of("%n a"), {of("%n b")}, {of("plural forms: 1")}, true);
        row("one plural", japanese, of("%n a"), {of("%n")}, {}, true);
        row("one", german, of("None of %n"), {of("Das nicht"), of("Keines von %n")}, {}, true);
        row("several", german, of("%n a"), {of("%n b"), of("b")}, {of("places:  rather than %n")}, true);
        row("an empty plural", german, of("%n a"), {of("%n b"), QString()}, {of("empty")}, true);
        row("a place", german, of("%1 %L2"), {of("%1 %2")}, {of("places: %1 %2 rather than %1 %L2")});
        row("a tag", german, of("<b>a</b>"), {of("<b>a")}, {of("tags: <b> rather than </b> <b>")});
        row("an option", german, of("--doc"), {of("--dok")}, {of("options: --dok rather than --doc")});
        row("a line", german, of("a\nb"), {of("a b")}, {of("line breaks:  rather than \n")});
        row("a mnemonic", german, of("&a"), {of("a")}, {of("no mnemonic")});
        row("two mnemonics", german, of("&a b"), {of("&a &b")}, {of("a mnemonic too much")});
        row("a mnemonic where letters are no help", japanese, of("&File"), {of("&File")},
            {of("the mnemonic is not written as (&X)")});
        row("its form", japanese, of("&File…"), {of("F(&F)…")}, {});
        row("leading spaces", german, of("  a"), {of(" a")}, {of("spaces at the beginning")});
        row("trailing spaces", german, of("a: "), {of("a:")}, {of("spaces at the end")});
        row("full-width signs", japanese, of(", "), {of("、")}, {});
        row("three dots", german, of("a…"), {of("a...")}, {of("… at the end")});
    }
    void faultsAreFound()
    {
        QFETCH(const QString, language);
        QFETCH(const TranslatedText, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(faults(language, text), expected);
    }

    void everyLanguageCounts_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en") << 1 << QStringLiteral("%n table");
        QTest::newRow("de") << 2 << QStringLiteral("%n Tabellen");
        QTest::newRow("es") << 1 << QStringLiteral("%n tabla");
        QTest::newRow("fr") << 0 << QStringLiteral("%n table"); // none is singular in French
        QTest::newRow("ja") << 1 << QStringLiteral("%n テーブル");
        QTest::newRow("zh_CN") << 2 << QStringLiteral("%n 个表");
    }
    void everyLanguageCounts()
    {
        QFETCH(const int, count);
        QFETCH(const QString, expected);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/triptych_%1.qm").arg(QLatin1String(QTest::currentDataTag()))));
        QCOMPARE(translator.translate("triptych::Summary", "%n table(s)", nullptr, count), expected);
    }

    void theFirstLanguageThatIsKnownIsSpoken_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *languages, const char *spoken) {
            QTest::newRow(languages) << QString::fromLatin1(languages).split(QLatin1Char(' '))
                                     << QString::fromLatin1(spoken);
        };
        row("de-AT", "de");
        row("de-Latn-CH de", "de");
        row("it-IT fr-CH", "fr");
        row("en-GB de", "en");
        row("zh-CN", "zh_CN");
        row("zh-Hans", "zh_CN");
        row("zh-SG", "zh_CN");
        row("zh-TW", "en");
        row("zh-Hant-HK ja", "ja");
        row("es-MX", "es");
        row("it", "en");
        row("C", "en");
    }
    void theFirstLanguageThatIsKnownIsSpoken()
    {
        QFETCH(const QStringList, languages);
        QFETCH(const QString, spoken);
        QCOMPARE(spokenLanguage(languages), spoken);
    }

    void theCommandLineSpeaksTheSystemsLanguage()
    {
        const QString lang = QStringLiteral("LANG");
        const QString all = QStringLiteral("LC_ALL");
        const QString language = QStringLiteral("LANGUAGE");
        const QString german = QStringLiteral("de_DE.UTF-8");
        QVERIFY(helpIn({{lang, german}}).startsWith(QStringLiteral("Aufruf: triptych-cli")));
        QVERIFY(helpIn({{lang, QStringLiteral("en_GB.UTF-8")}, {language, QStringLiteral("fr:de")}})
                    .startsWith(QStringLiteral("Utilisation")));
        QVERIFY(helpIn({{lang, german}, {all, QStringLiteral("C")}}).startsWith(QStringLiteral("Usage")));
        QVERIFY(helpIn({{lang, QStringLiteral("C.UTF-8")}, {language, QStringLiteral("de")}})
                    .startsWith(QStringLiteral("Usage")));
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }

    static QString told(const QString &file, const QStringList &lines)
    {
        return QStringLiteral("%1 (%2):\n  %3").arg(file).arg(lines.size()).arg(lines.join(QLatin1String("\n  ")));
    }

    QTemporaryDir m_updated;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
