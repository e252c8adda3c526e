from sqlalchemy import Column, DateTime, Index, Integer, String, Table
from sqlalchemy.orm import declarative_base
from sqlalchemy.sql.functions import current_timestamp, now

Base = declarative_base()


class Task(Base):
    __tablename__ = "tasks"
    id = Column(Integer, primary_key=True)
    state = Column(String(10))
    made = Column(DateTime, server_default=now())
    seen = Column(DateTime, server_default=current_timestamp())


class LongTask(Task):
    __tablename__ = "tasks"
    __table_args__ = (Index("by_queue", "queue"), {"extend_existing": True})
    queue = Column(String(20), unique=True)


Table("tasks", Base.metadata, Column("state", String(30)), Column("retries", Integer), extend_existing=True)
