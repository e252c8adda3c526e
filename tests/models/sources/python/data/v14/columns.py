from functools import partial

import sqlalchemy as sa
from sqlalchemy import (Column, Computed, DateTime, ForeignKey, ForeignKeyConstraint, Identity, Index, Integer, MetaData,
                        PrimaryKeyConstraint, Sequence, String, Table, UniqueConstraint, func, text)
from sqlalchemy.orm import column_property, declarative_base, deferred, relationship, synonym
from sqlalchemy.schema import CheckConstraint

Base = declarative_base(metadata=MetaData(schema="shop", naming_convention={
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(column_0_label)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}))
PREFIX = "shop_"
Required = partial(Column, nullable=False)


def key(name="id"):
    return Column(name, Integer, primary_key=True)


def stamps():
    return [Column("made", DateTime), Column("changed", DateTime)]


class Customer(Base):
    __tablename__ = PREFIX + "customer"
    id = key()
    name = Required(String(30), comment="it's a name", key="label")
    nick = Required(String(30), unique=True, nullable=True)
    _secret = Column("Secret Word", String, index=True, server_default="it's")
    amount = Column(Integer, server_default=text("0"), nullable=False)
    amount2 = Column(Integer, server_default="0")
    since = Column(DateTime, server_default=func.now())
    day = Column(sa.Date, server_default=func.current_date())
    zone = Column(DateTime, server_default=func.timezone("utc", func.now()))
    active = Column(sa.Boolean, server_default=sa.true())
    off = Column(sa.Boolean, server_default=sa.sql.expression.false())
    big = deferred(Column(sa.Text))
    twice = Column(Integer, Computed("amount * 2"))
    alias = synonym("amount")
    expression = column_property(amount + 1)
    orders = relationship("Order")
    __table_args__ = (
        CheckConstraint("amount > 0", name="positive"),
        UniqueConstraint("label", "amount"),
        Index(None, "label"),
        Index("ix_low", func.lower(name)),
        Index("ix_desc", amount.desc()),
    )


class Order(Base):
    __tablename__ = f"{PREFIX}order"
    __table_args__ = {"schema": "sales", "comment": "orders of customers"}
    number = Column(Integer, Sequence("numbers"), primary_key=True)
    customer = Column(ForeignKey("shop.shop_customer.id", ondelete="cascade", name="fk_named"))
    label = Column(ForeignKey(Customer.name, onupdate="SET NULL"))
    identity = Column(Integer, Identity(start=3))
    ix = Column(Integer, index=True, unique=True)


class Line(Base):
    __tablename__ = "line"
    a = Column(Integer)
    b = Column(Integer)
    c = Column(Integer, nullable=True)
    __table_args__ = (
        PrimaryKeyConstraint("b", "a"),
        ForeignKeyConstraint(["a"], ["sales.shop_order.number"], name="fk_a", ondelete="RESTRICT"),
    )


class Part(Base):
    __tablename__ = "part"
    line_a = Column(Integer, primary_key=True, autoincrement=False)
    line_b = Column(Integer, primary_key=True)
    text_key = Column(String, primary_key=True)
    __table_args__ = (ForeignKeyConstraint([line_b, line_a], [Line.b, Line.a]), )


class OneToOne(Base):
    __tablename__ = "one"
    id = Column(None, ForeignKey("part.line_a"), primary_key=True)
    later = Column(ForeignKey("tags.id"))


tags = Table(
    "tags", Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(5), nullable=False, default="x"),
    *stamps(),
    UniqueConstraint("kind", name="uq_kind"),
    comment="free words",
)
Index("ix_tags_kind_made", tags.c.kind, tags.c.made.desc(), unique=True)
Index("ix_customer_amount", Customer.amount)

for _name in ("red", "blue"):
    Table(f"color_{_name}", Base.metadata, key("code"), Column("tag", tags.c.id.type, ForeignKey(tags.c.id)))
