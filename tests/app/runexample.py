# SPDX-License-Identifier: MIT
"""Runs the steps of a CI example as its service would: runexample.py EXAMPLE.yml VARIABLE=VALUE…

What the example sets for its job holds, but for the VARIABLEs, which stand for the service's own database. Ends with the
job's status."""
import os
import subprocess
import sys

import yaml


def bash(script, environment):
    return subprocess.run(["bash", "-eo", "pipefail", "-c", script], env=environment, check=False).returncode


def run_github(job, environment):
    status = 0
    for step in job["steps"]:
        if "run" in step and (status == 0 or step.get("if") == "always()"):
            status = bash(step["run"], environment) or status
    return status


def run_gitlab(job, environment):
    status = bash("\n".join(job["script"]), environment)
    bash("\n".join(job["after_script"]), environment)  # its status counts for nothing
    return status


with open(sys.argv[1], encoding="utf-8") as file:
    example = yaml.safe_load(file)
given = dict(each.split("=", 1) for each in sys.argv[2:])
if "jobs" in example:
    (job,) = example["jobs"].values()
    sys.exit(run_github(job, {**os.environ, **job["env"], **given}))
(job,) = example.values()
sys.exit(run_gitlab(job, {**os.environ, **job["variables"], **given}))
