from sqlalchemy import Column, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import declared_attr

import package.base
from package.base import Audited, Base as ModelBase
from package.people import *


class Article(Audited, ModelBase):
    name_length = 77
    body = Column(Text)


class BlogPost(Audited, ModelBase):
    created_at = None
    slug = Column(String(9))

    @declared_attr
    def __table_args__(cls):
        return (UniqueConstraint("slug"), super().__table_args__)


class Abstract(ModelBase):
    __abstract__ = True
    weight = Column(Integer)


class Heavy(Abstract, package.base.Stamped):
    volume = Column(Integer)


if False:
    class Never(ModelBase):
        pass
