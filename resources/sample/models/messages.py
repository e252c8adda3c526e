"""Messages to people and from them."""

from datetime import datetime

from .extensions import db
from .mixins import AuditMixin, TimestampMixin


class Notification(db.Model):
    __tablename__ = 'notifications'

    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), index=True)
    kind = db.Column(db.String(50))
    title = db.Column(db.String(200))
    message = db.Column(db.Text)
    link_url = db.Column(db.String(500))
    is_read = db.Column(db.Boolean, default=False)
    priority = db.Column(db.String(10), default='normal')
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
    read_at = db.Column(db.DateTime)
    action_data = db.Column(db.Text)


class NotificationTemplate(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'notifications_templates'
    __table_args__ = (db.UniqueConstraint('kind', 'language_id'),)

    id = db.Column(db.Integer, primary_key=True)
    kind = db.Column(db.String(50))
    language_id = db.Column(db.Integer, db.ForeignKey('languages.id'))
    subject = db.Column(db.String(200))
    body = db.Column(db.Text)
    placeholders = db.Column(db.JSON, default=list)
    is_active = db.Column(db.Boolean, default=True)


class ContentReport(TimestampMixin, db.Model):
    __tablename__ = 'content_reports'

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    comment_id = db.Column(db.Integer, db.ForeignKey('comments.id', ondelete='CASCADE'))
    reported_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    reason = db.Column(db.String(30))
    explanation = db.Column(db.Text)
    status = db.Column(db.String(20), default='open')
    settled_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    settled_at = db.Column(db.DateTime)


class SupportTicket(TimestampMixin, db.Model):
    __tablename__ = 'support_tickets'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    assigned_to_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    topic = db.Column(db.String(40))
    subject = db.Column(db.String)
    status = db.Column(db.String(20), default='open')
    urgency = db.Column(db.SmallInteger, default=3)
    closed_at = db.Column(db.DateTime)


class TicketMessage(db.Model):
    __tablename__ = 'tickets_messages'

    id = db.Column(db.Integer, primary_key=True)
    ticket_id = db.Column(db.Integer, db.ForeignKey('support_tickets.id', ondelete='CASCADE'))
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    body = db.Column(db.Text)
    is_internal = db.Column(db.Boolean, default=False)
    attachments = db.Column(db.JSON, default=list)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
