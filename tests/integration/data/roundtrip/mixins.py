import re

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, Index, Integer, String, UniqueConstraint, func
from sqlalchemy.ext.declarative import as_declarative
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.ext.associationproxy import association_proxy
from sqlalchemy.orm import declarative_mixin, declared_attr, deferred, relationship, synonym


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@as_declarative()
class Base:
    @declared_attr
    def __tablename__(cls):
        return snake(cls.__name__)

    id = Column(Integer, primary_key=True)


@declarative_mixin
class Audit:
    created = Column(DateTime, server_default=func.now())

    @declared_attr
    def owner_id(cls):
        return Column("owner", Integer, ForeignKey("account.id", ondelete="SET NULL"))

    @declared_attr
    def owner(cls):
        return relationship("Account", primaryjoin=lambda: Account.id == cls.owner_id)


class Tagged(Audit):
    tag = Column(String(10))

    @declared_attr
    def __table_args__(cls):
        return (UniqueConstraint("tag", "owner", name=f"uq_{cls.__tablename__}_tag"), {"comment": cls.__name__})


class Account(Base):
    login = Column(String(20), unique=True, nullable=False)
    secret = deferred(Column(String(99)))
    alias = synonym("login")

    @hybrid_property
    def initial(self):
        return self.login[0]


class TaggedItem(Tagged, Base):
    size = Column(Integer)
    owner_login = association_proxy("owner", "login")


class OtherItem(Tagged, Base):
    size = Column(Integer, nullable=False)

    @declared_attr
    def __table_args__(cls):
        return (*super().__table_args__[:-1], CheckConstraint("size > 0", name="positive"), Index("by_size", "size"))


class AbstractThing(Base):
    __abstract__ = True
    name = Column(String(5))
    __table_args__ = {"comment": "abstract"}


class RealThing(AbstractThing):
    pass
