"""``python -m tests.benchmarks.list_memory FOLDER COUNT``: memory of a window with that many radiographs.

Makes the radiographs, opens them, waits until all are analysed, looks at 40 of them and at four at once,
makes the table of the list at a heat-map threshold of the reader's own, and prints the largest memory that
window and worker took together, and what they took with one radiograph.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pydicom
from PySide6.QtWidgets import QApplication

from tbviewer.core.samples import demo_path
from tbviewer.ui.app import Controller
from tbviewer.ui.application import Application
from tbviewer.ui.list_table import list_table
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.theme import apply_theme
from tbviewer.ui.trace import Trace

_LOOKED_AT = 40
_DEADLINE_S = 3_000


class _Watch:
    """The largest memory seen."""

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self._process = psutil.Process()

    def look(self) -> float:
        """Return the memory of this process and its children now, and remember the largest."""
        now = 0.0
        for process in (self._process, *self._process.children(recursive=True)):
            try:
                # Proportional: what window and worker share counts once.
                now += getattr(process.memory_full_info(), "pss", process.memory_info().rss) / 1e6
            except psutil.Error:
                continue
        self.peak_mb = max(self.peak_mb, now)
        return now


def main(folder: Path, count: int) -> None:
    """Measure, and print the largest and the first."""
    folder.mkdir(parents=True)
    for number in range(count):
        _write(folder / f"{number:04}.dcm", number)
    application = Application(sys.argv[:1])
    apply_theme(application)
    controller = Controller(WindowOptions(new_window=True), Trace(None))
    controller.window.show()
    watch, session = _Watch(), controller.session
    controller.loader.open([str(folder / "0000.dcm")])
    _wait(watch, lambda: bool(session.entries) and bool(session.entries[0].radiograph_id))
    with_one_mb = watch.look()
    controller.loader.open([str(folder)])
    _wait(
        watch,
        lambda: len(session.entries) == count and all(e.settled and e.radiograph_id for e in session.entries),
    )
    for _ in range(_LOOKED_AT):
        session.step(1)
        _wait(watch, lambda: session.viewport.radiograph is not None)
    session.viewports.set_count(4)
    _wait(watch, lambda: all(viewport.radiograph is not None for viewport in session.viewports.shown))
    session.heatmap.set_threshold(session.heatmap.threshold / 2)
    list_table(session, patient=False)
    watch.look()
    controller.window.close()
    controller.close()
    print(f"{watch.peak_mb:.0f} {with_one_mb:.0f}")


def _write(path: Path, number: int) -> None:
    """Write the demonstration's radiograph under another SOP Instance UID: one of its own for the list."""
    dataset = pydicom.dcmread(demo_path())
    dataset.SOPInstanceUID = f"2.25.{number + 1}"
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(path, enforce_file_format=True)


def _wait(watch: _Watch, ready: Callable[[], bool]) -> None:
    end = time.perf_counter() + _DEADLINE_S
    looked = 0.0
    while not ready():
        if time.perf_counter() > end:
            raise RuntimeError("the window did not get so far in time")
        QApplication.processEvents()
        if time.perf_counter() - looked > 0.5:
            watch.look()
            looked = time.perf_counter()
        time.sleep(0.002)
    watch.look()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
