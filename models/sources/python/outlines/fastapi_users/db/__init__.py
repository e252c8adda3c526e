# SPDX-License-Identifier: MIT
from fastapi_users_db_sqlalchemy import *
