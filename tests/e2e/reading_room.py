"""The real window over a radiograph that is read and analysed already: quick, for no child process runs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.marks import Marks
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Radiograph
from tbviewer.ui.canvas import Canvas
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.main_window import MainWindow
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
THRESHOLD = 0.4
WINDOW_PX = (1000, 736)  # wider than the screen that tests have, so that an image has some room


def made_radiograph(rows: int = 600, columns: int = 500, **parts: object) -> Radiograph:
    """Return a 12-bit image with smooth structure, no pixel like its mirror image."""
    y, x = np.mgrid[0:rows, 0:columns]
    values = 1500 + 900 * np.sin(x / 60) + 700 * np.cos(y / 90) + x + 0.5 * y
    pixels = np.rint(values).astype(np.float32)
    return Radiograph(pixels, bits_stored=12, file_format="DICOM", **parts)  # type: ignore[arg-type]


def planted_analysis(radiograph: Radiograph, model_id: str = "0" * 64) -> Analysis:
    """Return an Analysis whose heat map is two smooth hills, 0.9 at the left and 0.6 at the right."""
    y, x = np.mgrid[0:32, 0:32]
    left = 0.9 * np.exp(-((y - 10) ** 2 + (x - 10) ** 2) / 18)
    right = 0.6 * np.exp(-((y - 12) ** 2 + (x - 21) ** 2) / 18)
    heatmap = np.maximum(left, right).astype(np.float32)
    letterbox = Letterbox.of(radiograph.rows, radiograph.columns, 512)
    boxes = find_boxes(fine_map(heatmap), letterbox, THRESHOLD, 0.0)
    shares = {"normal": 0.2, "sick": 0.2, "tb": 0.6}
    return Analysis(model_id, shares, heatmap, letterbox, THRESHOLD, 0.0, boxes)


def pixels_of(picture: QImage) -> np.ndarray:
    """Return a picture, shape ``(rows, columns, 3)``, as integers."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


class ReadingRoom:
    """The window, and a reader's hands on it."""

    def __init__(self, qtbot: QtBot, radiograph: Radiograph | None = None) -> None:
        self.qtbot = qtbot
        self.session = Session()
        self.session.heatmap.set_threshold(THRESHOLD)
        self.window = MainWindow(self.session, Recorder(self.session, None))
        qtbot.addWidget(self.window)
        self.window.resize(*WINDOW_PX)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=5_000)
        self.entry = self.show(radiograph if radiograph is not None else made_radiograph())

    def show(self, radiograph: Radiograph, name: str = "made.dcm") -> Entry:
        """Show another radiograph in the active viewport."""
        entry = Entry(name, None, Status.READY)
        self.session.add([entry], show=True)
        self.session.update(entry, radiograph=radiograph, grey=GreyPyramid(radiograph))
        self.session.update(entry, analysis=planted_analysis(radiograph))
        QApplication.processEvents()
        return entry

    @property
    def canvas(self) -> Canvas:
        return self.window.canvas

    @property
    def marks(self) -> Marks:
        return self.entry.marks

    def bare(self) -> None:
        """Show nothing but the radiograph."""
        self.session.heatmap.set_show_heatmap(False)
        self.session.heatmap.set_show_boxes(False)
        self.session.looking.set_show_text(False)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window, key, modifier)

    def canvas_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def hold(self, key: Qt.Key, text: str) -> None:
        """Press a key and keep it down, as the keyboard would: shortcuts see it first."""
        QTest.keyPress(self.window, key)

    def let_go(self, key: Qt.Key) -> None:
        QTest.keyRelease(self.window, key)

    def mouse(self, kind: QEvent.Type, place: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        globally = QPointF(self.canvas.viewport().mapToGlobal(place))
        event = QMouseEvent(kind, place, globally, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.canvas.viewport(), event)

    def hover(self, x: float, y: float) -> None:
        none = Qt.MouseButton.NoButton
        self.mouse(QEvent.Type.MouseMove, self.canvas.place_of(x, y), none, none)

    def click(self, x: float, y: float) -> None:
        place = self.canvas.place_of(x, y)
        self.hover(x, y)
        self.mouse(QEvent.Type.MouseButtonPress, place, LEFT, LEFT)
        self.mouse(QEvent.Type.MouseButtonRelease, place, LEFT, Qt.MouseButton.NoButton)

    def drag(self, *points: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
        """Press at the first point of the image, move over the others, release at the last."""
        start, *rest = (self.canvas.place_of(*point) for point in points)
        self.mouse(QEvent.Type.MouseButtonPress, start, button, button)
        for before, after in zip((start, *rest), rest, strict=False):
            for share in (0.5, 1.0):
                QTest.qWait(12)  # pyqtgraph drops what comes faster than 100 Hz
                at = before + (after - before) * share
                self.mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, button)
        self.mouse(QEvent.Type.MouseButtonRelease, rest[-1], button, Qt.MouseButton.NoButton)

    def label(self, name: str) -> QLabel:
        found = self.canvas.findChild(QLabel, name)
        assert found is not None
        return found

    def grabbed(self) -> np.ndarray:
        """Return the canvas, shape ``(rows, columns, 3)``, as integers."""
        return pixels_of(self.canvas.grab().toImage())

    def pixel(self, picture: np.ndarray, x: float, y: float) -> np.ndarray:
        """Return the colour where a point of the image is seen."""
        place = self.canvas.place_of(x, y)
        found: np.ndarray = picture[int(place.y()), int(place.x())]
        return found
