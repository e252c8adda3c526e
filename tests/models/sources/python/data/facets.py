import enum

from sqlalchemy import (CheckConstraint, Column, Computed, Enum, Identity, Index, Integer, String, UniqueConstraint,
                        text)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.settings import ALWAYS, LIMIT, LABELS, WHERE, limits


class Base(DeclarativeBase):
    pass


class Known(Base):
    __tablename__ = "known"
    __table_args__ = (
        CheckConstraint("amount > 1").ddl_if(dialect="postgresql"),
        CheckConstraint("amount > 2").ddl_if(dialect="sqlite"),
        UniqueConstraint("name", "amount", postgresql_nulls_not_distinct=True),
        Index("ix_nulls", "name", unique=True, postgresql_nulls_not_distinct=True),
        Index("ix_text", text("name DESC NULLS LAST"), text("lower(name) text_pattern_ops"), text("amount int4_ops ASC")),
        Index("ix_expression", text("(amount + 1)")),
    )
    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    name: Mapped[str] = mapped_column(CheckConstraint("name <> ''"), String(5))
    amount: Mapped[int] = mapped_column(CheckConstraint("amount > 0", name="positive"))
    twice: Mapped[int] = mapped_column(Computed("amount * 2"))


class Unknown(Base):
    __tablename__ = "unknown"
    __table_args__ = (
        CheckConstraint(WHERE),
        Index("ix_where", "b", postgresql_where=WHERE),
        Index("ix_known", "b"),
        limits("b"),
    )
    id = Column(Integer, Identity(always=ALWAYS), primary_key=True)
    b = Column(Integer, Computed(WHERE))
    c = Column(Enum(*LABELS, name="labels"))
    d = Column(Integer, server_default=LIMIT)
    e = Column(Integer, CheckConstraint(b / 2 > 1))


class Color(enum.Enum):
    red = "R"
    rouge = "R"


class Aliased(Base):
    __tablename__ = "aliased"
    id = Column(Integer, primary_key=True)
    color = Column(Enum(Color))
    other = Column(Enum(Color, values_callable=lambda e: [m.value for m in e]))
    short = Column(Enum(Color, native_enum=False, length=9, create_constraint=True))
