// SPDX-License-Identifier: MIT
#include "workfolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// What triptych-cli tells of itself: --help, the manual page, completion.
class CommandTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.writeShop();
        const QByteArray help = m_folder.cli(u"--help"_s).output;
        static const QRegularExpression name(u"^  ([a-z-]+)  +[a-z]"_s, QRegularExpression::MultilineOption);
        for (auto it = name.globalMatch(QString::fromUtf8(help)); it.hasNext();)
            m_commands.append(it.next().captured(1));
        for (const char *command : {"compare", "introspect", "read-models", "read-doc", "report", "decide", "ignore",
                 "baseline", "compare-db-models", "compare-models-doc"})
            QVERIFY2(m_commands.contains(QLatin1String(command)), command);
    }

    void everyCommandHasHelpWithExamples()
    {
        for (const QString &command : std::as_const(m_commands)) {
            const Run help = m_folder.cli(command + u" --help"_s);
            QCOMPARE(help.status, 0);
            QVERIFY(help.errors.isEmpty());
            QVERIFY2(help.output.startsWith("Usage: triptych-cli " + command.toUtf8()), help.output.constData());
            QVERIFY2(help.output.contains("\nExamples:\n  "), help.output.constData());
            QCOMPARE(m_folder.cli(u"help "_s + command).output, help.output);
            QCOMPARE(m_folder.cli(command + u" -h"_s).output, help.output);
            const QList<QByteArray> lines = help.output.split('\n');
            for (const QByteArray &line : lines.first(lines.indexOf("Examples:")))
                QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
        }
        QCOMPARE(m_folder.cli(u"help"_s).output, m_folder.cli(u"--help"_s).output);
        QCOMPARE(m_folder.cli(u"help nothing"_s).status, 2);
    }

    /// Each example is parsed by bash, and each of its options is one of the command's.
    void examplesAreCalls()
    {
        for (const QString &command : std::as_const(m_commands)) {
            const QString help = QString::fromUtf8(m_folder.cli(command + u" --help"_s).output);
            const QString examples = help.section(u"Examples:\n"_s, 1);
            static const QRegularExpression call(u"^  (\\S.*)$"_s, QRegularExpression::MultilineOption);
            for (auto it = call.globalMatch(examples); it.hasNext();) {
                const QString line = it.next().captured(1);
                QVERIFY2(line.contains(command), qPrintable(line));
                QCOMPARE(m_folder.bash(line, {u"bash"_s, u"-n"_s, u"-c"_s}).status, 0);
                static const QRegularExpression option(u"(?<=\\s)--[a-z-]+"_s);
                for (auto each = option.globalMatch(line.section(u'|', 0, 0)); each.hasNext();)
                    QVERIFY2(help.section(u"Examples:"_s, 0, 0).contains(each.next().captured()), qPrintable(line));
            }
        }
    }

    void theManualTellsAllOfIt()
    {
        m_folder.write(u"triptych-cli.1"_s, m_folder.cli(u"__manual"_s).output);
        const Run page = m_folder.bash(u"MANWIDTH=500 LC_ALL=C.UTF-8 man --warnings -l triptych-cli.1 | col -bx"_s);
        QVERIFY2(page.status == 0 && page.errors.isEmpty(), page.errors.constData());
        static const QRegularExpression blanks(u"\\s+"_s);
        const QString text = QString::fromUtf8(page.output).replace(blanks, u" "_s);
        static const QRegularExpression entry(u"^  (-\\S+.*?)  "_s, QRegularExpression::MultilineOption);
        for (const QString &command : std::as_const(m_commands)) {
            const QString help = QString::fromUtf8(m_folder.cli(command + u" --help"_s).output);
            QVERIFY2(text.contains(help.section(u'\n', 0, 0).section(u": "_s, 1)), qPrintable(command));
            for (auto it = entry.globalMatch(help.section(u"Examples:"_s, 0, 0)); it.hasNext();) {
                const QString option = it.next().captured(1);
                QVERIFY2(text.contains(option), qPrintable(option));
            }
            for (const QString &line : help.section(u"Examples:\n"_s, 1).split(u'\n', Qt::SkipEmptyParts)) {
                if (!line.startsWith(u"      "_s))
                    QVERIFY2(text.contains(line.simplified()), qPrintable(line));
            }
        }
        const Run lint = m_folder.bash(u"groff -man -ww -K utf8 -T utf8 triptych-cli.1 > page.txt"_s);
        QVERIFY2(lint.status == 0 && lint.errors.isEmpty(), lint.errors.constData());
    }

    void completesInBash_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a command") << u"triptych-cli read"_s << QStringList{u"read-models"_s, u"read-doc"_s};
        QTest::newRow("help of a command") << u"triptych-cli help dec"_s << QStringList{u"decide"_s};
        QTest::newRow("an option") << u"triptych-cli compare --fa"_s << QStringList{u"--fail-on"_s};
        QTest::newRow("an option that all take") << u"triptych-cli decide --qui"_s << QStringList{u"--quiet"_s};
        QTest::newRow("a value") << u"triptych-cli compare --format ht"_s << QStringList{u"html"_s};
        QTest::newRow("a value behind =") << u"triptych-cli compare --fail-on = w"_s << QStringList{u"warning"_s};
        QTest::newRow("a kind") << u"triptych-cli ignore --kind primary"_s << QStringList{u"primary_key"_s};
        QTest::newRow("a file") << u"triptych-cli report sam"_s << QStringList{};
        QTest::newRow("no command of ours") << u"triptych-cli frobnicate --"_s << QStringList{};
    }
    void completesInBash()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, expected);
        const Run result = m_folder.bash(
            u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
            "_triptych_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s.replace(u"%1"_s, completion(u"triptych-cli.bash"_s))
                .replace(u"%2"_s, words));
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
        QCOMPARE(QString::fromUtf8(result.output).split(u'\n', Qt::SkipEmptyParts), expected);
    }

    void completesInFish()
    {
        const auto complete = [this](const QString &line) {
            const Run result = m_folder.bash(u"HOME=$PWD fish --no-config -c \"source '%1'; complete -C '%2'\""_s.arg(
                completion(u"triptych-cli.fish"_s), line));
            return QString::fromUtf8(result.output + result.errors).split(u'\n', Qt::SkipEmptyParts);
        };
        QCOMPARE(complete(u"triptych-cli compare --format ht"_s), QStringList{u"html"_s});
        const QStringList option = complete(u"triptych-cli compare --fail"_s);
        QVERIFY2(
            option.size() == 1 && option.first().startsWith(u"--fail-on\tThe least"_s), qPrintable(option.join(u'\n')));
        QCOMPARE(complete(u"triptych-cli report sam"_s), QStringList{u"same.md"_s});
    }

    /// In a zsh on a terminal of its own: Tab after a beginning that has one end.
    void completesInZsh()
    {
        QCOMPARE(m_folder.bash(u"zsh -n '%1'"_s.arg(completion(u"_triptych-cli"_s))).status, 0);
        m_folder.write(u"zsh/.zshrc"_s,
            "fpath=('" + QFileInfo(completion(u"_triptych-cli"_s)).path().toUtf8()
                + "' $fpath)\nautoload -Uz compinit && compinit -u -D\nPS1='READY '\n");
        m_folder.write(u"type.zsh"_s,
            "zmodload zsh/zpty\nzpty shell zsh -i\nzpty -r shell shown '*READY*'\n"
            "zpty -w -n shell $'triptych-cli compare --format ht\\t'\nzpty -r shell shown '*--format html*'\n"
            "print -r -- $shown\nzpty -d shell\n");
        const Run result = m_folder.bash(u"ZDOTDIR=$PWD/zsh TERM=xterm zsh -f type.zsh"_s);
        QVERIFY2(result.output.contains("--format html"), (result.output + result.errors).constData());
    }

    void whereTheyAreInstalled()
    {
        const Run install = m_folder.bash(
            u"cmake --install '%1' --prefix installed --component texts"_s.arg(QStringLiteral(BUILD_FOLDER)));
        QVERIFY2(install.status == 0, install.errors.constData());
        for (const QString &file : {u"bash-completion/completions/triptych-cli"_s,
                 u"zsh/site-functions/_triptych-cli"_s, u"fish/vendor_completions.d/triptych-cli.fish"_s,
                 u"man/man1/triptych-cli.1"_s, u"triptych/report.schema.json"_s, u"triptych/triptych.schema.json"_s})
            QVERIFY2(!m_folder.read(u"installed/share/"_s + file).isEmpty(), qPrintable(file));
        const Run page = m_folder.bash(u"man -M installed/share/man triptych-cli | col -bx"_s);
        QVERIFY2(page.output.contains("TRIPTYCH-CLI(1)"), page.errors.constData());
    }

private:
    static QString completion(const QString &name)
    {
        return QStringLiteral(REPOSITORY "/packaging/completions/") + name;
    }

    WorkFolder m_folder;
    QStringList m_commands;
};

QTEST_GUILESS_MAIN(CommandTextsTest)
#include "tst_commandtexts.moc"
