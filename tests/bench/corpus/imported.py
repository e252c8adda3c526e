# SPDX-License-Identifier: MIT
"""Imports a project's models with the real SQLAlchemy and prints, as JSON, the tables that its own files declare."""
import importlib
import json
import pathlib
import sys
import warnings

import sqlalchemy
from sqlalchemy import event, exc

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "models" / "sources" / "python"))
import facts  # noqa: E402  what the reader's tests compare with

MARKS = ("__tablename__", "Column(", "mapped_column(", "Table(", "declarative_base")
ASIDE = {"tests", "test", "testing", "unittests", "functional", "migrations", "migration", "migrate_repo", "alembic", "versions",
         "alembic_migrations", "examples"}

declared = {}  # table: the file whose import made it


def remember(table, _metadata):
    frame = sys._getframe()
    while frame is not None and frame.f_code.co_name != "<module>":
        frame = frame.f_back
    declared[table] = frame.f_code.co_filename if frame else ""


def root_of(path):
    """The folder that import statements start from."""
    folder = path if path.is_dir() else path.parent
    while (folder / "__init__.py").exists():
        folder = folder.parent
    return folder


def dotted(path):
    parts = path.relative_to(root_of(path)).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules_of(path):
    """The modules below the path whose text may declare a table, without tests and migrations."""
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    for file in files:
        inside = file.relative_to(root_of(path)).parts[:-1]
        if not ASIDE.intersection(inside) and any(mark in file.read_text(errors="replace") for mark in MARKS):
            yield dotted(file)


def target_of(element):
    """Schema-qualified table, and column, also where the table was not imported."""
    try:
        return facts.table_name(element.column.table), element.column.name
    except exc.InvalidRequestError:
        return tuple(element.target_fullname.rsplit(".", 1))


def foreign_key(constraint):
    targets = [target_of(element) for element in constraint.elements]
    return [facts.columns(constraint.columns), targets[0][0], ",".join(name for _, name in targets),
            *facts.actions(constraint), constraint.name or "-"]


def type_text(column):
    """As PostgreSQL's dialect compiles it, with an enum's labels; "?" where it can't."""
    enum = facts.enum_of(column.type)
    try:
        return str(column.type.compile(dialect=facts.DIALECT)) + (f" {list(enum.enums)}" if enum is not None else "")
    except exc.CompileError:
        return "?"


def column_facts(column, table):
    key = list(table.primary_key.columns)
    return {
        "type": type_text(column),
        "nullable": column.nullable,
        "key": key.index(column) if column in key else None,
        "default": facts.default(column),
    }


def table_facts(table):
    constraints = {kind: [each for each in table.constraints if isinstance(each, kind)]
                   for kind in (sqlalchemy.ForeignKeyConstraint, sqlalchemy.UniqueConstraint)}
    return {
        "name": facts.table_name(table),
        "file": declared[table],
        "columns": {column.name: column_facts(column, table) for column in table.columns},
        "foreign keys": sorted(map(foreign_key, constraints[sqlalchemy.ForeignKeyConstraint])),
        "unique": sorted([facts.columns(each.columns), each.name or "-"] for each in constraints[sqlalchemy.UniqueConstraint]),
        "indexes": sorted([facts.key_texts(index), index.unique or False, facts.index_text(index), facts.index_name(index)]
                          for index in table.indexes),
    }


def main(path, modules):
    warnings.simplefilter("ignore")
    event.listen(sqlalchemy.Table, "after_parent_attach", remember)
    path = pathlib.Path(path).resolve()
    sys.path.insert(0, str(root_of(path)))
    failed = {}
    for module in modules or modules_of(path):
        try:
            importlib.import_module(module)
        except BaseException as error:  # a module may even exit
            failed[module] = f"{type(error).__name__}: {error}"
    files = {str(module.__file__) for module in list(sys.modules.values()) if getattr(module, "__file__", None)}
    own = [table for table, file in declared.items() if pathlib.Path(file).is_relative_to(path)]
    json.dump({"tables": [table_facts(table) for table in own if table.metadata.tables.get(table.key) is table],
               "files": sorted(file for file in files if pathlib.Path(file).is_relative_to(path)), "failed": failed},
              sys.__stdout__)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
