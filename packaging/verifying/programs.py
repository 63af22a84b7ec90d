"""Ways to start the viewer: the frozen one and the checkout's, with or without a virtual screen."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bootstrap import virtual_screen
from building.environment import ROOT

from verifying.table import demand

TIMEOUT_S = 240
_KEPT = ("PATH", "LANG", "TMPDIR", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def frozen(application: Path) -> list[str]:
    """Return the command that starts a frozen application."""
    return [str(application / "tbviewer")]


def checkout() -> list[str]:
    """Return the command that starts the checkout, on the versions that were frozen."""
    return [sys.executable, "-m", "tbviewer"]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a user with that home folder, and nothing of ours."""
    home.mkdir(parents=True, exist_ok=True)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
    return kept | {"LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)} | own | more


def run(
    command: Sequence[str | Path],
    variables: dict[str, str],
    *,
    expected: int = 0,
    timeout_s: float = TIMEOUT_S,
    cwd: Path | None = None,
) -> str:
    """Run a command and return what it printed; a ShortfallError if it ends otherwise than expected."""
    done = subprocess.run(
        [str(word) for word in command],
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
        timeout=timeout_s,
        cwd=cwd,
    )
    words = " ".join(str(word) for word in command)[-160:]
    demand(done.returncode == expected, f"… {words}\nended with {done.returncode}:\n{done.stdout[-1500:]}")
    return done.stdout


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """Start a virtual screen and give its display name."""
    with virtual_screen() as display:
        demand(display, "Xvfb did not start")
        yield display
