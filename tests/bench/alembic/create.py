# SPDX-License-Identifier: MIT
"""create.py FOLDER PACKAGE: prints the SQL that makes what the models in the package describe."""
import importlib
import sys

import sqlalchemy

PER_TRANSACTION = 500

folder, package = sys.argv[1:]
sys.path.insert(0, folder)
statements = []
engine = sqlalchemy.create_mock_engine(
    "postgresql+psycopg2://", lambda sql, *_, **__: statements.append(str(sql.compile(dialect=engine.dialect))))
importlib.import_module(package).Base.metadata.create_all(engine, checkfirst=False)
for first in range(0, len(statements), PER_TRANSACTION):
    print("BEGIN;", *(f"{statement};" for statement in statements[first:first + PER_TRANSACTION]), "COMMIT;", sep="\n")
