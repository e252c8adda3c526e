from sqlalchemy import Column, ForeignKey, Integer, String, func
from sqlalchemy.orm import Mapped, declarative_base, mapped_column

Base = declarative_base()


class Stamped:
    at = Column(Integer, server_default=func.now())


class User(Stamped, Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "a" + "b"}
    id: Mapped[int] = mapped_column(primary_key=True)
    name = Column("n", String(50), nullable=not True)
    boss = Column(ForeignKey("ab.users.id", ondelete="CASCADE"))


for x in range(3):
    setattr(User, f"c{x}", Column(Integer))
