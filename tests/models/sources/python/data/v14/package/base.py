import re
from sqlalchemy import Column, DateTime, Integer, func
from sqlalchemy.orm import as_declarative, declared_attr


@as_declarative()
class Base:
    id = Column(Integer, primary_key=True)

    @declared_attr
    def __tablename__(cls):
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower() + "s"


class Stamped(object):
    created_at = Column(DateTime, nullable=False, server_default=func.now())


class Named:
    name_length = 20
    extra = None

    @declared_attr
    def name(cls):
        from sqlalchemy import String
        return Column(String(cls.name_length), nullable=False, index=True)


class Audited(Stamped, Named):
    @declared_attr
    def author_id(cls):
        from sqlalchemy import ForeignKey
        return Column(Integer, ForeignKey("people.id", ondelete="SET NULL"))

    @declared_attr
    def __table_args__(cls):
        return {"comment": cls.__name__}
