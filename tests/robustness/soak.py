"""An hour of opening, moving and closing radiographs in the real window: does anything grow?"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from tbviewer.core.radiograph import Window
from tbviewer.store import FOLDER_VARIABLE
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.theme import apply_theme
from tbviewer.ui.trace import Trace
from tbviewer.ui.viewport import Place
from tbviewer.worker import jobs
from tests.core.dicom_files import real_files

OPEN_AT_ONCE = 8  # so many stay in the list; the oldest is closed when another is opened
_EVERY = 20  # radiographs between two samples
_WAIT_S = 240.0
_PATIENCE = 1.2
_MIB = 1 << 20
_REAL = ("RG1_UNCR.dcm", "RG1_J2KR.dcm", "RG1_UNCI.dcm", "RG2_UNCI.dcm", "RG3_UNCI.dcm", "MR_small.dcm")


@dataclass(frozen=True, slots=True)
class Sample:
    """What window and worker hold at one moment.

    Attributes
    ----------
    opened
        Radiographs opened so far.
    elapsed_s
        Since the first.
    window_mib, worker_mib
        Memory that would be free if the process ended (USS).
    window_handles, worker_handles, threads
        Open files of each, and the window's threads.
    restarts
        How often the worker was started anew.
    """

    opened: int
    elapsed_s: float
    window_mib: float
    worker_mib: float
    window_handles: int
    worker_handles: int
    threads: int
    restarts: int


@dataclass(frozen=True, slots=True)
class Soak:
    """What a run found."""

    samples: tuple[Sample, ...]
    not_shown: int
    left_processes: int
    left_threads: int

    def growth(self, of: str) -> float:
        """Return the share by which something grew: its median in the last fifth over that after warm-up."""
        values = [float(getattr(sample, of)) for sample in self.samples]
        fifth = max(1, len(values) // 5)
        begun = statistics.median(values[fifth : 2 * fifth] or values)
        return statistics.median(values[-fifth:]) / max(begun, 1e-9) - 1

    def text(self) -> str:
        """Return the table."""
        last = self.samples[-1]
        lines = [f"{last.opened} radiographs opened and closed in {last.elapsed_s / 60:.1f} min"]
        for name in ("window_mib", "worker_mib", "window_handles", "worker_handles", "threads"):
            values = [getattr(sample, name) for sample in self.samples]
            lines.append(
                f"{name:<16}{values[0]:>8.0f} first{values[-1]:>8.0f} last{max(values):>8.0f} most"
                f"{100 * self.growth(name):>+8.1f} % after warm-up"
            )
        lines.append(
            f"worker restarts {last.restarts}; not shown {self.not_shown}; left after closing: "
            f"{self.left_processes} processes, {self.left_threads} threads"
        )
        return "\n".join(lines)


def soak(
    minutes: float, radiographs: int, model: Path | None, say: Callable[[str], None] = lambda _: None
) -> Soak:
    """Open so many radiographs, spread over so many minutes (up to a fifth more on a slow machine)."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application)
    before = set(threading.enumerate())
    children = set(psutil.Process().children(recursive=True))
    with tempfile.TemporaryDirectory() as folder:
        os.environ[FOLDER_VARIABLE] = str(Path(folder) / "data")
        run = _Run(Controller(WindowOptions((), model), Trace(None)), Path(folder), say)
        run.controller.window.show()
        try:
            run.go(minutes * 60, radiographs)
        finally:
            run.controller.window.close()
            run.controller.close()
            application.processEvents()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [p for p in psutil.Process().children(recursive=True) if p not in children and not _is_tracker(p)]
    threads = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    return Soak(tuple(run.samples), run.not_shown, len(left), len(threads))


class _Run:
    """One run: the window, and what was seen of it."""

    def __init__(self, controller: Controller, folder: Path, say: Callable[[str], None]) -> None:
        self.controller = controller
        self.samples: list[Sample] = []
        self.not_shown = 0
        self._folder = folder
        self._say = say
        self._originals = _originals(folder)
        self._start_s = time.monotonic()
        self._worker: psutil.Process | None = None
        self._random = np.random.default_rng(0)

    def go(self, seconds: float, radiographs: int) -> None:
        """Open one after another, at an even pace; a machine that is too slow for it does fewer."""
        originals = _in_turn(self._originals)
        for number in range(1, radiographs + 1):
            if time.monotonic() > self._start_s + _PATIENCE * seconds + _WAIT_S:
                break
            original = next(originals)
            path = self._folder / f"radiograph-{number:05}{original.suffix}"
            path.symlink_to(original)
            self._open(path)
            self._close_oldest()
            if number % min(_EVERY, max(1, radiographs // 10)) == 0:
                self._take_sample(number)
            due_s = self._start_s + seconds * number / radiographs
            while time.monotonic() < due_s:
                _process(0.02)

    def _open(self, path: Path) -> None:
        session = self.controller.session
        self.controller.loader.open([str(path)])
        ended_s = time.monotonic() + _WAIT_S
        while time.monotonic() < ended_s:
            _process(0.005)
            entry = session.current
            if entry is not None and entry.name == str(path) and _is_shown(entry):
                self._move(entry)
                return
        self.not_shown += 1
        self._say(f"not shown within {_WAIT_S:g} s: {path.name}")

    def _move(self, entry: Entry) -> None:
        """Do what a reader does: threshold, window, zoom, a look at the one before."""
        session = self.controller.session
        for threshold in self._random.uniform(0.1, 0.9, 3):
            session.heatmap.set_threshold(float(threshold))
            _process(0)
        if entry.radiograph is not None:
            low, high = float(entry.radiograph.pixels.min()), float(entry.radiograph.pixels.max())
            for share in self._random.uniform(0.3, 1.0, 3):
                session.greys.set_voi(Window((low + high) / 2, max(1.0, (high - low) * float(share))))
                _process(0)
        for zoom in self._random.uniform(0.8, 3.0, 2):
            session.viewports.set_place(Place(magnification=float(zoom)), session.viewport)
            _process(0)
        session.step(-1)
        _process(0.01)
        session.step(1)
        _process(0.01)

    def _close_oldest(self) -> None:
        session = self.controller.session
        spare = session.entries[:-OPEN_AT_ONCE]
        for entry in spare:
            Path(entry.name).unlink(missing_ok=True)
        session.remove(spare)

    def _take_sample(self, opened: int) -> None:
        own = psutil.Process()
        worker = self._worker_process()
        sample = Sample(
            opened,
            time.monotonic() - self._start_s,
            _memory_mib(own),
            _memory_mib(worker),
            _handles(own),
            _handles(worker),
            own.num_threads(),
            self.controller.worker.restarts,
        )
        self.samples.append(sample)
        self._say(str(sample))

    def _worker_process(self) -> psutil.Process:
        future = self.controller.worker.submit(jobs.process_id)
        while not future.done():
            _process(0.005)
        return psutil.Process(future.result())


def _originals(folder: Path) -> list[Path]:
    """Return real radiographs and pictures of several kinds and sizes, and two files that are none."""
    originals = [path for name in _REAL if (path := real_files().get(name)) is not None]
    random = np.random.default_rng(7)
    for number, suffix in enumerate((".png", ".jpg", ".tif", ".png", ".bmp")):
        side = 900 + 300 * number
        coarse = Image.fromarray((random.random((9, 8)) * 255).astype(np.uint8))
        path = folder / f"original-{number}{suffix}"
        coarse.resize((side, side + 100), Image.Resampling.BICUBIC).save(path)
        originals.append(path)
    page, cut = folder / "page.dcm", folder / "cut.dcm"
    page.write_text("<html>")
    cut.write_bytes(originals[0].read_bytes()[:20_000])
    return [*originals, page, cut]


def _in_turn(originals: list[Path]) -> Iterator[Path]:
    while True:
        yield from originals


def _is_shown(entry: Entry) -> bool:
    return entry.settled and (entry.radiograph is not None or entry.status is Status.UNREADABLE)


def _process(seconds: float) -> None:
    """Let the window work, for at least so long."""
    end = time.monotonic() + seconds
    flags = QEventLoop.ProcessEventsFlag.AllEvents
    QApplication.processEvents(flags, 20)
    while time.monotonic() < end:
        time.sleep(0.002)
        QApplication.processEvents(flags, 20)


def _memory_mib(process: psutil.Process) -> float:
    try:
        return float(process.memory_full_info().uss) / _MIB
    except psutil.AccessDenied:  # the worker may not be looked into, but by root
        return float(process.memory_info().rss) / _MIB


def _handles(process: psutil.Process) -> int:
    try:
        return int(process.num_fds() if os.name == "posix" else process.num_handles())
    except psutil.AccessDenied:
        return 0


def _is_tracker(process: psutil.Process) -> bool:
    """Say whether a process is Python's resource tracker, which stays until this one ends."""
    try:
        return "resource_tracker" in " ".join(process.cmdline())
    except psutil.Error:
        return False
