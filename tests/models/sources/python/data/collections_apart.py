from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, UniqueConstraint
from sqlalchemy.orm import declarative_base, declared_attr, registry

CONVENTION = {"uq": "uq_%(table_name)s_%(column_0_name)s", "fk": "fk_%(table_name)s_%(column_0_name)s"}


class Named:
    __table_args__ = {"comment": "made by the base"}
    limit = 40

    @declared_attr
    def __tablename__(cls):
        return cls.__name__.lower() + "s"


def conventional_base():
    base = declarative_base()
    base.metadata.naming_convention = CONVENTION
    return base


First = declarative_base(cls=Named)
Second = conventional_base()
third = MetaData()
Third = declarative_base(metadata=third)
Third.metadata.naming_convention = {"ix": "index_of_%(column_0_label)s"}
fourth = registry()
fourth.metadata.schema = "fourth"


class Quota(First):
    id = Column(Integer, primary_key=True)
    name = Column(String(First.limit))


class Use(First):
    __table_args__ = (UniqueConstraint("quota_id", name="one"), First.__table_args__)
    id = Column(Integer, primary_key=True)
    quota_id = Column(ForeignKey("quotas.id"))


class OtherQuota(Second):
    __tablename__ = "quotas"
    id = Column(String(36), primary_key=True)
    label = Column(String(10), unique=True)


class OtherUse(Second):
    __tablename__ = "other_uses"
    id = Column(Integer, primary_key=True)
    quota_id = Column(ForeignKey("quotas.id"))


class Indexed(Third):
    __tablename__ = "indexed"
    id = Column(Integer, primary_key=True)
    name = Column(String(5), index=True)


quotas = Table("quotas", third, Column("id", Integer, primary_key=True), Column("third", Integer, index=True))


@fourth.mapped
class Elsewhere:
    __tablename__ = "elsewhere"
    id = Column(Integer, primary_key=True)
