"""From a moved threshold or window to the paint that shows it, on a 3000×3000 radiograph."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QApplication

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Radiograph, Window
from tbviewer.ui.app import Controller
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.session import Entry, Status
from tbviewer.ui.trace import Trace
from tests.benchmarks.measure import Line, timed

SIDE_PX = 3000
_FRAME_MS = 16.0


def moving(repeats: int) -> list[Line]:
    """Measure what a reader feels while dragging; each figure includes the paint itself."""
    application = QApplication.instance() or QApplication([])
    controller = Controller(WindowOptions(), Trace(None))
    controller.window.show()
    entry = Entry("made.dcm", None, Status.READY)
    controller.session.add([entry])
    controller.session.update(entry, radiograph=_radiograph(), analysis=_analysis())
    _wait_until_drawn(controller)
    canvas, session = controller.window.canvas, controller.session

    def paint() -> None:
        canvas.viewport().repaint()

    def move_threshold(value: float) -> None:
        session.set_threshold(value)
        paint()

    def move_window(width: float) -> None:
        session.set_voi(Window(2000.0, width))
        paint()

    thresholds = np.linspace(0.1, 0.9, repeats)
    widths = np.linspace(1500, 4000, repeats)
    by_threshold = tuple(timed(lambda t=t: move_threshold(float(t))) for t in thresholds)
    by_window = tuple(timed(lambda w=w: move_window(float(w))) for w in widths)
    bare = tuple(timed(paint) for _ in range(repeats))
    controller.window.close()
    controller.close()
    application.processEvents()
    peer = "repaint with nothing changed"
    return [
        _line("threshold move to paint, 3000×3000", by_threshold, peer, bare),
        _line("window move to paint, 3000×3000", by_window, peer, bare),
    ]


def _line(name: str, values: tuple[float, ...], peer: str, bare: tuple[float, ...]) -> Line:
    line = Line(name, values, peer, bare, f"median under {_FRAME_MS:.0f} ms")
    return Line(name, values, peer, bare, line.target, line.median_ms < _FRAME_MS)


def _radiograph() -> Radiograph:
    noise = np.random.default_rng(0).integers(0, 4096, (SIDE_PX, SIDE_PX))
    return Radiograph(noise.astype(np.float32), bits_stored=12, file_format="DICOM")


def _analysis() -> Analysis:
    rows, columns = np.mgrid[0:32, 0:32]
    heatmap = np.exp(-((rows - 12) ** 2 + (columns - 10) ** 2) / 30).astype(np.float32)
    letterbox = Letterbox.of(SIDE_PX, SIDE_PX, 512)
    boxes = find_boxes(fine_map(heatmap), letterbox, 0.5, 0.0)
    shares = {"normal": 0.2, "sick": 0.3, "tb": 0.5}
    return Analysis("0" * 64, shares, heatmap, letterbox, 0.5, 0.0, boxes)


def _wait_until_drawn(controller: Controller) -> None:
    for _ in range(200):
        QApplication.processEvents()
        if not controller.window.canvas.bounds.isEmpty():
            return
    raise RuntimeError("the radiograph was not drawn")
