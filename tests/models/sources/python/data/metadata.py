from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BLANK_SCHEMA, BigInteger, Column, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry


class First(DeclarativeBase):
    pass


class Second(DeclarativeBase):
    pass


class Third(DeclarativeBase):
    metadata = MetaData(schema="third")


class User(First):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)


class Post(First):
    __tablename__ = "posts"
    id: Mapped[int] = mapped_column(primary_key=True)
    user = mapped_column(ForeignKey("users.id"))


class OtherUser(Second):
    __tablename__ = "users"
    id: Mapped[str] = mapped_column("uid", String(9), primary_key=True, key="code")


class OtherPost(Second):
    __tablename__ = "other_posts"
    id: Mapped[int] = mapped_column(primary_key=True)
    user = mapped_column(ForeignKey("users.code"))


class ThirdUser(Third):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    own = mapped_column(ForeignKey("third.users.id"))
    implied = mapped_column(ForeignKey("users.id"))
    foreign = mapped_column(ForeignKey(User.id))


plain = MetaData()
schemed = MetaData(schema="x")
t1 = Table("t", plain, Column("id", Integer, primary_key=True))
t2 = Table(
    "t",
    schemed,
    Column("id", BigInteger, primary_key=True),
    Column("own", ForeignKey("t.id")),
    Column("plain", ForeignKey(t1.c.id)),
)
Table("t3", schemed, Column("id", ForeignKey(t2.c.id)), schema="y")
Table("t4", schemed, Column("id", ForeignKey("x.t.id")), schema=BLANK_SCHEMA)

mapped = registry(metadata=MetaData(schema="m"), type_annotation_map={str: String(20)})


@mapped.mapped_as_dataclass(kw_only=True)
class Note:
    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    name: Mapped[str] = mapped_column(default="x")


class FlaskBase(DeclarativeBase):
    metadata = MetaData(naming_convention={"fk": "fk_%(table_name)s_%(column_0_name)s"}, schema="main")


db = SQLAlchemy(model_class=FlaskBase)


class Page(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)


class Archived(db.Model):
    __tablename__ = "page"
    __bind_key__ = "archive"
    id: Mapped[int] = mapped_column(primary_key=True)


class Visit(db.Model):
    __bind_key__ = "archive"
    id: Mapped[int] = mapped_column(primary_key=True)
    page_id: Mapped[int] = mapped_column(ForeignKey("page.id"))


links = db.Table("links", db.Column("page_id", db.ForeignKey(Page.id), primary_key=True))
