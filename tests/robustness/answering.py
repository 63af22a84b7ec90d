"""What the worker answers to a path, and what the answer costs: as the window asks, in the real child."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from tbviewer.core.errors import TBViewerError
from tbviewer.core.samples import demo_path
from tbviewer.core.sources import Source
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
from tests.robustness.hazards import HAZARDS, SHOWN, Hazard

MAXIMUM_S = 2.0  # on the machine whose figures the README has
MAXIMUM_ABOVE_GOOD_MIB = 500.0
WAIT_S = 90.0
_LOOKED_AT = 3  # Sources of one path that are read
_MIB = 1 << 20


def answer(worker: Worker, path: Path) -> str:
    """Return the worst that came of opening a path: a code, or ``shown``.

    Everything is asked that the window asks: what is there, the image, its thumbnail and its analysis.
    """
    codes = []
    try:
        listing = worker.submit(jobs.list_path, str(path)).result(WAIT_S)
        codes += [problem.reason.partition(":")[0] for problem in listing.problems]
        for source in listing.sources[:_LOOKED_AT]:
            codes.append(_answer_of_source(worker, source))
    except TBViewerError as error:
        codes.append(error.code)
    bad = [code for code in codes if code != SHOWN]
    return (bad or codes or ["nothing"])[0]


def _answer_of_source(worker: Worker, source: Source) -> str:
    try:
        worker.submit(jobs.read, source).result(WAIT_S)
        worker.submit(jobs.preview, source, 96).result(WAIT_S)
        worker.submit(jobs.analyse, source).result(WAIT_S)
    except TBViewerError as error:
        return error.code
    return SHOWN


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one hazard.

    Attributes
    ----------
    code
        See `answer`.
    elapsed_s, worker_cpu_s
        By the clock, and what the child computed: other programs on the machine spoil only the former.
    peak_mib
        Most memory of the child above what it had before.
    """

    hazard: Hazard
    code: str
    elapsed_s: float
    worker_cpu_s: float
    peak_mib: float
    good_mib: float

    @property
    def held(self) -> bool:
        """Whether the answer was right, quick and small."""
        return self.code in self.hazard.answers and self.worker_cpu_s < MAXIMUM_S and self.small

    @property
    def small(self) -> bool:
        """Whether it took little more memory than a good file."""
        return self.peak_mib < self.good_mib + MAXIMUM_ABOVE_GOOD_MIB


class Probe:
    """A Worker that is watched.

    Attributes
    ----------
    good_mib
        What a good file takes: a 7 MB chest CR, read and analysed once the model is loaded.
    """

    def __init__(self, model: Path | None = None) -> None:
        self.worker = Worker(model, deadline_s=60.0)
        self.worker.submit(jobs.warm_up).result(WAIT_S)
        self.worker.submit(jobs.load_model, "").result(WAIT_S)
        with TemporaryDirectory() as folder:
            self.good_mib = 0.0
            good = Hazard("a good file", lambda _: demo_path(), frozenset({SHOWN}))
            self.measure(good, Path(folder))  # imports what the first file needs
            self._forget_radiographs()
            self.good_mib = self.measure(good, Path(folder)).peak_mib

    def close(self) -> None:
        """End the worker."""
        self.worker.close()

    def measure(self, hazard: Hazard, folder: Path) -> Outcome:
        """Make a hazard in an empty folder, open it, and say what that cost."""
        path = hazard.make(folder)
        child = psutil.Process(self.worker.submit(jobs.process_id).result(WAIT_S))
        before = child.memory_info().rss
        cpu_s = _cpu_s(child)
        start = time.perf_counter()
        with _watched(child) as peak:
            code = answer(self.worker, path)
        elapsed_s = time.perf_counter() - start
        with contextlib.suppress(psutil.Error):  # it may have been ended
            cpu_s = _cpu_s(child) - cpu_s
        above = max(0, peak.most_bytes - before) / _MIB
        return Outcome(hazard, code, elapsed_s, cpu_s, above, self.good_mib)

    def _forget_radiographs(self) -> None:
        self.worker.submit(forget_radiographs).result(WAIT_S)


def forget_radiographs() -> None:
    """Drop the child's radiographs, so that the next one is read."""
    jobs._Child.radiographs.clear()


def measure_all(say: Callable[[str], None], model: Path | None = None) -> list[Outcome]:
    """Measure every hazard in turn."""
    probe = Probe(model)
    outcomes = []
    try:
        for hazard in HAZARDS:
            with TemporaryDirectory() as folder:
                outcomes.append(probe.measure(hazard, Path(folder)))
            say(_line(outcomes[-1]))
    finally:
        probe.close()
    return outcomes


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the table and one line about all."""
    slowest = max(outcomes, key=lambda outcome: outcome.worker_cpu_s)
    largest = max(outcomes, key=lambda outcome: outcome.peak_mib)
    failed = [outcome.hazard.name for outcome in outcomes if not outcome.held]
    lines = [f"{'hazard':<62}{'answer':<18}{'s':>7}{'CPU s':>7}{'MiB':>7}"]
    lines += [_line(outcome) for outcome in outcomes]
    lines.append(
        f"{len(outcomes)} hazards, {len(failed)} not held {failed or ''}; "
        f"slowest {slowest.worker_cpu_s:.2f} CPU s, "
        f"most memory {largest.peak_mib:.0f} MiB, a good file {outcomes[0].good_mib:.0f} MiB"
    )
    return "\n".join(lines)


def _line(outcome: Outcome) -> str:
    mark = "" if outcome.held else "  NOT HELD"
    return (
        f"{outcome.hazard.name:<62}{outcome.code:<18}{outcome.elapsed_s:>7.2f}{outcome.worker_cpu_s:>7.2f}"
        f"{outcome.peak_mib:>7.0f}{mark}"
    )


def _cpu_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


class _watched:  # noqa: N801 - reads as a word in a with statement
    """Look at a process's memory every few milliseconds."""

    def __init__(self, process: psutil.Process) -> None:
        self.most_bytes = 0
        self._process = process
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> _watched:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(0.002):
            with contextlib.suppress(psutil.Error, CancelledError):
                self.most_bytes = max(self.most_bytes, self._process.memory_info().rss)
