# SPDX-License-Identifier: MIT
"""The Debian packages whose models are measured, and the Python package that each installs."""
import sys

INSTALLED = "/usr/lib/python3/dist-packages"

OPENSTACK = ("keystone nova neutron cinder glance heat barbican designate ironic manila octavia magnum mistral murano sahara senlin "
             "watcher aodh gnocchi placement masakari cloudkitty").split()

PACKAGES = {**{name: f"python3-{name}" for name in OPENSTACK}, "buildbot": "buildbot"}


def packages(names):
    """Those to install for the named projects, none for one that is given by its path; for all when none is named."""
    named = [name for name in names if not name.startswith("-")]
    return [PACKAGES[name] for name in named or PACKAGES if name in PACKAGES]


if __name__ == "__main__":
    print("\n".join(packages(sys.argv[1:])))
