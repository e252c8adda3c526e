from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Integer, MetaData, String, Table, func
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    as_declarative,
    declared_attr,
    mapped_as_dataclass,
    mapped_column,
    registry,
    relationship,
)

if TYPE_CHECKING:
    from .other import Other


class Base(DeclarativeBase):
    registry = registry(type_annotation_map={str: String(200), datetime: DateTime(timezone=True)})
    __abstract__ = True


class Base2(DeclarativeBase):
    pass


Base2.metadata.naming_convention = {"pk": "pk_%(table_name)s"}
Base2.metadata.schema = "q"


T = TypeVar("T")


class GenericModel(Base, Generic[T]):
    __abstract__ = True
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class G1(GenericModel[int]):
    __tablename__ = "g1"
    when: Mapped[datetime]
    others: Mapped[list[Other]] = relationship()
    other: Mapped[Other] = relationship(back_populates="x")
    flag: Mapped[bool | None] = mapped_column(server_default="f", default=False)


class W(Base2):
    __tablename__ = "w"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    with_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    r: Mapped[W] = relationship()


reg = registry()


@mapped_as_dataclass(reg)
class MD:
    __tablename__ = "md"
    id: Mapped[int] = mapped_column(init=False, primary_key=True)


@as_declarative()
class Old:
    id = Column(Integer, primary_key=True)
    @declared_attr
    def __tablename__(cls): return cls.__name__.lower()


class Thing(Old):
    active = Column(Boolean, default=True)


class B3(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)
    created: Mapped[datetime] = mapped_column(server_default=func.now(), sort_order=99)


class X3(B3):
    __tablename__ = "x3"
    name: Mapped[str]


assoc = Table("assoc", B3.metadata, Column("x", ForeignKey("x3.id"), primary_key=True), Column("y", ForeignKey(X3.id), primary_key=True))
Table("noname", MetaData(), *(Column(f"c{i}", Integer) for i in range(2)), Column("pk", Integer, primary_key=True))
