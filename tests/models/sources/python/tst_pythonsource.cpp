// SPDX-License-Identifier: MIT
#include "schematext.h"
#include "sources/python/pythonsource.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace triptych;

class PythonSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("file");
        const QDir data(QStringLiteral(TEST_DATA));
        const QStringList files = data.entryList({QStringLiteral("*.txt")});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(4))) << data.filePath(file.chopped(4));
    }

    /// Reads x.py, or the folder x, and compares what comes out with x.txt.
    void reads()
    {
        QFETCH(const QString, file);
        const bool isFolder = QFileInfo(file).isDir();
        const auto schema = pythonSource({isFolder ? file : file + QStringLiteral(".py")})([](const Progress &) {}, {});
        VERIFY_RESULT(schema);
        QFile expected(file + QStringLiteral(".txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QString text = schemaText(*schema);
        if (qEnvironmentVariableIsSet("TRIPTYCH_SHOW"))
            qInfo().noquote() << text;
        QCOMPARE(text, QString::fromUtf8(expected.readAll()));
    }
};

QTEST_GUILESS_MAIN(PythonSourceTest)
#include "tst_pythonsource.moc"
