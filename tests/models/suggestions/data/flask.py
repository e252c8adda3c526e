from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Tag(db.Model):
    __tablename__ = 'tags'

    id = db.Column(db.Integer, primary_key=True)


class User(db.Model):
    """Who may sign in."""
    __tablename__ = 'users'

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(60), nullable=False)  # as shown
    email = db.Column(
        db.String(120),
        unique=True,
    )
    age = db.Column(db.Text)
    boss_id = db.Column(db.Integer)
    tag_id = db.Column(db.Integer, db.ForeignKey('tags.id'), nullable=True)
    note = db.Column('note', db.Text, default='a, b)')
    ghost = db.Column(db.Text)
    last_activity = db.Column(db.DateTime)


class Membership(db.Model):
    __tablename__ = 'memberships'

    user_id = db.Column(db.Integer, primary_key=True)
    tag_id = db.Column(db.Integer)
    since = db.Column(db.Date)
