"""SIGKILL at random moments: what is found afterwards is old or new, never half, and work goes on."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import psutil
from PIL import Image

from tests.conftest import save_picture
from tests.planted import planted_bundle

_ROOT = Path(__file__).parents[2]
_SHARED_MEMORY = Path("/dev/shm")
_OLD = b"what was here before\r\n"
_PICTURES = 14
_ENDS_WITHIN_S = 20.0


@dataclass(slots=True)
class Kills:
    """What was found after so many kills.

    Attributes
    ----------
    what
        What was being done.
    kills
        How many processes were killed before they were done.
    during
        How many of them had already written something.
    finished
        How many runs went on to their end, or how often all was saved.
    wrong
        What was not as it must be.
    """

    what: str
    kills: int = 0
    during: int = 0
    finished: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def held(self) -> bool:
        """Whether nothing was wrong."""
        return not self.wrong

    def text(self) -> str:
        """Return one line, and one for each thing that was wrong."""
        line = (
            f"{self.what}: {self.kills} kills, {self.during} of them in the middle of the work, "
            f"{self.finished} times brought to the end, {len(self.wrong)} things wrong"
        )
        return "\n".join([line, *self.wrong])


# -- screening -----------------------------------------------------------------------------------------


def kill_screening(seed: int, count: int, say: Callable[[str], None] = lambda _: None) -> Kills:
    """Kill ``tbviewer screen`` so many times; the same command goes on until the table is complete.

    Each radiograph's time of analysis in the table is as the journal had it: so it was not done again.
    """
    found = Kills("screening")
    chance = random.Random(seed)
    with TemporaryDirectory() as name:
        folder = Path(name)
        command = _screening_of(folder)
        start = time.monotonic()
        whole = _run_to_end(command, folder / "reference")
        whole_s = time.monotonic() - start
        while found.kills < count:
            work = folder / f"work-{found.finished}"
            _kill_until_done(command, work, whole, whole_s, chance, count, found)
            say(found.text())
    return found


def _screening_of(folder: Path) -> list[str]:
    pictures = folder / "in"
    pictures.mkdir()
    for number in range(_PICTURES):
        save_picture(pictures / f"im{number}.png", number)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(pictures / "im0.png", "cd/im0.png")
    (pictures / "page.dcm").write_text("<html>")
    model = planted_bundle(folder / "model.onnx", np.full((8, 8), 0.25))
    words = ["screen", str(pictures), str(folder / "a.zip"), "--model", str(model)]
    return [sys.executable, "-m", "tbviewer", *words]


def _start(command: list[str], work: Path) -> subprocess.Popen[bytes]:
    work.mkdir(exist_ok=True)
    words = [*command, "--output", str(work / "out.csv"), "--heatmaps", str(work / "maps")]
    return subprocess.Popen(words, cwd=_ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _run_to_end(command: list[str], work: Path) -> list[dict[str, str]]:
    process = _start(command, work)
    if process.wait(300) not in (0, 3):
        raise RuntimeError(f"screening ended with {process.returncode}")
    return _rows(work / "out.csv")


def _kill_until_done(
    command: list[str],
    work: Path,
    whole: list[dict[str, str]],
    whole_s: float,
    chance: random.Random,
    count: int,
    found: Kills,
) -> None:
    work.mkdir()
    (work / "out.csv").write_bytes(_OLD)
    journal = work / "out.csv.unfinished"
    noted: dict[str, str] = {}
    while True:
        process = _start(command, work)
        last = found.kills >= count
        if _killed(process, journal, len(noted), 0.0 if last else whole_s, chance):
            found.kills += 1
            found.wrong += [f"kill {found.kills}: {fault}" for fault in _faults_of(work, whole)]
            if not journal.exists() and (work / "out.csv").read_bytes() != _OLD:  # killed when all was done
                found.finished += 1
                found.wrong += _faults_at_the_end(work, whole, noted)
                return
            before, noted = noted, _noted(journal)
            found.during += len(noted) > len(before)
            if {**noted, **before} != noted:
                found.wrong.append(f"kill {found.kills}: what was noted changed")
            continue
        if (work / "out.csv").read_bytes() == _OLD:
            found.wrong.append(f"a run ended with {process.returncode} and no table")
            return
        found.finished += 1
        found.wrong += _faults_at_the_end(work, whole, noted)
        return


def _killed(
    process: subprocess.Popen[bytes], journal: Path, noted: int, whole_s: float, chance: random.Random
) -> bool:
    """Kill a run at a random moment; return False if it came to its end first, or may (`whole_s` is 0)."""
    if not whole_s:
        process.wait(300)
        return False
    if chance.random() < 0.5:  # some time after one more radiograph is done
        lines = noted + 1 + chance.choice((0, 0, 1, 2))
        end = time.monotonic() + 60
        while process.poll() is None and len(_noted(journal)) < lines and time.monotonic() < end:
            time.sleep(0.002)
        time.sleep(chance.random() * 0.05)
    else:
        end = time.monotonic() + chance.random() * whole_s
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.005)
    if process.poll() is not None:
        return False
    children = _children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    _wait_for_the_end_of(children)
    return True


def _children(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _wait_for_the_end_of(processes: list[psutil.Process]) -> None:
    _, alive = psutil.wait_procs(processes, timeout=_ENDS_WITHIN_S)
    for process in alive:
        raise RuntimeError(f"process {process.pid} outlived its parent")


def _faults_of(work: Path, whole: list[dict[str, str]]) -> list[str]:
    """Return what is wrong right after a kill."""
    faults = []
    table = (work / "out.csv").read_bytes()
    if table != _OLD and _told(_rows(work / "out.csv")) != _told(whole):
        faults.append("the table is neither old nor new")
    for path in (work / "maps").glob("[!.]*.png") if (work / "maps").exists() else ():
        try:
            Image.open(path).load()
        except OSError:
            faults.append(f"{path.name} is half a picture")
    blocks = [block.name for block in _SHARED_MEMORY.glob("tbv-*") if not _lives(block.name)]
    return faults + [f"{block} stays in memory" for block in blocks if _stays(block)]


def _stays(block: str) -> bool:
    """Say whether a block is still there after the resource tracker has had its time."""
    end = time.monotonic() + 5
    while (_SHARED_MEMORY / block).exists():
        if time.monotonic() > end:
            return True
        time.sleep(0.05)
    return False


def _lives(block: str) -> bool:
    pid = block.removeprefix("tbv-").partition("-")[0]
    return pid.isdecimal() and psutil.pid_exists(int(pid))


def _faults_at_the_end(work: Path, whole: list[dict[str, str]], noted: dict[str, str]) -> list[str]:
    faults = []
    rows = _rows(work / "out.csv")
    if _told(rows) != _told(whole):
        faults.append("the table differs from that of a run that was not killed")
    done_again = [
        row["source"] for row in rows if noted.get(row["source"], row["elapsed_ms"]) != row["elapsed_ms"]
    ]
    if done_again:
        faults.append(f"done again: {done_again}")
    maps = sorted(path.name for path in (work / "maps").iterdir())
    if maps != sorted(row["heatmap_file"] for row in rows if row["heatmap_file"]):
        faults.append(f"heat maps {maps}")
    left = sorted(path.name for path in work.iterdir() if path.name not in ("out.csv", "maps"))
    return faults + ([f"left behind: {left}"] if left else [])


def _told(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return rows without what differs from run to run."""
    return [{name: cell for name, cell in row.items() if name != "elapsed_ms"} for row in rows]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _noted(journal: Path) -> dict[str, str]:
    """Return the time of analysis of each radiograph that the journal has whole."""
    noted = {}
    try:
        lines = journal.read_bytes().splitlines(keepends=True)
    except OSError:
        return {}
    for line in lines[1:]:
        if line.endswith(b"\n"):
            entry = json.loads(line)
            noted[entry["source"]] = entry["cells"]["elapsed_ms"]
    return noted


# -- saving --------------------------------------------------------------------------------------------

SAVER = """
import hashlib, random, sys
from pathlib import Path
from tbviewer.core.files import write_atomically
from tbviewer.core.readings import Reading, Verdict
from tbviewer.store import Store
folder, begin = Path(sys.argv[1]), int(sys.argv[2])
store = Store(folder)
print("ready", flush=True)
for number in range(begin, begin + 1_000_000):
    rows = "".join(f"{number},{row}\\r\\n" for row in range(500))
    write_atomically(folder / "table.csv", (rows + f"end {number}").encode())
    body = random.Random(number).randbytes(2_000_000)
    write_atomically(folder / "bundle.onnx", hashlib.sha256(body).digest() + body)
    store.set("number", number)
    store.save_reading(f"id {number}", "1.2", Reading(Verdict.NORMAL, "c" * 500, reader="a"))
    print(number, flush=True)
"""


def kill_saving(seed: int, count: int, say: Callable[[str], None] = lambda _: None) -> Kills:
    """Kill a process that does nothing but save: a table, a bundle, a setting and a reading, in turn."""
    found = Kills("saving")
    chance = random.Random(seed)
    with TemporaryDirectory() as name:
        folder = Path(name)
        number = 0
        while found.kills < count:
            number = _kill_one_saver(folder, number, chance, found)
            if found.kills % 10 == 0:
                say(found.text())
        parts = sorted(path.name for path in folder.glob(".*.part"))
        _kill_one_saver(folder, number, chance, found)  # a writer sweeps what the one before it left
        found.kills -= 1
        kept = [part for part in parts if (folder / part).exists()]
        if kept:
            found.wrong.append(f"left behind: {kept}")
        found.finished = number
    return found


def _kill_one_saver(folder: Path, number: int, chance: random.Random, found: Kills) -> int:
    """Start a saver after `number`, kill it, and return the last number that it said was saved."""
    command = [sys.executable, "-c", SAVER, str(folder), str(number + 1)]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    process = subprocess.Popen(command, env=environment, cwd=_ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    heard = [
        process.stdout.readline() for _ in range(1 + chance.choice((0, 1, 1, 2)))
    ]  # the first is "ready"
    time.sleep(chance.random() * 0.2)
    process.send_signal(signal.SIGKILL)
    said = [int(line) for line in (*heard[1:], *process.stdout.read().split(b"\n")[:-1])]
    process.stdout.close()
    process.wait(30)
    found.kills += 1
    last = max([number, *said])
    found.during += bool(said)
    found.wrong += [f"kill {found.kills}: {fault}" for fault in _faults_of_saving(folder, last)]
    return last


def _faults_of_saving(folder: Path, last: int) -> list[str]:
    """Return what is wrong: each file must be that of `last` or of the next, whole."""
    faults = []
    if last:
        table = (folder / "table.csv").read_text()
        number = table.partition(",")[0]
        if number not in (str(last), str(last + 1)) or not table.endswith(f"end {number}"):
            faults.append(f"the table is not that of {last} or the next")
        bundle = (folder / "bundle.onnx").read_bytes()
        if hashlib.sha256(bundle[32:]).digest() != bundle[:32]:
            faults.append("the bundle is half a bundle")
    database = sqlite3.connect(folder / "tbviewer.sqlite3")
    try:
        (sound,) = database.execute("PRAGMA integrity_check").fetchone()
        readings = database.execute("SELECT count(*) FROM readings").fetchone()[0]
        row = database.execute("SELECT value FROM settings WHERE name = 'number'").fetchone()
    except sqlite3.Error as error:
        return [*faults, f"the database: {error}"]
    finally:
        database.close()
    saved = json.loads(row[0]) if row else 0
    if sound != "ok" or not last <= saved <= last + 1 or not last <= readings <= last + 1:
        faults.append(f"the database has {readings} readings and setting {saved} after {last}: {sound}")
    return faults
