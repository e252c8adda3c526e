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
    name: Mapped[Optional[str]] = mapped_column(String(80))
    email: Mapped[str] = mapped_column(
        String(120),
    )
    age: Mapped[Optional[int]] = mapped_column(Integer)
    boss_id: Mapped[Optional[int]] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    tag_id: Mapped[int] = mapped_column()
    note: Mapped[Optional[dict]] = mapped_column("note", JSONB)
    last_activity: Mapped[Optional[datetime]] = mapped_column("last_activity_at")
    metadata_: Mapped[dict] = mapped_column("metadata", JSONB)
    price: Mapped[Optional[Decimal]] = mapped_column(Numeric(10, 2))
    seen_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    at: Mapped[Optional[datetime]] = mapped_column(TIMESTAMP(precision=3))
    names: Mapped[Optional[list[str]]] = mapped_column(ARRAY(Text))
    label_id: Mapped[Optional[int]] = mapped_column(Integer, ForeignKey("labels.id"))


class Membership(Base):
    __tablename__ = "memberships"

    user_id: Mapped[int] = mapped_column(primary_key=True)
    tag_id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[Optional[date]] = mapped_column(Date)


class Labels(Base):
    __tablename__ = "labels"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
