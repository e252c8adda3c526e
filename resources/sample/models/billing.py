"""Plans, subscriptions and money."""

from datetime import datetime

from .extensions import db
from .mixins import AuditMixin, TimestampMixin


class Plan(TimestampMixin, AuditMixin, db.Model):
    __tablename__ = 'plans'

    id = db.Column(db.Integer, primary_key=True)
    code = db.Column(db.String(30), unique=True)
    title = db.Column(db.String(100))
    description = db.Column(db.Text)
    price = db.Column(db.Numeric(10, 2))
    currency = db.Column(db.CHAR(3), default='EUR')
    period_days = db.Column(db.Integer, default=30)
    features = db.Column(db.JSON, default=dict)
    is_offered = db.Column(db.Boolean, default=True)


class Subscription(TimestampMixin, db.Model):
    __tablename__ = 'subscriptions'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    plan_id = db.Column(db.Integer, db.ForeignKey('plans.id'))
    status = db.Column(db.String(20), default='active')
    starts_on = db.Column(db.Date)
    ends_on = db.Column(db.Date)
    renews_automatically = db.Column(db.Boolean, default=True)
    cancelled_at = db.Column(db.DateTime)


class PaymentMethod(TimestampMixin, db.Model):
    __tablename__ = 'payment_methods'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id', ondelete='CASCADE'))
    provider = db.Column(db.String(30))
    provider_reference = db.Column(db.String(120))
    label = db.Column(db.String(60))
    expires_on = db.Column(db.Date)
    is_default = db.Column(db.Boolean, default=False)


class Payment(TimestampMixin, db.Model):
    __tablename__ = 'payments'

    id = db.Column(db.Integer, primary_key=True)
    users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    payment_method_id = db.Column(db.Integer, db.ForeignKey('payment_methods.id'))
    subscription_id = db.Column(db.Integer, db.ForeignKey('subscriptions.id'))
    amount = db.Column(db.Numeric(12, 2), nullable=False)
    currency = db.Column(db.CHAR(3), default='EUR')
    status = db.Column(db.String, default='pending')
    provider_reference = db.Column(db.String(120))
    failure_reason = db.Column(db.Text)
    paid_at = db.Column(db.DateTime)


class Invoice(db.Model):
    __tablename__ = 'invoices'

    id = db.Column(db.Integer, primary_key=True)
    payment_id = db.Column(db.Integer, db.ForeignKey('payments.id'))
    number = db.Column(db.String, unique=True)
    issued_on = db.Column(db.Date)
    recipient = db.Column(db.JSON)
    total = db.Column(db.Numeric(12, 2))
    pdf_path = db.Column(db.String)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class InvoiceLine(db.Model):
    __tablename__ = 'invoices_lines'
    __table_args__ = (db.UniqueConstraint('invoice_id', 'position'),)

    id = db.Column(db.Integer, primary_key=True)
    invoice_id = db.Column(db.Integer, db.ForeignKey('invoices.id', ondelete='CASCADE'))
    position = db.Column(db.SmallInteger)
    description = db.Column(db.String)
    quantity = db.Column(db.Numeric(10, 3), default=1)
    unit_price = db.Column(db.Numeric(12, 2))
    tax_rate = db.Column(db.Numeric(5, 2), default=0)


class Voucher(AuditMixin, db.Model):
    __tablename__ = 'vouchers'

    id = db.Column(db.Integer, primary_key=True)
    code = db.Column(db.String(40), unique=True)
    credits = db.Column(db.Numeric(12, 2), default=0)
    issued_to_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    redeemed_by_users_id = db.Column(db.Integer, db.ForeignKey('users.id'))
    redeemed_at = db.Column(db.DateTime)
    expires_at = db.Column(db.DateTime)
    created_at = db.Column(db.DateTime, default=datetime.utcnow)
