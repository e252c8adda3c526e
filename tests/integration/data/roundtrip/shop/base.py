import sys
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import Column, DateTime, ForeignKey, Integer, String, func
from sqlalchemy.orm import declarative_base, declared_attr

if TYPE_CHECKING:
    from .people import Person

PREFIX = "shop_"
SIZES = {"name": 40, "code": 2 ** 3}

if sys.version_info >= (3, 6):
    CODE = SIZES["code"]
else:
    CODE = 1


class Named:
    @declared_attr
    def __tablename__(cls):
        return f"{PREFIX}{cls.__name__.lower()}s"


Base = declarative_base(cls=Named)
short = partial(Column, String(CODE))


def pk(**options):
    return Column(Integer, primary_key=True, **options)


def refers(target, **options):
    return Column(ForeignKey(PREFIX + target + ".id", **options), nullable=False)


class Stamped:
    created_at = Column(DateTime(timezone=True), server_default=func.now(), nullable=False)

    @declared_attr
    def created_by(cls):
        return Column(ForeignKey("%speople.id" % PREFIX), index=cls.__name__ == "Order")
