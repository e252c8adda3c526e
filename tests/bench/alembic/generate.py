# SPDX-License-Identifier: MIT
"""Writes the models of a made-up company as a package: tables of 15 columns, spread over files, with what real models
have: mixins, foreign keys, indexes, constraints, server defaults, an enum."""
import pathlib

PER_FILE = 20
TOPICS = ("Account", "Invoice", "Shipment", "Payment", "Product", "Campaign", "Message", "Device", "Session", "Report")

BASE = '''\
"""What all models share."""
import enum

from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, func
from sqlalchemy.orm import declarative_base, declared_attr

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

Base = declarative_base(metadata=MetaData(naming_convention=NAMING))


class State(enum.Enum):
    new = "n"
    open = "o"
    done = "d"


class Timestamped:
    """When a row came and when it changed."""

    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), onupdate=func.now())


class Owned:
    """Whose a row is."""

    @declared_attr
    def owner_id(cls):
        return Column(Integer, ForeignKey("account_0.id", ondelete="CASCADE"), index=True)
'''

HEAD = '''\
"""Models of one part of the company."""
from sqlalchemy import (Boolean, CheckConstraint, Column, Date, Enum, ForeignKey, Index, Integer, Numeric,
                        String, Text, UniqueConstraint, text)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import relationship

from .base import Base, Owned, State, Timestamped
'''

MODEL = '''

class {name}(Timestamped, Owned, Base):
    """{topic} number {number}."""

    __tablename__ = "{table}"
    __table_args__ = (
        UniqueConstraint("code", "kind"),
        CheckConstraint("amount >= 0", name="amount_positive"),
        Index("ix_{table}_kind_day", "kind", "day"),
    )

    id = Column(Integer, primary_key=True)
    parent_id = Column(Integer, ForeignKey("{parent}.id", ondelete="SET NULL"), nullable=True)
    title = Column(String(255), nullable=False)
    code = Column(String(32), nullable=False, index=True)
    kind = Column(String(20), nullable=False, server_default="plain")
    state = Column(Enum(State, name="state"), nullable=False, server_default=State.new.name)
    note = Column(Text)
    amount = Column(Numeric(12, 2), nullable=False, server_default=text("0"))
    enabled = Column(Boolean, nullable=False, server_default=text("true"))
    payload = Column(JSONB)
    day = Column(Date, default=None)
    count = Column(Integer, default=0)

    parent = relationship("{parent_name}", remote_side="{parent_name}.id")

    def __repr__(self):
        return f"<{name} {{self.id}} {{self.title!r}}>"
'''


def names(number):
    topic = TOPICS[number % len(TOPICS)]
    return topic, f"{topic}{number}", f"{topic.lower()}_{number}"


def model(number):
    topic, name, table = names(number)
    # A tree: SQLAlchemy follows references by recursion, which a long chain would exhaust.
    _, parent_name, parent = names(number // 2)
    return MODEL.format(name=name, topic=topic, number=number, table=table, parent=parent, parent_name=parent_name)


def write(folder, tables):
    """Writes the package into the folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    (folder / "base.py").write_text(BASE)
    parts = []
    for first in range(0, tables, PER_FILE):
        part = f"part_{first // PER_FILE:04}"
        parts.append(part)
        numbers = range(first, min(first + PER_FILE, tables))
        (folder / f"{part}.py").write_text(HEAD + "".join(map(model, numbers)))
    lines = [f"from . import {part}\n" for part in parts]
    (folder / "__init__.py").write_text('"""The models of the company."""\n' + "".join(lines)
                                        + "from .base import Base\n")


def drift(tables):
    """The statements that make the database differ from the models, in every hundredth table, each in its way."""
    changes = (
        "ALTER TABLE {0} DROP COLUMN note", "ALTER TABLE {0} ADD COLUMN extra integer",
        "ALTER TABLE {0} ALTER COLUMN title TYPE varchar(100)", "ALTER TABLE {0} ALTER COLUMN title DROP NOT NULL",
        "DROP INDEX ix_{0}_kind_day",
    )
    for turn, number in enumerate(range(50, tables, 100)):
        yield changes[turn % len(changes)].format(names(number)[2])
