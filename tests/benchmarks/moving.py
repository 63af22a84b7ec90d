"""From a moved threshold or window to the paint that shows it: one and four radiographs of 3000×3000."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import FloatImage, Radiograph, Window
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.trace import Trace
from tests.benchmarks.measure import Line, in_turn, timed

SIDE_PX = 3000
_WINDOW_PX = (1920, 1080)
_FRAME_MS = 16.0
_PEER = "the same in bare pyqtgraph views"


def moving(repeats: int, counts: tuple[int, ...] = (1, 4)) -> list[Line]:
    """Measure what a reader feels while dragging; each figure includes the paint itself.

    Beside each stands what bare pyqtgraph takes for the same in views of the same size: other levels of an
    image of 16 bits, or a heat map of 512×512 pixels coloured anew over it.
    """
    application = QApplication.instance() or QApplication([])
    pixels = _pixels()
    lines = []
    for count in counts:
        controller = _opened(pixels, count)
        session = controller.session
        canvases = controller.window.viewports.canvases
        bare = _Bare(pixels, [(c.width(), c.height()) for c in canvases])

        def move_threshold(value: float) -> None:
            session.heatmap.set_threshold(value)  # noqa: B023 - it is called in this round only
            _paint([c.viewport() for c in canvases])  # noqa: B023

        def move_window(width: float) -> None:
            session.greys.set_voi(Window(2000.0, width))  # noqa: B023
            _paint([c.viewport() for c in canvases])  # noqa: B023

        of = f"{count} × {SIDE_PX}×{SIDE_PX}"
        lines += [
            _line(f"threshold move to paint, {of}", move_threshold, bare.color, (0.1, 0.9), repeats),
            _line(f"window move to paint, {of}", move_window, bare.level, (1500, 4000), repeats),
        ]
        bare.whole.close()
        controller.window.close()
        controller.close()
        application.processEvents()
    return lines


def _line(
    name: str,
    ours: Callable[[float], None],
    theirs: Callable[[float], None],
    ends: tuple[float, float],
    repeats: int,
) -> Line:
    values = iter(np.linspace(*ends, 2 * (repeats + 1)).tolist())
    mine, peer = in_turn(
        lambda: timed(lambda: ours(next(values))), lambda: timed(lambda: theirs(next(values))), repeats
    )
    line = Line(name, mine, _PEER, peer, f"median under {_FRAME_MS:.0f} ms")
    return Line(name, mine, _PEER, peer, line.target, line.median_ms < _FRAME_MS)


class _Bare:
    """Views of pyqtgraph as its examples make them: an image, and a coloured one over it."""

    def __init__(self, pixels: FloatImage, sizes: list[tuple[int, int]]) -> None:
        self.whole = QWidget()
        grid = QGridLayout(self.whole)
        self._images, self._maps, self._views = [], [], []
        self._activation = np.random.default_rng(1).random((512, 512), dtype=np.float32)
        for number, (width, height) in enumerate(sizes):
            view = pg.GraphicsView()
            box = pg.ViewBox(lockAspect=True, invertY=True)
            view.setCentralItem(box)
            view.setFixedSize(width, height)
            image = pg.ImageItem(pixels.astype(np.uint16), axisOrder="row-major", autoDownsample=True)
            over = pg.ImageItem(axisOrder="row-major")
            over.setRect(0, 0, SIDE_PX, SIDE_PX)
            for item in (image, over):
                box.addItem(item)
            grid.addWidget(view, number // 2, number % 2)
            self._images.append(image)
            self._maps.append(over)
            self._views.append(view)
        self._colors = pg.colormap.get("inferno").getLookupTable(0, 1, 256, alpha=True)
        self.whole.show()
        QApplication.processEvents()
        self.color(0.5)

    def level(self, width: float) -> None:
        """Show other levels."""
        for image in self._images:
            image.setLevels((2000 - width / 2, 2000 + width / 2))
        _paint([view.viewport() for view in self._views])

    def color(self, threshold: float) -> None:
        """Colour the map anew."""
        table = self._colors.copy()
        table[:, 3] = 140
        table[: int(threshold * 256), 3] = 0
        for over in self._maps:
            over.setImage(self._activation, levels=(0, 1), lut=table)
            over.setRect(0, 0, SIDE_PX, SIDE_PX)
        _paint([view.viewport() for view in self._views])


def _paint(places: list[QWidget]) -> None:
    for place in places:
        place.repaint()


def _opened(pixels: FloatImage, count: int) -> Controller:
    """Return the window with that many radiographs side by side, drawn."""
    controller = Controller(WindowOptions(), Trace(None))
    controller.window.resize(*_WINDOW_PX)
    controller.window.show()
    session = controller.session
    session.viewports.set_count(count)
    for number in range(count):
        session.viewports.activate(number)
        entry = Entry(f"made{number}.dcm", None, Status.READY)
        session.add([entry], show=True)
        radiograph = Radiograph(pixels, bits_stored=12, file_format="DICOM")
        session.update(entry, radiograph=radiograph, grey=GreyPyramid(radiograph), analysis=_analysis())
    for _ in range(200):
        QApplication.processEvents()
        if all(not canvas.bounds.isEmpty() for canvas in controller.window.viewports.canvases):
            return controller
    raise RuntimeError("the radiographs were not drawn")


def _pixels() -> FloatImage:
    noise = np.random.default_rng(0).integers(0, 4096, (SIDE_PX, SIDE_PX))
    return np.asarray(noise, dtype=np.float32)


def _analysis() -> Analysis:
    rows, columns = np.mgrid[0:32, 0:32]
    heatmap = np.exp(-((rows - 12) ** 2 + (columns - 10) ** 2) / 30).astype(np.float32)
    letterbox = Letterbox.of(SIDE_PX, SIDE_PX, 512)
    boxes = find_boxes(fine_map(heatmap), letterbox, 0.5, 0.0)
    shares = {"normal": 0.2, "sick": 0.3, "tb": 0.5}
    return Analysis("0" * 64, shares, heatmap, letterbox, 0.5, 0.0, boxes)
