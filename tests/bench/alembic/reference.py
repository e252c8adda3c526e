# SPDX-License-Identifier: MIT
"""reference.py FOLDER PACKAGE URL: compares as Alembic does, with types, and prints the number of differences."""
import importlib
import sys

import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

folder, package, url = sys.argv[1:]
sys.path.insert(0, folder)
metadata = importlib.import_module(package).Base.metadata
with sqlalchemy.create_engine(url).connect() as connection:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    print(len(compare_metadata(context, metadata)))
