import uuid
from datetime import datetime
from typing import Any

from advanced_alchemy.base import BigIntAuditBase, UUIDAuditBase, UUIDBase
from advanced_alchemy.extensions.litestar import base
from advanced_alchemy.mixins import SlugKey
from advanced_alchemy.types import DateTimeUTC, EncryptedString, JsonB
from authlib.integrations.sqla_oauth2 import OAuth2ClientMixin, OAuth2TokenMixin
from fastapi_users.db import SQLAlchemyBaseOAuthAccountTableUUID, SQLAlchemyBaseUserTable, SQLAlchemyBaseUserTableUUID
from fastapi_users_db_sqlalchemy.access_token import SQLAlchemyBaseAccessTokenTableUUID
from geoalchemy2 import Geography, Geometry, Raster
from pgvector.sqlalchemy import BIT, HALFVEC, SPARSEVEC, Vector
from sqlalchemy import Column, ForeignKey, Integer, String, Unicode
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy_json import mutable_json_type
from sqlalchemy_utils import (
    ChoiceType,
    ColorType,
    EmailType,
    EncryptedType,
    IPAddressType,
    PasswordType,
    PhoneNumberType,
    StringEncryptedType,
    Timestamp,
    TSVectorType,
    URLType,
    UUIDType,
)
from sqlalchemy_utils.types.ltree import LtreeType


class Author(UUIDAuditBase):
    name: Mapped[str]
    seen: Mapped[datetime]
    secret: Mapped[str] = mapped_column(EncryptedString(key="k"))
    when: Mapped[datetime] = mapped_column(DateTimeUTC(timezone=True))
    more: Mapped[dict[str, Any]] = mapped_column(JsonB)


class BlogPost(UUIDBase, SlugKey):
    author_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("author.id", ondelete="cascade"))


class Visit(BigIntAuditBase):
    __tablename__ = "visits"


class Tag(base.BigIntBase):
    pass


class Base(DeclarativeBase):
    pass


class User(SQLAlchemyBaseUserTableUUID, Base):
    nick: Mapped[str]


class OAuthAccount(SQLAlchemyBaseOAuthAccountTableUUID, Base):
    pass


class AccessToken(SQLAlchemyBaseAccessTokenTableUUID, Base):
    pass


class Member(SQLAlchemyBaseUserTable[int], Base):
    __tablename__ = "members"
    id: Mapped[int] = mapped_column(primary_key=True)


class Client(OAuth2ClientMixin, Base):
    __tablename__ = "clients"
    id = Column(Integer, primary_key=True)


class Token(OAuth2TokenMixin, Base):
    __tablename__ = "tokens"
    id = Column(Integer, primary_key=True)


class Place(Timestamp, Base):
    __tablename__ = "places"
    id = Column(Integer, primary_key=True)
    point = Column(Geometry("POINT", srid=4326))
    area = Column(Geography(geometry_type="POLYGON", srid=4326, spatial_index=False))
    image = Column(Raster)
    embedding = Column(Vector(3))
    half = Column(HALFVEC(4))
    sparse = Column(SPARSEVEC(5))
    bits = Column(BIT(6))
    mail = Column(EmailType)
    phone = Column(PhoneNumberType(region="DE", max_length=30))
    color = Column(ColorType)
    ip = Column(IPAddressType)
    url = Column(URLType)
    uid = Column(UUIDType(binary=False))
    plain_uid = Column(UUIDType(binary=False, native=False))
    kind = Column(ChoiceType([("a", "A")], impl=String(3)))
    kind2 = Column(ChoiceType([("a", "A")]))
    password = Column(PasswordType(schemes=["bcrypt"]))
    secret = Column(EncryptedType(Unicode, "key"))
    secret2 = Column(StringEncryptedType(Unicode, "key", length=100))
    path = Column(LtreeType)
    search = Column(TSVectorType("mail", "url"))
    data = Column(mutable_json_type(dbtype=String(9), nested=True))
