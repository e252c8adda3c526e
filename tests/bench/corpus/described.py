# SPDX-License-Identifier: MIT
"""What a snapshot of the static reader says of each table, in the shape that imported.py prints."""
import dataclasses
import json


@dataclasses.dataclass(frozen=True)
class Unknown:
    reason: str


def table_name(schema, name):
    return name if schema in ("", "public", None) else f"{schema}.{name}"


def stated(item, key, present=lambda value: value):
    if key in item.get("unknown", {}):
        return Unknown(item["unknown"][key])
    return present(item[key]) if key in item else Unknown("not said")


def type_of(column):
    if "type" not in column:
        return stated(column, "type")
    return column.get("sql", column["type"]) + (f" {column['labels']}" if "labels" in column else "")


def action(key, name):
    value = stated(key, name)
    return value if isinstance(value, str) else "?"


def foreign_key(key):
    return [",".join(key["constrained_columns"]), table_name(key["referred_schema"], key["referred_table"]),
            ",".join(key["referred_columns"]), action(key, "on_delete"), action(key, "on_update"), key["name"] or "-"]


def key_text(key):
    text = key.get("column") or key.get("expression")
    text += f' COLLATE "{key["collation"]}"' if "collation" in key else ""
    text += f" {key['operator_class']}" if "operator_class" in key else ""
    text += " DESC" if key.get("descending") else ""
    return text + {True: " NULLS FIRST", False: " NULLS LAST", None: ""}[key.get("nulls_first")]


def index(item):
    keys = [key_text(key) for key in item["keys"]] if "keys" in item else item["column_names"]
    text = ",".join(keys)
    text += f" USING {item['method']}" if "method" in item else ""
    text += f" INCLUDE {','.join(item['include'])}" if "include" in item else ""
    text += f" WHERE {item['predicate']}" if "predicate" in item else ""
    return [keys, item["unique"], text, item["name"] or "-"]


def column(item, key):
    return {
        "type": type_of(item),
        "nullable": stated(item, "nullable"),
        "key": key if isinstance(key, Unknown) else key.index(item["name"]) if item["name"] in key else None,
        "default": stated(item, "default", lambda value: "-" if value is None else value),
        "origin": item.get("origin", {}),
    }


def table(item):
    key = stated(item, "primary_keys")
    return {
        "name": table_name(item["schema"], item["name"]),
        "origin": item.get("origin", {}),
        "columns": {each["name"]: column(each, key) for each in item["columns"]},
        "foreign keys": sorted(map(foreign_key, item["foreign_keys"])),
        "unique": sorted([",".join(each["column_names"]), each["name"] or "-"] for each in item["unique_constraints"]),
        "indexes": sorted(map(index, item["indexes"])),
        "incomplete": {{"foreign_keys": "foreign keys", "unique_constraints": "unique"}.get(part, part): reason
                       for part, reason in item.get("incomplete", {}).items()},
    }


def tables(path):
    snapshot = json.loads(path.read_text())
    own = snapshot["triptych"]
    return [table(snapshot["schema"][name]) for name in own["tables"]], own["notes"], own.get("incomplete", {})
