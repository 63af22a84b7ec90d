"""The products that need no package manager: the archive with its ``install.sh``, and the AppImage."""

from __future__ import annotations

import json
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
    table.check("AppImage without room to unpack leaves nothing", lambda: _no_room(plan, scratch))
    table.check("AppImage stopped while it unpacks leaves nothing", lambda: _stopped(plan, scratch))


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
    if not fuse:
        _has_licences(image, scratch)
    return "mounted" if fuse else "unpacked into a temporary folder"


def _no_room(plan: Plan, scratch: Path) -> str:
    """Without FUSE, on a disk of 40 MB; the folder for temporary files is often memory, and everybody's."""
    (image,) = plan.out.glob("*.AppImage")
    temporary, said = scratch / "no-room", scratch / "no-room.txt"
    temporary.mkdir()
    script = (
        'mount --bind /dev/null /dev/fuse && mount -t tmpfs -o size=40m none "$TMPDIR" || exit 1; '
        '"$1" 2>"$2"; [ $? = 127 ] && [ -z "$(ls -A "$TMPDIR")" ]'
    )
    variables = environment(scratch / "home", TMPDIR=str(temporary))
    run(["unshare", "--mount", "bash", "-c", script, "bash", image, said], variables)
    demand("no room to unpack" in said.read_text(), f"it said: {said.read_text()}")
    return said.read_text().strip()


def _stopped(plan: Plan, scratch: Path) -> str:
    (image,) = plan.out.glob("*.AppImage")
    temporary = scratch / "stopped"
    temporary.mkdir()
    script = (
        'mount --bind /dev/null /dev/fuse || exit 1; for signal in HUP INT TERM; do "$1" --version & '
        'until [ -n "$(ls -A "$TMPDIR")" ]; do sleep 0.01; done; kill -s "$signal" $!; wait $!; '
        'echo "$signal: $?"; [ -z "$(ls -A "$TMPDIR")" ] || exit 1; done'
    )
    variables = environment(scratch / "home", TMPDIR=str(temporary))
    # bash would have its children in the background pass over a Ctrl-C, were it not for job control
    run(["unshare", "--mount", "bash", "-m", "-c", script, "bash", image], variables)
    return "SIGHUP, SIGINT, SIGTERM"


def _has_licences(image: Path, scratch: Path) -> None:
    """Demand those of what is linked into the AppImage's first part; it is in no other product."""
    out = scratch / "unpacked"
    run([image, "--appimage-extract", out], environment(scratch / "home"))
    application = out / "usr/lib/tbviewer"
    listed = json.loads((application / "sbom.cdx.json").read_text(encoding="utf-8"))["components"]
    names = {part["name"] for part in listed}
    wanted = {"libfuse3-dev", "libsquashfuse-dev", "libzstd-dev", "zlib1g-dev", "libc6-dev"}
    demand(wanted <= names, f"not listed: {wanted - names}")
    for name in wanted:
        demand(list((application / "licences").glob(f"{name}-*/copyright")), f"no licence text for {name}")
    shutil.rmtree(out)
