from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Tag(db.Model):
    __tablename__ = 'tags'

    id = db.Column(db.Integer, primary_key=True)


class User(db.Model):
    """Who may sign in."""
    __tablename__ = 'users'

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))  # as shown
    email = db.Column(
        db.String(120),
        nullable=False,
    )
    age = db.Column(db.Integer)
    boss_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='SET NULL'))
    tag_id = db.Column(db.Integer, nullable=False)
    note = db.Column('note', JSONB, default='a, b)')
    last_activity = db.Column('last_activity_at', db.DateTime)
    metadata_ = db.Column('metadata', JSONB, nullable=False)
    price = db.Column(db.Numeric(10, 2))
    seen_at = db.Column(db.DateTime(timezone=True), nullable=False)
    at = db.Column(TIMESTAMP(precision=3))
    names = db.Column(db.ARRAY(db.Text))
    label_id = db.Column(db.Integer, db.ForeignKey('labels.id'))


class Membership(db.Model):
    __tablename__ = 'memberships'

    user_id = db.Column(db.Integer, primary_key=True)
    tag_id = db.Column(db.Integer, nullable=False, primary_key=True)
    since = db.Column(db.Date)


class Labels(db.Model):
    __tablename__ = 'labels'

    id = db.Column(db.Integer, primary_key=True)
