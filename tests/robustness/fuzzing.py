"""Mutated files against the real worker: what comes of each, and what is left when all are done."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import psutil

from tbviewer.core.errors import TBViewerError
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
from tests.planted import planted_bundle
from tests.robustness.answering import SHOWN, WAIT_S, answer
from tests.robustness.mutating import Case, make_case

DEADLINE_S = 20.0
_SLOW_CPU_S = 2.0
_ISOLATED = ("crashed", "deadline", "memory")  # the worker's end, which the window survives
_FAULTS = ("internal", "stopped", "nothing")  # what must not come out, whatever the file
_SHARED_MEMORY = Path("/dev/shm")


@dataclass(slots=True)
class Report:
    """What became of all cases.

    Attributes
    ----------
    outcomes
        How often each kind of file had each answer.
    worth_keeping
        Cases that ended the worker, took long, or brought out a fault of ours.
    left
        Processes, blocks of shared memory and files that stayed.
    """

    seed: int
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    worth_keeping: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    restarts: int = 0
    elapsed_s: float = 0.0
    slowest_s: float = 0.0
    digest: str = ""

    @property
    def held(self) -> bool:
        """Whether nothing came out that must not, and nothing stayed."""
        return not self.left and not any(code in _FAULTS for _, code in self.outcomes)

    def text(self) -> str:
        """Return the table of outcomes."""
        kinds = sorted({kind for kind, _ in self.outcomes})
        codes = sorted({code for _, code in self.outcomes}, key=lambda code: (code != SHOWN, code))
        lines = [f"{'answer':<26}" + "".join(f"{kind:>8}" for kind in kinds) + f"{'all':>8}"]
        for code in codes:
            counts = [self.outcomes[kind, code] for kind in kinds]
            lines.append(f"{code:<26}" + "".join(f"{n or '':>8}" for n in counts) + f"{sum(counts):>8}")
        lines += [f"worth keeping: {line}" for line in self.worth_keeping]
        lines.append(
            f"{sum(self.outcomes.values())} cases of seed {self.seed} in {self.elapsed_s:.0f} s; "
            f"worker ended {self.restarts} times; slowest {self.slowest_s:.1f} CPU s; "
            f"left behind: {self.left or 'nothing'}; digest of all cases {self.digest}"
        )
        return "\n".join(lines)


def fuzz(seed: int, numbers: Iterable[int], say: Callable[[str], None] = lambda _: None) -> Report:
    """Run cases in turn."""
    report = Report(seed)
    before = {process.pid for process in psutil.Process().children(recursive=True)}
    blocks = _blocks()
    digest = hashlib.sha256()
    start = time.monotonic()
    with TemporaryDirectory() as name:
        folder = Path(name)
        model = planted_bundle(folder / "model.onnx", np.full((8, 8), 0.25))
        reader, loader = Worker(model, DEADLINE_S), Worker(model, DEADLINE_S)
        try:
            for count, number in enumerate(numbers, 1):
                case = make_case(seed, number)
                digest.update(case.content)
                _run(case, loader if case.kind == "onnx" else reader, folder, report)
                if count % 500 == 0:
                    say(f"{count} cases, {reader.restarts + loader.restarts} restarts")
            report.restarts = reader.restarts + loader.restarts
        finally:
            reader.close()
            loader.close()
        report.left += sorted(path.name for path in folder.rglob("*") if path != model)
    report.elapsed_s = time.monotonic() - start
    report.digest = digest.hexdigest()[:12]
    report.left += sorted(_blocks() - blocks)
    report.left += [
        f"process {process.pid}"
        for process in psutil.Process().children(recursive=True)
        if process.pid not in before and "resource_tracker" not in " ".join(process.cmdline())
    ]
    return report


def _run(case: Case, worker: Worker, folder: Path, report: Report) -> None:
    path = folder / f"case{case.suffix}"
    path.write_bytes(case.content)
    child = psutil.Process(worker.submit(jobs.process_id).result(WAIT_S))
    before_s = _cpu_s(child)
    code = _loaded(worker, path) if case.kind == "onnx" else answer(worker, path)
    took_s = max(0.0, _cpu_s(child) - before_s)
    path.unlink()
    report.outcomes[case.kind, code] += 1
    report.slowest_s = max(report.slowest_s, took_s)
    if code in (*_ISOLATED, *_FAULTS) or took_s > _SLOW_CPU_S:
        again = f"--seed {case.seed} --only {case.number}"
        report.worth_keeping.append(f"{again}: {case.kind} from {case.origin}, {code}, {took_s:.1f} CPU s")


def _loaded(worker: Worker, path: Path) -> str:
    """Return what comes of loading a bundle."""
    try:
        worker.submit(jobs.load_model, str(path)).result(WAIT_S)
    except TBViewerError as error:
        return error.code
    return SHOWN


def _cpu_s(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:  # it was ended
        return 0.0
    return float(times.user + times.system)


def _blocks() -> set[str]:
    return {path.name for path in _SHARED_MEMORY.glob("tbv-*")} if _SHARED_MEMORY.is_dir() else set()
