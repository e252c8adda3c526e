from sqlalchemy import Column, Integer, String, Text
from sqlalchemy.orm import declarative_base
from sqlalchemy.types import TypeDecorator

from elsewhere import IS_LONG

Base = declarative_base()


class Encoded(TypeDecorator):
    impl = String

    def __init__(self, length):
        super().__init__(length)
        if IS_LONG:
            self.impl = Text()


class Letter(Base):
    __tablename__ = "letters"
    id = Column(Integer, primary_key=True)
    text = Column(Encoded(10))
