"""The build environment: pinned versions of what the viewer needs and of what builds it. Standard library."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"


class StepError(Exception):
    """A step failed; the text says which, and what to do."""


def make_environment(work: Path) -> Path:
    """Make the environment, unless exactly this one is there, and return its interpreter."""
    folder = work / "environment"
    python = python_in(folder)
    wanted = requirements()
    content = "\n".join([*wanted, CONSTRAINTS.read_text(), sys.version, platform.machine()])
    stamp = hashlib.sha256(content.encode()).hexdigest()
    record = folder / "made-of"
    if python.exists() and record.exists() and record.read_text() == stamp:
        return python
    print(f"Making the build environment in {folder}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-m", "venv", str(folder)], "The build environment could not be made")
    install(python, wanted)
    record.write_text(stamp)
    return python


def install(python: Path, wanted: list[str]) -> None:
    """Install requirements in their pinned versions."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-compile", "--constraint", str(CONSTRAINTS), *wanted]
    run(command, "The packages that building needs could not be installed")


def requirements() -> list[str]:
    """Return what the viewer needs and what builds it, from ``pyproject.toml``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]


def python_in(folder: Path) -> Path:
    """Return where a virtual environment has its interpreter."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(command: list[str], failure: str, **options: object) -> str:
    """Run a command and raise a StepError where it fails.

    Returns
    -------
    What it printed.
    """
    try:
        done = subprocess.run(  # type: ignore[call-overload]
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options
        )
    except OSError as error:
        raise StepError(f"{failure}: {command[0]}: {error.strerror}") from error
    if done.returncode:
        raise StepError(f"{failure}:\n{done.stdout[-4000:]}\n(command: {' '.join(command[:6])} …)")
    return str(done.stdout)
