from django.db import models
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlmodel import Field, SQLModel

from app import db, make_column
from app.base import Base
from app.mixins import Audit
from app.settings import SIZE, TABLE


class Plain(Base):
    __tablename__ = "plain"
    id = Column(Integer, primary_key=True)


class Keyless(Base):
    __tablename__ = "keyless"
    name = Column(String(SIZE))


class Audited(Audit, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    other_id = db.Column(ForeignKey(TABLE + ".id"))
    size = make_column(3)
    flag = db.Column(db.Boolean, nullable=SIZE > 3, unique=SIZE, server_default=SIZE)


class Nameless(Base):
    __tablename__ = TABLE
    id = Column(Integer, primary_key=True)


class Article(models.Model):
    title = models.CharField(max_length=9)


class Hero(SQLModel, table=True):
    id: int = Field(primary_key=True)


if SIZE:
    class Sometimes(Base):
        __tablename__ = "sometimes"
