// SPDX-License-Identifier: MIT
#include "workfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// Where triptych-cli writes, and what happens where it cannot.
class CommandOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<WorkFolder>();
        m_folder->writeShop();
    }

    void oneFile_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("HTML") << u"--output drift.html"_s << u"drift.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("JSON") << u"--output drift.json"_s << u"drift.json"_s << QByteArray("{");
        QTest::newRow("JUnit") << u"--output drift.xml"_s << u"drift.xml"_s << QByteArray("<?xml");
        QTest::newRow("named otherwise") << u"--output drift.json --format sarif"_s << u"drift.json"_s
                                         << QByteArray("{\n  \"$schema\"");
        QTest::newRow("Markdown") << u"--output DRIFT.MD"_s << u"DRIFT.MD"_s << QByteArray("#");
    }
    void oneFile()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, begin);
        const Run result = m_folder->cli(drifting + options);
        QCOMPARE(result.status, 1);
        QVERIFY2(m_folder->read(file).startsWith(begin), m_folder->read(file).constData());
        QVERIFY2(result.output.contains("Critical: 1"), result.output.constData());
        QVERIFY2(result.output.contains("Report: " + file.toUtf8()), result.output.constData());
    }

    void aFolderTakesAReportOfEachPair()
    {
        QDir(m_folder->path()).mkdir(u"odd.html"_s);
        for (const QString &folder : {u"new/reports"_s, u"odd.html"_s, u"odd.json/"_s}) {
            QCOMPARE(m_folder->cli(drifting + u"--output "_s + folder).status, 1);
            QCOMPARE(m_folder->names(folder, u"sok_compare_models_doc_*.json"_s).size(), 1);
        }
    }

    void aDashIsStandardOutput()
    {
        const Run compared = m_folder->cli(drifting + u"--format json --output -"_s);
        QVERIFY(QJsonDocument::fromJson(compared.output).isObject());
        QVERIFY(!QFile::exists(m_folder->path(u"-"_s)));
        QVERIFY(QJsonDocument::fromJson(m_folder->cli(u"read-doc same.md --output -"_s).output).isObject());
        QVERIFY(QJsonDocument::fromJson(m_folder->cli(u"read-models models.py --output -"_s).output).isObject());
    }

    void aDashIsStandardInput()
    {
        const Run document = m_folder->bash(u"cat missing.md | triptych-cli compare --models models.py --doc -"_s);
        QVERIFY2(document.status == 1, document.errors.constData());
        const Run snapshot = m_folder->bash(u"triptych-cli read-doc - < missing.md"_s);
        QVERIFY(QJsonDocument::fromJson(snapshot.output)[u"schema"_s].toObject().contains(u"users"_s));
        const Run report = m_folder->bash(u"triptych-cli compare --models models.py --doc missing.md --format json "
                                          "| triptych-cli report - --format csv"_s);
        QVERIFY2(report.status == 0 && report.output.contains("email"), report.errors.constData());
        const Run again = m_folder->bash(u"triptych-cli compare --models models.py --doc missing.md --format json "
                                         "| triptych-cli report - --output all.json; cat all.json"_s);
        QVERIFY2(QJsonDocument::fromJson(again.output).isObject(), again.errors.constData());
    }

    void readDocGivesASnapshotThatStandsInForIt()
    {
        const Run written = m_folder->cli(u"read-doc missing.md --output snapshots"_s);
        QVERIFY2(written.status == 0, written.errors.constData());
        const QString path = QString::fromUtf8(written.output.trimmed());
        QVERIFY2(path.startsWith(u"snapshots/sok_doc_"_s), qPrintable(path));
        const Run file = m_folder->cli(u"read-doc missing.md --output kept.json"_s);
        QVERIFY(file.status == 0 && file.output == "kept.json\n" && m_folder->read(u"kept.json"_s).startsWith('{'));
        const auto findings = [&](const QString &document) {
            const Run run = m_folder->cli(u"compare --format json --models models.py --doc "_s + document);
            return QJsonDocument::fromJson(run.output)[u"categories"_s];
        };
        QVERIFY(!findings(path)[u"critical"_s].toArray().isEmpty());
        QCOMPARE(findings(path), findings(u"missing.md"_s));
        for (const QString &line : {u"read-doc"_s, u"read-doc a.md b.md"_s, u"read-doc none.md"_s})
            QCOMPARE(m_folder->cli(line).status, 2);
    }

    void aClosedPipeIsNoFailure()
    {
        // More than a pipe holds, so that writing goes on after the reader has left.
        QByteArray document = "# Schema\n";
        for (int i = 0; i < 3000; ++i)
            document += "\n### table_" + QByteArray::number(i) + "\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n";
        m_folder->write(u"long.md"_s, document);
        const Run result = m_folder->bash(u"triptych-cli compare --models models.py --doc long.md | head -n 1; "
                                          "echo ${PIPESTATUS[0]}"_s);
        QCOMPARE(result.output.split('\n').value(1), QByteArray("1"));
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
    }

    void aFullDisk_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("printed") << u"triptych-cli compare --models models.py --doc missing.md > /dev/full"_s;
        QTest::newRow("printed, closed") << u"triptych-cli compare --models models.py --doc missing.md >&-"_s;
        QTest::newRow("help") << u"triptych-cli --help > /dev/full"_s;
        QTest::newRow("a device") << u"triptych-cli compare --models models.py --doc missing.md --output full.html"_s;
        // Files may be no longer than a block: what a full disk says comes at the same place.
        const QString limited = u"ulimit -f 1; trap '' XFSZ; exec triptych-cli "_s;
        QTest::newRow("a file") << limited + u"compare --models models.py --doc missing.md --output old.html"_s;
        QTest::newRow("saved reports") << limited + u"report report.json --output old.html"_s;
        QTest::newRow("a project") << limited + u"ignore --project old.json --table a --reason b"_s;
    }
    void aFullDisk()
    {
        QFETCH(const QString, line);
        QVERIFY(QFile::link(u"/dev/full"_s, m_folder->path(u"full.html"_s)));
        m_folder->write(u"report.json"_s, m_folder->cli(drifting + u"--format json"_s).output);
        const QByteArray project = "{\"format_version\": 1, \"mine\": \"" + QByteArray(3000, 'x') + "\"}";
        m_folder->write(u"old.html"_s, "old");
        m_folder->write(u"old.json"_s, project);
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        const Run result = m_folder->bash(line);
        QVERIFY2(result.status == 2, (result.output + result.errors).constData());
        QVERIFY2(result.errors.contains("cannot be written"), result.errors.constData());
        QCOMPARE(m_folder->read(u"old.html"_s), QByteArray("old"));
        QCOMPARE(m_folder->read(u"old.json"_s), project);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void aClosedStreamIsNotTakenForAFile()
    {
        const Run result = m_folder->bash(
            u"triptych-cli compare --models models.py --doc missing.md --verbose --output drift.html <&- >&- 2>&-"_s);
        QCOMPARE(result.status, 2);
        const QByteArray html = m_folder->read(u"drift.html"_s);
        QVERIFY2(html.startsWith("<!DOCTYPE html>") && html.trimmed().endsWith("</html>"), html.constData());
        QVERIFY(!html.contains("triptych-cli:"));
    }

    void aPlaceThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("no folder") << u"none/drift.html"_s;
        QTest::newRow("below a file") << u"same.md/drift.html"_s;
        QTest::newRow("a folder below a file") << u"same.md/reports"_s;
        QTest::newRow("read-only, for root too") << u"/proc/drift.html"_s;
        QTest::newRow("a folder, likewise") << u"/proc/reports"_s;
    }
    void aPlaceThatCannotBeWritten()
    {
        QFETCH(const QString, output);
        const Run result = m_folder->cli(drifting + u"--output "_s + output);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(output.section(u'/', 0, 0).toUtf8()), result.errors.constData());
        QVERIFY2(result.errors.contains("Choose"), result.errors.constData());
    }

    void aLinkStaysALink()
    {
        m_folder->write(u"kept/drift.html"_s, "old");
        QVERIFY(QFile::link(u"kept/drift.html"_s, m_folder->path(u"drift.html"_s)));
        QCOMPARE(m_folder->cli(drifting + u"--output drift.html"_s).status, 1);
        QVERIFY(QFileInfo(m_folder->path(u"drift.html"_s)).isSymLink());
        QVERIFY(m_folder->read(u"kept/drift.html"_s).startsWith("<!DOCTYPE html>"));
        QVERIFY(QFile::link(u"kept/new.html"_s, m_folder->path(u"new.html"_s))); // of what is not there yet
        QCOMPARE(m_folder->cli(drifting + u"--output new.html"_s).status, 1);
        QVERIFY(m_folder->read(u"kept/new.html"_s).startsWith("<!DOCTYPE html>"));
    }

    void quiet()
    {
        const QString uri = u"postgresql://a:b@localhost/x"_s; // a password, of which the program warns
        const QString line = u"compare --database "_s + uri + u" --models models.py --doc missing.md"_s;
        QVERIFY(m_folder->cli(line).errors.contains("A password on the command line"));
        QVERIFY(!m_folder->cli(line + u" --quiet"_s).errors.contains("A password on the command line"));
        const Run result = m_folder->cli(drifting + u"--verbose --quiet"_s);
        QVERIFY2(result.status == 1 && result.errors.isEmpty(), result.errors.constData());
        QVERIFY(m_folder->cli(drifting + u"--verbose"_s).errors.contains("models"));
        QVERIFY(!m_folder->cli(u"compare --quiet --models none.py --doc same.md"_s).errors.isEmpty());
    }

    void progressIsForTerminals()
    {
        const QString line = u"triptych-cli compare --models models.py --doc missing.md"_s;
        QVERIFY(m_folder->bash(line).errors.isEmpty());
        const QByteArray shown = onTerminal(line + u" > out.txt"_s);
        QVERIFY2(shown.contains("Models: ") || shown.contains("Models 0/"), shown.constData());
        QVERIFY2(shown.endsWith("\r\x1b[K"), shown.constData()); // and is gone at the end
        QVERIFY(!shown.contains('\n'));
        QCOMPARE(onTerminal(line + u" --quiet > out.txt"_s), QByteArray());
        QCOMPARE(onTerminal(u"TERM=dumb "_s + line + u" > out.txt"_s), QByteArray());
    }

    void colors_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("colored");
        QTest::newRow("a terminal") << u"TERM=xterm"_s << u""_s << true;
        QTest::newRow("NO_COLOR") << u"NO_COLOR=1"_s << u""_s << false;
        QTest::newRow("an empty NO_COLOR") << u"NO_COLOR="_s << u""_s << true;
        QTest::newRow("a dumb terminal") << u"TERM=dumb"_s << u""_s << false;
        QTest::newRow("no terminal") << u"TERM=xterm"_s << u"| cat"_s << false;
        QTest::newRow("always") << u"NO_COLOR=1"_s << u"--color always | cat"_s << true;
        QTest::newRow("never") << u"TERM=xterm"_s << u"--color never"_s << false;
        QTest::newRow("not of other formats") << u"TERM=xterm"_s << u"--color always --format markdown"_s << false;
    }
    void colors()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const bool, colored);
        const QString line = before + u" triptych-cli compare --quiet --models models.py --doc missing.md "_s + after;
        const QByteArray shown = onTerminal(line);
        QVERIFY(shown.contains("users"));
        QCOMPARE(shown.contains("\x1b["), colored);
        m_folder->write(u"report.json"_s, m_folder->cli(drifting + u"--format json"_s).output);
        QCOMPARE(onTerminal(before + u" triptych-cli report report.json "_s + after).contains("\x1b["), colored);
    }

    void namesCannotSpeakToTheTerminal()
    {
        m_folder->write(u"evil.md"_s, "# Schema\n\n### us\x1b[31mers\x07\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n");
        const Run result = m_folder->cli(u"compare --models models.py --doc evil.md"_s);
        QVERIFY2(result.output.contains("us\u241b[31mers\u2407"), result.output.constData());
        QVERIFY(!result.output.contains('\x1b') && !result.output.contains('\x07'));
        const Run missing = m_folder->cli(u"compare --models models.py --doc no\x1b[31m.md"_s);
        QVERIFY(missing.status == 2 && !missing.errors.contains('\x1b'));
    }

    void unknownColorsAreRefused()
    {
        QCOMPARE(m_folder->cli(drifting + u"--color green"_s).status, 2);
        QCOMPARE(m_folder->cli(u"report --color green -"_s).status, 2);
    }

private:
    /// What a line of bash shows on a terminal of its own (script(1)).
    [[nodiscard]] QByteArray onTerminal(const QString &line) const
    {
        const Run result = m_folder->bash(line,
            {u"env"_s, u"-u"_s, u"NO_COLOR"_s, u"TERM=xterm"_s, u"SHELL=/bin/bash"_s, u"script"_s, u"-q"_s, u"-e"_s,
                u"/dev/null"_s, u"-c"_s});
        return result.output;
    }

    const QString drifting = u"compare --models models.py --doc missing.md "_s;
    std::unique_ptr<WorkFolder> m_folder;
};

QTEST_GUILESS_MAIN(CommandOutputTest)
#include "tst_commandoutput.moc"
