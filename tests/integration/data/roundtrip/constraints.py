from sqlalchemy import (
    BLANK_SCHEMA,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    and_,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, JSONB
from sqlalchemy.orm import declarative_base

metadata = MetaData(
    schema="app",
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    },
)
Base = declarative_base(metadata=metadata)


class Room(Base):
    __tablename__ = "room"
    floor = Column(Integer)
    number = Column(Integer)
    name = Column(String(20), index=True, comment="Shown")
    data = Column(JSONB)
    __table_args__ = (
        PrimaryKeyConstraint("floor", "number"),
        UniqueConstraint(name, "floor"),
        CheckConstraint(floor > 0, name="above"),
        CheckConstraint(and_(number >= 1, number < 100), name="number"),
        CheckConstraint("char_length(name) > 2", name="name"),
        CheckConstraint(name.in_(["a", "b"]) | name.is_(None), name="known"),
        Index("lowered", func.lower(name), unique=True),
        Index("partial", "floor", number.desc().nullslast(), postgresql_where=(floor > 3)),
        Index("gin", "data", postgresql_using="gin", postgresql_ops={"data": "jsonb_path_ops"}),
        Index("including", "name", postgresql_include=["floor"]),
        {"comment": "Where people meet"},
    )


class Booking(Base):
    __tablename__ = "booking"
    id = Column(Integer, primary_key=True)
    floor = Column(Integer, nullable=False)
    number = Column(Integer, nullable=False)
    parent_id = Column(ForeignKey("booking.id", use_alter=True, name="parent", deferrable=True))
    root_id = Column(ForeignKey("app.booking.id", ondelete="set null", onupdate="cascade"))
    during = Column(TSTZRANGE)
    __table_args__ = (
        ForeignKeyConstraint(["floor", number], ["app.room.floor", Room.number], ondelete="CASCADE", match="FULL"),
        ExcludeConstraint(("during", "&&"), name="no_overlap", using="gist"),
    )


outside = Table(
    "outside",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Integer, CheckConstraint("room <> 0", name="nonzero"), unique=True),
    Column("booking_id", ForeignKey(Booking.id, ondelete="RESTRICT")),
    schema=BLANK_SCHEMA,
)
other = Table("room", metadata, Column("id", ForeignKey("app.booking.id"), primary_key=True), schema="other")
