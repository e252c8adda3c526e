import uuid
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import INET, JSONB, UUID

from app import db


class TimestampMixin:
    created_at = db.Column(db.DateTime, nullable=False, server_default=func.now())
    updated_at = db.Column("modified", db.DateTime(timezone=True), onupdate=datetime.utcnow)


class UserAccount(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255), unique=True, nullable=False, comment="login")
    is_active = db.Column(db.Boolean, default=True, server_default=text("true"))
    address = db.Column(INET)
    settings = db.Column(JSONB, server_default="{}")
    rating = db.Column(db.Numeric(10, 2), index=True)


class Notification(TimestampMixin, db.Model):
    __tablename__ = "notifications"
    __table_args__ = (
        UniqueConstraint("user_id", "title", name="uq_title"),
        Index("ix_read", "read_at", unique=True),
        {"schema": "media", "comment": "what users are told"},
    )

    id = db.Column(UUID(as_uuid=True), primary_key=True, default=uuid.uuid4)
    user_id = db.Column(db.ForeignKey("user_account.id", ondelete="CASCADE", onupdate="SET NULL"), nullable=False)
    title = db.Column(db.Text)
    read_at = db.Column(db.TIMESTAMP)
    user = db.relationship("UserAccount")


likes = db.Table(
    "likes",
    db.Column("user_id", db.Integer, db.ForeignKey("user_account.id"), primary_key=True),
    db.Column("notification_id", db.ForeignKey(Notification.id), primary_key=True),
)
