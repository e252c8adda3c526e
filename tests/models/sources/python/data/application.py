from __future__ import annotations
import datetime
import enum
import uuid
from typing import Annotated, Any

import sqlalchemy as sa
from sqlalchemy import (
    TIMESTAMP,
    BigInteger,
    CheckConstraint,
    Enum,
    ForeignKey,
    Index,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    func,
    orm,
    select,
    sql,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, CITEXT, INET, JSONB, TSVECTOR
from sqlalchemy.dialects.postgresql import UUID as PG_UUID
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.ext.declarative import declared_attr
from sqlalchemy.ext.mutable import MutableDict, MutableList
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, mapped_column, relationship

datetime_now = Annotated[datetime.datetime, mapped_column(server_default=func.now())]
bool_false = Annotated[bool, mapped_column(server_default=sql.false())]
uuid_pk = Annotated[uuid.UUID, mapped_column(primary_key=True, server_default=text("gen_random_uuid()"))]

my_metadata = MetaData(naming_convention={"ix": "ix_%(column_0_N_label)s", "uq": "%(table_name)s_%(column_0_N_name)s_key", "fk": "%(table_name)s_%(column_0_N_name)s_fkey", "pk": "%(table_name)s_pkey"})

class StringEnum(TypeDecorator):
    impl = String
    cache_ok = True
    def __init__(self, enum_klass: type[enum.StrEnum], **kwargs: Any):
        super().__init__(**kwargs)
        self.enum_klass = enum_klass

class Status(enum.StrEnum):
    open = "open"
    closed = "closed"

class ModelBase(AsyncAttrs, DeclarativeBase):
    metadata = my_metadata
    type_annotation_map = {datetime.datetime: TIMESTAMP(timezone=True), uuid.UUID: PG_UUID(as_uuid=True), dict: JSONB, list[str]: ARRAY(String), dict[str, Any]: MutableDict.as_mutable(JSONB)}
    def __repr__(self): return "x"

class TimestampedModel(ModelBase):
    __abstract__ = True
    created_at: Mapped[datetime.datetime] = mapped_column(TIMESTAMP(timezone=True), nullable=False, default=func.now, index=True)
    deleted_at: Mapped[datetime.datetime | None] = mapped_column(TIMESTAMP(timezone=True), nullable=True, default=None, index=True)

class RecordModel(TimestampedModel):
    __abstract__ = True
    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=uuid.uuid4)

class EventBase:
    source_id: orm.Mapped[uuid.UUID]
    time: Mapped[datetime_now]
    additional: Mapped[dict | None]

class HasEvents:
    Event: type
    def __init_subclass__(cls, /, **kwargs: Any) -> None:
        cls.Event = type(
            f"{cls.__name__}Event",
            (EventBase, RecordModel),
            dict(
                __tablename__=f"{cls.__name__.lower()}_events",
                __table_args__=(Index(f"ix_{cls.__name__.lower()}_events_source_id", "source_id"),),
                source_id=mapped_column(PG_UUID(as_uuid=True), ForeignKey("%s.id" % (cls.__tablename__,), deferrable=True, initially="DEFERRED", ondelete="CASCADE"), nullable=False),
                source=orm.relationship(cls, back_populates="events"),
            ),
        )
        super().__init_subclass__(**kwargs)

class OrgMixin:
    @declared_attr
    def organization_id(cls) -> Mapped[uuid.UUID]:
        return mapped_column(Uuid, ForeignKey("organizations.id", ondelete="cascade"), nullable=False, index=True)
    @declared_attr
    def organization(cls) -> Mapped["Organization"]:
        return relationship("Organization", lazy="raise")

class MetadataMixin:
    _user_metadata: Mapped[dict[str, Any]] = mapped_column("user_metadata", JSONB, nullable=False, default=dict)
    @property
    def user_metadata(self): return self._user_metadata

class Organization(HasEvents, RecordModel):
    __tablename__ = "organizations"
    __table_args__ = (
        UniqueConstraint("slug"),
        CheckConstraint("next > 0", name="next_positive"),
        Index("search_idx", "search_vector", postgresql_using="gin"),
        Index("lower_slug", func.lower("slug")),
        Index("slug_part", text("lower(slug) text_pattern_ops"), postgresql_where=text("deleted_at IS NULL")),
    )
    slug: Mapped[str] = mapped_column(CITEXT, nullable=False, unique=True)
    status: Mapped[Status] = mapped_column(StringEnum(Status, length=20), nullable=False, default=Status.open)
    st2: Mapped[Status] = mapped_column(Enum(Status, values_callable=lambda x: [e.value for e in x]), server_default=Status.open)
    st3: Mapped[Status] = mapped_column(server_default=Status.open.value)
    next: Mapped[int] = mapped_column(default=1)
    enabled: Mapped[bool_false]
    search_vector: Mapped[str] = mapped_column(TSVECTOR, sa.Computed("to_tsvector('simple', slug)", persisted=True))
    tags: Mapped[list[str]] = mapped_column(server_default="{}")
    settings: Mapped[dict[str, Any]]
    count = column_property(select(func.count()).scalar_subquery())
    email_domains: Mapped[list[str] | None] = mapped_column(MutableList.as_mutable(ARRAY(String)))
    @declared_attr
    def members(cls): return relationship("Member")

class Product(OrgMixin, MetadataMixin, RecordModel):
    __tablename__ = "products"
    name: Mapped[str] = mapped_column(CITEXT(), nullable=False)
    price: Mapped[int | None] = mapped_column(sa.Integer, nullable=True)
    media: Mapped[list["Media"]] = relationship()
    parent_id: Mapped[uuid.UUID | None] = mapped_column(Uuid, sa.ForeignKey("products.id"), nullable=True)
    seq: Mapped[int] = mapped_column(BigInteger, sa.Sequence("product_seq"), nullable=False)

class Bench(ModelBase):
    __tablename__ = "bench"
    id: Mapped[uuid_pk]
    ip: Mapped[str] = mapped_column(INET)
    fk: Mapped[uuid.UUID] = mapped_column(ForeignKey(Organization.id))
    counter_id: Mapped[int] = mapped_column(ForeignKey("counters.id"))
    fk2 = mapped_column(ForeignKey("organizations.id"), nullable=False)


class Counter(ModelBase):
    __tablename__ = "counters"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
