// SPDX-License-Identifier: MIT
#include "reports/csv.h"

#include <QTest>

using namespace triptych;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &cells, const char *expected) {
            QTest::newRow(name) << cells << QString::fromUtf8(expected);
        };
        row("plain cells", {QStringLiteral("a"), QStringLiteral("b c")}, "a,b c\r\n");
        row("empty cells", {QString(), QStringLiteral("x"), QString()}, ",x,\r\n");
        row("a comma", {QStringLiteral("a,b")}, "\"a,b\"\r\n");
        row("quotes are doubled", {QStringLiteral("the \"id\"")}, "\"the \"\"id\"\"\"\r\n");
        row("line breaks", {QStringLiteral("a\nb"), QStringLiteral("c\r")}, "\"a\nb\",\"c\r\"\r\n");
        row("what only looks odd", {QStringLiteral("a;b\t'c'"), QStringLiteral("ü ")}, "a;b\t'c',ü \r\n");
    }
    void row()
    {
        QFETCH(const QStringList, cells);
        QTEST(csvRow(cells), "expected");
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
