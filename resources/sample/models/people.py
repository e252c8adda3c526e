"""The people behind the media, and the genres."""

from sqlalchemy.dialects.postgresql import JSONB

from .extensions import db
from .mixins import AuditMixin, TimestampMixin


class Director(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'directors'

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    biography = db.Column(db.Text)
    born_on = db.Column(db.Date)
    portrait_path = db.Column(db.String(500))
    external_ids = db.Column(JSONB, default=dict)


class Performer(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'performers'

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(150))
    stage_name = db.Column(db.String)
    biography = db.Column(db.Text)
    born_on = db.Column(db.Date)
    portrait_path = db.Column(db.String(500))
    popularity = db.Column(db.Float)
    external_ids = db.Column(JSONB, default=dict)


class Genre(TimestampMixin, db.Model):
    __tablename__ = 'genres'

    id = db.Column(db.Integer, primary_key=True)
    slug = db.Column(db.String, unique=True)
    label = db.Column(db.String(60))
    description = db.Column(db.Text)
    is_hidden = db.Column(db.Boolean, default=False)


class MediaDirector(db.Model):
    __tablename__ = 'media_directors'

    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'), primary_key=True)
    director_id = db.Column(db.Integer, db.ForeignKey('directors.id', ondelete='CASCADE'), primary_key=True)
    credit = db.Column(db.String(100))
    position = db.Column(db.SmallInteger, default=0)


class MediaPerformer(db.Model):
    __tablename__ = 'media_performers'
    __table_args__ = (db.UniqueConstraint('media_id', 'performer_id', 'role_name'),)

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    performer_id = db.Column(db.Integer, db.ForeignKey('performers.id', ondelete='CASCADE'))
    role_name = db.Column(db.String(150))
    billing_position = db.Column(db.SmallInteger, default=0)


class MediaGenre(db.Model):
    __tablename__ = 'media_genres'

    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'), primary_key=True)
    genre_id = db.Column(db.Integer, db.ForeignKey('genres.id', ondelete='CASCADE'), primary_key=True)
    is_main = db.Column(db.Boolean, default=False)
