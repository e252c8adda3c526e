"""What people watch, like and say."""

from datetime import datetime

from .extensions import db
from .mixins import TimestampMixin


class UserFaveDirector(db.Model):
    __tablename__ = 'users_faves_directors'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    director_id = db.Column(db.Integer, db.ForeignKey('directors.id', ondelete='CASCADE'))
    weight = db.Column(db.SmallInteger, default=1)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserFavePerformer(db.Model):
    __tablename__ = 'users_faves_performers'
    __table_args__ = (db.UniqueConstraint('users_id', 'performer_id'),)

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    performer_id = db.Column(db.Integer, db.ForeignKey('performers.id', ondelete='CASCADE'))
    weight = db.Column(db.SmallInteger, default=1)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserFaveGenre(db.Model):
    __tablename__ = 'users_faves_genres'
    __table_args__ = (db.UniqueConstraint('users_id', 'genre_id'),)

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    genre_id = db.Column(db.Integer, db.ForeignKey('genres.id', ondelete='CASCADE'))
    weight = db.Column(db.SmallInteger, default=1)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserRating(TimestampMixin, db.Model):
    __tablename__ = 'users_ratings'
    __table_args__ = (db.UniqueConstraint('users_id', 'media_id'),)

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    score = db.Column(db.SmallInteger, nullable=False)
    review = db.Column(db.Text)
    is_public = db.Column(db.Boolean, default=True)


class UserMediaHistory(db.Model):
    __tablename__ = 'users_media_history'

    id = db.Column(db.BigInteger, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    media_file_id = db.Column(db.Integer, db.ForeignKey('media_files.id'))
    position_seconds = db.Column(db.Integer, default=0)
    is_finished = db.Column(db.Boolean, default=False)
    device_type = db.Column(db.String(30))
    ip_address = db.Column(db.String(45))
    playback_info = db.Column(db.JSON, default=dict)
    started_at = db.Column(db.DateTime, default=datetime.utcnow)
    updated_at = db.Column(db.DateTime)


class Comment(TimestampMixin, db.Model):
    __tablename__ = 'comments'

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    reply_to_id = db.Column(db.Integer, db.ForeignKey('comments.id'))
    body = db.Column(db.Text, nullable=False)
    is_hidden = db.Column(db.Boolean, default=False)
    edited_at = db.Column(db.DateTime)

    replies = db.relationship('Comment', backref=db.backref('reply_to', remote_side=[id]))
    votes = db.relationship('CommentVote', cascade='all, delete-orphan')


class CommentVote(db.Model):
    __tablename__ = 'comments_votes'

    comment_id = db.Column(db.Integer, db.ForeignKey('comments.id', ondelete='CASCADE'), primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'), primary_key=True)
    value = db.Column(db.SmallInteger, default=1)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
