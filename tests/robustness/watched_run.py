"""The program run as a user runs it, in a home of its own, and watched: what it leaves, whom it calls."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

_ROOT = Path(__file__).parents[2]
_WAIT_S = 120.0

# Imported by every Python process that finds it: notes each socket that Python is asked for.
_SITE = """
import os, sys
_log = os.open(os.environ["TBVIEWER_TEST_SOCKETS"], os.O_WRONLY | os.O_APPEND)
def _note(event, arguments):
    if event.startswith("socket.") and event != "socket.__new__":
        os.write(_log, f"{os.getpid()} {event} {arguments[1:]!r}\\n".encode())
    elif event == "socket.__new__":
        os.write(_log, f"{os.getpid()} socket family {int(arguments[1])}\\n".encode())
sys.addaudithook(_note)
"""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run left and did.

    Attributes
    ----------
    home
        Everything it could have written to is below.
    words
        What it wrote to the terminal.
    python_sockets
        Sockets that Python was asked for, in either process, but those between processes (AF_UNIX).
    kernel_sockets
        The same as the kernel saw it, whoever asked; None where there is no strace.
    processes
        How many processes strace saw; 0 without it.
    """

    home: Path
    words: str
    python_sockets: list[str]
    kernel_sockets: list[str] | None
    processes: int


def run(home: Path, arguments: Sequence[str], until: Path | None = None) -> Watched:
    """Run ``tbviewer`` with some arguments.

    Parameters
    ----------
    home
        An existing folder, which becomes its home, its place for temporary files and everything else.
    until
        The run is ended once this trace has a moved threshold, as a window has no end of its own.
    """
    for name in ("tmp", "run", "site"):
        (home / name).mkdir(exist_ok=True)
    (home / "run").chmod(0o700)
    (home / "site" / "sitecustomize.py").write_text(_SITE)
    sockets = home / "site" / "sockets"
    sockets.touch()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "TBVIEWER_"))},
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(home / "site"), str(_ROOT)]),
        "TBVIEWER_TEST_SOCKETS": str(sockets),
    }
    log = home / "site" / "strace"
    command = [sys.executable, "-m", "tbviewer", *arguments]
    strace = shutil.which("strace")
    if strace is not None:
        command = [strace, "-f", "-qq", "-e", "trace=socket,connect,bind,execve", "-o", str(log), *command]
    words = home / "site" / "words"
    with words.open("wb") as out:
        process = subprocess.Popen(command, env=environment, cwd=home, stdout=out, stderr=out)
        try:
            if until is not None:
                _wait_for(until, process)
                whole = psutil.Process(process.pid)
                for program in whole.children() if strace else [whole]:
                    program.send_signal(signal.SIGTERM)
            process.wait(_WAIT_S)
        finally:
            if process.poll() is None:
                _end(process)
    lines = log.read_text().splitlines() if strace is not None else []
    found = [line for line in lines if "socket(" in line or "connect(" in line or "bind(" in line]
    return Watched(
        home,
        words.read_text(errors="replace"),
        [line for line in sockets.read_text().splitlines() if not line.endswith("socket family 1")],
        [line for line in found if not re.search(r"AF_UNIX|socket\(AF_LOCAL", line)] if strace else None,
        len({line.split()[0] for line in lines}),
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    for program in [*psutil.Process(process.pid).children(recursive=True), process]:
        program.kill()
    process.wait(30)


def _wait_for(trace: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _WAIT_S
    while process.poll() is None and time.monotonic() < end:
        if trace.exists() and "threshold_painted" in trace.read_text():
            time.sleep(0.5)  # for what is written a moment later
            return
        time.sleep(0.1)
    raise RuntimeError("the window did not come to its last milestone")


def files_with(folder: Path, marks: Sequence[str], but: Sequence[str] = ()) -> list[str]:
    """Return what below a folder holds one of these words, in its contents or its name.

    Parameters
    ----------
    but
        Names right below it, without their endings, that are left out together with the database, wherever
        that lies; for none, the database is looked into as well.
    """
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    wanted = [mark.encode(encoding) for mark in marks for encoding in encodings]
    found = []
    for path in sorted(folder.rglob("*")):
        place = str(path.relative_to(folder))
        parts = path.relative_to(folder).parts
        if but and (parts[0].split(".")[0] in but or any(map(_is_database, parts))):
            continue
        content = path.read_bytes() if path.is_file() else b""
        if any(mark in content + os.fsencode(place) for mark in wanted):
            found.append(place)
    return found


def _is_database(part: str) -> bool:
    return part.startswith("tbviewer.sqlite3")  # and its log
