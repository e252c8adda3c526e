# SPDX-License-Identifier: MIT
"""Describes the tables of a SQLAlchemy MetaData as a snapshot (sources/snapshot), by SQLAlchemy 1.4 or 2.x.

Runs in the person's interpreter, between channel.py and importing.py; Python 3.6 is enough for it.
"""
import sqlalchemy
from sqlalchemy import types
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import BinaryExpression, Label, TextClause, UnaryExpression

# Per cent signs and backslashes come out as they go to the server.
DIALECT = postgresql.dialect(paramstyle="named")
DIALECT._backslash_escapes = False
DDL = DIALECT.ddl_compiler(DIALECT, None)

ORDERS = {
    operators.asc_op: {}, operators.desc_op: {"descending": True},
    operators.nulls_first_op: {"nulls_first": True}, operators.nulls_last_op: {"nulls_first": False},
}


def sql(expression):
    return DIALECT.statement_compiler(DIALECT, None).process(expression, include_table=False, literal_binds=True)


def settled(type_):
    """The type that variants and decorators stand for on PostgreSQL."""
    for _ in range(32):
        variant = getattr(type_, "_variant_mapping", {}).get(DIALECT.name)
        if variant is not None:
            type_ = variant
        elif isinstance(type_, types.TypeDecorator) and not isinstance(type_, types.Interval):
            type_ = type_.load_dialect_impl(DIALECT)
        else:
            break
    return type_


def is_lenient(type_):
    """Whether it works on a wider family of columns than its SQL says: a flag of False is taken for one not given."""
    if isinstance(type_, types.ARRAY):
        return is_lenient(settled(type_.item_type))
    if isinstance(type_, types.Enum):
        return not type_.native_enum
    if isinstance(type_, types.JSON):
        return not isinstance(type_, postgresql.JSON)
    if isinstance(type_, (types.DateTime, types.Time)):
        return not type_.timezone
    return type(type_) is types.Float


def enum_of(type_):
    implementation = type_.dialect_impl(DIALECT)
    if isinstance(implementation, types.TypeDecorator):
        implementation = settled(implementation)
    if isinstance(implementation, types.ARRAY):
        return enum_of(implementation.item_type)
    is_native = isinstance(implementation, types.Enum) and implementation.native_enum
    return implementation if is_native else None


def type_members(type_):
    written = repr(settled(type_) if type(type_).__name__ == "Variant" else type_)  # of 1.4; it tells nothing
    members = {
        "sql": str(type_.compile(dialect=DIALECT)), "notation": "mapper", "lenient": is_lenient(settled(type_)),
        "type": written[:-2] if written.endswith("()") else written[:200],
    }
    enum = enum_of(type_)
    if enum is not None:
        members["labels"] = list(enum.enums)
    return members


def unquoted(name):
    if name is None or not name.startswith('"'):
        return name
    return name[1:-1].replace('""', '"')


def name_of(item):
    """The name with which PostgreSQL would get it: by convention and cut to length."""
    if item.name is None:
        return None
    if isinstance(item, sqlalchemy.Index):
        return unquoted(DIALECT.identifier_preparer.format_index(item))
    return unquoted(DIALECT.identifier_preparer.format_constraint(item))


def is_created(item):
    """Whether PostgreSQL gets it: a type's check and what ddl_if() asks for may be for others."""
    rule = getattr(item, "_create_rule", None)
    condition = getattr(item, "_ddl_if", None)
    if rule is not None and not rule(DDL):
        return False
    return condition is None or condition._should_execute(None, item, None, compiler=DDL)


def index_key(index, expression):
    classes = index.dialect_options["postgresql"]["ops"] or {}
    members = {}
    if getattr(expression, "key", None) in classes:
        members["operator_class"] = classes[expression.key]
    while True:
        if isinstance(expression, UnaryExpression) and expression.modifier in ORDERS:
            members.update(ORDERS[expression.modifier])
            expression = expression.element
        elif isinstance(expression, BinaryExpression) and expression.operator is operators.collate:
            members["collation"] = unquoted(sql(expression.right))
            expression = expression.left
        elif isinstance(expression, Label):
            expression = expression.element
        else:
            break
    if isinstance(expression, sqlalchemy.Column):
        members["column"] = expression.name
    elif isinstance(expression, TextClause):
        members.update(key_of_text(sql(expression).strip()))
    else:
        members["expression"] = sql(expression)
    return members


def key_of_text(text):
    """A key in SQL text, as CREATE INDEX takes it: column or expression, operator class, order."""
    def take(*words):
        nonlocal text
        rest = text
        for word in reversed(words):
            head, _, last = rest.rpartition(" ")
            if not head.strip() or last.lower() != word:
                return False
            rest = head.strip()
        text = rest
        return True

    members = {}
    if take("nulls", "first"):
        members["nulls_first"] = True
    elif take("nulls", "last"):
        members["nulls_first"] = False
    if take("desc"):
        members["descending"] = True
    else:
        take("asc")
    before, _, last = text.rpartition(" ")
    if last.isidentifier() and (before.strip().isidentifier() or before.strip().endswith(")")):
        members["operator_class"] = last
        text = before.strip()
    # A name that is not quoted is folded.
    members.update({"column": text.lower()} if text.isidentifier() else {"expression": text})
    return members


def index_members(index):
    options = index.dialect_options["postgresql"]
    method = (options["using"] or "btree").lower()
    where = options["where"]
    included = [index.table.c[each] if isinstance(each, str) else each for each in options["include"] or ()]
    return {
        "name": name_of(index), "unique": bool(index.unique),
        "keys": [index_key(index, expression) for expression in index.expressions],
        "method": "" if method == "btree" else method,
        "include": [each.name for each in included],
        "predicate": "" if where is None else sql(sqlalchemy.text(where) if isinstance(where, str) else where),
        "nulls_not_distinct": bool(options.get("nulls_not_distinct")),
    }


def unique_members(constraint):
    return {
        "name": name_of(constraint), "column_names": [column.name for column in constraint.columns],
        "nulls_not_distinct": bool(constraint.dialect_options["postgresql"].get("nulls_not_distinct")),
    }


def check_members(constraint):
    return {"name": name_of(constraint), "expression": sql(constraint.sqltext)}


def foreign_key_members(constraint):
    try:
        targets = [element.column for element in constraint.elements]
        table, columns = targets[0].table, [column.name for column in targets]
        schema, name = table.schema, table.name
    except sqlalchemy.exc.NoReferenceError:
        # A table of another MetaData, by its name.
        *table, _ = constraint.elements[0].target_fullname.split(".")
        schema, name = ".".join(table[:-1]), table[-1]
        columns = [element.target_fullname.rpartition(".")[2] for element in constraint.elements]
    return {
        "name": name_of(constraint), "constrained_columns": [element.parent.name for element in constraint.elements],
        "referred_schema": schema or "", "referred_table": name, "referred_columns": columns,
        "on_update": (constraint.onupdate or "NO ACTION").upper(),
        "on_delete": (constraint.ondelete or "NO ACTION").upper(),
    }


def default_of(column):
    """The SQL of the attribute default; None: it has none. One that is left to the database is not known."""
    if isinstance(column.server_default, sqlalchemy.DefaultClause):
        return DDL.get_column_default_string(column)
    if column.server_default is None or column.computed is not None or column.identity is not None:
        return None
    raise NotStated("fetched_default")


class NotStated(Exception):
    """A facet that the models leave open, by the key of the words for it."""


class Describer:
    """Makes the snapshot's objects; what SQLAlchemy cannot compile is unknown, with a note.

    words: the texts for people, by key; each has one place, {}.
    origins: tells where a table, or a column of it, is written.
    """

    def __init__(self, words, origins, commented):
        self.words = words
        self.origins = origins
        self.commented = commented
        self.notes = []

    def tell(self, members, key, item, describe):
        """Puts what describe() gives for the item under the key, or why that is not known."""
        try:
            members[key] = describe(item)
        except NotStated as reason:
            members.setdefault("unknown", {})[key] = self.words[str(reason)]
        except Exception as error:  # of their types, and of SQLAlchemy for what it cannot compile
            members.setdefault("unknown", {})[key] = self.note(members.get("origin", {}), item, error)

    def note(self, origin, item, error):
        first_line = (str(error).splitlines() or [type(error).__name__])[0]
        reason = self.words["not_compiled"].format(first_line)
        self.notes.append({"origin": origin, "expression": str(getattr(item, "name", None) or ""), "reason": reason})
        return reason

    def column(self, column):
        table = column.table
        members = {"name": column.name, "origin": self.origins.of_column(column)}
        attribute = self.origins.attribute(column)
        if attribute and attribute != column.name:
            members["attribute"] = attribute
        self.tell(members, "type", column, lambda it: type_members(it.type))
        members.update(members.pop("type", {}))
        # A sequence of its own takes the place of the one that the column would get, unless it is optional.
        has_own = column.default is not None and not getattr(column.default, "optional", False)
        is_key = column is table._autoincrement_column and not has_own
        automatic = is_key or column.identity is not None
        members["nullable"] = bool(column.nullable)
        self.tell(members, "default", column, default_of)
        members["autoincrement"] = automatic
        # Either kind of generated key serves a mapper.
        if column.identity is not None:
            members["identity"] = "ALWAYS" if column.identity.always else "BY DEFAULT"
        elif not automatic:
            members["identity"] = None
        self.tell(members, "generated", column, lambda it: None if it.computed is None else sql(it.computed.sqltext))
        if self.commented:
            members["comment"] = column.comment or ""
        return members

    def listed(self, members, key, items, describe):
        """Puts the list of what PostgreSQL gets of the items under the key; one that cannot be told leaves it open."""
        members[key] = []
        for item in items:
            try:
                if is_created(item):
                    members[key].append(dict(describe(item), origin=members["origin"]))
            except Exception as error:
                members.setdefault("incomplete", {})[key] = self.note(members["origin"], item, error)

    def table(self, table):
        members = {"schema": table.schema or "", "name": table.name, "origin": self.origins.of_table(table)}
        members["columns"] = [self.column(column) for column in table.columns]
        members["primary_keys"] = [column.name for column in table.primary_key.columns]
        if members["primary_keys"]:
            members["primary_key"] = {"name": name_of(table.primary_key), "origin": members["origin"]}
        constraints = {*table.constraints, *(each for column in table.columns for each in column.constraints)}
        ordered = sorted(constraints, key=lambda each: each._creation_order)
        of_kind = lambda kind: [each for each in ordered if isinstance(each, kind)]  # noqa: E731
        self.listed(members, "foreign_keys", of_kind(sqlalchemy.ForeignKeyConstraint), foreign_key_members)
        self.listed(members, "unique_constraints", of_kind(sqlalchemy.UniqueConstraint), unique_members)
        self.listed(members, "check_constraints", of_kind(sqlalchemy.CheckConstraint), check_members)
        self.listed(members, "indexes", sorted(table.indexes, key=lambda each: str(each.name)), index_members)
        if self.commented:
            members["comment"] = table.comment or ""
        return members


def snapshot(tables, words, origins, source):
    """The snapshot of these tables."""
    commented = any(each.comment is not None for table in tables for each in (table, *table.columns))
    describer = Describer(words, origins, commented)
    described = {str(index): describer.table(table) for index, table in enumerate(tables)}
    return {
        "schema": described,
        "triptych": {
            "format_version": 1, "source": source, "tables": list(described), "notes": describer.notes,
            "case_sensitive_names": True,
        },
    }
