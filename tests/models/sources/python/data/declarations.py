import dataclasses
import datetime
from typing import List, Optional

from sqlalchemy import Column, ForeignKey, Integer, String, Table, func, inspect
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    WriteOnlyMapped,
    column_property,
    composite,
    declared_attr,
    deferred,
    mapped_column,
    query_expression,
    relationship,
    synonym,
)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    pass


@dataclasses.dataclass
class Point:
    x: int
    y: Optional[int]


@dataclasses.dataclass
class Money:
    amount: int
    currency: str


class HasId:
    @declared_attr.cascading
    def id(cls) -> Mapped[int]:
        for base in cls.__mro__[1:-1]:
            if getattr(base, "__table__", None) is not None:
                return mapped_column(ForeignKey(base.id), primary_key=True)
        return mapped_column(primary_key=True)


class Vertex(Base):
    __tablename__ = "vertices"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    start: Mapped[Point] = composite(mapped_column("x1"), mapped_column("y1"))
    end: Mapped[Optional[Point]] = composite(mapped_column("x2", nullable=True), mapped_column("y2", String(3)))
    price: Mapped[Money] = composite()
    old = composite(Point, Column("x3", Integer), Column("y3", Integer))
    named: Mapped[Point] = composite("rank", "parent_id")
    rank: Mapped[int] = mapped_column(deferred=True, repr=False)
    created: Mapped[datetime.datetime] = mapped_column(insert_default=func.now(), default=None)
    total: Mapped[int] = column_property(func.length("x"))
    loaded: Mapped[int] = query_expression()
    other: Mapped[int] = synonym("rank")
    late = deferred(Column("lazy", Integer))
    bio: Mapped[str] = deferred(mapped_column(String(5)))
    full: Mapped[str] = column_property(mapped_column("full_name", String(9)))
    parent_id: Mapped[Optional[int]] = mapped_column(ForeignKey("vertices.id"), default=None)
    children: Mapped[List["Vertex"]] = relationship(default_factory=list)
    visits: WriteOnlyMapped["Vertex"] = relationship()
    ids: AssociationProxy[List[int]] = association_proxy("children", "id")

    @hybrid_property
    def area(self) -> int:
        return 1

    @area.inplace.expression
    @classmethod
    def _area(cls):
        return cls.rank


class Modern(DeclarativeBase):
    @declared_attr.directive
    def __tablename__(cls) -> str:
        return cls.__name__.lower() + "s"

    @declared_attr.directive
    def __table_args__(cls):
        return {"schema": "app", "comment": cls.__name__}


class Employee(HasId, Modern):
    type: Mapped[str]
    __mapper_args__ = {"polymorphic_on": "type", "polymorphic_identity": "employee"}


class Engineer(Employee):
    skill: Mapped[str] = mapped_column(String(10))


class Manager(Employee):
    __tablename__ = None
    __table_args__ = None
    boss: Mapped[Optional[str]] = mapped_column(String(10), use_existing_column=True)


class Director(Employee):
    __tablename__ = None
    __table_args__ = None
    boss: Mapped[Optional[str]] = mapped_column(String(10), use_existing_column=True)
