# SPDX-License-Identifier: MIT
"""Imports model files with the real SQLAlchemy and prints what they describe, one fact a line, as factsText() prints a Schema."""
import gc
import importlib
import pathlib
import sys

import sqlalchemy
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

# Per cent signs and backslashes come out as they go to the server.
DIALECT = postgresql.dialect(paramstyle="named")
DIALECT._backslash_escapes = False


def columns(items):
    return ",".join(item.name for item in items)


def sql(expression):
    return DIALECT.statement_compiler(DIALECT, None).process(expression, include_table=False, literal_binds=True)


def default(column):
    if isinstance(column.server_default, sqlalchemy.DefaultClause):
        return DIALECT.ddl_compiler(DIALECT, None).get_column_default_string(column)
    known = column.server_default is None or column.computed is not None or column.identity is not None
    return "-" if known else "?"


def identity(column, automatic):
    if column.identity is None:
        return "?" if automatic else "-"
    return "ALWAYS" if column.identity.always else "BY DEFAULT"


def enum_of(type_):
    impl = type_.dialect_impl(DIALECT)
    if isinstance(impl, sqlalchemy.types.TypeDecorator):
        impl = impl.impl
    if isinstance(impl, sqlalchemy.ARRAY):
        return enum_of(impl.item_type)
    return impl if isinstance(impl, sqlalchemy.Enum) and impl.native_enum else None


ORDERS = {
    operators.desc_op: " DESC", operators.asc_op: "", operators.nulls_first_op: " NULLS FIRST",
    operators.nulls_last_op: " NULLS LAST",
}


def table_name(table):
    return table.name if table.schema in (None, "public") else f"{table.schema}.{table.name}"


def actions(constraint):
    return [(action or "NO ACTION").upper() for action in (constraint.ondelete, constraint.onupdate)]


def index_name(index):
    return DIALECT.identifier_preparer.format_index(index).strip(chr(34))


def key_text(index, expression):
    operator_class = index.dialect_options["postgresql"]["ops"].get(getattr(expression, "key", None))
    order = ""
    while isinstance(expression, UnaryExpression) and expression.modifier in ORDERS:
        order = ORDERS[expression.modifier] + order
        expression = expression.element
    text = expression.name if isinstance(expression, sqlalchemy.Column) else sql(expression)
    return text + (f" {operator_class}" if operator_class else "") + order


def key_texts(index):
    return [key_text(index, expression) for expression in index.expressions]


def index_text(index):
    options = index.dialect_options["postgresql"]
    text = ",".join(key_texts(index))
    if options["using"] and options["using"].lower() != "btree":
        text += f" USING {options['using'].lower()}"
    if options["include"]:
        names = (index.table.c[column].name if isinstance(column, str) else column.name for column in options["include"])
        text += f" INCLUDE {','.join(names)}"
    if options["where"] is not None:
        where = options["where"]
        text += f" WHERE {where if isinstance(where, str) else sql(where)}"
    return text


def check_facts(table, name):
    compiler = DIALECT.ddl_compiler(DIALECT, None)
    # Those of a column stand in the column too.
    for constraint in {*table.constraints, *(each for column in table.columns for each in column.constraints)}:
        rule = getattr(constraint, "_create_rule", None)
        if isinstance(constraint, sqlalchemy.CheckConstraint) and (rule is None or rule(compiler)):
            named = constraint.name is not None
            given = DIALECT.identifier_preparer.format_constraint(constraint) if named else None
            yield f"check {name} {(given or '-').strip(chr(34))}: {sql(constraint.sqltext)}"


def facts(table, commented):
    name = table_name(table)
    key = table.primary_key
    none = "-" if commented else "?"
    yield f"table {name} comment={table.comment or none}"
    for column in table.columns:
        asks = isinstance(column.default, sqlalchemy.Sequence) and not column.default.optional
        automatic = column is table._autoincrement_column and not asks or column.identity is not None
        yield " ".join((
            f"column {name}.{column.name}", str(column.type.compile(dialect=DIALECT)),
            "null" if column.nullable else "notnull", f"default={default(column)}",
            "auto" if automatic else "-", f"comment={column.comment or none}",
            f"identity={identity(column, automatic)}",
            f"generated={sql(column.computed.sqltext) if column.computed is not None else '-'}",
        ))
        enum = enum_of(column.type)
        if enum is not None:
            yield f"labels {name}.{column.name} {','.join(enum.enums)}"
    if len(key.columns):
        yield f"key {name} {columns(key.columns)} {key.name or '-'}"
    for constraint in table.constraints:
        if isinstance(constraint, sqlalchemy.ForeignKeyConstraint):
            yield " ".join((
                f"foreign {name} {','.join(constraint.column_keys)} -> {table_name(constraint.referred_table)}",
                columns(element.column for element in constraint.elements),
                *actions(constraint), constraint.name or "-",
            ))
        elif isinstance(constraint, sqlalchemy.UniqueConstraint):
            yield f"unique {name} {columns(constraint.columns)} {constraint.name or '-'}"
    yield from check_facts(table, name)
    for index in table.indexes:
        kind = "unique" if index.unique else "plain"
        yield f"index {name} {kind} {index_text(index)} {index_name(index)}"


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
    commented = any(each.comment is not None for table in tables for each in (table, *table.columns))
    for line in sorted({line for table in tables for line in facts(table, commented)}):
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
