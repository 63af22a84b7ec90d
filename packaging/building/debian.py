"""Which Debian packages the application needs, asked of Debian's own tool over every program and library."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from building.environment import StepError
from building.plan import Plan


def dependencies(plan: Plan, application: Path) -> str:
    """Return the ``Depends`` field.

    Raises
    ------
    StepError
        If ``dpkg-shlibdeps`` is missing, or a library belongs to no package.
    """
    if not shutil.which("dpkg-shlibdeps"):
        raise StepError("dpkg-shlibdeps is missing. Install it: sudo apt-get install dpkg-dev")
    # The tool reads names of packages from a source package's control file, so it is given one.
    scratch = plan.work / "shlibdeps"
    shutil.rmtree(scratch, ignore_errors=True)
    (scratch / "debian").mkdir(parents=True)
    (scratch / "debian" / "control").write_text("Source: tbviewer\n\nPackage: tbviewer\nArchitecture: any\n")
    files = [path for path in application.rglob("*") if _is_elf(path)]
    folders = sorted({str(path.parent) for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in folders] + [f"-e{path}" for path in sorted(files)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, env=environment)
    found = done.stdout.strip().partition("shlibs:Depends=")[2]
    bundled = _bundled(application)
    found = ", ".join(word for word in found.split(", ") if word.split(" ")[0] not in bundled)
    if done.returncode or not found:
        raise StepError(f"The package's dependencies could not be found out:\n{done.stderr[-3000:]}")
    return found


def _bundled(application: Path) -> set[str]:
    """Return the Debian packages whose libraries the application brings along."""
    parts = json.loads((application / "sbom.cdx.json").read_text(encoding="utf-8"))["components"]
    return {part["name"] for part in parts if part.get("purl", "").startswith("pkg:deb/")}


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
