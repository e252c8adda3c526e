// SPDX-License-Identifier: MIT
#include "sources/python/code.h"

#include <QTest>

using namespace triptych::python;

class CodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QStringList>("pieces"); // each by its first line and what it defines
        const auto row = [](const char *name, const char *source, const QStringList &pieces) {
            QTest::newRow(name) << QByteArray(source) << pieces;
        };
        row("nothing", "", {QStringLiteral("1 ")});
        row("statements", "import a\nx = 1\n", {QStringLiteral("1 "), QStringLiteral("2 ")});
        row("a class with its body", "class A(B):\n    x = 1\n\n    def f(self):\n        pass\ny = 2\n",
            {QStringLiteral("1 A"), QStringLiteral("6 ")});
        row("decorators", "x = 1\n@first\n@second(\n    3\n)\nclass A:\n    pass\n",
            {QStringLiteral("1 "), QStringLiteral("2 A")});
        row("functions", "def f(): pass\nasync def g(): pass\n", {QStringLiteral("1 f"), QStringLiteral("2 g")});
        row("an if with its branches", "if a:\n    x = 1\nelif b:\n    x = 2\nelse:\n    x = 3\ny = 1\n",
            {QStringLiteral("1 "), QStringLiteral("7 ")});
        row("a try with its branches", "try:\n    x = 1\nexcept A:\n    x = 2\nfinally:\n    x = 3\n",
            {QStringLiteral("1 ")});
        row("a name that begins like a branch", "x = 1\nelsewhere = 2\n", {QStringLiteral("1 "), QStringLiteral("2 ")});
        row("brackets in the first column", "x = [\na,\nb,\n]\ny = 2\n", {QStringLiteral("1 "), QStringLiteral("5 ")});
        row("a continued line", "x = \\\na\ny = 2\n", {QStringLiteral("1 "), QStringLiteral("3 ")});
        row("a text with code in it", "x = '''\nclass A:\n'''\ny = 2\n", {QStringLiteral("1 "), QStringLiteral("4 ")});
        row("brackets in texts and comments", "x = '('  # [\ny = \"{\"\n",
            {QStringLiteral("1 "), QStringLiteral("2 ")});
        row("a pair", "class A:\n    pass\n(a, b) = c\n", {QStringLiteral("1 A"), QStringLiteral("3 ")});
        row("an open bracket", "class A:\n    x = f(1\n\n\nclass B:\n    pass\n",
            {QStringLiteral("1 A"), QStringLiteral("5 B")});
        row("lines that end as on Windows", "x = 1\r\nclass A:\r\n    pass\r\n",
            {QStringLiteral("1 "), QStringLiteral("2 A")});
    }

    void splits()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QStringList, pieces);
        QStringList found;
        for (const Piece &piece : triptych::python::pieces(source))
            found.append(QStringLiteral("%1 %2").arg(piece.line + 1).arg(QString::fromUtf8(piece.defines)));
        QCOMPARE(found, pieces);
    }

    void knowsWhatBindsAName()
    {
        const Code code(
            "from a import b as c\nx, y = 1, 2\nclass A:\n    z = 1\nif x:\n    w = 1\nx = 3\nfrom d import *\n");
        QCOMPARE(code.binders(QStringLiteral("c")), QList<int>{0});
        QCOMPARE(code.binders(QStringLiteral("x")), (QList<int>{1, 4}));
        QCOMPARE(code.binders(QStringLiteral("A")), QList<int>{2});
        QCOMPARE(code.binders(QStringLiteral("z")), QList<int>());
        QCOMPARE(code.binders(QStringLiteral("w")), QList<int>{3});
        QCOMPARE(code.stars(), QList<int>{5});
    }

    void countsLinesFromTheBeginningOfTheFile()
    {
        const Code code("import a\n\nclass A:\n    x = 1\n\n\nclass B:\n    y = 2\n");
        QCOMPARE(code.statements(2).first().line(), 7);
        QCOMPARE(code.statements(2).first().field("body").line(), 8);
    }

    /// What the split takes for two pieces is one statement where the whole file is valid.
    void triesTheWholeFile()
    {
        const Code code("x = f'{a[']']}'\nclass A:\n    pass\n");
        QCOMPARE(code.problems().size(), 0);
        QCOMPARE(code.binders(QStringLiteral("A")).size(), 1);
    }

    void costsOnePieceWhatIsNotPython()
    {
        const Code code("class A:\n    x = = 1\n\n\nclass B:\n    y = 2\n");
        QVERIFY(!code.statements(1).first().hasError());
        QCOMPARE(code.problems().size(), 0);
        QVERIFY(code.statements(0).first().hasError());
        QCOMPARE(code.problems().size(), 1);
        QCOMPARE(code.problems().first().line, 2);
    }

    void parsesAnUnchangedFileOnce()
    {
        const QByteArray source("x = 1\n");
        const auto first = codeOf(QStringLiteral("a.py"), source);
        QCOMPARE(codeOf(QStringLiteral("a.py"), QByteArray(source.constData())), first);
        QVERIFY(codeOf(QStringLiteral("b.py"), source) != first);
        const auto changed = codeOf(QStringLiteral("a.py"), "x = 2\n");
        QVERIFY(changed != first);
        QCOMPARE(changed->source(), QByteArray("x = 2\n"));
    }
};

QTEST_APPLESS_MAIN(CodeTest)
#include "tst_code.moc"
