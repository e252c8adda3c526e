import os

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint
from sqlalchemy.orm import declarative_base, declared_attr

Base = declarative_base()
ENGINE = os.environ.get("NO_SUCH_VARIABLE")


def options():
    if ENGINE == "mysql":
        return {"mysql_engine": "InnoDB", "mysql_charset": "utf8"}
    return None


def other_options():
    if ENGINE == "mysql":
        return {"mysql_engine": "InnoDB"}
    elif ENGINE == "sqlite":
        return {"sqlite_autoincrement": True}
    else:
        return {}


def text():
    return Text() if ENGINE == "mysql" else Text


def table_or_none(made):
    return Table("never", Base.metadata) if made else None


never = table_or_none(ENGINE)


class Chassis(Base):
    __tablename__ = "chassis"
    __table_args__ = (UniqueConstraint("uuid", name="unique_uuid"), options())
    id = Column(Integer, primary_key=True)
    uuid = Column(String(36))
    notes = Column(text())
    kind = Column(String(10 if ENGINE == "mysql" else 10))


class Slot(Base):
    __tablename__ = "slots"
    id = Column(Integer, primary_key=True)

    @declared_attr
    def __table_args__(cls):
        return other_options()
