#!/usr/bin/env python3
"""Two commands for a fresh machine: ``demo`` opens the viewer, ``test`` runs every test.

Standard library only, Python 3.11 or newer, on Debian, Ubuntu, Windows and macOS. Both make ``.venv`` in
the checkout from the versions in ``constraints.txt``; running either again takes a second.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
EXTRAS = {"demo": ("demo",), "test": ("demo", "trainer", "test")}

# What Qt's xcb platform plug-in links to, by the Debian package that brings it.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xinerama": "libxcb-xinerama0",
    "xcb-xkb": "libxcb-xkb1",
}
TEST_TOOLS = {"Xvfb": "xvfb", "dcm2pnm": "dcmtk"}


class StepError(Exception):
    """A step failed; the text says which, and what to do."""


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in EXTRAS:
        print("usage: bootstrap.py demo [viewer arguments] | bootstrap.py test [pytest arguments]")
        return 2
    command, rest = arguments[0], arguments[1:]
    try:
        _check_python()
        _make_environment()
        _install(EXTRAS[command])
        _check_system(command)
        return _demo(rest) if command == "demo" else _test(rest)
    except StepError as error:
        print(f"\nbootstrap: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - this script is what an older Python meets first
        raise StepError(
            f"Python {platform.python_version()} is too old: version 3.11 or newer is needed. Install it and "
            "run this command with it."
        )


def _make_environment() -> None:
    if _python().exists():
        return
    print(f"Making {VENV}", flush=True)
    result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if result.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        hint = (
            f"Install it: apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv"
            if "ensurepip" in result.stdout + result.stderr
            else (result.stderr or result.stdout).strip()[-500:]
        )
        raise StepError(f"The virtual environment could not be made. {hint}")


def _install(extras: tuple[str, ...]) -> None:
    """Install the checkout with some extras, unless exactly that was done before."""
    content = b"".join(path.read_bytes() for path in (ROOT / "pyproject.toml", CONSTRAINTS))
    stamp = hashlib.sha256(content).hexdigest()
    record = VENV / f"installed-{'-'.join(extras)}"
    everything = VENV / f"installed-{'-'.join(EXTRAS['test'])}"
    if any(file.exists() and file.read_text() == stamp for file in (record, everything)):
        return
    target = f"{ROOT}[{','.join(extras)}]"
    print(f"Installing {', '.join(extras)} (the first time takes minutes)", flush=True)
    command = [str(_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--constraint", str(CONSTRAINTS), "--editable", target]
    if subprocess.run(command).returncode:
        raise StepError(
            "The packages could not be installed; pip says why above. Check the network and the free disk "
            "space (8 GB with the trainer), then run the same command again: it goes on where it stopped."
        )
    record.write_text(stamp)


def _check_system(command: str) -> None:
    """On Linux, find Qt's system libraries, and for the tests a virtual screen and independent decoders."""
    if platform.system() != "Linux":
        return
    needed = [package for name, package in QT_LIBRARIES.items() if not ctypes.util.find_library(name)]
    wished = [package for tool, package in TEST_TOOLS.items() if command == "test" and not shutil.which(tool)]
    if not needed and not wished:
        return
    line = f"apt-get install -y {' '.join(needed + wished)}"
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing system packages: {line}", flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=environment)
        failed = subprocess.run([*line.split(), "-qq"], env=environment, stdout=subprocess.DEVNULL).returncode
        if failed and needed:
            raise StepError(f"Qt's system libraries could not be installed. Run by hand: {line}")
    elif needed:
        raise StepError(f"Qt needs system libraries that are missing. Run once: sudo {line}")
    else:
        print(f"Some tests will be skipped; to run them too: sudo {line}", flush=True)


def _demo(arguments: list[str]) -> int:
    environment = dict(os.environ)
    if not _has_screen():
        if "--snapshot" not in arguments:
            raise StepError(
                "There is no screen to open a window on. Run this in a desktop session, or save a picture of "
                "the window instead: bootstrap.py demo --snapshot window.png"
            )
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [str(_python()), "-m", "tbviewer", "--demo", *arguments], env=environment
    ).returncode


def _test(arguments: list[str]) -> int:
    environment = dict(os.environ)
    screen = None
    if not _has_screen():
        screen, display = _virtual_screen()
        environment |= {"DISPLAY": display} if screen else {"QT_QPA_PLATFORM": "offscreen"}
    try:
        return subprocess.run(
            [str(_python()), "-m", "pytest", *arguments], cwd=ROOT, env=environment
        ).returncode
    finally:
        if screen is not None:
            screen.terminate()
            screen.wait(10)


def _has_screen() -> bool:
    if platform.system() != "Linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _virtual_screen() -> tuple[subprocess.Popen[bytes] | None, str]:
    """Start Xvfb on a display that it chooses itself; None where it is not installed or does not start."""
    if not shutil.which("Xvfb"):
        return None, ""
    read, write = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        process.terminate()
        return None, ""
    time.sleep(0.2)
    return process, f":{number}"


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if platform.system() == "Windows" else "bin/python")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
