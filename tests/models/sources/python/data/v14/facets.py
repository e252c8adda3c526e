import enum

import sqlalchemy as sa
from sqlalchemy import (CheckConstraint, Column, Computed, Enum, Identity, Index, Integer, String, and_, case, cast,
                        column, desc, extract, func, literal_column, not_, or_, text)
from sqlalchemy.dialects.postgresql import ARRAY, ENUM, JSONB
from sqlalchemy.orm import declarative_base, declared_attr

Base = declarative_base()
SIZES = ("s", "m", "x'l")


class Color(enum.Enum):
    red = "R"
    green = "G"
    _hidden = "H"

    @property
    def bright(self):
        return self is Color.red


class Level(str, enum.Enum):
    low = "l"
    high = "h"


def values(enumeration):
    return [each.value for each in enumeration]


class Positive:
    amount = Column(Integer, CheckConstraint("amount >= 0", name="amount_positive"), nullable=False)

    @declared_attr
    def __table_args__(cls):
        return (CheckConstraint("amount < 1000", name=f"{cls.__tablename__}_small"),)


class Checked(Positive, Base):
    __tablename__ = "checked"
    id = Column(Integer, primary_key=True)
    low = Column(Integer)
    high = Column(Integer)
    label = Column(String(20))
    order = Column(String(20))
    flag = Column(sa.Boolean)
    color = Column(Enum(Color))
    level = Column(String(3), CheckConstraint(column("level").in_(SIZES)), server_default=Level.low)
    data = Column(JSONB)
    when = Column(sa.DateTime)
    __table_args__ = (
        CheckConstraint(low < high, name="ordered"),
        CheckConstraint(and_(low > 0, or_(high <= 9, high == None), ~flag)),  # noqa: E711
        CheckConstraint((low + high) * 2 - (high - low) != -low),
        CheckConstraint(or_(label.in_(SIZES), label.notin_(["a", "b"]), label.like("x%"), ~label.ilike("y%"))),
        CheckConstraint(low.between(1, high) & (label.is_(None) | flag.is_(True))),
        CheckConstraint(not_(and_(flag, low > 1))),
        CheckConstraint(not_(low.between(3, 5))),
        CheckConstraint(label + "-" + order != "b", "joined"),
        CheckConstraint(func.length(func.lower(label)) > 3),
        CheckConstraint(color.in_([Color.red, Color.green])),
        CheckConstraint(color != Color.red),
        CheckConstraint(label == Level.high),
        CheckConstraint(order.op("~")("^[a-z]+$")),
        CheckConstraint(text(r"label ~ '^\:[^%]+$'")),
        CheckConstraint(r"label !~ '\:x' and amount::text <> ''"),
        CheckConstraint(cast(label, Integer) > literal_column("7")),
        CheckConstraint(case((low > 0, "a"), else_="b") == label),
        CheckConstraint(extract("year", when) >= 2000),
        CheckConstraint(data["kind"].astext == "x"),
        CheckConstraint(label.startswith("a") | label.endswith("b")),
        CheckConstraint(low.isnot_distinct_from(high)),
        CheckConstraint(label.collate("C") > "a"),
        CheckConstraint(sa.true()),
        CheckConstraint(case([(1, low + 1), (2, 4)], value=low) > 3),
        CheckConstraint(func.lower(data["kind"].astext) == "y"),
    )


class Inheriting(Positive, Base):
    __tablename__ = "inheriting"
    id = Column(Integer, primary_key=True)


class Numbered(Base):
    __tablename__ = "numbered"
    id = Column(Integer, Identity(always=True, start=10), primary_key=True)
    other = Column(Integer, Identity())
    third = Column(sa.BigInteger, Identity(False))
    fourth = Column(Integer, server_default=Identity(always=True))
    plain = Column(Integer)


class Keyed(Base):
    __tablename__ = "keyed"
    id = Column(Integer, primary_key=True)


class Generated(Base):
    __tablename__ = "generated"
    id = Column(String(3), primary_key=True)
    width = Column(Integer)
    double = Column(Integer, Computed("width * 2", persisted=True))
    expression = Column(Integer, Computed(width + 1))
    default = Column(Integer, server_default=Computed(text("abs(width)")))
    fetched = Column(Integer, server_default=sa.FetchedValue())


class Labelled(Base):
    __tablename__ = "labelled"
    id = Column(Integer, primary_key=True)
    a = Column(Enum("x", "y z", name="xy"))
    b = Column(Enum(Color))
    c = Column(Enum(Color, values_callable=lambda e: [m.value for m in e], name="letters"))
    d = Column(Enum(Color, values_callable=values))
    e = Column(ENUM("p", "q", name="pq", create_type=False))
    f = Column(ENUM(Level, name="level"))
    g = Column(ARRAY(Enum("i", "j", name="ij")))
    h = Column(Enum(*SIZES, name="sizes"))
    i = Column(Enum("a", "it's", native_enum=False, create_constraint=True))
    j = Column(Enum(Color, native_enum=False, create_constraint=True))
    k = Column(Enum("m", "n", native_enum=False, create_constraint=True, name="mn", length=30))
    m = Column(Enum("o", "p", native_enum=False))
    n = Column(sa.Boolean(create_constraint=True, name="n_check"))
    o = Column(Enum("native", name="nat", create_constraint=True))


class Defaults(Base):
    __tablename__ = "defaults"
    id = Column(Integer, primary_key=True)
    a = Column(String(9), server_default="it's \\ 50%")
    b = Column(String(9), server_default="")
    c = Column(sa.DateTime, server_default=text("(now() at time zone 'utc')"))
    d = Column(sa.DateTime, server_default=func.now())
    e = Column(sa.Boolean, server_default=sa.true())
    f = Column(sa.Boolean, server_default=sa.sql.expression.false())
    g = Column(Integer, server_default=sa.null())
    h = Column(JSONB, server_default=text("'{}'::jsonb"))
    i = Column(ARRAY(String), server_default=text("ARRAY[]\\:\\:varchar[]"))
    j = Column(Integer, sa.Sequence("defaults_j"), server_default=sa.Sequence("defaults_j").next_value())
    k = Column(String(9), server_default=Color.red.value)
    m = Column(String(9), server_default=Color.red.name)
    n = Column(sa.DateTime, server_default=func.now() + text("interval '1 day'"))
    o = Column(sa.DateTime, server_default=func.current_timestamp())
    p = Column(String(9), server_default=func.coalesce(func.upper("a"), "b"))
    q = Column(String(9), server_default=cast("x", String(3)))
    r = Column(Integer, server_default=text("-1"))
    s = Column(Integer, sa.DefaultClause("5"))
    t = Column(Integer, server_default=sa.Sequence("numbers", schema="other").next_value())
    u = Column(Integer, server_default=None, default=4)


class Indexed(Base):
    __tablename__ = "indexed"
    id = Column(Integer, primary_key=True)
    name = Column(String(30))
    kind = Column("Kind", String(3), key="kind")
    size = Column(Integer)
    body = Column(sa.Text)
    data = Column(JSONB)
    __table_args__ = (
        Index("ix_where", "name", postgresql_where=text("kind = 'x%'")),
        Index("ix_where_columns", name, postgresql_where=and_(size > 3, kind == "a")),
        Index("ix_where_none", size, postgresql_where=size.isnot(None), unique=True),
        Index("ix_using", "data", postgresql_using="gin"),
        Index("ix_btree", "size", postgresql_using="BTREE"),
        Index("ix_ops", "body", "kind", postgresql_ops={"body": "text_pattern_ops", "kind": "varchar_pattern_ops"}),
        Index("ix_ops_label", func.lower(body).label("lowered"), postgresql_ops={"lowered": "text_pattern_ops"}),
        Index("ix_include", "name", postgresql_include=["size", "kind"]),
        Index("ix_desc", size.desc(), desc("name"), kind.asc()),
        Index("ix_nulls", size.desc().nulls_last(), sa.nullsfirst(name), body.nullslast()),
        Index("ix_function", func.lower(name), func.coalesce(body, "")),
        Index("ix_function_desc", func.lower(name).desc()),
        Index("ix_text_expression", text("lower(name)")),
        Index("ix_cast", cast(body, Integer)),
    )


Index("ix_loose", Indexed.size, Indexed.name.desc(), postgresql_where=Indexed.size > 4)
