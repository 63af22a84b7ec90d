"""A reader zooms at the cursor, moves the image and windows it with the mouse itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Window
from tbviewer.core.voi import apply_voi
from tbviewer.ui.app import Controller
from tbviewer.ui.canvas import Canvas
from tests.e2e.conftest import wait_settled

Opener = Callable[..., Controller]


@pytest.fixture
def shown(qtbot: QtBot, open_window: Opener, chest: Path) -> Controller:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    return controller


def under(canvas: Canvas, place: QPoint) -> QPointF:
    """Return the point of the image that is seen at a place of the canvas."""
    found: QPointF = canvas._view.mapSceneToView(canvas.mapToScene(place))
    return found


def wheel(canvas: Canvas, place: QPoint, steps: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(canvas.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def mouse(canvas: Canvas, kind: QEvent.Type, button: Qt.MouseButton, place: QPoint) -> None:
    """Send one mouse event, with the buttons held as a real mouse would report them."""
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    caused = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
    globally = QPointF(canvas.viewport().mapToGlobal(place))
    event = QMouseEvent(kind, QPointF(place), globally, caused, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def drag(canvas: Canvas, button: Qt.MouseButton, start: QPoint, by: QPoint) -> None:
    """Move the mouse as a hand does, in several steps; pyqtgraph drops what comes faster than 100 Hz."""
    mouse(canvas, QEvent.Type.MouseButtonPress, button, start)
    for step in range(1, 9):
        QTest.qWait(15)
        mouse(canvas, QEvent.Type.MouseMove, button, start + by * (step / 8))
    mouse(canvas, QEvent.Type.MouseButtonRelease, button, start + by)


def test_the_wheel_zooms_at_the_cursor(shown: Controller) -> None:
    canvas = shown.window.canvas
    place = QPoint(canvas.width() // 3, canvas.height() // 4)
    before, zoom = under(canvas, place), canvas.zoom
    wheel(canvas, place, 3)
    assert canvas.zoom > 1.3 * zoom
    after = under(canvas, place)
    assert abs(after.x() - before.x()) + abs(after.y() - before.y()) < 4
    wheel(canvas, place, -3)
    assert canvas.zoom == pytest.approx(zoom, rel=0.02)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_a_drag_moves_the_image_with_the_cursor(shown: Controller, button: Qt.MouseButton) -> None:
    canvas = shown.window.canvas
    start, by = QPoint(canvas.width() // 2, canvas.height() // 2), QPoint(80, 60)
    grabbed = under(canvas, start)
    drag(canvas, button, start, by)
    now = under(canvas, start + by)
    pixel = 1 / canvas.zoom
    assert abs(now.x() - grabbed.x()) < 4 * pixel
    assert abs(now.y() - grabbed.y()) < 4 * pixel


def test_a_double_click_fits(shown: Controller) -> None:
    canvas = shown.window.canvas
    canvas.framing.zoom_by(4)
    middle = canvas.viewport().rect().center()
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for kind in (press, release, QEvent.Type.MouseButtonDblClick, release):
        mouse(canvas, kind, Qt.MouseButton.LeftButton, middle)
    assert canvas._view.viewRect().contains(canvas.bounds)


def test_a_right_drag_changes_window_width_and_centre(shown: Controller) -> None:
    canvas, session = shown.window.canvas, shown.session
    before = session.viewport.shown_voi
    assert isinstance(before, Window)
    middle = canvas.viewport().rect().center()
    drag(canvas, Qt.MouseButton.RightButton, middle, QPoint(-60, 0))
    narrower = session.viewport.voi
    assert isinstance(narrower, Window)
    assert narrower.width < 0.95 * before.width
    assert narrower.center == pytest.approx(before.center)
    drag(canvas, Qt.MouseButton.RightButton, middle, QPoint(0, 60))
    assert isinstance(session.viewport.voi, Window)
    assert session.viewport.voi.center > before.center
    assert canvas._view.viewRect().contains(canvas.bounds)  # and nothing moved


def test_at_one_to_one_each_screen_pixel_is_an_image_pixel(qtbot: QtBot, shown: Controller) -> None:
    session, canvas = shown.session, shown.window.canvas
    session.heatmap.set_show_heatmap(False)
    session.heatmap.set_show_boxes(False)
    session.looking.set_show_text(False)
    qtbot.keyClick(shown.window, Qt.Key.Key_1)
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    middle = canvas.viewport().rect().center()
    at = under(canvas, middle)
    column, row = int(np.floor(at.x() + 1e-6)), int(np.floor(at.y() + 1e-6))
    assert session.current is not None
    assert session.current.radiograph is not None
    wanted = apply_voi(session.current.radiograph)[row - 60 : row + 60, column - 60 : column + 60] * 255
    drawn = rows[middle.y() - 60 : middle.y() + 60, middle.x() - 60 : middle.x() + 60].astype(int)
    assert np.abs(drawn - wanted).max() <= 1
