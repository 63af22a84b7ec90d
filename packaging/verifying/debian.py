"""The .deb on a clean Debian 12: install, menu, file types, double click, a second one, removal."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from building.plan import Plan, architecture

from verifying.debian_root import DebianRoot, make_root
from verifying.programs import screen
from verifying.samples import SAMPLE, make_samples
from verifying.table import ShortfallError, Table, demand

DESKTOP_TOOLS = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info", "xdg-utils")  # recommended
WATCHING_TOOLS = ("file", "libglib2.0-bin")  # for the checks alone
USER, HOMELESS = "reader", "homeless"
_PICTURES = ("image/png", "image/jpeg", "image/tiff", "image/bmp")
_WAIT_S = 120


def check_debian(table: Table, plan: Plan) -> None:
    """Run every check, in the order in which a user would meet them."""
    roots: list[DebianRoot] = []
    if not table.check("a clean Debian 12 root", lambda: _make(plan, roots)):
        return
    root = roots[0]
    if not table.check("the .deb installs; its dependencies are complete", lambda: _install(root, plan)):
        return
    table.check("menu entry, icons and file types point to it", lambda: _desktop(root))
    table.check("xdg-open opens it; a second double click joins the window", lambda: _open(root, plan))
    table.check("without a home folder it says so, and still reads", lambda: _homeless(root, plan))
    table.check("without a screen it says so", lambda: _no_screen(root))
    table.check("removal leaves nothing but the user's data", lambda: _remove(root))


def _make(plan: Plan, roots: list[DebianRoot]) -> str:
    roots.append(make_root(plan.work))
    root = roots[0]
    root.run(["useradd", "--create-home", "--shell", "/bin/bash", USER])
    root.run(["useradd", "--no-create-home", "--home-dir", "/nonexistent", HOMELESS])
    count = root.run(["dpkg-query", "--show"]).count("\n")
    return f"debootstrap --variant=minbase bookworm, {count} packages"


def _install(root: DebianRoot, plan: Plan) -> str:
    package = f"tbviewer_{plan.version}_{architecture()}.deb"
    shutil.copy(plan.out / package, root.folder / "tmp" / package)
    root.install(f"/tmp/{package}")
    version = root.run(["tbviewer", "--version"], user=USER).strip()
    find = "find /usr/lib/tbviewer -type f \\( -name '*.so*' -o -name tbviewer \\) -print0"
    ldd = f"{find} | xargs -0 ldd 2>/dev/null | grep 'not found' | sort -u || true"
    # The start program sets this variable for itself and its children.
    missing = root.run(["bash", "-c", ldd], LD_LIBRARY_PATH="/usr/lib/tbviewer/_internal")
    demand(not missing.strip(), f"libraries that no dependency brings:\n{missing}")
    out = "/tmp/first.csv"
    _lend(root, SAMPLE, "/tmp/first.dcm")
    root.run(["tbviewer", "screen", "/tmp/first.dcm", "--output", out], user=USER, HOME=f"/home/{USER}")
    demand(",ok," in (root.folder / out.lstrip("/")).read_text(encoding="utf-8-sig"), "it did not read")
    return f"{version}; every library of every plug-in is there"


def _desktop(root: DebianRoot) -> str:
    root.install(*DESKTOP_TOOLS, *WATCHING_TOOLS)
    root.run(["desktop-file-validate", "/usr/share/applications/tbviewer.desktop"])
    for name in ("chest.dcm", "IM000001", "DICOMDIR"):
        _lend(root, SAMPLE, f"/home/{USER}/{name}")
        said = root.run(
            ["gio", "info", "--attributes=standard::content-type", f"/home/{USER}/{name}"], user=USER
        )
        demand("application/dicom" in said, f"{name} is taken for {said}")
    for kind in ("application/dicom", *_PICTURES):
        said = root.run(["xdg-mime", "query", "default", kind], user=USER, HOME=f"/home/{USER}").strip()
        demand(said == "tbviewer.desktop", f"{kind} is opened by {said!r}")
        demand("tbviewer.desktop" in root.run(["gio", "mime", kind], user=USER), f"gio does not know {kind}")
    icons = list((root.folder / "usr/share/icons/hicolor").rglob("tbviewer.*"))
    demand(len(icons) == 9, f"{len(icons)} icons instead of 9")
    return f"5 types, {len(icons)} icons; *.dcm, DICOMDIR and a file without an ending are DICOM"


def _open(root: DebianRoot, plan: Plan) -> str:
    """Open two files, each as a file manager does; the list of what was opened tells that both are there."""
    second = f"/home/{USER}/zweites Bild – второй.dcm"
    _lend(root, make_samples(plan.work / "samples")[0], second)  # one radiograph twice is one entry
    with screen() as display:
        own = {"DISPLAY": display, "HOME": f"/home/{USER}"}
        first = root.start(["xdg-open", f"/home/{USER}/chest.dcm"], user=USER, **own)
        try:
            _wait(
                lambda: f"/home/{USER}/chest.dcm" in _recent(root), "the viewer did not open the file", first
            )
            _wait(lambda: len(_windows(display)) == 1, "no window appeared", first)
            time.sleep(3)
            _picture(display, plan.work / "first.png")
            _acknowledge(display)
            start = time.monotonic()
            root.run(["xdg-open", second], user=USER, **own)
            took_s = time.monotonic() - start
            _wait(lambda: second in _recent(root), "the open window did not get the second file", first)
            time.sleep(3)
            _picture(display, plan.work / "second.png")
            demand(len(_windows(display)) == 1, f"{len(_windows(display))} windows instead of one")
            _close(display)
            first.wait(_WAIT_S)
        finally:
            said = _end(first)
        demand(first.returncode == 0, f"the viewer ended with {first.returncode}: {said[-800:]}")
    left = [str(p) for p in (root.folder / "tmp").iterdir() if "tbviewer-" in p.name and p.is_dir()]
    demand(not left, f"left behind: {left}")
    return f"the second start ended after {took_s:.1f} s; pictures: {plan.work}/first.png, second.png"


def _recent(root: DebianRoot) -> set[str]:
    """Return what the user's window has opened; its worker hides from strace."""
    store = root.folder / f"home/{USER}/.local/share/tbviewer/tbviewer.sqlite3"
    if not store.is_file():
        return set()
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as opened:
        try:
            return {path for path, _ in opened.execute("SELECT * FROM recent")}
        except sqlite3.OperationalError:  # it is being made
            return set()


def _homeless(root: DebianRoot, plan: Plan) -> str:
    with screen() as display:
        own = {"DISPLAY": display, "HOME": "/nonexistent"}
        process = root.start(["tbviewer", "/tmp/first.dcm"], user=HOMELESS, **own)
        try:
            _wait(lambda: len(_windows(display)) == 1, "no window appeared", process)
            time.sleep(8)
            _picture(display, plan.work / "homeless.png")
            _close(display)
            process.wait(_WAIT_S)
        finally:
            said = _end(process)
    demand("/nonexistent" in said and "cannot be made" in said, f"it said: {said[-500:]!r}")
    sentence = next(line for line in said.splitlines() if "cannot be made" in line)
    return f"“{sentence}”; picture: {plan.work}/homeless.png"


def _no_screen(root: DebianRoot) -> str:
    said = root.run(["tbviewer"], user=USER, HOME=f"/home/{USER}", expected=1).strip()
    demand("There is no screen" in said, f"it said: {said[-500:]!r}")
    return said


def _remove(root: DebianRoot) -> str:
    root.run(["apt-get", "purge", "--yes", "-qq", "tbviewer"])
    find = "find / -xdev \\( -path /proc -o -path /dev \\) -prune -o -iname '*tbviewer*' -print"
    left = set(root.run(["bash", "-c", find]).split("\n")) - {""}
    allowed = (f"/home/{USER}/.local/share/tbviewer", f"/home/{USER}/.cache/tbviewer", "/tmp/tbviewer_")
    strange = sorted(path for path in left if not path.startswith(allowed))
    demand(not strange, f"left behind: {strange}")
    cache = (root.folder / "usr/share/applications/mimeinfo.cache").read_text()
    demand("tbviewer" not in cache, "the file types still point to it")
    demand("DICOMDIR" not in (root.folder / "usr/share/mime/globs2").read_text(), "its file types are left")
    data = sorted(path for path in left if path.startswith("/home/"))
    return f"the user's data stay: {data[:2]}"


def _lend(root: DebianRoot, source: Path, place: str) -> None:
    target = root.folder / place.lstrip("/")
    shutil.copy(source, target)
    target.chmod(0o644)


def _windows(display: str, title: str = "^TB Viewer$") -> list[str]:
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    done = subprocess.run(command, env={**os.environ, "DISPLAY": display}, capture_output=True, text=True)
    return done.stdout.split()


def _acknowledge(display: str) -> None:
    """Answer the first start's question by keys: what must be ticked has the focus, and Return begins."""
    (question,) = _windows(display, "^What the model is and is not$")
    _press(display, question, "space", "Return")


def _close(display: str) -> None:
    """Quit by key, as a user does; there is no window manager that could close the window."""
    for window in _windows(display):
        _press(display, window, "ctrl+q")


def _press(display: str, window: str, *keys: str) -> None:
    command = ["xdotool", "windowfocus", "--sync", window, "key", *keys]
    subprocess.run(command, env={**os.environ, "DISPLAY": display}, capture_output=True, timeout=30)


def _picture(display: str, path: Path) -> None:
    from PIL import ImageGrab

    ImageGrab.grab(xdisplay=display).save(path)


def _wait(condition: Callable[[], bool], failure: str, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + _WAIT_S
    while not condition():
        if process.poll() is not None:
            raise ShortfallError(f"{failure}; it ended with {process.returncode}")
        demand(time.monotonic() < end, f"{failure} within {_WAIT_S} s")
        time.sleep(0.3)


def _end(process: subprocess.Popen[str]) -> str:
    """End a program and all that it started, and return what it printed."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        return process.communicate(timeout=20)[0]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0]
