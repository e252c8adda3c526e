import enum
import sqlalchemy as sa
from sqlalchemy import *
from sqlalchemy.dialects import postgresql as pg, mysql
from sqlalchemy.dialects.postgresql import DOMAIN, ENUM, INT4MULTIRANGE, TSTZMULTIRANGE, JSONPATH, CITEXT, REGCONFIG, TSQUERY, MACADDR8, TIMESTAMP as PGTS
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, UserDefinedType, TypeEngine

class Base(DeclarativeBase):
    pass
m = MetaData(schema="s")
class E1(enum.Enum):
    a = 1
    b = 2
e1 = sa.Enum(E1, name="e_one", schema="types", create_type=False)
class Upper(TypeDecorator):
    impl = String
class Chain(TypeDecorator):
    impl = Upper(12)
class MyInt(Integer):
    pass
class MyStr(String):
    def __init__(self): super().__init__(length=44)
class Vec(UserDefinedType):
    cache_ok = True
    def __init__(self, dim: int): self.dim = dim
    def get_col_spec(self, **kw): return f"vector({self.dim})"
class JsonEnc(TypeDecorator):
    @property
    def python_type(self): return dict
    impl = Text
    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(pg.JSONB())
        else:
            return super().load_dialect_impl(dialect)
class IntEnumT(TypeDecorator):
    impl = Integer
    def __init__(self, enumtype, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._enumtype = enumtype
class T(Base):
    __tablename__ = "t"
    id: Mapped[int] = mapped_column(primary_key=True)
    a = mapped_column(e1)
    b = mapped_column(ENUM(E1, name="e2", metadata=m))
    c = mapped_column(DOMAIN("email", CITEXT(), schema="types"))
    d = mapped_column(INT4MULTIRANGE)
    e = mapped_column(TSTZMULTIRANGE())
    f = mapped_column(JSONPATH)
    g = mapped_column(REGCONFIG)
    h = mapped_column(TSQUERY)
    i = mapped_column(MACADDR8)
    j = mapped_column(Double)
    k = mapped_column(pg.DOUBLE_PRECISION(53))
    l = mapped_column(Uuid(as_uuid=False))
    m = mapped_column(Uuid(native_uuid=False))
    n = mapped_column(UUID())
    o = mapped_column(Chain)
    p = mapped_column(MyInt)
    q = mapped_column(MyStr)
    r = mapped_column(Vec(9))
    s = mapped_column(JsonEnc)
    t = mapped_column(IntEnumT(E1))
    u = mapped_column(ARRAY(e1, dimensions=2))
    v = mapped_column(ARRAY(Vec(2)))
    w = mapped_column(String().with_variant(pg.JSONB, "postgresql", "cockroachdb").with_variant(mysql.LONGTEXT, "mysql"))
    x = mapped_column(Text().with_variant(mysql.LONGTEXT(), "mysql"))
    y = mapped_column(BigInteger().with_variant(Integer, "sqlite"))
    z = mapped_column(pg.ENUM("x", "y", name="en", create_type=False, schema="zz"))
    aa = mapped_column(Enum(E1, inherit_schema=True))
    ab = mapped_column(Enum(E1, native_enum=False, length=20, create_constraint=True, name="ck_e"))
    ac = mapped_column(Enum("1", "22", name="nn", native_enum=False))
    ad = mapped_column(PGTS(timezone=True, precision=6))
    ae = mapped_column(Interval(native=True, day_precision=3))
    af = mapped_column(sa.types.DateTime(True))
    ag = mapped_column(Numeric(precision=10, scale=2, asdecimal=False))
    ah = mapped_column(sa.Numeric(asdecimal=True))
    ai = mapped_column(JSON(none_as_null=True))
    aj = mapped_column(pg.ARRAY(pg.UUID(as_uuid=True)))
    ak = mapped_column(LargeBinary(length=40))
    al = mapped_column(String(length=None))
    am = mapped_column(sa.Unicode)
    an = mapped_column(mysql.INTEGER(unsigned=True))
    ao = mapped_column(Float(precision=24, asdecimal=True))
    ap = mapped_column(sa.Enum(*[x.name for x in E1], name="gen"))
    aq = mapped_column(Enum(E1, values_callable=lambda o: [str(e.value) for e in o], name="vals"))
    ar = mapped_column(sa.Enum(E1, native_enum=False))
    at_ = mapped_column("at", pg.TIME(timezone=False))
