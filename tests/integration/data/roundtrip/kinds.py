import enum

from sqlalchemy import *
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.orm import declarative_base
from sqlalchemy.types import TypeDecorator, UserDefinedType

Base = declarative_base()


class Color(enum.Enum):
    red = "r"
    blue = "b"
    crimson = "r"


class Level(str, enum.Enum):
    LOW = "low"
    HIGH = "high"


class Trimmed(TypeDecorator):
    impl = String
    cache_ok = True

    def __init__(self, length=30, **kwargs):
        super().__init__(length=length + 2, **kwargs)


class Guid(TypeDecorator):
    impl = CHAR
    cache_ok = True

    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(pg.UUID())
        return dialect.type_descriptor(CHAR(32))


class Money(TypeDecorator):
    impl = Numeric(12, 2)
    cache_ok = True


class Choice(TypeDecorator):
    impl = String(20)
    cache_ok = True

    def __init__(self, choices, size=None):
        super().__init__()
        self.choices = choices
        if size:
            self.impl = String(size)


class Wrapped(Choice):
    pass


class Point(UserDefinedType):
    def __init__(self, unit="pt"):
        self.unit = unit

    def get_col_spec(self, **kw):
        return "point"


class Generic(Base):
    __tablename__ = "generic"
    id = Column(Integer, primary_key=True)
    a = Column(SmallInteger)
    b = Column(BigInteger)
    c = Column(Numeric)
    d = Column(Numeric(9))
    e = Column(Numeric(9, 3))
    f = Column(Float)
    g = Column(Float(10))
    h = Column(Float(precision=53))
    i = Column(String)
    j = Column(String(7))
    k = Column(Unicode(8))
    l = Column(Text)
    m = Column(UnicodeText)
    n = Column(Boolean)
    o = Column(Date)
    p = Column(DateTime)
    q = Column(DateTime(timezone=True))
    r = Column(Time)
    s = Column(Time(True))
    t = Column(Interval)
    u = Column(Interval(second_precision=3))
    v = Column(LargeBinary)
    w = Column(PickleType)
    x = Column(JSON)
    y = Column(JSON().with_variant(pg.JSONB(), "postgresql"))
    z = Column(String(5).with_variant(Text(), "mysql"))
    aa = Column(ARRAY(Integer))
    ab = Column(ARRAY(String(3), dimensions=2))
    ac = Column(CHAR(4))
    ad = Column(VARCHAR(5))
    ae = Column(REAL)
    af = Column(TIMESTAMP(timezone=True))
    ag = Column(DECIMAL(5, 1))
    ah = Column(String(6, collation="C"))


class Enums(Base):
    __tablename__ = "enums"
    id = Column(Integer, primary_key=True)
    color = Column(Enum(Color), nullable=False)
    level = Column(Enum(Level, values_callable=lambda cls: [each.value for each in cls], name="levels"))
    plain = Column(Enum("a", "b c", name="plain"))
    text = Column(Enum("x", "yyy", native_enum=False))
    checked = Column(Enum("x", "y", name="checked", native_enum=False, create_constraint=True))
    listed = Column(ARRAY(Enum(Level, name="listed_levels")))
    native = Column(pg.ENUM("p", "q", name="natives"))


class Native(Base):
    __tablename__ = "native"
    id = Column(Integer, primary_key=True)
    a = Column(pg.UUID)
    b = Column(pg.INET)
    c = Column(pg.CIDR)
    d = Column(pg.MACADDR)
    e = Column(pg.JSONB(none_as_null=True))
    f = Column(pg.JSON)
    g = Column(pg.BYTEA)
    h = Column(pg.BIT(4))
    i = Column(pg.BIT(5, varying=True))
    j = Column(pg.BIT(varying=True))
    k = Column(pg.INTERVAL(precision=3))
    l = Column(pg.INTERVAL(fields="DAY TO SECOND", precision=2))
    m = Column(pg.TIMESTAMP(precision=3))
    n = Column(pg.TIME(timezone=True, precision=2))
    o = Column(pg.DOUBLE_PRECISION)
    p = Column(pg.TSVECTOR)
    q = Column(pg.INT4RANGE)
    r = Column(pg.NUMRANGE)
    s = Column(pg.TSRANGE)
    t = Column(pg.TSTZRANGE)
    u = Column(pg.DATERANGE)
    v = Column(pg.INT8RANGE)
    w = Column(pg.MONEY)
    x = Column(pg.OID)
    y = Column(pg.REGCLASS)
    z = Column(pg.HSTORE)
    aa = Column(pg.ARRAY(pg.INTEGER, dimensions=3))
    ab = Column(pg.REAL)


class Own(Base):
    __tablename__ = "own"
    id = Column(Guid, primary_key=True)
    a = Column(Trimmed)
    b = Column(Trimmed(5), nullable=False)
    c = Column(Money)
    d = Column(Choice(["a"]))
    e = Column(Wrapped(["a"], size=9))
    f = Column(Point("mm"))
    g = Column(ARRAY(Guid))
    h = Column(ForeignKey("own.id"))
