"""What is built: its version, its commit, and where things go."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from building.environment import ROOT

NAME = "tbviewer"
TITLE = "TB Viewer"
SUMMARY = (
    "Opens chest radiographs and shows where a model sees tuberculosis. Research use, not for diagnosis."
)
_EPOCH_WITHOUT_COMMIT = 1767225600  # 2026-01-01, for a source tree that git knows nothing of


@dataclass(frozen=True, slots=True)
class Plan:
    """One build.

    Attributes
    ----------
    work, out
        Folders for what is temporary and for the products.
    version
        The program's version.
    commit
        Of the checkout; empty where it is none.
    epoch_s
        When that commit was made, in seconds since 1970: the time of every file that is built.
    """

    work: Path
    out: Path
    version: str
    commit: str
    epoch_s: int

    @property
    def application(self) -> Path:
        """The folder of the finished application."""
        name = f"{TITLE}.app" if platform.system() == "Darwin" else NAME
        return self.work / "frozen" / name

    @property
    def contents(self) -> Path:
        """The list of what PyInstaller put into the application, and from where."""
        return self.work / "contents.json"

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that make programs build the same thing twice."""
        fixed = {
            "SOURCE_DATE_EPOCH": str(self.epoch_s),
            "PYTHONHASHSEED": "0",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_QPA_PLATFORM": "offscreen",
            "TBVIEWER_BUILD_CONTENTS": str(self.contents),
        }
        return {**os.environ, **fixed}


def make_plan(work: Path, out: Path) -> Plan:
    """Read version and commit from the checkout."""
    text = (ROOT / "tbviewer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found, "tbviewer/__init__.py names no version"
    commit = _git("rev-parse", "HEAD")
    epoch = _git("log", "-1", "--format=%ct")
    out.mkdir(parents=True, exist_ok=True)
    return Plan(work, out, found.group(1), commit, int(epoch or _EPOCH_WITHOUT_COMMIT))


def architecture() -> str:
    """Return the machine's name as Debian writes it."""
    names = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64"}
    return names.get(platform.machine(), platform.machine())


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
