"""Columns that many tables have in common."""

from datetime import datetime

from sqlalchemy.orm import declared_attr

from .extensions import db


class TimestampMixin:
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
    updated_at = db.Column(db.DateTime, onupdate=datetime.utcnow)


class AuditMixin:
    """Who made a row and who changed it last."""

    @declared_attr
    def created_by(cls):
        return db.Column(db.Integer, db.ForeignKey('users.id'))

    @declared_attr
    def updated_by(cls):
        return db.Column(db.Integer, db.ForeignKey('users.id'))
