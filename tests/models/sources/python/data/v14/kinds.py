import enum

import sqlalchemy as sa
from sqlalchemy import Column, types
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.dialects.postgresql import ARRAY, BIT, ENUM, INTERVAL, JSONB, TIMESTAMP
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.ext.mutable import MutableDict

Base = declarative_base()
LENGTH = 64


class Color(enum.Enum):
    red = "R"
    dark_green = "G"


class Guid(types.TypeDecorator):
    impl = types.CHAR
    cache_ok = True

    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.UUID())
        else:
            return dialect.type_descriptor(types.CHAR(32))


class Tags(sa.types.TypeDecorator):
    impl = sa.Text


class Short(types.TypeDecorator):
    impl = sa.String


class Point(types.UserDefinedType):
    def get_col_spec(self, **kw):
        return "POINT"


class Wide(sa.String):
    pass


class Kinds(Base):
    __tablename__ = "kinds"
    id = Column(sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True)
    a = Column(sa.SmallInteger)
    b = Column(sa.Numeric)
    c = Column(sa.Numeric(10))
    d = Column(sa.Numeric(precision=10, scale=2))
    e = Column(sa.Float)
    f = Column(sa.Float(24))
    g = Column(sa.String(LENGTH))
    h = Column(sa.Unicode(length=LENGTH * 2 + 1))
    i = Column(sa.UnicodeText)
    j = Column(sa.CHAR(3))
    k = Column(sa.Date)
    m = Column(sa.Time)
    n = Column(sa.DateTime(True))
    o = Column(sa.Interval)
    p = Column(INTERVAL(fields="DAY TO SECOND", precision=3))
    q = Column(TIMESTAMP(precision=3, timezone=True))
    r = Column(sa.LargeBinary)
    s = Column(sa.PickleType)
    t = Column(sa.Enum(Color))
    u = Column(sa.Enum("a", "long label", name="Mixed", schema="other"))
    v = Column(sa.Enum(Color, native_enum=False))
    w = Column(sa.Enum(Color, native_enum=False, values_callable=lambda e: [m.value for m in e]))
    x = Column(ENUM("x", "y", name="xy", create_type=False))
    y = Column(ARRAY(sa.String(20), dimensions=2))
    z = Column(sa.ARRAY(sa.Integer))
    aa = Column(BIT(3))
    ab = Column(BIT(varying=True))
    ac = Column(MutableDict.as_mutable(JSONB))
    ad = Column(sa.JSON().with_variant(JSONB, "postgresql"))
    ae = Column(Guid)
    af = Column(Guid())
    ag = Column(Tags(10))
    ah = Column(Short(12))
    ai = Column(Point)
    aj = Column(Wide(9))
    ak = Column(postgresql.TSVECTOR)
    al = Column(sa.Boolean(create_constraint=True))
    am = Column(sa.Text(100))
    an = Column(sa.String(collation="C"))
    ao = Column(mysql.VARCHAR(7))
    ap = Column(postgresql.DOUBLE_PRECISION)
    aq = Column(sa.TIMESTAMP)
    ar = Column(postgresql.HSTORE)
    at = Column(postgresql.INT4RANGE)
