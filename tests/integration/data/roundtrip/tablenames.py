import re
from functools import lru_cache

from sqlalchemy import Column, DateTime, ForeignKey, Integer, String
from sqlalchemy.orm import declarative_base, declared_attr

words = re.compile("[A-Z][a-z]*")
CAPITALS = re.compile(r"((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))")


def split_name(name):
    parts = re.split("(?=[A-Z])", name)
    return "_".join([part.lower() for part in parts if part])


class BySplit:
    @declared_attr
    def __tablename__(self):
        return split_name(self.__name__)


class ByWords:
    @declared_attr
    def __tablename__(cls):
        *rest, last = words.findall(cls.__name__)
        last = last.lower()
        plural = last[:-1] + "ies" if last.endswith("y") else f"{last}s"
        return "_".join([word.lower() for word in rest] + [plural])


class ByPattern:
    @declared_attr
    def __tablename__(cls):
        return CAPITALS.sub(r"_\1", cls.__name__).lower()


Base = declarative_base()


class Stamped:
    created_at = Column(DateTime)
    created_at._creation_order = 9998


class IncidentCost(BySplit, Stamped, Base):
    id = Column(Integer, primary_key=True)
    name = Column(String(5))


class UserCategory(ByWords, Stamped, Base):
    id = Column(Integer, primary_key=True)
    cost_id = Column(ForeignKey("incident_cost.id"))


class UserProject(ByWords, Base):
    id = Column(Integer, primary_key=True)


class HTTPLog2Entry(ByPattern, Base):
    id = Column(Integer, primary_key=True)
    category_id = Column(ForeignKey(UserCategory.id))
