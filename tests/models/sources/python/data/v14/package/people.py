from sqlalchemy import Column, ForeignKey, String
from sqlalchemy.orm import relationship

from . import base as models
from .base import Base, Named


class Person(Named, models.Base):
    __tablename__ = "people"
    kind = Column(String(10))
    __mapper_args__ = {"polymorphic_on": kind}


class Manager(Person):
    __tablename__ = None
    budget = Column(String(5))
    __mapper_args__ = {"polymorphic_identity": "m"}


class Engineer(Person):
    __tablename__ = "engineers"
    id = Column(ForeignKey("people.id"), primary_key=True)
    skill = Column(String(7))
    __mapper_args__ = {"polymorphic_identity": "e"}
