"""A folder of 500 radiographs: how soon the first is seen, how the list scrolls, what memory it takes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QListWidgetItem

from tbviewer.core.analysis import Analysis
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Identity
from tbviewer.core.sources import Source
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.trace import Trace
from tests.benchmarks.measure import Line, timed
from tests.benchmarks.starting import traced

COUNT = 500
_FRAME_MS = 1000 / 60
_FIRST_MS = 1000.0
_MEMORY_MB = 1000.0
_SCROLL_PX = 37
_DEADLINE_S = 3_600


def listing(chest: Path, repeats: int) -> list[Line]:
    """Measure what a reader with a folder of 500 radiographs waits for."""
    with _own_settings(), tempfile.TemporaryDirectory() as folder:
        return [
            *_first_image(chest, Path(folder), repeats),
            scrolling(20 * repeats),
            _memory(Path(folder) / "different"),
        ]


def scrolling(repeats: int) -> Line:
    """Measure one step of scrolling to its paint, beside a bare list of Qt's with as many icons."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    controller = Controller(WindowOptions(), Trace(None))
    controller.session.add([_entry(number) for number in range(COUNT)])
    controller.window.show()
    bare = _bare_list(controller.window.list_pane.worklist.size().width(), 700)
    try:
        ours = _scrolled(controller.window.list_pane.worklist, repeats)
        peer = _scrolled(bare, repeats)
    finally:
        bare.close()
        controller.window.close()
        controller.close()
        application.processEvents()
    worst = sorted(ours)[int(0.99 * len(ours))]
    target = f"99 of 100 under {_FRAME_MS:.1f} ms ({worst:.1f})"
    return Line(
        f"scroll step to paint, {COUNT} listed",
        ours,
        "bare QListWidget with icons",
        peer,
        target,
        worst < _FRAME_MS,
    )


def _scrolled(view: QListView, repeats: int) -> tuple[float, ...]:
    bar, values = view.verticalScrollBar(), []
    QApplication.processEvents()
    for step in range(repeats):
        place = (step * _SCROLL_PX) % max(bar.maximum(), 1)

        def scroll(place: int = place) -> None:
            bar.setValue(place)
            view.viewport().repaint()

        values.append(timed(scroll))
    return tuple(values)


def _entry(number: int) -> Entry:
    picture = np.random.default_rng(number).integers(0, 255, (128, 104)).astype(np.uint8)
    share = (number * 37 % 100) / 100
    zeros = np.zeros((32, 32), np.float32)
    analysis = Analysis(
        "m", {"normal": 1 - share, "tb": share}, zeros, Letterbox.of(128, 104, 512), 0.5, 0.0, ()
    )
    who = Identity(patient_name=f"Patient, Number {number}", study_date="20260102")
    name = f"/ward/IM{number:04}.dcm"
    return Entry(name, Source(name), Status.READY, thumbnail=picture, analysis=analysis, identity=who)


def _bare_list(width: int, height: int) -> QListWidget:
    bare = QListWidget()
    bare.setUniformItemSizes(True)
    bare.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    image = QImage(56, 56, QImage.Format.Format_Grayscale8)
    image.fill(90)
    for number in range(COUNT):
        bare.addItem(QListWidgetItem(QIcon(QPixmap.fromImage(image)), f"Patient, Number {number}"))
    bare.resize(width, height)
    bare.show()
    return bare


def _first_image(chest: Path, folder: Path, repeats: int) -> list[Line]:
    """Measure from the drop of a folder on an open window, and from the start of the program."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    controller = Controller(WindowOptions(), Trace(None))
    controller.window.show()
    # The first one warms the worker; a file on its own is what the folder is measured beside.
    folders = [_copies(chest, folder / f"folder {number}", COUNT) for number in range(repeats + 1)]
    singles = [_copies(chest, folder / f"single {number}", 1) / "0000.dcm" for number in range(repeats + 1)]
    ours, alone = [], []
    for single, many in zip(singles, folders, strict=True):
        alone.append(_until_painted(controller, single))
        ours.append(_until_painted(controller, many))
    controller.window.close()
    controller.close()
    application.processEvents()
    cold = [traced(many) for many in folders[: max(2, repeats // 3)]]
    waits = tuple(trace["image_painted"] - trace["first_paint"] for trace in cold)
    met = float(np.median(ours[1:])) < _FIRST_MS
    target = f"median under {_FIRST_MS:.0f} ms"
    return [
        Line(
            f"drop of a folder of {COUNT} to its first image",
            tuple(ours[1:]),
            "drop of its first file alone",
            tuple(alone[1:]),
            target,
            met,
        ),
        Line(f"the same with the program just started ({COUNT} files)", waits),
    ]


def _until_painted(controller: Controller, path: Path) -> float:
    """Return the milliseconds from opening a path to the paint of its image; the list is emptied first."""
    session, painted = controller.session, []
    session.cancel_opening(session.opening[0])
    session.remove(list(session.entries))
    _wait(lambda: not session.entries and not controller.loader._pending)

    def note() -> None:
        if session.current is not None and session.current.radiograph is not None:
            painted.append(time.perf_counter())

    controller.window.viewports.painted.connect(note)
    start = time.perf_counter()
    controller.loader.open([str(path)])
    _wait(lambda: bool(painted))
    controller.window.viewports.painted.disconnect(note)
    return 1000 * (painted[0] - start)


def _wait(ready: Callable[[], bool]) -> None:
    end = time.perf_counter() + 60
    while not ready():
        if time.perf_counter() > end:
            raise RuntimeError("the window did not get so far within a minute")
        QApplication.processEvents()
        time.sleep(0.001)


def _copies(chest: Path, folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    first = folder / "0000.dcm"
    first.write_bytes(chest.read_bytes())
    for number in range(1, count):
        (folder / f"{number:04}.dcm").hardlink_to(first)
    return folder


def _memory(folder: Path) -> Line:
    """Measure the memory of window and worker together, in a process of their own."""
    command = [sys.executable, "-m", "tests.benchmarks.list_memory", str(folder), str(COUNT)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=_DEADLINE_S)
    peak_mb, bare_mb = (float(word) for word in done.stdout.split()[-2:])
    name = f"MB at most, {COUNT} listed, analysed, 40 looked at"
    peer = "MB, window and worker with one"
    return Line(name, (peak_mb,), peer, (bare_mb,), f"under {_MEMORY_MB:.0f} MB", peak_mb < _MEMORY_MB)


@contextmanager
def _own_settings() -> Iterator[None]:
    """Leave the user's own settings and readings alone."""
    before = os.environ.get("TBVIEWER_DATA_FOLDER")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TBVIEWER_DATA_FOLDER"] = folder
        try:
            yield
        finally:
            if before is None:
                del os.environ["TBVIEWER_DATA_FOLDER"]
            else:
                os.environ["TBVIEWER_DATA_FOLDER"] = before
