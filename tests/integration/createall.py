# SPDX-License-Identifier: MIT
"""Creates the tables of model files in a database, with the real SQLAlchemy: createall.py CONNINFO PATH"""
import gc
import importlib
import pathlib
import sys

import psycopg2
import sqlalchemy
from sqlalchemy.schema import CreateSchema


def main(conninfo, path):
    path = pathlib.Path(path)
    sys.path.insert(0, str(path.parent))
    importlib.import_module(path.stem)
    engine = sqlalchemy.create_engine("postgresql+psycopg2://", creator=lambda: psycopg2.connect(conninfo))
    collections = [each for each in gc.get_objects() if isinstance(each, sqlalchemy.MetaData) and each.tables]
    schemas = {table.schema for metadata in collections for table in metadata.tables.values() if table.schema}
    with engine.begin() as connection:
        connection.execute(sqlalchemy.text("CREATE EXTENSION hstore"))
        for schema in sorted(schemas):
            connection.execute(CreateSchema(schema))
        for metadata in collections:
            metadata.create_all(connection)


if __name__ == "__main__":
    main(*sys.argv[1:])
