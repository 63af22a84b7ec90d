#!/usr/bin/env python3
"""Two commands for a fresh machine: ``demo`` opens the viewer, ``test`` runs every test.

Standard library only, Python 3.11 or newer, on Debian, Ubuntu, Windows and macOS. Both make ``.venv`` in
the checkout from the versions in ``constraints.txt``; running either again takes a second.
"""

from __future__ import annotations

import contextlib
import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
EXTRAS = {"demo": ("demo",), "test": ("demo", "trainer", "lite0", "test")}

# What Qt's core and its xcb platform plug-in link to, by the Debian package that brings it.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "X11-xcb": "libx11-xcb1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "freetype": "libfreetype6",
    "glib-2.0": "libglib2.0-0",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render": "libxcb-render0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-shm": "libxcb-shm0",
    "xcb-sync": "libxcb-sync1",
    "xcb-util": "libxcb-util1",
    "xcb-xfixes": "libxcb-xfixes0",
    "xcb-xkb": "libxcb-xkb1",
}
# Programs, and a font for Hindi, without which the width of its words cannot be tested.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "dcmj2pnm": "dcmtk",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "/usr/share/fonts/truetype/lohit-devanagari/Lohit-Devanagari.ttf": "fonts-lohit-deva",
}


class StepError(Exception):
    """A step failed; the text says which, and what to do."""


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in EXTRAS:
        print("usage: bootstrap.py demo [viewer arguments] | bootstrap.py test [pytest arguments]")
        return 2
    command, rest = arguments[0], arguments[1:]
    try:
        _check_python()
        _check_processor()
        _check_system(command)
        _install(EXTRAS[command])
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


def _check_processor() -> None:
    if platform.system() == "Darwin" and platform.machine() == "x86_64":
        raise StepError(
            "This is a Mac with an Intel processor, or a Python made for one. ONNX Runtime, which runs the "
            "model, is no longer made for them. Use a Mac with Apple silicon and a Python for arm64, or "
            "another system."
        )


def _install(extras: tuple[str, ...]) -> None:
    """Install the checkout with some extras, unless exactly that was done before."""
    content = b"".join(path.read_bytes() for path in (ROOT / "pyproject.toml", CONSTRAINTS))
    # The checkout's place and the interpreter belong to it: an environment does not survive their change.
    content += f"{ROOT} {platform.python_version()} {platform.machine()}".encode()
    stamp = hashlib.sha256(content).hexdigest()
    record = VENV / f"installed-{'-'.join(extras)}"
    everything = VENV / f"installed-{'-'.join(EXTRAS['test'])}"
    if any(_is_stamped(file, stamp) for file in (record, everything)):
        return
    _make_environment()
    print(f"Installing {', '.join(extras)} (the first time takes minutes)", flush=True)
    command = [str(_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--constraint", str(CONSTRAINTS), "--editable", f"{ROOT}[{','.join(extras)}]"]
    if subprocess.run(command).returncode:
        raise StepError(
            "The packages could not be installed; pip says why above. Check the network and the free disk "
            "space (8 GB with the trainer), then run the same command again: it goes on where it stopped."
        )
    record.write_text(stamp)


def _is_stamped(record: Path, stamp: str) -> bool:
    return _python().exists() and record.exists() and record.read_text() == stamp


def _make_environment() -> None:
    if VENV.exists():
        if not _works():
            raise StepError(
                f"{VENV} is there but does not work with Python {platform.python_version()}: it was moved, "
                "damaged, or made by another version. Delete that folder, then run the same command again."
            )
        return
    print(f"Making {VENV}", flush=True)
    made = False
    try:
        result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
        made = result.returncode == 0 and _works()
    finally:
        if not made:  # half of an environment would be in the way of the next run
            shutil.rmtree(VENV, ignore_errors=True)
    if not made:
        raise StepError(f"The virtual environment could not be made. {_venv_hint(result)}")


def _venv_hint(result: subprocess.CompletedProcess[str]) -> str:
    said = (result.stdout + result.stderr).strip()
    if "ensurepip" in said or "No module named venv" in said:
        version = ".".join(platform.python_version_tuple()[:2])
        return f"This Python lacks its venv module. Install it: sudo apt-get install python{version}-venv"
    return f"Python said: {said[-500:]}"


def _works() -> bool:
    """Whether the environment is of this Python's version and able to install."""
    code = "import pip, platform; print(platform.python_version())"
    try:
        done = subprocess.run([str(_python()), "-c", code], capture_output=True, text=True)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == platform.python_version()


def _check_system(command: str) -> None:
    """On Linux, find Qt's system libraries, and for the tests a virtual screen and independent decoders."""
    if platform.system() != "Linux":
        return
    missing = [name for name in QT_LIBRARIES if not ctypes.util.find_library(name)]
    needed = [QT_LIBRARIES[name] for name in missing]
    wished = [package for tool, package in TEST_TOOLS.items() if command == "test" and not _has(tool)]
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
        if failed:
            print(f"Not installed: {' '.join(wished)}. Some tests will be skipped.", flush=True)
    elif needed and not shutil.which("apt-get"):
        raise StepError(
            f"Qt needs system libraries that are missing: lib{', lib'.join(missing)}. "
            "Install them with your system's package manager."
        )
    elif needed:
        raise StepError(f"Qt needs system libraries that are missing. Run once: sudo {line}")
    else:
        print(f"Some tests will be skipped; to run them too: sudo {line}", flush=True)


def _has(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None


def _demo(arguments: list[str]) -> int:
    if not _has_screen() and not any(argument.startswith("--snapshot") for argument in arguments):
        raise StepError(
            "There is no screen to open a window on. Run this in a desktop session, or save a picture of "
            "the window instead: python3 packaging/bootstrap.py demo --snapshot window.png"
        )
    command = [str(_python()), "-m", "tbviewer", "--demo", *arguments]
    with _screen() as environment:
        status = subprocess.run(command, env=environment).returncode
    if status < 0:  # ended by a signal: Qt aborts where it cannot reach the screen
        raise StepError(
            "The viewer ended before it could say why itself; the last lines above are Qt's. Where they "
            "speak of the display, run this in a desktop session, or unset DISPLAY and add "
            "--snapshot window.png to save a picture of the window instead."
        )
    return status


def _test(arguments: list[str]) -> int:
    command = [str(_python()), "-m", "pytest", *arguments]
    with _hidden_screen() as environment:
        return subprocess.run(command, cwd=ROOT, env=environment).returncode


@contextlib.contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Give an environment whose programs find a screen: the real one, a virtual one, or Qt's pretence."""
    if _has_screen():
        yield dict(os.environ)
        return
    with _hidden_screen() as environment:
        yield environment


@contextlib.contextmanager
def _hidden_screen() -> Iterator[dict[str, str]]:
    """Give an environment whose windows, on Linux, nobody sees: a virtual screen, or Qt's pretence.

    On a desktop that somebody works at, windows by the hundred come between, and keys and clicks go astray.
    """
    if platform.system() != "Linux":
        yield dict(os.environ)
        return
    desktop = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
    environment = {name: value for name, value in os.environ.items() if name not in desktop}
    with virtual_screen() as display:
        shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}  # whichever was asked for, such as wayland
        yield environment | (shown if display else {"QT_QPA_PLATFORM": "offscreen"})


def _has_screen() -> bool:
    if platform.system() != "Linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """Start Xvfb on a display of its own choice and give that; empty if it is missing or does not start."""
    if not shutil.which("Xvfb"):
        yield ""
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if number:
            time.sleep(0.3)
        yield f":{number}" if number else ""
    finally:
        server.terminate()
        server.wait(20)


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if platform.system() == "Windows" else "bin/python")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
