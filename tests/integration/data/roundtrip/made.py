from sqlalchemy import Column, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import declarative_base

Base = declarative_base()
VERSIONED = []


def versioned(cls):
    cls.version = Column(Integer, nullable=False, server_default="1")
    VERSIONED.append(cls)
    return cls


def lookup(name, length=10):
    return type(
        name.title(),
        (Base,),
        {"__tablename__": name, "id": Column(Integer, primary_key=True), "label": Column(String(length), unique=True)},
    )


Color = lookup("color")
for each in ("shape", "size"):
    globals()[each] = lookup(each, length=len(each))


@versioned
class Page(Base):
    __tablename__ = "page"
    id = Column(Integer, primary_key=True)
    if len(VERSIONED) == 0:
        first = Column(Integer)
    else:
        second = Column(Integer)
    for _name in ["a", "b"]:
        locals()["field_" + _name] = Column(String(3))


@versioned
class Note(Base):
    __tablename__ = "note"
    id = Column(Integer, primary_key=True)
    color_id = Column(ForeignKey(Color.id))


def history(parent):
    class History(Base):
        __tablename__ = parent.__tablename__ + "_history"
        __table_args__ = tuple(UniqueConstraint(column) for column in ("parent_id",))
        id = Column(Integer, primary_key=True)
        parent_id = Column(ForeignKey(parent.id))

    return History


histories = [history(cls) for cls in VERSIONED]
Note.late = Column(Integer)
setattr(Note, "later", Column(String(2)))
