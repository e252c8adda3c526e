import datetime, uuid
import dataclasses
from dataclasses import dataclass, field
from typing import Optional, List, Annotated
from sqlalchemy import Table, Column, Integer, String, ForeignKey, MetaData, func, text, DateTime
from sqlalchemy.orm import registry, mapped_column, Mapped, MappedAsDataclass, DeclarativeBase, composite, relationship, column_property, query_expression, synonym, deferred, dataclass_transform, reconstructor
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.ext.associationproxy import association_proxy, AssociationProxy

mapper_registry = registry()
reg2 = registry(metadata=MetaData(schema="s2"), type_annotation_map={str: String(20)})

class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """b"""

@mapper_registry.mapped
@dataclass
class User:
    __table__ = Table(
        "user", mapper_registry.metadata,
        Column("id", Integer, primary_key=True),
        Column("name", String(50)),
    )
    id: int = field(init=False)
    name: Optional[str] = None

@mapper_registry.mapped
@dataclass
class Addr:
    __tablename__ = "address"
    __sa_dataclass_metadata_key__ = "sa"
    id: int = field(init=False, metadata={"sa": Column(Integer, primary_key=True)})
    user_id: int = field(init=False, metadata={"sa": Column(ForeignKey("user.id"))})
    email: str = field(default=None, metadata={"sa": Column(String(50))})
    u: Optional[str] = field(default=None, metadata={"sa": lambda: Column(String(51))})

@reg2.mapped_as_dataclass(kw_only=True)
class C:
    __tablename__ = "c"
    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    name: Mapped[str] = mapped_column(default="x")
    ins: Mapped[str] = mapped_column(insert_default=func.now(), default=None)
    created: Mapped[datetime.datetime] = mapped_column(insert_default=func.now(), server_default=func.now(), default=None)
    opt: Mapped[Optional[str]] = mapped_column(default_factory=lambda: "x")

@dataclasses.dataclass
class Point:
    x: int
    y: int

@dataclasses.dataclass
class NPoint:
    x: float
    y: Optional[str]

class Vertex(Base):
    __tablename__ = "vertices"
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    start: Mapped[Point] = composite(mapped_column("x1"), mapped_column("y1"))
    end: Mapped[Point] = composite("x2", "y2")
    third: Mapped[NPoint] = composite(mapped_column("x3", nullable=True), mapped_column("y3", String(3)))
    old = composite(Point, Column("x4", Integer), Column("y4", Integer))
    own: Mapped[int] = mapped_column(deferred=True, repr=False)
    total = column_property(func.length("x"))
    expr: Mapped[int] = query_expression()
    syn: Mapped[int] = synonym("own")
    d = deferred(Column("dd", Integer))
    bio: Mapped[str] = deferred(mapped_column(String(5)))
    fullc: Mapped[str] = column_property(Column("full", String(9)))
    rel: Mapped[List["Vertex"]] = relationship()
    prox: AssociationProxy[List[str]] = association_proxy("rel", "id")
    rid: Mapped[Optional[int]] = mapped_column(ForeignKey("vertices.id"), default=None)

    @hybrid_property
    def area(self) -> int:
        return 1

    @area.expression
    def area(cls):
        return cls.own

class Imp:
    pass
imp_table = Table("imp", mapper_registry.metadata, Column("id", Integer, primary_key=True), Column("vid", ForeignKey(Vertex.id)))
mapper_registry.map_imperatively(Imp, imp_table, properties={"x": relationship(Vertex)}, exclude_properties=["vid"])
class Imp2:
    pass
mapper_registry.map_imperatively(Imp2, Table("imp2", mapper_registry.metadata, Column("id", Integer, primary_key=True), Column("imp_id", ForeignKey(Imp.id))))
