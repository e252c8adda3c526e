"""Accounts: who may sign in, from where, and what they did."""

from datetime import datetime

from .extensions import db
from .mixins import TimestampMixin


class UserType(TimestampMixin, db.Model):
    __tablename__ = 'users_types'

    id = db.Column(db.Integer, primary_key=True)
    code = db.Column(db.String(30), unique=True)
    label = db.Column(db.String)
    upload_limit_mb = db.Column(db.Integer, default=500)
    may_publish = db.Column(db.Boolean, default=False)
    may_moderate = db.Column(db.Boolean, default=False)


class User(TimestampMixin, db.Model):
    __tablename__ = 'users'

    id = db.Column(db.Integer, primary_key=True)
    users_type_id = db.Column(db.Integer, db.ForeignKey('users_types.id'))
    invited_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    username = db.Column(db.String(60), unique=True, nullable=False)
    email = db.Column(db.String, unique=True, nullable=False)
    password_hash = db.Column(db.String(255))
    display_name = db.Column(db.String(120))
    birth_date = db.Column(db.Date)
    country = db.Column(db.String)
    locale = db.Column(db.String(10), default='en')
    time_zone = db.Column(db.String, default='UTC')
    bio = db.Column(db.Text)
    avatar_path = db.Column(db.String(500))
    storage_used_mb = db.Column(db.Integer, default=0)
    credit_balance = db.Column(db.Numeric(12, 2), default=0)
    is_active = db.Column(db.Boolean, default=True)
    is_email_confirmed = db.Column(db.Boolean, default=False)
    preferences = db.Column(db.JSON, default=dict)
    failed_logins = db.Column(db.SmallInteger, default=0)
    locked_until = db.Column(db.DateTime)
    last_login_at = db.Column(db.DateTime)

    users_type = db.relationship('UserType')
    invited_by = db.relationship('User', remote_side=[id])
    sessions = db.relationship('UserSession', backref='user', lazy='dynamic')

    def __repr__(self):
        return f'<User {self.username}>'


class UserSetting(TimestampMixin, db.Model):
    __tablename__ = 'users_settings'
    __table_args__ = (db.UniqueConstraint('users_id', 'section', 'name'),)

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    section = db.Column(db.String)
    name = db.Column(db.String)
    value = db.Column(db.JSON, default=dict)


class UserSession(db.Model):
    __tablename__ = 'users_sessions'

    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    session_token = db.Column(db.String(128), unique=True)
    ip_address = db.Column(db.String(45))
    expires_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
    user_agent = db.Column(db.String(255))
    last_activity = db.Column(db.DateTime)


class UserDevice(db.Model):
    __tablename__ = 'users_devices'

    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    fingerprint = db.Column(db.String(255), unique=True)
    device_name = db.Column(db.String)
    device_type = db.Column(db.String(30), default='unknown')
    is_trusted = db.Column(db.Boolean, default=False)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
    last_active = db.Column(db.DateTime)
    is_blocked = db.Column(db.Boolean, default=False)
    login_count = db.Column(db.Integer, default=0)


class UserAction(db.Model):
    __tablename__ = 'users_actions'

    id = db.Column(db.BigInteger, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    action = db.Column(db.String(50))
    target_type = db.Column(db.String(50))
    target_id = db.Column(db.Integer)
    details = db.Column(db.JSON, default=dict)
    ip_address = db.Column(db.String(45))
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserToken(db.Model):
    __tablename__ = 'users_tokens'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    purpose = db.Column(db.String(20))
    token_hash = db.Column(db.String(64), unique=True)
    expires_at = db.Column(db.DateTime)
    used_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserFollow(db.Model):
    __tablename__ = 'users_follows'

    follower_users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), primary_key=True)
    followed_users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), primary_key=True)
    wants_mail = db.Column(db.Boolean, default=False)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserBlock(db.Model):
    __tablename__ = 'users_blocks'

    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), primary_key=True)
    blocked_users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), primary_key=True)
    reason = db.Column(db.Text)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class Invitation(db.Model):
    __tablename__ = 'invitations'

    id = db.Column(db.Integer, primary_key=True)
    sent_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    email = db.Column(db.String(255))
    code = db.Column(db.String, unique=True)
    message = db.Column(db.Text)
    accepted_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    accepted_at = db.Column(db.DateTime)
    expires_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
