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
    sa.Column("name", sa.String(60), nullable=False),
    sa.Column("email", sa.String(120), unique=True),
    sa.Column("age", sa.Text),
    sa.Column("boss_id", sa.Integer),
    sa.Column("tag_id", sa.Integer, sa.ForeignKey("tags.id")),
    sa.Column("note", sa.Text),
    sa.Column("ghost", sa.Text),
    sa.Column("address", postgresql.INET),
    sa.Column("last_activity", sa.DateTime),
)

memberships = sa.Table(
    "memberships",
    metadata,
    sa.Column("user_id", sa.Integer, primary_key=True),
    sa.Column("tag_id", sa.Integer),
    sa.Column("since", sa.Date))
