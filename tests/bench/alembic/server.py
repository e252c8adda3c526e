# SPDX-License-Identifier: MIT
"""A PostgreSQL server of the measurement's own, in a temporary folder, reached over a socket in it."""
import contextlib
import glob
import os
import pathlib
import shutil
import subprocess
import tempfile

SETTINGS = ("listen_addresses=''", "fsync=off", "autovacuum=off", "max_locks_per_transaction=1024")


def run(*command):
    """Runs a server program, as a user whom PostgreSQL allows to: root is not."""
    as_user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    subprocess.run(command, check=True, cwd="/", env=environment, stdout=subprocess.DEVNULL, **as_user)


@contextlib.contextmanager
def private_server():
    """Gives the folder of the socket; the user is bench, the database postgres."""
    programs = pathlib.Path(max(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2])))
    folder = tempfile.mkdtemp(prefix="triptych-bench.", dir="/tmp")
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = f"{folder}/data"
    options = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories='{folder}'"))
    try:
        run(programs / "initdb", "-D", data, "-U", "bench", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8",
            "--no-sync")
        run(programs / "pg_ctl", "-D", data, "-l", f"{folder}/log", "-w", "-o", options, "start")
        try:
            yield folder
        finally:
            run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)
