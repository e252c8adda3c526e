from __future__ import annotations

import sqlalchemy as sa

from . import base as b
from .base import Base, pk, short


class Person(Base):
    __tablename__ = b.PREFIX + "people"

    id = pk()
    name = sa.Column(sa.String(b.SIZES["name"]), nullable=False, unique=True)
    code = short(nullable=False, server_default="x")


@lambda cls: cls
class Group(Base):
    id = pk(comment="made by a function")
    (left, right) = [sa.Column(sa.Integer) for _ in range(2)]
