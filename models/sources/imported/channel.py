# SPDX-License-Identifier: MIT
"""Keeps standard output for the answer alone, and makes sure of SQLAlchemy before describe.py asks for it.

The person's interpreter runs channel.py, describe.py and importing.py as one text, with the arguments: the target, the
folder as the person names it, the words for people as JSON, and folders to import from.
"""
import faulthandler
import json
import os
import sys
import traceback

CHANNEL = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # what the project prints goes where errors go
faulthandler.enable(2)
PROCESS = os.getpid()
FOLDER = os.getcwd()
sys.path[:] = [FOLDER, *sys.argv[4:], *(each for each in sys.path if each)]


def answer(kind, content):
    """Sends the answer and ends the process at once, whatever the project's threads and exit handlers want."""
    if os.getpid() == PROCESS:  # not a fork that the project made
        CHANNEL.write(b"\x1etriptych " + kind.encode() + b"\n" + json.dumps(content).encode())
        CHANNEL.flush()
    os._exit(0)


def fail(kind, error=None):
    """Answers with the kind of failure and the project's part of the error's traceback."""
    lines = []
    if error is not None:
        place = error.__traceback__
        while place is not None and place.tb_frame.f_code.co_filename == "<string>":
            place = place.tb_next
        lines = "".join(traceback.format_exception(type(error), error, place)).splitlines()
    answer("error", {"kind": kind, "lines": lines})


try:
    import sqlalchemy
    if tuple(map(int, sqlalchemy.__version__.split(".")[:2])) < (1, 4):
        fail("old_sqlalchemy")
except Exception as no_sqlalchemy:
    fail("no_sqlalchemy", no_sqlalchemy)
