"""Debian packages that a step needs on the machine that builds or verifies."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable

from bootstrap import QT_LIBRARIES

from building.environment import StepError

# What Qt, its plug-ins and Python link to: a package's dependencies are read off the machine that builds it.
QT = [*QT_LIBRARIES.values(), "libcups2", "libwayland-client0", "libwayland-cursor0"]
DEB = [*QT, "binutils", "dpkg-dev"]
TAR = ["xz-utils"]
APPIMAGE = ["gcc", "libc6-dev", "libfuse3-dev", "libsquashfuse-dev", "libzstd-dev", "zlib1g-dev"]
APPIMAGE += ["squashfs-tools"]


def install_packages(packages: Iterable[str]) -> None:
    """Install those that are missing where this is Debian and run by root.

    Raises
    ------
    StepError
        If some are missing and cannot be installed from here.
    """
    missing = [package for package in packages if not _is_installed(package)]
    if not missing or not shutil.which("dpkg-query"):
        return
    line = f"apt-get install --yes --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        raise StepError(f"System packages are missing. Run once: sudo {line}")
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL)
    done = subprocess.run([*line.split(), "-qq"], env=environment, capture_output=True, text=True)
    if done.returncode:
        raise StepError(f"System packages could not be installed; run by hand: {line}\n{done.stderr[-2000:]}")


def _is_installed(package: str) -> bool:
    if not shutil.which("dpkg-query"):
        return False
    show = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}", package]
    done = subprocess.run(show, capture_output=True, text=True)
    return "installed" in done.stdout.replace("not-installed", "")
