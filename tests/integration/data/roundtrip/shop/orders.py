from sqlalchemy import Column, Integer, Numeric, Table

from shop.base import *
from shop.base import Base, Stamped, pk, refers
from shop.people import Group
import shop.people as people

orders_people = Table(
    "shop_orders_people",
    Base.metadata,
    *[Column(name, ForeignKey(target), primary_key=True) for name, target in
      (("order_id", "shop_orders.id"), ("person_id", people.Person.id))],
)


class Order(Stamped, Base):
    id = pk()
    group_id = refers("groups", ondelete="CASCADE", onupdate="SET NULL")
    total = Column(Numeric(*(10, 2)), **{"nullable": False, "server_default": "0"})


class Line(Stamped, Base):
    order_id = Column(ForeignKey(Order.id), primary_key=True)
    number = Column("no", Integer, primary_key=True, autoincrement=False)
    group = Column(Group.id.type, ForeignKey(Group.__table__.c.id))
