import uuid
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal, Optional

from pydantic import EmailStr, PositiveInt, constr
from sqlalchemy import CheckConstraint, Column, DateTime, UniqueConstraint, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import AutoString, Field, Relationship, SQLModel


class Color(str, Enum):
    red = "r"
    blue = "b"


class Stamped(SQLModel):
    created: datetime = Field(
        default_factory=datetime.now,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": func.now()},
    )


class PersonBase(SQLModel):
    model_config = {"extra": "forbid"}
    limit: ClassVar[int] = 3
    email: EmailStr = Field(unique=True, index=True, max_length=255)
    active: bool = True
    title: str | None = Field(default=None, max_length=20)


class PersonCreate(PersonBase):
    password: str


class Person(PersonBase, table=True):
    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
    title: Optional[str] = Field(default=None, max_length=40)
    things: list["Thing"] = Relationship(back_populates="owner")


class Thing(Stamped, table=True):
    __tablename__ = "things"
    __table_args__ = (UniqueConstraint("name", "owner_id", name="uq_name"), {"schema": "shop"})

    id: Optional[int] = Field(None, primary_key=True)
    owner_id: uuid.UUID = Field(foreign_key="person.id", ondelete="CASCADE")
    owner: Person | None = Relationship(back_populates="things")
    name: constr(max_length=9)
    price: Decimal = Field(default=0, max_digits=5, decimal_places=3)
    color: Color
    second: Color | None = None
    size: Literal["s", "m"] = "s"
    count: PositiveInt = Field(default=None)
    code: Annotated[str, Field(max_length=7)] = "x"
    extra: dict[str, Any] = Field(default_factory=dict, sa_column=Column("metadata", JSONB, nullable=False))
    tag: str = Field(sa_type=AutoString(5), sa_column_kwargs={"name": "label", "comment": "Shown"})
    note: str | None = Field(index=True, sa_column_args=[CheckConstraint("note <> ''")])
    odd: list[str]
