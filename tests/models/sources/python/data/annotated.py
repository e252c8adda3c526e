from __future__ import annotations

import datetime as dt
import enum
import typing as t
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType, Optional

from sqlalchemy import ARRAY, JSON, BigInteger, Enum, ForeignKey, Identity, Numeric, String, Uuid, func
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from typing_extensions import TypeAliasType

intpk = Annotated[int, mapped_column(primary_key=True)]
required_name = Annotated[str, mapped_column(String(30), nullable=False)]
nested = Annotated[required_name, mapped_column(index=True)]
node_fk = Annotated[int, mapped_column(ForeignKey("nodes.id"))]
optional_name = Annotated[Optional[str], mapped_column(String(10))]
unique_name = Annotated[str, mapped_column(String(12), unique=True, comment="c")]
stamp = Annotated[dt.datetime, mapped_column(nullable=False, server_default=func.CURRENT_TIMESTAMP())]
str_30 = Annotated[str, 30]
num_12_4 = Annotated[Decimal, 12]
UserId = NewType("UserId", uuid.UUID)
OptionalText = NewType("OptionalText", Optional[str])
Status = Literal["pending", "done"]
type Name = Annotated[str, mapped_column(String(77))]
type Json = dict[str, Any]
type Pair[T] = tuple[T, T]
Alias = TypeAliasType("Alias", str)


class Kind(enum.StrEnum):
    A = enum.auto()
    B = "bee"


class Shade(enum.Enum):
    dark = 1


class Base(DeclarativeBase):
    type_annotation_map = {
        str_30: String(30),
        num_12_4: Numeric(12, 4),
        Status: Enum("pending", "done", name="status_enum"),
        enum.Enum: Enum(enum.Enum, native_enum=False, length=50),
        Shade: Enum(Shade, name="shades"),
        UserId: Uuid,
        dict[str, Any]: JSON,
        list[str]: ARRAY(String),
    }


class Repository[T]:
    model: type[T]

    def get(self, key: T) -> T | None: ...


class HasParent:
    @declared_attr
    def parent_id(cls) -> Mapped[int | None]:
        return mapped_column(ForeignKey("nodes.id", ondelete="SET NULL"))

    @declared_attr
    def label(cls) -> Mapped[str]:
        return mapped_column()


class Node(HasParent, Base):
    __tablename__ = "nodes"

    id: Mapped[intpk]
    name: Mapped[required_name]
    name_null: Mapped[required_name] = mapped_column(nullable=True)
    name_longer: Mapped[required_name] = mapped_column(String(99))
    name_nested: Mapped[nested]
    name_unique: Mapped[unique_name] = mapped_column("n_unique")
    name_optional: Mapped[Optional[unique_name]]
    name_within: Mapped[optional_name]
    at: Mapped[stamp]
    at_union: Mapped[stamp | None]
    other: Mapped[node_fk]
    other_null: Mapped[Optional[node_fk]] = mapped_column(index=True)
    short: Mapped[str_30]
    number: Mapped[num_12_4]
    status: Mapped[Status]
    user: Mapped[UserId | None]
    text_null: Mapped[OptionalText]
    by_alias: Mapped[Name]
    json: Mapped[Json | None]
    alias: Mapped[Alias]
    kind: Mapped[Kind]
    shade: Mapped[Shade]
    literal: Mapped[Literal["a", "bbbb"]]
    literal_null: Mapped[Literal["a", None]]
    later: Mapped["dt.datetime | None"]
    inside: Mapped[Optional["dt.date"]]
    whole: "Mapped[int]"
    tags: Mapped[list[str]]
    either: Mapped[t.Union[None, int]]
    big: Mapped[int] = mapped_column(BigInteger, Identity(start=10, always=True))
    limit: t.ClassVar[int] = 4
    final: t.Final[int] = 3
    pair: Mapped[Pair[int]]
