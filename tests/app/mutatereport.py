# SPDX-License-Identifier: MIT
"""Holds a JSON schema against reports and against what is wrong in them: mutatereport.py SCHEMA REPORT…

Prints the reports that the schema does not take, and the mutations that it does. The last line tells which keys the
reports hold, as the schema names them."""
import copy
import json
import sys

import jsonschema


def places(value, path=()):
    """Every value in a report, with the way to it."""
    yield path, value
    for key, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(each, (*path, key))


def changed(report, path, change):
    result = copy.deepcopy(report)
    parent = result
    for key in path[:-1]:
        parent = parent[key]
    change(parent, path[-1])
    return result


def remove(parent, key):
    del parent[key]


def put(value):
    def change(parent, key):
        parent[key] = value

    return change


# Keys that a report may lack, by the way to them; * is any one key.
OPTIONAL = [
    ("drift",), ("discrepancies", "*"), ("discrepancies", "*", "*"),
    ("discrepancies", "*", "comment_mismatches", "*", "column"), ("metadata", "sources", "*"), ("drift", "equal_spellings"),
    ("drift", "counts", "*"), ("drift", "compared", "*"), ("drift", "findings", "*", "*", "*"),
    ("drift", "findings", "*", "where", "*", "*"), ("drift", "notes", "*", "where", "*"),
    ("drift", "coverage", "*", "*", "reasons", "*"), ("drift", "equal_spellings", "*", "*", "*"),
]  # fmt: skip


def is_optional(path):
    return any(
        len(each) == len(path) and all(one in ("*", other) for one, other in zip(each, path)) for each in OPTIONAL
    )


def shape(path):
    """The way to a value, without the names of tables."""
    return ("discrepancies", "*", *path[2:]) if path[0] == "discrepancies" and len(path) > 2 else path


def mutations(report, seen):
    """One mutation of each kind for each place that was not seen yet; of lists, the first entry stands for the others."""
    for path, value in places(report):
        if not path or any(isinstance(key, int) and key > 0 for key in path) or shape(path) in seen:
            continue
        seen.add(shape(path))
        if isinstance(path[-1], str) and not is_optional(path):
            yield path, "is missing", changed(report, path, remove)
        wrong = 7 if not isinstance(value, (int, float)) or isinstance(value, bool) else "seven"
        yield path, "has the wrong type", changed(report, path, put(wrong))
        if path in (("metadata", "command"), ("drift", "findings", 0, "kind"), ("drift", "findings", 0, "severity")):
            yield path, "is no word of the format", changed(report, path, put("compare"))
        if path == ("drift", "format_version"):
            yield path, "is of a later version", changed(report, path, put(2))


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
lists = set()
seen = set()
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        content = json.load(file)
    for error in validator.iter_errors(content):
        print(name, error.json_path, error.message[:200])
    for report in content if isinstance(content, list) else [content]:
        for path, what, mutant in mutations(report, seen):
            if validator.is_valid(mutant):
                print(name, ".".join(map(str, path)), what)
        for table in report["discrepancies"].values():
            lists.update(table if isinstance(table, dict) else ())
print(" ".join(sorted(lists)))
