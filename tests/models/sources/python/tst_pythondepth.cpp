// SPDX-License-Identifier: MIT
#include "hostile.h"

#include <memory>

using namespace triptych;

namespace {

constexpr int deep = 10'000;

QByteArray nested(const char *before, const char *inside, const char *after, int depth = deep)
{
    return QByteArray(before).repeated(depth) + inside + QByteArray(after).repeated(depth);
}

/// Blocks in blocks, these headers in turn.
QByteArray blocks(const QByteArrayList &headers, int depth)
{
    QByteArray code;
    for (int i = 0; i < depth; ++i)
        code += QByteArray(i, ' ') + headers[i % headers.size()] + '\n';
    return code + QByteArray(depth, ' ') + "probe = 1\n";
}

QByteArray classes(int count, const char *line)
{
    QByteArray code;
    for (int i = 0; i < count; ++i)
        code += QByteArray(line).replace("%0", QByteArray::number(i)).replace("%1", QByteArray::number(i + 1));
    return code;
}

} // namespace

/// Neither nesting nor size makes the reader recurse without end, or hang.
class PythonDepthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hostile = std::make_unique<HostileFolder>(); }

    void deepExpressions_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &expression) {
            QTest::newRow(name) << "probe = " + expression + '\n';
        };
        row("brackets", nested("(", "1", ")"));
        row("lists", nested("[", "", "]"));
        row("dictionaries", nested("{1: ", "2", "}"));
        row("sets", nested("{", "1", "}"));
        row("calls", nested("f(", "", ")"));
        row("keywords", nested("f(a=", "1", ")"));
        row("calls of columns", nested("Column(", "", ")"));
        row("types", nested("ARRAY(", "Integer", ")"));
        row("splats", nested("[*", "[]", "]"));
        row("unclosed", QByteArray(deep, '('));
        row("unclosed lists", QByteArray(deep, '['));
        row("only closed", QByteArray(deep, ')'));
        row("attributes", "a" + QByteArray(".b").repeated(deep));
        row("attributes of a module", "sqlalchemy" + QByteArray(".sql").repeated(deep));
        row("method calls", "a" + QByteArray(".b()").repeated(deep));
        row("calls of calls", "f" + QByteArray("()").repeated(deep));
        row("subscripts", "a" + QByteArray("[0]").repeated(deep));
        row("variants", "Integer()" + QByteArray(".with_variant(Integer(), 'x')").repeated(deep));
        row("sums", "1" + QByteArray(" + 1").repeated(deep));
        row("text sums", "'a'" + QByteArray(" + 'a'").repeated(deep));
        row("powers", "2" + QByteArray(" ** 2").repeated(deep));
        row("comparisons", "1" + QByteArray(" < 1").repeated(deep));
        row("ands", "a" + QByteArray(" and a or b").repeated(deep));
        row("conditions", "column('a')" + QByteArray(" & (column('a') > 1)").repeated(deep));
        row("nots", QByteArray("not ").repeated(deep) + "a");
        row("inversions", QByteArray(deep, '~') + "column('a')");
        row("signs", QByteArray(deep, '-') + "1");
        row("lambdas", QByteArray("lambda: ").repeated(deep) + "1");
        row("conditionals", QByteArray("1 if a else ").repeated(deep) + "2");
        row("conditionals in brackets", nested("(", "1", " if a else 2)"));
        row("comprehensions", nested("[", "a", " for a in [1]]", 3000));
        row("adjacent strings", "'a'" + QByteArray(" 'a'").repeated(deep));
        row("f-strings", "f'" + nested("{", "", "}") + "'");
        row("named", nested("(a := ", "1", ")"));
        row("a chain of assignments", QByteArray("a = ").repeated(deep) + "1");
    }
    void deepExpressions()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(*m_hostile, code + probing);
    }

    void deepBlocks_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const int depth : {3000, deep}) {
            const auto row = [&](const char *name, const QByteArrayList &headers) {
                QTest::addRow("%s, %d", name, depth) << blocks(headers, depth);
            };
            row("ifs", {"if True:"});
            row("undecided ifs", {"if a:"});
            row("loops", {"for a in [1]:"});
            row("whiles", {"while a:"});
            row("withs", {"with a:"});
            row("tries", {"try:"});
            row("functions", {"def f():"});
            row("classes", {"class C:"});
            row("mapped classes", {"class C(Base):"});
            row("classes in functions", {"class C:", "def f():"});
        }
        QTest::newRow("elifs") << "if a: probe = 1\n" + QByteArray("elif a: probe = 2\n").repeated(deep);
        QTest::newRow("decorators") << QByteArray("@a\n").repeated(deep) + "class X: pass\nprobe = X\n";
        QTest::newRow("annotations") << "class X(Base):\n    __tablename__ = 'x'\n    id: Mapped["
                + nested("Optional[", "int", "]") + "] = mapped_column(primary_key=True)\nprobe = X\n";
        QTest::newRow("annotations in a string") << "class X(Base):\n    __tablename__ = 'x'\n    id: 'Mapped["
                + nested("Optional[", "int", "]") + "]' = mapped_column(primary_key=True)\nprobe = X\n";
    }
    void deepBlocks()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(*m_hostile, code + probing);
    }

    void large_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("50 MB of one line") << "# " + QByteArray(50 * 1024 * 1024, 'x') + '\n';
        QTest::newRow("50 MB of lines") << QByteArray("x = 1\n").repeated(50 * 1024 * 1024 / 6);
        QTest::newRow("a long text") << "probe = '" + QByteArray(1024 * 1024, 'y') + "'\n" + probing;
        QTest::newRow("a long list") << "probe = [" + QByteArray("1, ").repeated(200'000) + "]\n" + probing;
        QTest::newRow("long names") << "class A(Base):\n    __tablename__ = '" + QByteArray(100'000, 't')
                + "'\n    id = Column('" + QByteArray(100'000, 'c') + "', Integer, primary_key=True)\n";
        QTest::newRow("NUL bytes") << QByteArray(100'000, '\0');
        QTest::newRow("NUL bytes in code") << QByteArray("probe = 'a\0b'\n\0\0\nclass \0:\n  pass\n", 31) + probing;
        QTest::newRow("any bytes") << [] {
            QByteArray bytes;
            for (int i = 0; i < 256; ++i)
                bytes += char(i);
            return bytes.repeated(1000);
        }();
        QTest::newRow("100,000 classes") << classes(100'000, "class A%0: pass\n") + "probe = A9\n" + probing;
        QTest::newRow("10,000 tables") << classes(
            10'000, "class A%0(Base):\n    __tablename__='a%0'\n    id = Column(Integer, primary_key=True)\n");
        QTest::newRow("10,000 classes of one name")
            << classes(10'000, "class A(Base):\n    __tablename__='a'\n    id = Column(Integer, primary_key=True)\n");
        QTest::newRow("10,000 parents") << "class A0(Base):\n    __abstract__ = True\n"
                + classes(10'000, "class A%1(A%0):\n    __abstract__ = True\n") + "probe = A10000\n" + probing;
        QTest::newRow("a lattice") << "class A0:\n    x = 1\nclass B0(A0): pass\nclass C0(A0): pass\n"
                + classes(100, "class A%1(B%0, C%0): pass\nclass B%1(A%1): pass\nclass C%1(A%1): pass\n")
                + "probe = A100\n" + probing;
        QTest::newRow("20,000 columns") << "class A(Base):\n    __tablename__='a'\n"
                + classes(20'000, "    c%0 = Column(Integer)\n");
    }
    void large()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(*m_hostile, code);
    }

private:
    std::unique_ptr<HostileFolder> m_hostile;
};

QTEST_GUILESS_MAIN(PythonDepthTest)
#include "tst_pythondepth.moc"
