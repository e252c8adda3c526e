from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import declarative_base, declared_attr

Base = declarative_base()


def key():
    return Column(Integer, primary_key=True)


class Definition(Base):
    __abstract__ = True
    id = key()
    name = Column(String(20))

    @declared_attr
    def owner_id(cls):
        return Column(Integer)


class Workflow(Definition):
    __tablename__ = "workflows"


class Action(Definition):
    __tablename__ = "actions"
    workflow_id = Column(Integer, ForeignKey(Workflow.id))
    workflow_name = Column(String(20))
    owner = Column(ForeignKey(Workflow.owner_id))
    __table_args__ = (ForeignKeyConstraint(["workflow_name"], [Workflow.name]),)


class Wide(Workflow):
    width = Column(Integer)


Action.later_id = Column(String(5), ForeignKey(Workflow.id, ondelete="CASCADE"))
Action.wide = Column(Integer, ForeignKey(Wide.width))
Index("%s_later" % Action.__tablename__, Action.later_id)
Index("%s_later_name" % Action.__tablename__, Action.later_id, Action.name)
Index("of_strings", "later_id")
UniqueConstraint(Workflow.name)
UniqueConstraint(Action.name, Action.later_id, name="unique_later")


class Mixin:
    code = Column(Integer)
    __table_args__ = (UniqueConstraint("code"),)


class Overrides(Mixin, Base):
    __tablename__ = "overrides"
    id = key()
    __table_args__ = (Index("by_code", "code"),)
