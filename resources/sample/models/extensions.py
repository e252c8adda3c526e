"""The one handle that all models share; the application initialises it."""

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
