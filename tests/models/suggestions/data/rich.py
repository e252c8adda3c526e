from sqlalchemy import BigInteger, Column, Computed, Enum, Identity, Integer, String, text
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Thing(Base):
    __tablename__ = "things"

    id = Column(Integer, primary_key=True, comment="key")
    name = Column(String(20), unique=True, comment="it's \"this\" \\ that")
    state = Column(String(10), server_default=text("'new'"))
    mood = Column(Enum("sad", "so so", "glad", name="mood"))
    number = Column(BigInteger, Identity(always=True))
    price = Column(Integer, nullable=False, index=True)
    twice = Column(Integer, Computed("price * 2"))
    since = Column(Integer, server_default=text("1"), index=True, comment="when")
