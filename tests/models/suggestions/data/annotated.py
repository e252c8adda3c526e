from datetime import datetime
from typing import Optional

from sqlalchemy import DateTime, ForeignKey, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Tag(Base):
    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)


class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    email: Mapped[Optional[str]] = mapped_column(
        String(120),
        unique=True,
    )
    age: Mapped[Optional[str]] = mapped_column(Text)
    boss_id: Mapped[Optional[int]]
    tag_id: Mapped[Optional[int]] = mapped_column(ForeignKey("tags.id"))
    note: Mapped[Optional[str]] = mapped_column("note", Text)
    ghost: Mapped[Optional[str]]
    last_activity: Mapped[Optional[datetime]]


class Membership(Base):
    __tablename__ = "memberships"

    user_id: Mapped[int] = mapped_column(primary_key=True)
    tag_id: Mapped[Optional[int]]
    since: Mapped[Optional[datetime]] = mapped_column(DateTime)
