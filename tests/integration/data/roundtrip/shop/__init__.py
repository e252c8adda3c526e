from . import orders as _orders
from .base import *
from .people import Person as Customer

__all__ = ["Base", "Customer", "PREFIX"]
