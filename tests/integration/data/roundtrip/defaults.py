import datetime
import uuid

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Computed,
    Date,
    DateTime,
    DefaultClause,
    FetchedValue,
    Float,
    ForeignKey,
    Identity,
    Integer,
    Numeric,
    Sequence,
    SmallInteger,
    String,
    Text,
    cast,
    false,
    func,
    literal,
    literal_column,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY, INTERVAL, JSONB, UUID
from sqlalchemy.orm import declarative_base

Base = declarative_base()
numbers = Sequence("numbers", metadata=Base.metadata)


class Defaults(Base):
    __tablename__ = "defaults"
    id = Column(UUID(as_uuid=True), primary_key=True, default=uuid.uuid4, server_default=text("gen_random_uuid()"))
    a = Column(Boolean, server_default=true())
    b = Column(Boolean, server_default=text("false"), nullable=False)
    c = Column(Boolean, server_default=false())
    d = Column(Boolean, server_default="t")
    e = Column(Integer, server_default="0")
    f = Column(Integer, server_default=text("1 + 1"))
    g = Column(Numeric(10, 2), server_default=literal_column("1.50"))
    h = Column(String(20), server_default="it's")
    i = Column(Text, server_default=literal("x"))
    j = Column(Text, server_default="")
    k = Column(JSONB, server_default="{}")
    l = Column(JSONB, server_default=text("'[]'::jsonb"))
    m = Column(ARRAY(Text), server_default="{}")
    n = Column(ARRAY(Integer), server_default=text("ARRAY[]::integer[]"))
    o = Column(DateTime, server_default=func.now())
    p = Column(DateTime(timezone=True), server_default=func.current_timestamp())
    q = Column(DateTime, server_default=text("CURRENT_TIMESTAMP"), onupdate=datetime.datetime.now)
    r = Column(DateTime, server_default=func.timezone("utc", func.now()))
    s = Column(Date, server_default=func.current_date())
    t = Column(INTERVAL, server_default=text("'1 day'"))
    u = Column(Integer, numbers, server_default=numbers.next_value())
    v = Column(String(9), server_default=func.lower("ABC"))
    w = Column(String(9), DefaultClause("given"))
    x = Column(Float, server_default="0.5", default=1.0)
    y = Column(Text, default="only Python's")
    z = Column(String(3), server_default=cast("abc", String(3)))


class Keys(Base):
    __tablename__ = "keys"
    id = Column(BigInteger, Identity(always=True, start=10), primary_key=True)
    other = Column(Integer, Identity(), nullable=False)
    doubled = Column(Integer, Computed("other * 2", persisted=True))


class Small(Base):
    __tablename__ = "small"
    id = Column(SmallInteger, primary_key=True)
    name = Column(String, primary_key=True)


class Counted(Base):
    __tablename__ = "counted"
    id = Column(Integer, Sequence("counted_ids"), primary_key=True)


class Long(Base):
    __tablename__ = "long"
    id = Column(BigInteger, primary_key=True)


class Text_(Base):
    __tablename__ = "texts"
    id = Column(String(36), primary_key=True, default=lambda: str(uuid.uuid4()))
    long_id = Column(ForeignKey("long.id"), primary_key=True)
    small = Column(Integer, primary_key=True, autoincrement=True)
