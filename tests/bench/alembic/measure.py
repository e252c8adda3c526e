# SPDX-License-Identifier: MIT
"""measure.py TRIPTYCH_CLI [TABLES]: what comparing generated models with their database costs Triptych and Alembic."""
import collections
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import generate
import server

HERE = pathlib.Path(__file__).parent
PYTHON = "/usr/bin/python3"
ENVIRONMENT = os.environ | {"PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": ""}


class Cost:
    """What one run of a command took: seconds of time, seconds of processor, MiB at most; and what it printed."""

    def __init__(self, command, allowed=(0,)):
        start = time.monotonic()
        with tempfile.TemporaryFile() as output:
            process = subprocess.Popen(command, stdout=output, env=ENVIRONMENT)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.monotonic() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            self.output = output.read().decode()
        if process.returncode not in allowed:
            sys.exit(f"{command[0]} ended with status {process.returncode}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def median(costs, name):
    return statistics.median(getattr(cost, name) for cost in costs)


def line(name, costs, found):
    walls = sorted(cost.wall for cost in costs)
    return (f"{name:<9} {median(costs, 'wall'):8.3f} s ({walls[0]:.3f} to {walls[-1]:.3f}, {len(costs)} rounds), "
            f"{median(costs, 'processor'):8.3f} s of processor, {max(cost.memory for cost in costs):6.0f} MiB, {found}")


def findings(folder):
    """The findings of Triptych's report, counted by kind; what works together is none."""
    (report,) = folder.glob("*.json")
    kinds = (finding["kind"] for finding in json.loads(report.read_text())["drift"]["findings"])
    return collections.Counter(kind for kind in kinds if kind != "cosmetic")


def measure(cli, tables, work, socket):
    url = f"postgresql+psycopg2://bench@/postgres?host={socket}"
    generate.write(work / "company", tables)
    print(f"Creating {tables} tables ...", flush=True)
    schema = Cost([PYTHON, HERE / "create.py", work, "company"]).output
    drift = list(generate.drift(tables))
    psql = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", socket, "-U", "bench", "-d", "postgres"]
    subprocess.run(psql, input=schema + ";\n".join([*drift, "ANALYZE"]) + ";\n", text=True, check=True)
    print(f"{tables} tables of 15 columns, {len(drift)} deliberate differences; load {os.getloadavg()[0]:.1f}",
          flush=True)

    reports = work / "reports"
    reports.mkdir()
    compare = [cli, "compare", "--database", f"host={socket} user=bench dbname=postgres", "--models", work / "company",
               "--output", reports]
    reference = [PYTHON, HERE / "reference.py", work, "company", url]
    ours, theirs = [], []
    # By turns, so that both meet the machine as it is; the first run of ours only fills the server's caches.
    Cost(compare, allowed=(0, 1))
    for _ in range(3 if tables <= 2000 else 1):
        for _ in range(3):
            for old in reports.iterdir():
                old.unlink()
            ours.append(Cost(compare, allowed=(0, 1)))
        theirs.append(Cost(reference))
    counted = findings(reports)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(counted.items()))
    print(line("Triptych", ours, f"{counted.total()} findings: {kinds}"))
    print(line("Alembic", theirs, f"{theirs[0].output.strip()} differences"))
    for name in ("wall", "processor", "memory"):
        print(f"Alembic / Triptych, {name}: {median(theirs, name) / median(ours, name):.1f}")
    target = 40 if tables <= 1000 else 60
    print(f"target: {target} times in time" + (", at most 300 MiB" if tables > 1000 else "")
          + f"; load {os.getloadavg()[0]:.1f}")


def main():
    # So that the server goes with whoever ends this.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    cli = pathlib.Path(sys.argv[1]).resolve()
    tables = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory(prefix="triptych-bench-models.", dir="/tmp") as work, \
            server.private_server() as socket:
        measure(cli, tables, pathlib.Path(work), socket)


if __name__ == "__main__":
    main()
