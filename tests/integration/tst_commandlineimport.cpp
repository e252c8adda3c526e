// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "project/runconfirmation.h"
#include "support/result.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace triptych;

/// Models that a Python imports, on the command line: by the person's own word, and never by a project file's alone.
class CommandLineImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("src/shop/__init__.py", "");
        // Only running tells the column's name.
        write("src/shop/models.py",
            "import os\n"
            "from sqlalchemy import Column, Integer\n"
            "from sqlalchemy.orm import declarative_base\n"
            "open(os.environ['RAN'], 'w')\n"
            "Base = declarative_base()\n"
            "class User(Base):\n"
            "    __tablename__ = 'users'\n"
            "    id = Column(os.environ['COLUMN'], Integer, primary_key=True)\n");
        write("schema.md", "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n");
        write("triptych.json",
            "{\"format_version\": 1, \"sources\": {\"models\": [\"src\"], \"interpreter\": \"/usr/bin/python3\",\n"
            " \"target\": \"shop.models\", \"document\": \"schema.md\"}}\n");
    }

    void ownWord_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("with the folder") << QStringLiteral("compare --no-project --doc schema.md --models src "
                                                           "--interpreter /usr/bin/python3 --target shop.models:Base");
        QTest::newRow("with a file") << QStringLiteral(
            "compare --no-project --doc schema.md --models "
            "src/shop/models.py --interpreter /usr/bin/python3 --target shop.models");
        QTest::newRow("in the current folder") << QStringLiteral(
            "compare --no-project --doc schema.md --interpreter /usr/bin/python3 --target src.shop.models");
        QTest::newRow("a folder to import from")
            << QStringLiteral("compare --no-project --doc schema.md --interpreter /usr/bin/python3 --target "
                              "shop.models --python-path src");
        QTest::newRow("instead of the project's") << QStringLiteral(
            "compare --models src --interpreter /usr/bin/python3 --target shop.models:Base.metadata --doc schema.md");
    }
    void ownWord()
    {
        QFETCH(const QString, arguments);
        const Run result = runHere(arguments);
        QVERIFY2(result.status == 0, (result.output + result.errors).constData());
        QVERIFY(hasRun());
        QVERIFY2(result.output.contains("No drift"), result.output.constData());
    }

    void readModels()
    {
        const Run result
            = runHere(QStringLiteral("read-models src --interpreter /usr/bin/python3 --target shop.models"));
        QVERIFY2(result.status == 0, result.errors.constData());
        QVERIFY2(result.output.contains("\"file\": \"src/shop/models.py\""), result.output.constData());
    }

    void failures_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char *name, const char *arguments, const char *complaint) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QByteArray(complaint);
        };
        row("no target", "compare --doc schema.md --models src --interpreter /usr/bin/python3", "there is only one");
        row("no interpreter", "compare --doc schema.md --models src --target shop", "there is only one");
        row("a snapshot of half", "read-models src --target shop", "there is only one");
        row("an import that fails", "compare --doc schema.md --interpreter /usr/bin/python3 --target shop.nothing",
            "There is no module shop.nothing.");
        row("a project that asks", "compare", "--run-models");
        row("a project that asks, for one side", "compare --doc schema.md", "--run-models");
        row("a project that asks, named", "compare --project triptych.json", "--run-models");
        row("a project that asks, accepting", "baseline", "--run-models");
    }
    void failures()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, complaint);
        const Run result = runHere(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(complaint), result.errors.constData());
        QVERIFY(!hasRun());
    }

    void theRefusalNamesAll()
    {
        const QByteArray said = runHere(QStringLiteral("compare")).errors;
        for (const char *part : {"/usr/bin/python3", "shop.models", "triptych.json", "runs code"})
            QVERIFY2(said.contains(part), said.constData());
    }

    void aProjectMayRunOnce()
    {
        for (const char *command : {"compare --run-models", "baseline --run-models"}) {
            const Run result = runHere(QLatin1String(command));
            QVERIFY2(result.status == 0, (result.output + result.errors).constData());
            QVERIFY(hasRun());
        }
        QCOMPARE(runHere(QStringLiteral("compare")).status, 2);
    }

    /// What was confirmed in the window holds here, until the file changes.
    void aConfirmedProjectRuns()
    {
        const QString file = m_folder->filePath(QStringLiteral("triptych.json"));
        const auto project = readProject(file);
        VERIFY_RESULT(project);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        {
            QSettings settings(QStringLiteral("triptych"), QStringLiteral("triptych"));
            confirmRun(settings, file, *project);
        }
        const Run confirmed = runHere(QStringLiteral("compare"));
        QVERIFY2(confirmed.status == 0, (confirmed.output + confirmed.errors).constData());
        write("triptych.json", project->text + '\n');
        QCOMPARE(runHere(QStringLiteral("compare")).status, 2);
    }

    void modelsOnTheCommandLineAreText()
    {
        const Run result = runHere(QStringLiteral("compare --models src"));
        QVERIFY(!hasRun());
        QVERIFY2(!result.errors.contains("--run-models"), result.errors.constData());
    }

private:
    /// In the folder, with settings of its own.
    Run runHere(const QString &arguments)
    {
        QFile::remove(m_folder->filePath(QStringLiteral("ran")));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("RAN"), m_folder->filePath(QStringLiteral("ran")));
        environment.insert(QStringLiteral("COLUMN"), QStringLiteral("id"));
        return run(arguments.split(QLatin1Char(' ')), environment, m_folder->path());
    }

    bool hasRun() const { return QFile::exists(m_folder->filePath(QStringLiteral("ran"))); }

    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CommandLineImportTest)
#include "tst_commandlineimport.moc"
