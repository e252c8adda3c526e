import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

metadata = sa.MetaData()

tags = sa.Table(
    "tags",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
)

users = sa.Table(
    "users",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(80)),
    sa.Column("email", sa.String(120), nullable=False),
    sa.Column("age", sa.Integer),
    sa.Column("boss_id", sa.Integer, sa.ForeignKey("users.id", ondelete="SET NULL")),
    sa.Column("tag_id", sa.Integer, nullable=False),
    sa.Column("note", postgresql.JSONB),
    sa.Column("last_activity_at", sa.DateTime),
    sa.Column("metadata", postgresql.JSONB, nullable=False),
    sa.Column("price", sa.Numeric(10, 2)),
    sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("at", postgresql.TIMESTAMP(precision=3)),
    sa.Column("names", sa.ARRAY(sa.Text)),
    sa.Column("label_id", sa.Integer, sa.ForeignKey("labels.id")),
)

memberships = sa.Table(
    "memberships",
    metadata,
    sa.Column("user_id", sa.Integer, primary_key=True),
    sa.Column("tag_id", sa.Integer, nullable=False, primary_key=True),
    sa.Column("since", sa.Date))


labels = sa.Table(
    "labels",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
)
