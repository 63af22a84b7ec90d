"""The products that need no package manager: the archive with its ``install.sh``, and the AppImage."""

from __future__ import annotations

import shutil
from pathlib import Path

from building.plan import Plan

from verifying.programs import environment, run
from verifying.samples import SAMPLE
from verifying.table import Table, demand


def check_portable(table: Table, plan: Plan, scratch: Path) -> None:
    """Unpack and run both."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    table.check("archive: unpacks anywhere, joins and leaves the menu", lambda: _tar(plan, scratch))
    table.check("AppImage runs with FUSE and leaves nothing", lambda: _appimage(plan, scratch, fuse=True))
    table.check("AppImage runs without FUSE and leaves nothing", lambda: _appimage(plan, scratch, fuse=False))


def _tar(plan: Plan, scratch: Path) -> str:
    (archive,) = plan.out.glob("*.tar.xz")
    place = scratch / 'my "programs" $5 `x` 100%'
    place.mkdir()
    variables = environment(scratch / "home")
    run(["tar", "-xJf", archive, "-C", place], variables)
    (folder,) = place.iterdir()
    run([folder / "tbviewer", "screen", SAMPLE, "--output", scratch / "tar.csv"], variables)
    run([folder / "install.sh"], variables)
    share = scratch / "home/.local/share"
    entry = share / "applications/tbviewer.desktop"
    run(["desktop-file-validate", entry], variables)
    demand((share / "icons/hicolor/scalable/apps/tbviewer.svg").is_file(), "the icon is missing")
    # GLib starts what the entry says, by its own reading of the quotes.
    launched = scratch / "launched.png"
    text = entry.read_text().replace("%F", f'"--snapshot" "{launched}" %F')
    entry.write_text(text)
    run(["gio", "launch", entry, SAMPLE], variables)
    for _ in range(240):
        if launched.is_file():
            break
        run(["sleep", "0.5"], variables)
    demand(launched.is_file(), "the menu entry does not start the program from a folder with odd characters")
    run([folder / "install.sh", "--remove"], variables)
    left = [str(path) for path in share.rglob("*tbviewer*") if path.is_file() and path.suffix != ".sqlite3"]
    demand(not left, f"left behind: {left}")
    shutil.rmtree(place)
    return f"from {folder}"


def _appimage(plan: Plan, scratch: Path, *, fuse: bool) -> str:
    (image,) = plan.out.glob("*.AppImage")
    temporary = scratch / f"temporary-{fuse}"
    temporary.mkdir()
    variables = environment(scratch / "home", TMPDIR=str(temporary))
    out = scratch / f"appimage-{fuse}.csv"
    words = [image, "screen", SAMPLE, "--output", out]
    hide = ["unshare", "--mount", "bash", "-c", 'mount --bind /dev/null /dev/fuse; exec "$@"', "bash"]
    run([*([] if fuse else hide), *words], variables)
    demand(",ok," in out.read_text(encoding="utf-8-sig"), "it did not read the sample")
    for _ in range(20):  # the process that served the image ends after the program
        if not list(temporary.iterdir()):
            break
        run(["sleep", "0.5"], variables)
    left = [path.name for path in temporary.iterdir()]
    demand(not left, f"left behind: {left}")
    return "mounted" if fuse else "unpacked into a temporary folder"
