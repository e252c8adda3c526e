from __future__ import annotations

import enum
import uuid
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, NewType, Optional, Union

import sqlalchemy as sa
import sqlalchemy.orm as so
from sqlalchemy import ForeignKey, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column, relationship

intpk = Annotated[int, mapped_column(primary_key=True)]
str50 = Annotated[str, 50]
stamp = Annotated[datetime, mapped_column(nullable=False, server_default=sa.func.now())]
Money = NewType("Money", Decimal)


class Status(enum.Enum):
    open = 1
    closed = 2


class Base(DeclarativeBase):
    type_annotation_map = {str50: String(50), dict[str, Any]: JSONB, datetime: sa.DateTime(timezone=True)}


class Stamped:
    created: Mapped[stamp]
    note: Mapped[Optional[str]] = mapped_column(String(9), sort_order=-1)


class User(Stamped, Base):
    __tablename__ = "users"

    id: Mapped[intpk]
    name: Mapped[str50] = mapped_column(unique=True)
    nick: Mapped[Optional[str]]
    age: Mapped[int | None] = mapped_column("years", index=True)
    born: Mapped["date"]
    ratio: so.Mapped[float] = so.mapped_column(nullable=True)
    balance: Mapped[Money]
    data: Mapped[dict[str, Any]]
    status: Mapped[Status]
    level: Mapped[Literal["low", "medium"]]
    token: Mapped[uuid.UUID] = mapped_column(default=uuid.uuid4)
    flag: Mapped[Union[bool, None]]
    blob: Mapped["Optional[bytes]"]
    limit: ClassVar[int] = 3
    plain = mapped_column(sa.Text)
    old: Mapped[str] = sa.Column(sa.String(3))
    posts: Mapped[list["Post"]] = relationship(back_populates="author")
    odd: Mapped[complex]


class Post(MappedAsDataclass, Base):
    __tablename__ = "posts"
    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    editor_id: Mapped[Optional[int]] = mapped_column(ForeignKey(User.id, ondelete="SET NULL"))
    author: Mapped[User] = relationship()


class Owned:
    @declared_attr
    def owner_id(cls) -> Mapped[int]:
        return mapped_column(ForeignKey("users.id"))

    @declared_attr
    def note(cls) -> Mapped[Optional[str50]]:
        return mapped_column()

    @declared_attr
    def loose(cls):
        return mapped_column(sa.Integer)


class Item(Owned, Base):
    __tablename__ = "items"
    id: Mapped[intpk]
