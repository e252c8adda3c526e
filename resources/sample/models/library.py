"""The library: what is shared, where it is kept, and how it is ordered."""

from datetime import datetime

from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from .extensions import db
from .mixins import AuditMixin, TimestampMixin


class StorageNode(TimestampMixin, db.Model):
    __tablename__ = 'storage_nodes'

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(60), unique=True)
    host = db.Column(db.String(45))
    capacity_gb = db.Column(db.BigInteger, default=0)
    used_gb = db.Column(db.BigInteger, default=0)
    is_writable = db.Column(db.Boolean, default=True)
    checked_at = db.Column(db.DateTime)


class Language(db.Model):
    __tablename__ = 'languages'

    id = db.Column(db.Integer, primary_key=True)
    code = db.Column(db.String(8), unique=True)
    english_name = db.Column(db.String)
    native_name = db.Column(db.String)
    is_right_to_left = db.Column(db.Boolean, default=False)


class MediaType(TimestampMixin, db.Model):
    __tablename__ = 'media_types'

    id = db.Column(db.Integer, primary_key=True)
    code = db.Column(db.String(20), unique=True)
    label = db.Column(db.String(60))
    extensions = db.Column(ARRAY(db.Text), default=list)
    max_size_mb = db.Column(db.Integer)


class MediaCategory(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'media_categories'

    id = db.Column(db.Integer, primary_key=True)
    parent_id = db.Column(db.Integer, db.ForeignKey('media_categories.id'))
    slug = db.Column(db.String(80), unique=True)
    title = db.Column(db.String(120))
    description = db.Column(db.Text)
    position = db.Column(db.Integer, default=0)


class Medium(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'media'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    media_type_id = db.Column(db.Integer, db.ForeignKey('media_types.id'))
    language_id = db.Column(db.Integer, db.ForeignKey('languages.id'))
    title = db.Column(db.String(255), nullable=False)
    sort_title = db.Column(db.String(255))
    original_title = db.Column(db.String(255))
    synopsis = db.Column(db.Text)
    release_year = db.Column(db.SmallInteger)
    duration_seconds = db.Column(db.Integer)
    poster_path = db.Column(db.String)
    average_score = db.Column(db.Float)
    score_count = db.Column(db.Integer, default=0)
    view_count = db.Column(db.BigInteger, default=0)
    price_credits = db.Column(db.Numeric(8, 2), default=0)
    visibility = db.Column(db.String, default='private')
    is_adult = db.Column(db.Boolean, default=False)
    minimum_age = db.Column(db.SmallInteger, default=0)
    attributes = db.Column(JSONB, default=dict)
    published_at = db.Column(db.DateTime)
    expires_at = db.Column(db.DateTime)


class Episode(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'episodes'
    __table_args__ = (db.UniqueConstraint('media_id', 'season_number', 'episode_number'),)

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    season_number = db.Column(db.SmallInteger, default=1)
    episode_number = db.Column(db.SmallInteger)
    title = db.Column(db.String(255))
    synopsis = db.Column(db.Text)
    aired_on = db.Column(db.Date)
    still_path = db.Column(db.String(500))
    average_score = db.Column(db.Float)


class MediaFile(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'media_files'

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    episode_id = db.Column(db.Integer, db.ForeignKey('episodes.id'))
    storage_node_id = db.Column(db.Integer, db.ForeignKey('storage_nodes.id'))
    path = db.Column(db.String(1000))
    original_name = db.Column(db.String(500))
    mime_type = db.Column(db.String(100))
    size_bytes = db.Column(db.BigInteger, default=0)
    checksum = db.Column(db.CHAR(64))
    is_primary = db.Column(db.Boolean, default=False)
    probed_at = db.Column(db.DateTime)
    probe_result = db.Column(JSONB, default=dict)


class MediaRendition(TimestampMixin, db.Model):
    __tablename__ = 'media_renditions'

    id = db.Column(db.Integer, primary_key=True)
    media_file_id = db.Column(db.Integer, db.ForeignKey('media_files.id', ondelete='CASCADE'))
    quality = db.Column(db.String(20))
    codec = db.Column(db.String(30))
    width = db.Column(db.SmallInteger)
    height = db.Column(db.SmallInteger)
    bitrate_kbps = db.Column(db.Integer)
    path = db.Column(db.String(1000))
    size_bytes = db.Column(db.BigInteger, default=0)
    is_ready = db.Column(db.Boolean, default=False)


class MediaSubtitle(TimestampMixin, db.Model):
    __tablename__ = 'media_subtitles'

    id = db.Column(db.Integer, primary_key=True)
    media_file_id = db.Column(db.Integer, db.ForeignKey('media_files.id', ondelete='CASCADE'))
    language_id = db.Column(db.Integer, db.ForeignKey('languages.id'))
    format = db.Column(db.String(10), default='vtt')
    path = db.Column(db.String(1000))
    is_forced = db.Column(db.Boolean, default=False)


class MediaThumbnail(db.Model):
    __tablename__ = 'media_thumbnails'

    id = db.Column(db.Integer, primary_key=True)
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    path = db.Column(db.String(500))
    width = db.Column(db.SmallInteger)
    height = db.Column(db.SmallInteger)
    at_second = db.Column(db.Numeric(9, 3))
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class MediaCategoryLink(db.Model):
    __tablename__ = 'media_categories_links'

    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'), primary_key=True)
    category_id = db.Column(db.Integer, db.ForeignKey('media_categories.id', ondelete='CASCADE'), primary_key=True)
    position = db.Column(db.Integer, default=0)


class Tag(db.Model):
    __tablename__ = 'tags'

    id = db.Column(db.Integer, primary_key=True)
    slug = db.Column(db.String(60), unique=True)
    label = db.Column(db.String(60))
    usage_count = db.Column(db.Integer, default=0)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class MediaTag(db.Model):
    __tablename__ = 'media_tags'

    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'), primary_key=True)
    tag_id = db.Column(db.Integer, db.ForeignKey('tags.id', ondelete='CASCADE'), primary_key=True)
    added_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class Collection(TimestampMixin, db.Model):
    __tablename__ = 'collections'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    title = db.Column(db.String(150))
    description = db.Column(db.Text)
    is_public = db.Column(db.Boolean, default=False)
    cover_path = db.Column(db.String(500))


class CollectionItem(db.Model):
    __tablename__ = 'collections_items'
    __table_args__ = (db.UniqueConstraint('collection_id', 'media_id'),)

    id = db.Column(db.Integer, primary_key=True)
    collection_id = db.Column(db.Integer, db.ForeignKey('collections.id', ondelete='CASCADE'))
    media_id = db.Column(db.Integer, db.ForeignKey('media.id', ondelete='CASCADE'))
    position = db.Column(db.Integer, default=0)
    note = db.Column(db.String(255))
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
