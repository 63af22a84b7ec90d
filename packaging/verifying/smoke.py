"""The built application beside the checkout: same picture, same scores, as quick."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import statistics
from pathlib import Path

from verifying.programs import checkout, environment, frozen, run
from verifying.samples import COUNT, SAMPLE, make_samples
from verifying.table import Table, demand

_MEAN_TOLERANCE, _SHARE_TOLERANCE = 0.5, 0.01  # grey levels; share of pixels that differ by more than 8
_SCORE_TOLERANCE = 1e-6
_STARTS = 5
_FIRST_PAINT_RATIO = 1.5
# What a program may touch without leaving anything: devices, pipes, and memory shared with its own child.
_HARMLESS = re.compile(r"^(/dev/|/proc/|pipe:|socket:|anon_inode:)")


def check_application(table: Table, application: Path, scratch: Path, *, timed: bool) -> None:
    """Run every check, below the folder `scratch`; speed only where `timed`, on a quiet machine."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    table.check("picture equals the checkout's", lambda: _same_picture(application, scratch))
    table.check(f"screen: {COUNT} files score as in the checkout", lambda: _same_scores(application, scratch))
    if timed:
        table.check("first paint, frozen beside checkout", lambda: _first_paint(application, scratch))
    table.check("writes in its own folders only, imports no torch", lambda: _writes(application, scratch))
    table.check("starts without a network", lambda: _offline(application, scratch))
    table.check(
        "starts from a read-only folder, reads read-only media", lambda: _read_only(application, scratch)
    )
    table.check("long path with spaces and every script", lambda: _awkward_path(application, scratch))


def _same_picture(application: Path, scratch: Path) -> str:
    import numpy as np
    from PIL import Image

    pictures = []
    for name, command in (("frozen", frozen(application)), ("checkout", checkout())):
        out = scratch / f"{name}.png"
        run([*command, SAMPLE, "--snapshot", out], environment(scratch / "home"), cwd=scratch)
        pictures.append(np.asarray(Image.open(out).convert("RGB")).astype(int))
    demand(pictures[0].shape == pictures[1].shape, "the windows have different sizes")
    difference = np.abs(pictures[0] - pictures[1])
    share, mean = float((difference.max(axis=2) > 8).mean()), float(difference.mean())
    said = f"mean difference {mean:.3f} grey levels, {share:.3%} of pixels differ"
    demand(mean <= _MEAN_TOLERANCE and share <= _SHARE_TOLERANCE, said)
    demand(pictures[0].std() > 10, "the picture is empty")
    return said


def _same_scores(application: Path, scratch: Path) -> str:
    films = scratch / "films"
    make_samples(films)
    tables = []
    for name, command in (("frozen", frozen(application)), ("checkout", checkout())):
        out = scratch / f"{name}.csv"
        run([*command, "screen", films, "--output", out], environment(scratch / "home"), cwd=scratch)
        with out.open(encoding="utf-8-sig", newline="") as file:
            tables.append(list(csv.DictReader(file)))
    ours, theirs = tables
    demand(len(ours) == COUNT, f"{len(ours)} rows instead of {COUNT}")
    scores = [float(row["score"]) for row in ours]
    worst = max(abs(a - float(row["score"])) for a, row in zip(scores, theirs, strict=True))
    demand(worst <= _SCORE_TOLERANCE, f"scores differ by up to {worst}")
    demand(len(set(scores)) > COUNT / 2, "the scores are all alike: the films say nothing")
    return f"scores {min(scores):.1f} to {max(scores):.1f}, largest difference {worst:.1e}"


def _first_paint(application: Path, scratch: Path) -> str:
    times: dict[str, list[float]] = {"frozen": [], "checkout": []}
    for number in range(_STARTS + 1):
        for name, command in (("frozen", frozen(application)), ("checkout", checkout())):
            trace = scratch / "trace.jsonl"
            words = [*command, SAMPLE, "--trace", trace, "--snapshot", scratch / "paint.png"]
            run(words, environment(scratch / "home"), cwd=scratch)
            lines = [json.loads(line) for line in trace.read_text().splitlines()]
            if number:  # the first start warms the disk's cache
                times[name].append(next(line["ms"] for line in lines if line["milestone"] == "first_paint"))
    ours, theirs = (statistics.median(times[name]) for name in ("frozen", "checkout"))
    said = f"{ours:.0f} ms beside {theirs:.0f} ms, ratio {ours / theirs:.2f} (at most {_FIRST_PAINT_RATIO})"
    demand(ours <= _FIRST_PAINT_RATIO * theirs, said)
    return said


def _writes(application: Path, scratch: Path) -> str:
    log, home = scratch / "strace.txt", scratch / "home"
    out = scratch / "own"
    out.mkdir()
    watched = "openat,open,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink"
    strace = ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={watched}", "-o", log]
    words = [SAMPLE, "--snapshot", out / "w.png", "--trace", out / "t.jsonl"]
    run([*strace, *frozen(application), *words], environment(home), cwd=scratch)
    screened = ["screen", scratch / "films", "--output", out / "s.csv"]
    text = log.read_text(errors="replace")
    run([*strace, *frozen(application), *screened], environment(home), cwd=scratch)
    text += log.read_text(errors="replace")
    demand("libtorch" not in text and "/torch/" not in text, "a file of torch was opened")
    written = {path for path in map(_written, text.splitlines()) if path}
    own = (str(out), str(home))
    strange = sorted(p for p in written if not p.startswith(own) and not _HARMLESS.match(p))
    demand(not strange, "written outside its own folders: " + ", ".join(strange[:10]))
    demand(any(path.startswith(str(out)) for path in written), "strace saw nothing")
    return f"{len(written)} paths written, all below the user's folder or where it was told to write"


def _written(line: str) -> str:
    """Return the path that a line of strace says was changed, or nothing."""
    if " = -1 " in line:
        return ""
    found = re.search(r'(\w+)\((?:AT_FDCWD, |\d+, )?"([^"]*)"(.*)', line)
    if found is None:
        return ""
    call, path, rest = found.groups()
    if call.startswith("open") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", rest):
        return ""
    return path if path.startswith("/") else ""


def _offline(application: Path, scratch: Path) -> str:
    out = scratch / "offline.png"
    run(["unshare", "--net", *frozen(application), SAMPLE, "--snapshot", out], environment(scratch / "home"))
    demand(out.stat().st_size > 20_000, "the picture is empty")
    return "in a network name space without even a loopback address"


def _read_only(application: Path, scratch: Path) -> str:
    """Mount the application and a radiograph read-only, in a name space of the process's own."""
    program, media = scratch / "program", scratch / "medium"
    program.mkdir()
    media.mkdir()
    shutil.copy(SAMPLE, media / "IM000001")
    (media / "out").mkdir()
    script = (
        'set -e; mount --make-rprivate /; mount --bind "$1" "$2"; mount -o remount,bind,ro "$2"; '
        'mount --bind "$3" "$3"; mount -o remount,bind,ro "$3"; '
        '! touch "$2/x" 2>/dev/null; ! touch "$3/x" 2>/dev/null; '
        '"$2/tbviewer" "$3/IM000001" --snapshot "$4/ro.png"; '
        'cd "$3"; "$2/tbviewer" screen IM000001 --output "$4/ro.csv"; '
        '"$2/tbviewer" screen IM000001 --output "$3/out/no.csv" && exit 9 || test $? = 2'
    )
    words = ["unshare", "--mount", "bash", "-c", script, "bash", application, program, media, scratch]
    said = run(words, environment(scratch / "home"))
    demand("could not be written" in said, f"a read-only folder for the table was not said: {said[-300:]}")
    return "and says that a table cannot be written there"


def _awkward_path(application: Path, scratch: Path) -> str:
    folder = scratch / "Größe – 射线 рентген صورة 'x' \"y\" 100% #1"
    for number in range(8):
        folder /= f"{number} " + "long " * 40
    folder.mkdir(parents=True)
    path = folder / "chest radiograph.dcm"
    shutil.copy(SAMPLE, path)
    demand(len(os.fsencode(path)) > 1600, "the path is not long")
    out = scratch / "awkward.csv"
    run([*frozen(application), "screen", path, "--output", out], environment(scratch / "home"))
    run([*frozen(application), path, "--snapshot", scratch / "awkward.png"], environment(scratch / "home"))
    demand(",ok," in out.read_text(encoding="utf-8-sig"), "it was not read")
    return f"{len(os.fsencode(path))} bytes long"
