// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

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

/// A table that asks for everything that `probe` is.
const char *const probing = "\nclass Probe(Base):\n    __tablename__ = 'probe'\n"
                            "    id = Column(Integer, primary_key=True)\n"
                            "    a = Column(String, comment=probe, server_default=probe, nullable=probe)\n"
                            "    b = Column('b', probe)\n"
                            "    c = Column(Enum(*probe, name='c'), CheckConstraint(probe), ForeignKey(probe))\n"
                            "    __table_args__ = (Index('i', probe, postgresql_where=probe), probe)\n"
                            "class Inheriting(probe):\n    __tablename__ = 'inheriting'\n"
                            "    id = Column(Integer, primary_key=True)\n";

const char *const imports = "from sqlalchemy import *\nfrom sqlalchemy.orm import declarative_base, declared_attr\n"
                            "Base = declarative_base()\n";

} // namespace

/// Nothing in a model file makes the reader hang, recurse without end, grow without end, read a file outside of what
/// was given, or run anything. The time limit is QTest's own.
class PythonBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("models/good.py",
            "from sqlalchemy.orm import declarative_base\nBase = declarative_base()\n"
            "class Good(Base):\n    __tablename__ = 'good'\n    id = Column(Integer, primary_key=True)\n");
    }

    /// So that the others test something.
    void aProbeIsAskedFor()
    {
        write("models/bounded.py",
            imports
                + QByteArray("probe = 'a'\nfor i in range(3):\n    probe = probe + probe\n"
                             "class Probe(Base):\n    __tablename__ = 'probe'\n"
                             "    id = Column(Integer, primary_key=True, comment=probe)\n"));
        const auto schema = read();
        VERIFY_RESULT(schema);
        const auto &tables = schema->tables.items;
        const auto table
            = std::ranges::find_if(tables, [](const Table &each) { return each.name.name == QLatin1String("probe"); });
        QVERIFY(table != tables.end());
        QCOMPARE(table->columns.items.first().comment, Stated<QString>(QStringLiteral("aaaaaaaa")));
    }

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
        verifyBounded(code + probing);
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
        verifyBounded(code + probing);
    }

    void endless_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &code) { QTest::newRow(name) << code; };
        row("while", "while True:\n    probe = 1\n");
        row("while with a growing list", "probe = 1\nwhile probe:\n    probe += 1\n    l = [probe] * probe\n");
        row("whiles in whiles",
            "while 1:\n  while 1:\n    while 1:\n      def f(): f()\n      f()\n      probe = f()\n");
        row("loops in loops",
            "for a in range(9999):\n  for b in range(9999):\n    for c in range(9999):\n      probe = a\n");
        row("itself", "def f(x):\n    return f(x)\nprobe = f(1)\n");
        row("each other",
            "def f(x):\n    return g(x) + g(x)\ndef g(x):\n    return [f(x), f(x), f(x)]\nprobe = f(1)\n");
        row("a lambda", "f = lambda x: f(f(x))\nprobe = f(1)\n");
        row("a lambda with growing arguments", "f = lambda *a: [f(*a, *a) for i in range(100)]\nprobe = f(1)\n");
        row("a function of itself", "def f(g):\n    return g(g)\nprobe = f(f)\n");
        row("lambdas of themselves", "probe = (lambda x: x(x))(lambda x: x(x))\n");
        row("a class in itself", "def f(n):\n    class C(f(n + 1)):\n        pass\n    return C\nprobe = f(1)\n");
        row("a decorator", "def d(f):\n    return d(d(f))\n@d\ndef probe(): pass\n");
        row("many calls", "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nprobe = f(60)\n");
        row("Ackermann",
            "def a(m, n):\n    return n + 1 if m == 0 else a(m - 1, 1) if n == 0 else a(m - 1, a(m, n - 1))\n"
            "probe = a(4, 4)\n");
        row("a generator", "def g():\n    while True:\n        yield 1\nprobe = list(g())\n");
        row("a property",
            "class P:\n    @property\n    def x(self):\n        return self.x\n    def __getattr__(self, n):\n"
            "        return getattr(self, n)\n    def __iter__(self):\n        return iter(self)\n"
            "    def __str__(self):\n        return str(self)\nprobe = f'{P()}' + P().x + P().y\n");
        row("partial of partial",
            "from functools import partial\nprobe = partial(Column, Integer)\n"
            "for i in range(9999): probe = partial(probe)\nprobe = probe()\n");
    }
    void endless()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(code + probing);
    }

    void growing_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto loop = [](const char *name, const char *begin, const char *step) {
            QTest::newRow(name) << QByteArray("probe = ") + begin + "\nfor i in range(9999):\n    " + step + "\n";
        };
        loop("text", "'ab'", "probe = probe + probe");
        loop("text in place", "'ab'", "probe += probe");
        loop("f-strings", "'ab'", "probe = f'{probe}{probe}'");
        loop("per cent", "'ab'", "probe = '%s%s' % (probe, probe)");
        loop("format", "'ab'", "probe = '{0}{0}'.format(probe)");
        loop("replace", "'a'", "probe = probe.replace('a', 'aa')");
        loop("replace nothing", "'a'", "probe = probe.replace('', probe)");
        loop("join", "'a'", "probe = probe.join([probe, probe, probe])");
        loop("upper", "'a'", "probe = (probe + probe).upper()");
        loop("a list of texts", "[]", "probe.append('a' * 99999 + str(i))");
        loop("a list", "[1]", "probe = probe + probe");
        loop("a list in place", "[1]", "probe += probe");
        loop("a list times", "[1]", "probe = probe * 9");
        loop("splats", "[1]", "probe = [*probe, *probe]");
        loop("splats of calls", "[1]", "probe = list(probe) + list(probe)");
        loop("extend", "[1]", "probe.extend(probe)");
        loop("a tuple", "(1,)", "probe = probe * 2");
        loop("a comprehension", "[1]", "probe = [b for a in probe for b in (a, a)]");
        loop("lists that share", "[1]", "probe = [probe, probe]");
        loop("dictionaries that share", "{}", "probe = {'a': probe, 'b': probe}");
        loop("lists in lists", "[]", "probe = [probe]");
        loop("calls of themselves", "f", "probe = probe(probe)");
        loop("subscripts of themselves", "f", "probe = probe[probe]");
        loop("attributes", "f", "probe = probe.a");
        loop("attributes of a module", "sqlalchemy", "probe = probe.a");
        loop("conditions", "column('a') > 1", "probe = and_(probe, probe)");
        loop("negations", "column('a') > 1", "probe = not_(probe)");
        loop("functions", "func.f(1)", "probe = func.f(probe)");
        loop("types", "Integer()", "probe = ARRAY(probe)");
        loop("classes", "Base", "probe = type('C', (probe,), {})");
        loop("closures", "lambda: 1", "probe = (lambda g: lambda: g())(probe)");
        loop("keys", "{}", "probe[i] = probe");
        loop("keys of keys", "{}", "probe[str(i) * 99] = {**probe}");
        loop("keywords", "dict()", "probe = dict(probe, **{'k' + str(i): i})");
        loop("a regular expression", "'a'", "import re; probe = re.sub('a', 'aa', probe)");
        const auto row = [](const char *name, const QByteArray &code) { QTest::newRow(name) << code; };
        row("a text times", "probe = 'a' * 10**9\n");
        row("a text times more", "probe = 'ab' * 10**18\n");
        row("a list times more", "probe = [1] * 10**9\n");
        row("bytes", "probe = b'a' * 10**9\n");
        row("a power", "probe = 10**10**10\n");
        row("a shift", "probe = 1 << 10**9\n");
        row("an overflow", "probe = 2**63 * 2**63 - -2**63 // -1 + -2**63 % -1\n");
        row("by nothing", "probe = 1 // 0 + 1 % 0\n");
        row("a range", "probe = list(range(10**18))\n");
        row("a padded text", "probe = 'x'.ljust(10**9) + 'x'.zfill(10**9) + 'x'.center(10**9)\n");
        row("a padded number", "probe = '%0999999999d' % 1\n");
        row("a width", "probe = '%*d' % (10**9, 1)\n");
        row("a padded format", "probe = '{:>999999999}'.format(1)\n");
        row("a padded f-string", "probe = f'{1:999999999}'\n");
        row("a join", "probe = ' '.join(['x' * 1000] * 10**6)\n");
        row("comprehensions in each other", "probe = [[c for c in range(10**6)] for b in range(10**6)]\n");
        row("comprehensions over each other",
            "probe = [a for a in range(10**6) for b in range(10**6) for c in range(10**6)]\n");
        row("a comprehension of nothing",
            "probe = [a for a in range(10**6) for b in range(10**6) for c in range(10**6) if False]\n");
        row("a dictionary comprehension", "probe = {a: b for a in range(10**6) for b in range(10**6)}\n");
        row("a sum", "probe = sum(1 for a in range(10**9))\n");
        row("a product", "import itertools\nprobe = list(itertools.product(range(1000), repeat=10))\n");
        row("a catastrophic expression", "import re\nprobe = re.sub('(a+)+$', '', 'a' * 50 + 'b')\n");
        row("a catastrophic expression for another", "import re\nprobe = re.sub('(x+x+)+y', '_', 'x' * 60)\n");
        row("many classes",
            "for i in range(10**6):\n    class probe(Base):\n        __tablename__ = f'a{i}'\n"
            "        id = Column(Integer, primary_key=True)\n");
    }
    void growing()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(code + probing);
    }

    void circular_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &code) { QTest::newRow(name) << code; };
        row("a dictionary",
            "probe = {}\nprobe['d'] = probe\nprobe.update(probe)\nx = str(probe) + str(probe == probe)\n");
        row("dictionaries", "probe = {}\nprobe['d'] = probe\ne = {}\ne['d'] = e\nprobe = [probe == e, probe]\n");
        row("a list", "probe = []\nprobe.append(probe)\nprobe.extend(probe)\nx = probe == probe\ny = str(probe)\n");
        row("lists", "probe = []\nk = [probe]\nprobe.append(k)\nx = probe == k\ny = [*probe, *k, x]\nprobe = y\n");
        row("keywords", "d = {}\nd['d'] = d\nprobe = Column(Integer, **d)\n");
        row("names", "globals()['x'] = globals()\nprobe = globals()\n");
        row("a class of itself", "class probe(probe):\n    __tablename__ = 'a'\n    id = Column(Integer)\n");
        row("classes of each other",
            "class B(C): pass\nclass C(B):\n    __tablename__ = 'c'\n    id = Column(Integer)\nprobe = B\n");
        row("type() of itself", "probe = type('probe', (probe,), {})\n");
        row("assigned to itself",
            "class probe(Base):\n    __tablename__ = 'a'\n    id = Column(Integer, primary_key=True)\n"
            "probe.__bases__ = (probe,)\nprobe.a = probe\nprobe.__table__ = probe\n"
            "probe.__mapper_args__ = {'inherits': probe}\n");
        row("__init_subclass__ that makes classes",
            "class B:\n    def __init_subclass__(cls, **kw):\n        type('X', (cls,), {'__tablename__': 'x'})\n"
            "        class Y(cls):\n            __tablename__ = 'y'\n            id = Column(Integer, "
            "primary_key=True)\n"
            "class probe(B, Base):\n    __tablename__ = 'a'\n    id = Column(Integer, primary_key=True)\n");
        row("a metaclass",
            "class M(type):\n    def __new__(m, n, b, d):\n        return M(n, b, d)\n"
            "    def __call__(cls, *a):\n        return cls(*a)\n"
            "class probe(Base, metaclass=M):\n    __tablename__ = 'a'\n    id = Column(Integer, primary_key=True)\n");
        row("declared_attr",
            "class Mix:\n    @declared_attr\n    def id(cls):\n        return cls.id\n    @declared_attr\n"
            "    def b(cls):\n        return cls.c\n    @declared_attr\n    def c(cls):\n        return cls.b\n"
            "    @declared_attr\n    def __tablename__(cls):\n        return cls.__tablename__\n    @declared_attr\n"
            "    def __table_args__(cls):\n        return cls.__table_args__ + (cls.__table__,)\n"
            "class probe(Mix, Base):\n    pass\nclass Named(Mix, Base):\n    __tablename__ = 'named'\n");
        row("types",
            "class T(TypeDecorator):\n    impl = None\nT.impl = T\nclass U(TypeDecorator):\n"
            "    def load_dialect_impl(self, d):\n        return d.type_descriptor(U())\n"
            "class X(Base):\n    __tablename__ = 'x'\n    id = Column(T, primary_key=True)\n    b = Column(U)\n"
            "probe = U\n");
        row("foreign keys",
            "class A(Base):\n    __tablename__ = 'a'\n    id = Column(ForeignKey('b.id'), primary_key=True)\n"
            "class B(Base):\n    __tablename__ = 'b'\n    id = Column(ForeignKey('a.id'), primary_key=True)\n"
            "class C(Base):\n    __tablename__ = 'c'\n    id = Column(ForeignKey('c.id'), primary_key=True)\nprobe = "
            "A\n");
        row("an import of itself", "from bounded import *\nfrom bounded import probe\nimport bounded\n");
    }
    void circular()
    {
        QFETCH(const QByteArray, code);
        verifyBounded(code + probing);
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
        verifyBounded(code);
    }

    void importsInACycle()
    {
        write("models/a.py",
            "from b import *\nimport b\nclass A(b.Base):\n    __tablename__ = 'a'\n    id = Column(Integer)\n");
        write("models/b.py", "from c import Base, x\nfrom c import *\nimport c\n");
        write("models/c.py", "from a import Base, x, A\nfrom a import *\nimport a.b.c\nfrom . import a, b, c\n");
        VERIFY_RESULT(read());
        QVERIFY(names().contains(QStringLiteral("good")));
    }

    void everythingImportsEverything()
    {
        constexpr int count = 60;
        for (int i = 0; i < count; ++i) {
            QByteArray code;
            for (int j = 0; j < count; ++j)
                code += "from m" + QByteArray::number(j) + " import *\n";
            write("models/m" + QByteArray::number(i) + ".py",
                code + imports + "class A(x):\n    __tablename__ = 'a'\n    id = Column(y)\n");
        }
        VERIFY_RESULT(read());
    }

    void nothingOutsideIsRead_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("by name") << QByteArray("import outside\nfrom outside import Secret\nfrom outside import *\n");
        QTest::newRow("by dots") << QByteArray(
            "from .. import outside\nfrom ..outside import Secret\nfrom ..outside import *\n"
            "from .......... import outside\nfrom ..........outside import Secret\nimport .\n");
        QTest::newRow("by many dots") << "from " + QByteArray(deep, '.') + "outside import Secret\n";
        QTest::newRow("by a long name") << "import " + QByteArray("a.").repeated(deep) + "b\n";
        QTest::newRow("by a path") << QByteArray("Secret = __import__('%/outside').Secret\nimport importlib\n"
                                                 "Base = importlib.import_module('../outside').Base\n");
        QTest::newRow("by a module named like a path") << QByteArray("from /etc/passwd import root\n")
                + "import etc.passwd\nfrom ..........etc.passwd import root\n__import__('/etc/passwd')\n";
        QTest::newRow("by a link to a file") << QByteArray("from link import *\nfrom .link import Secret\n");
        QTest::newRow("by a link to a folder")
            << QByteArray("from folder.outside import *\nfrom .folder.outside import Secret\n");
        QTest::newRow("by a link upwards") << QByteArray("from up.outside import *\nfrom .up.outside import Secret\n");
        QTest::newRow("by code") << QByteArray("exec(open('../outside.py').read())\neval('Secret')\n");
    }
    void nothingOutsideIsRead()
    {
        QFETCH(const QByteArray, code);
        write("outside.py",
            "class Secret(Base):\n    __tablename__ = 'secret'\n    id = Column(Integer, primary_key=True)\n");
        link("../outside.py", "models/link.py");
        link("..", "models/folder");
        link("../..", "models/up");
        link(".", "models/itself");
        link("loop", "models/loop");
        link("/etc/passwd", "models/passwd.py");
        link("/dev/zero", "models/zero.py");
        QVERIFY(mkfifo(qPrintable(m_folder->filePath(QStringLiteral("models/fifo.py"))), 0600) == 0);
        write("models/bounded.py",
            imports + code
                + "import zero, fifo, passwd\nfrom itself.itself.itself import good\n"
                  "class A(Secret):\n    __tablename__ = 'a'\n    id = Column(Integer, primary_key=True)\n");
        const auto schema = read();
        VERIFY_RESULT(schema);
        QVERIFY(names().contains(QStringLiteral("good")));
        QVERIFY(!names().contains(QStringLiteral("secret")));
    }

    void nothingIsRun_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a call") << QByteArray("import os\nprobe = os.system('touch RAN')\n");
        QTest::newRow("in a class") << QByteArray("import os\nclass probe(Base):\n    __tablename__ = "
                                                  "str(os.system('touch RAN'))\n    id = Column(Integer)\n");
        QTest::newRow("eval") << QByteArray("probe = eval(\"__import__('os').system('touch RAN')\")\n");
        QTest::newRow("exec") << QByteArray("exec('open(\"RAN\", \"w\")')\nprobe = 1\n");
        QTest::newRow("open") << QByteArray("probe = open('RAN', 'w')\n");
        QTest::newRow("subprocess") << QByteArray(
            "from subprocess import check_output\nprobe = check_output(['touch', 'RAN'])\n");
        QTest::newRow("an annotation") << QByteArray(
            "class probe(Base):\n    __tablename__ = 'a'\n    id: 'Mapped[open(\"RAN\", \"w\")]' = mapped_column()\n");
    }
    void nothingIsRun()
    {
        QFETCH(const QByteArray, code);
        const QString ran = m_folder->filePath(QStringLiteral("RAN"));
        verifyBounded(QByteArray(code).replace("RAN", ran.toUtf8()) + probing);
        QVERIFY(!QFile::exists(ran));
    }

private:
    /// The file is read to an end, and spoils no other.
    void verifyBounded(const QByteArray &code)
    {
        write("models/bounded.py", imports + code);
        const auto schema = read();
        VERIFY_RESULT(schema);
        QVERIFY(names().contains(QStringLiteral("good")));
    }

    Result<Schema> read()
    {
        auto schema = pythonSource({{m_folder->filePath(QStringLiteral("models"))}})([](const Progress &) {}, {});
        m_names.clear();
        for (const Table &table : schema ? schema->tables.items : QList<Table>())
            m_names.append(table.name.name);
        return schema;
    }

    const QStringList &names() const { return m_names; }

    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    void link(const char *target, const char *name) const
    {
        QVERIFY(QFile::link(QLatin1String(target), m_folder->filePath(QLatin1String(name))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_names;
};

QTEST_GUILESS_MAIN(PythonBoundsTest)
#include "tst_pythonbounds.moc"
