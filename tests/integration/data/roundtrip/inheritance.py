from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.ext.declarative import AbstractConcreteBase, has_inherited_table
from sqlalchemy.orm import column_property, declarative_base, declared_attr, query_expression

Base = declarative_base()


class HasId:
    @declared_attr.cascading
    def id(cls):
        if has_inherited_table(cls):
            return Column(ForeignKey("employee.id"), primary_key=True)
        return Column(Integer, primary_key=True)


class Employee(HasId, Base):
    __tablename__ = "employee"
    kind = Column(String(20))
    name = Column(String(50), nullable=False)
    __mapper_args__ = {"polymorphic_on": kind, "polymorphic_identity": "employee"}


class Engineer(Employee):
    __tablename__ = "engineer"
    skill = Column(String(10))
    __mapper_args__ = {"polymorphic_identity": "engineer"}


class Asset(Base):
    __tablename__ = "asset"
    id = Column(Integer, primary_key=True)
    kind = Column(String(9))
    expression = query_expression()
    full = column_property(kind + "x")
    __mapper_args__ = {"polymorphic_on": "kind", "exclude_properties": ["full"]}


class Car(Asset):
    wheels = Column(Integer)
    __mapper_args__ = {"polymorphic_identity": "car"}


class Van(Asset):
    @declared_attr
    def wheels(cls):
        return Asset.__table__.c.get("wheels", Column(Integer))

    load = Column(Integer)
    __mapper_args__ = {"polymorphic_identity": "van"}


class Document(Base):
    __tablename__ = "document"
    id = Column(Integer, primary_key=True)
    title = Column(String(30))


class Letter(Document):
    __tablename__ = "letter"
    id = Column(Integer, primary_key=True)
    title = Column(String(40))
    __mapper_args__ = {"concrete": True}


class Shape(AbstractConcreteBase, Base):
    color = Column(String(7))


class Circle(Shape):
    __tablename__ = "circle"
    id = Column(Integer, primary_key=True)
    radius = Column(Integer)
    __mapper_args__ = {"concrete": True, "polymorphic_identity": "circle"}
