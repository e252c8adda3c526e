from sqlalchemy import BigInteger, Column, Computed, Enum, Identity, Integer, String, text
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Thing(Base):
    __tablename__ = "things"

    id = Column(Integer, primary_key=True, comment="key")
    name = Column(String(20))
    state = Column(String(10))
    mood = Column(Enum("sad", "glad", name="mood"))
    number = Column(BigInteger, nullable=False)
    price = Column(Integer, nullable=False)
    twice = Column(Integer)
    since = Column(Integer)
