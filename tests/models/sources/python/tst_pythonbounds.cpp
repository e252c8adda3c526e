// SPDX-License-Identifier: MIT
#include "hostile.h"

#include <memory>

using namespace triptych;

/// What a model file computes ends, and does not grow without end. The time limit is QTest's own.
class PythonBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hostile = std::make_unique<HostileFolder>(); }

    /// So that the others test something.
    void aProbeIsAskedFor()
    {
        m_hostile->write("models/bounded.py",
            hostileImports
                + QByteArray("probe = 'a'\nfor i in range(3):\n    probe = probe + probe\n"
                             "class Probe(Base):\n    __tablename__ = 'probe'\n"
                             "    id = Column(Integer, primary_key=True, comment=probe)\n"));
        const auto schema = m_hostile->read();
        VERIFY_RESULT(schema);
        const Table *table = tableOf(*schema, "probe");
        QVERIFY(table);
        QCOMPARE(table->columns.items.first().comment, Stated<QString>(QStringLiteral("aaaaaaaa")));
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
        verifyBounded(*m_hostile, code + probing);
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
        verifyBounded(*m_hostile, code + probing);
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
        verifyBounded(*m_hostile, code + probing);
    }

private:
    std::unique_ptr<HostileFolder> m_hostile;
};

QTEST_GUILESS_MAIN(PythonBoundsTest)
#include "tst_pythonbounds.moc"
