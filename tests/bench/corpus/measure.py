# SPDX-License-Identifier: MIT
"""Measures the static reader on real projects: their models are imported with the real SQLAlchemy, each project in a process
of its own, and every facet of every column is compared with what the reader says without running anything.

measure.py TRIPTYCH_CLI [--details] [NAME | NAME=PATH[:module[,module…]]]…
Without modules, all below the path are imported whose text may declare a table, but for tests and migrations.
"""
import argparse
import collections
import dataclasses
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import described
from projects import INSTALLED, PACKAGES

LISTS = ("foreign keys", "unique", "indexes")
KINDS = ("exact", "unknown", "wrong", "invented", "missing")


@dataclasses.dataclass
class Result:
    tables: int = 0
    columns: int = 0
    counts: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    reasons: list = dataclasses.field(default_factory=list)  # (kind, what in general, where exactly)

    def add(self, kind, reason, where):
        self.reasons.append((kind, reason, where))

    def count(self, kind, number=1):
        self.counts[kind] += number


def place(origin):
    return f"{origin.get('file', '')}:{origin.get('line', '')}"


def names_in(entry):
    return entry[0] if isinstance(entry[0], list) else entry[0].split(",")


def listed(real, static, part, names):
    """For each column what its part of a list is: nothing when the same, else a kind and the reason."""
    said, meant = ([json.dumps(each) for each in side[part]] for side in (static, real))
    found = {}
    for entry in {*said} ^ {*meant}:
        extra = entry in said
        doubted = part in static["incomplete"] and not extra or '"?"' in entry
        kind = "unknown" if doubted else "wrong"
        for name in [name for name in names_in(json.loads(entry)) if name in names] or names[:1]:
            if found.get(name, ("unknown",))[0] != "wrong":
                found[name] = (kind, f"{part}: {'said' if extra else 'not said'} {entry}")
    if part in static["incomplete"]:
        for name in names:
            found.setdefault(name, ("unknown", f"{part}: {static['incomplete'][part]}"))
    return found


def facet(name, real, static):
    if real == "?" or static == real:  # SQLAlchemy can't tell either
        return None
    if isinstance(static, described.Unknown):
        return "unknown", f"{name}: {static.reason}"
    return "wrong", f"{name}: said {static}, is {real}"


def compare_columns(real, static, result):
    lists = [listed(real, static, part, list(real["columns"])) for part in LISTS]
    for name, column in real["columns"].items():
        where = f"{real['name']}.{name}"
        if name not in static["columns"]:
            result.count("missing")
            result.add("missing", static["incomplete"].get("columns", "without a note"), f"{where} {place(static['origin'])}")
            continue
        own = static["columns"][name]
        found = [each for each in [facet(part, column[part], own[part]) for part in ("type", "nullable", "key", "default")] if each]
        found += [part[name] for part in lists if name in part]
        kinds = {kind for kind, _ in found}
        result.count("wrong" if "wrong" in kinds else "unknown" if kinds else "exact")
        for kind, reason in found:
            result.add(kind, reason, f"{where} {place(own['origin'])}")
    for name in static["columns"]:
        if name not in real["columns"]:
            result.count("invented")
            result.add("invented", "column", f"{real['name']}.{name} {place(static['columns'][name]['origin'])}")


def likeness(real, static):
    return len(real["columns"].keys() & static["columns"].keys())


def compare(real, static, path):
    """What was imported with what was read; a table of a file that was not imported proves nothing."""
    result = Result(len(real["tables"]), sum(len(table["columns"]) for table in real["tables"]))
    imported = set(real["files"])
    left = [table for table in static if table["origin"].get("file") in imported]
    for table in real["tables"]:
        same = [each for each in left if each["name"] == table["name"]]
        if not same:
            result.count("missing", len(table["columns"]))
            result.add("missing", "table", f"{table['name']} ({len(table['columns'])} columns) {table['file']}")
            continue
        best = max(same, key=lambda each: likeness(table, each))
        left.remove(best)
        compare_columns(table, best, result)
    for table in left:
        result.count("invented", max(1, len(table["columns"])))
        result.add("invented", "table", f"{table['name']} {place(table['origin'])}")
    return result


def imported(path, modules):
    run = subprocess.run([sys.executable, "-B", str(pathlib.Path(__file__).with_name("imported.py")), str(path), *modules],
                         capture_output=True, text=True, timeout=600, check=False)
    if run.returncode:
        sys.exit(f"Importing {path} failed:\n{run.stderr[-2000:]}")
    return json.loads(run.stdout[run.stdout.index('{"tables"'):])


def read(cli, path):
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        run = subprocess.run([cli, "read-models", str(path), "--python-path", INSTALLED, "--output", folder], capture_output=True, text=True, check=False)
        seconds = time.monotonic() - started
        if "No models were found" in run.stderr:
            return [], [], {}, seconds
        if run.returncode:
            sys.exit(f"{cli} could not read {path}:\n{run.stderr}")
        return (*described.tables(next(pathlib.Path(folder).iterdir())), seconds)


def chosen(text):
    name, _, rest = text.partition("=")
    path, _, modules = (rest or f"{INSTALLED}/{name}").partition(":")
    return name, pathlib.Path(path).resolve(), [module for module in modules.split(",") if module]


def share(result):
    return 100 * result.counts["exact"] / result.columns if result.columns else 0


def line(name, result, seconds):
    return (f"{name:<14}{result.tables:>7}{result.columns:>9}" + "".join(f"{result.counts[kind]:>9}" for kind in KINDS)
            + f"{share(result):>9.2f} %{seconds:>8.2f} s")


def print_reasons(name, result, details):
    groups = collections.defaultdict(list)
    for kind, reason, where in result.reasons:
        groups[kind, reason].append(where)
    for (kind, reason), places in sorted(groups.items(), key=lambda each: (KINDS.index(each[0][0]), -len(each[1]))):
        print(f"{name}: {kind} {len(places)} × {reason}")
        for where in places if details else places[:1]:
            print(f"    {where}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("projects", nargs="*")
    parser.add_argument("--details", action="store_true", help="every place, not one for each reason; and the notes")
    options = parser.parse_intermixed_args()
    results, total, spent = [], Result(), 0
    print(f"{'project':<14}{'tables':>7}{'columns':>9}" + "".join(f"{kind:>9}" for kind in KINDS) + f"{'':>11}{'read in':>10}")
    for name, path, modules in map(chosen, options.projects or PACKAGES):
        real = imported(path, modules)
        static, notes, incomplete, seconds = read(options.cli, path)
        result = compare(real, static, path)
        print(line(name, result, seconds), flush=True)
        results.append((name, result, real["failed"], notes))
        total = Result(total.tables + result.tables, total.columns + result.columns, total.counts + result.counts)
        spent += seconds
    print(line("all", total, spent) + "\n")
    for name, result, failed, notes in results:
        for module, error in failed.items():
            print(f"{name}: not imported: {module}: {error}")
        print_reasons(name, result, options.details)
        for note in notes if options.details else []:
            print(f"{name}: note {place(note.get('origin', {}))} {note['expression']}: {note['reason']}")
    return 0 if total.counts["wrong"] == total.counts["invented"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
