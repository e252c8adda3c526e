# SPDX-License-Identifier: MIT
"""Imports model files with the real SQLAlchemy and prints what they describe, one fact a line, as factsText() prints a Schema."""
import gc
import importlib
import pathlib
import sys

import sqlalchemy
from sqlalchemy.dialects import postgresql

DIALECT = postgresql.dialect()


def columns(items):
    return ",".join(item.name for item in items)


def default(column):
    if column.computed is not None:
        return "?"
    if column.identity is not None:
        return "-"
    compiler = DIALECT.ddl_compiler(DIALECT, None)
    return compiler.get_column_default_string(column) or "-"


def facts(table):
    name = table.name if table.schema in (None, "public") else f"{table.schema}.{table.name}"
    key = table.primary_key
    yield f"table {name} comment={table.comment or '-'}"
    for column in table.columns:
        automatic = column is table._autoincrement_column or column.identity is not None
        yield " ".join((
            f"column {name}.{column.name}", str(column.type.compile(dialect=DIALECT)),
            "null" if column.nullable else "notnull", f"default={default(column)}",
            "auto" if automatic else "-", f"comment={column.comment or '-'}",
        ))
    if len(key.columns):
        yield f"key {name} {columns(key.columns)} {key.name or '-'}"
    for constraint in table.constraints:
        if isinstance(constraint, sqlalchemy.ForeignKeyConstraint):
            target = constraint.referred_table
            referred = target.name if target.schema in (None, "public") else f"{target.schema}.{target.name}"
            yield " ".join((
                f"foreign {name} {','.join(constraint.column_keys)} -> {referred}",
                columns(element.column for element in constraint.elements),
                (constraint.ondelete or "NO ACTION").upper(), (constraint.onupdate or "NO ACTION").upper(),
                constraint.name or "-",
            ))
        elif isinstance(constraint, sqlalchemy.UniqueConstraint):
            yield f"unique {name} {columns(constraint.columns)} {constraint.name or '-'}"
    compiler = DIALECT.statement_compiler(DIALECT, None)
    for index in table.indexes:
        kind = "unique" if index.unique else "plain"
        expressions = ",".join(
            expression.name if isinstance(expression, sqlalchemy.Column)
            else compiler.process(expression, include_table=False, literal_binds=True)
            for expression in index.expressions)
        yield f"index {name} {kind} {expressions} {DIALECT.identifier_preparer.format_index(index).strip(chr(34))}"


def main(paths):
    for path in map(pathlib.Path, paths):
        root, name = (path.parent, path.name) if path.is_dir() else (path.parent, path.stem)
        sys.path.insert(0, str(root))
        importlib.import_module(name)
        if path.is_dir():
            for module in sorted(path.rglob("*.py")):
                parts = module.relative_to(root).with_suffix("").parts
                importlib.import_module(".".join(parts))
    tables = [table for metadata in gc.get_objects() if isinstance(metadata, sqlalchemy.MetaData)
              for table in metadata.tables.values()]
    for line in sorted({line for table in tables for line in facts(table)}):
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
