"""The machinery: keys, jobs, settings."""

from datetime import datetime

from .extensions import db
from .mixins import AuditMixin


class ApiKey(AuditMixin, db.Model):
    __tablename__ = 'api_keys'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    label = db.Column(db.String)
    key_prefix = db.Column(db.String(12), unique=True)
    key_hash = db.Column(db.String(128))
    scopes = db.Column(db.JSON, default=list)
    last_used_at = db.Column(db.DateTime)
    last_used_from = db.Column(db.String(45))
    expires_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class Job(db.Model):
    __tablename__ = 'jobs'

    id = db.Column(db.BigInteger, primary_key=True)
    kind = db.Column(db.String(40))
    arguments = db.Column(db.JSON, default=dict)
    status = db.Column(db.String, default='queued')
    attempts = db.Column(db.SmallInteger, default=0)
    error = db.Column(db.Text)
    run_at = db.Column(db.DateTime, default=datetime.utcnow)
    started_at = db.Column(db.DateTime)
    finished_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class SystemSetting(db.Model):
    __tablename__ = 'system_settings'

    # "key" in the application, "name" in the database since the first release
    key = db.Column('name', db.String(80), primary_key=True)
    value = db.Column(db.JSON)
    description = db.Column(db.Text)
    updated_at = db.Column(db.DateTime, onupdate=datetime.utcnow)
    updated_by = db.Column(db.Integer, db.ForeignKey('users.id'))

    @classmethod
    def read(cls, key, default=None):
        setting = cls.query.get(key)
        return default if setting is None else setting.value
