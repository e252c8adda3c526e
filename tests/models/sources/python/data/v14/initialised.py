import os

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.orm import declarative_base
from sqlalchemy.types import String, TypeDecorator, UserDefinedType

Base = declarative_base()


class Encoded(TypeDecorator):
    impl = sa.Text
    cache_ok = True

    def __init__(self, mysql_long=False, length=None):
        super().__init__(length)
        if mysql_long and length:
            raise TypeError("one of them")
        if os.environ.get("NO_SUCH_VARIABLE"):
            raise RuntimeError("not here")
        if mysql_long:
            self.impl = sa.Text().with_variant(mysql.LONGTEXT(), "mysql")


class EncodedList(Encoded):
    pass


class Doubled(String):
    def __init__(self, length):
        String.__init__(self, length=length * 2)


class Sized(TypeDecorator):
    impl = sa.String
    cache_ok = True

    def __init__(self, size, *args, **kwargs):
        super(Sized, self).__init__(*args, length=size + 1, **kwargs)
        self.size = size

    def load_dialect_impl(self, dialect):
        if dialect.name == "mysql":
            return dialect.type_descriptor(mysql.VARCHAR(self.size))
        return super().load_dialect_impl(dialect)


class Chosen(TypeDecorator):
    impl = sa.String
    cache_ok = True

    def __init__(self, precision):
        self.precision = precision
        super().__init__()

    @property
    def scale(self):
        return self.precision // 2

    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.NUMERIC(self.precision, self.scale))
        return self.impl


class Point(UserDefinedType):
    def __init__(self, dimensions):
        self.dimensions = dimensions

    def get_col_spec(self, **kw):
        return "POINT(%d)" % self.dimensions


class Values(Base):
    __tablename__ = "made"
    id = sa.Column(sa.Integer, primary_key=True)
    a = sa.Column(Encoded)
    b = sa.Column(EncodedList())
    c = sa.Column(EncodedList(mysql_long=True))
    d = sa.Column(Doubled(10))
    e = sa.Column(Sized(8))
    f = sa.Column(Chosen(12))
    g = sa.Column(Point(3))
