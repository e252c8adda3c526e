from dataclasses import dataclass, field
from typing import List, Optional

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, UniqueConstraint
from sqlalchemy.orm import composite, mapper, registry, relationship

reg = registry()
metadata = reg.metadata


class User:
    pass


class Address:
    pass


class Legacy:
    pass


users = Table("users", metadata, Column("id", Integer, primary_key=True), Column("name", String(9), key="label"))
addresses = Table(
    "addresses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", ForeignKey(users.c.id), nullable=False),
    Column("second_id", None, ForeignKey("users.id")),
    UniqueConstraint("id", "user_id"),
)
reg.map_imperatively(User, users, properties={"addresses": relationship("Address")}, exclude_properties=["label"])
reg.map_imperatively(Address, addresses)
mapper(Legacy, Table("legacy", metadata, Column("id", Integer, primary_key=True), Column("user", ForeignKey(User.id))))
Index("by_label", users.c.label)
Index("by_user", addresses.c.user_id.desc(), unique=True)


@reg.mapped
@dataclass
class Project:
    __table__ = Table("project", reg.metadata, Column("id", Integer, primary_key=True), Column("name", String(50)))
    id: int = field(init=False)
    name: Optional[str] = None


@reg.mapped
@dataclass
class Task:
    __tablename__ = "task"
    __sa_dataclass_metadata_key__ = "sa"
    id: int = field(init=False, metadata={"sa": Column(Integer, primary_key=True)})
    project_id: int = field(init=False, metadata={"sa": Column(ForeignKey("project.id"))})
    title: str = field(default="", metadata={"sa": Column(String(50), nullable=False)})
    tags: List[str] = field(default_factory=list)


@dataclass
class Point:
    x: int
    y: int


@reg.mapped
class Vertex:
    __tablename__ = "vertex"
    id = Column(Integer, primary_key=True)
    start = composite(Point, Column("x1", Integer), Column("y1", Integer, nullable=False))
