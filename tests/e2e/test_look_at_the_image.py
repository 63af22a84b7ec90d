"""A reader windows, inverts, zooms and hides text; the grey on the screen is the pipeline's grey."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Window
from tbviewer.core.voi import apply_voi
from tbviewer.ui.app import Controller
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled

Opener = Callable[..., Controller]


@pytest.fixture
def shown(qtbot: QtBot, open_window: Opener, chest: Path) -> Controller:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    session = controller.session
    session.heatmap.set_show_heatmap(False)
    session.heatmap.set_show_boxes(False)
    session.looking.set_show_text(False)
    return controller


def grabbed(controller: Controller) -> np.ndarray:
    image = controller.window.canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


def zoom_in(controller: Controller, column: int, row: int, pixels: int = 40) -> None:
    controller.window.canvas._view.setRange(QRectF(column, row, pixels, pixels), padding=0)


def compare_with_pipeline(controller: Controller, inverted: bool = False) -> None:
    """Compare the middle of many magnified image pixels with `apply_voi`, to one grey level."""
    canvas, session = controller.window.canvas, controller.session
    assert session.current is not None
    radiograph = session.current.radiograph
    assert radiograph is not None
    wanted = apply_voi(radiograph, session.viewport.voi) * 255
    picture = grabbed(controller)
    for row in range(912, 930, 3):
        for column in range(812, 830, 3):
            scene = canvas._view.mapViewToScene(QPointF(column + 0.5, row + 0.5))
            place = canvas.mapFromScene(scene)
            expected = 255 - wanted[row, column] if inverted else wanted[row, column]
            assert abs(picture[place.y(), place.x()] - expected) <= 1


def test_the_screen_shows_what_the_pipeline_computes(shown: Controller) -> None:
    zoom_in(shown, 800, 900)
    compare_with_pipeline(shown)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_another_window_shows_its_own_greys(shown: Controller, function: str) -> None:
    shown.session.greys.set_voi(Window(9000, 6000, function))  # type: ignore[arg-type]
    zoom_in(shown, 800, 900)
    compare_with_pipeline(shown)


def test_invert_turns_the_greys_around(qtbot: QtBot, shown: Controller) -> None:
    qtbot.keyClick(shown.window, Qt.Key.Key_I)
    zoom_in(shown, 800, 900)
    compare_with_pipeline(shown, inverted=True)


def test_right_drag_changes_the_window_and_r_brings_it_back(qtbot: QtBot, shown: Controller) -> None:
    before = grabbed(shown)
    view = shown.window.canvas._view
    view.windowed.emit(-200.0, 30.0)
    assert isinstance(shown.session.viewport.voi, Window)
    assert shown.session.viewport.voi.width < 30000
    assert np.abs(grabbed(shown) - before).mean() > 3
    qtbot.keyClick(shown.window, Qt.Key.Key_R)
    assert np.array_equal(grabbed(shown), before)


def test_fit_and_one_to_one(qtbot: QtBot, shown: Controller) -> None:
    canvas = shown.window.canvas
    qtbot.keyClick(shown.window, Qt.Key.Key_1)
    assert canvas.zoom == pytest.approx(1.0, rel=0.01)
    qtbot.keyClick(shown.window, Qt.Key.Key_F)
    assert canvas._view.viewRect().contains(canvas.bounds)


def test_one_key_hides_patient_and_study_text(qtbot: QtBot, open_window: Opener, chest: Path) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    corner = controller.window.findChild(QLabel, "corner_patient")
    assert corner is not None
    assert corner.isVisible()
    qtbot.keyClick(controller.window, Qt.Key.Key_T)
    assert not corner.isVisible()
    qtbot.keyClick(controller.window, Qt.Key.Key_T)
    assert corner.isVisible()


def test_keys_go_through_the_list(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*[save_picture(tmp_path / f"{n}.png", n) for n in range(3)])
    wait_settled(qtbot, controller, 3)
    qtbot.keyClick(controller.window, Qt.Key.Key_PageDown)
    assert controller.session.current_index == 1
    qtbot.waitUntil(
        lambda: controller.session.current is not None and controller.session.current.radiograph is not None,
        timeout=10_000,
    )
    qtbot.keyClick(controller.window, Qt.Key.Key_PageUp)
    assert controller.session.current_index == 0


def test_a_click_on_the_list_shows_that_radiograph(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*[save_picture(tmp_path / f"{n}.png", n) for n in range(3)])
    wait_settled(qtbot, controller, 3)
    listed = controller.window.list_pane.worklist
    where = listed.visualRect(listed.model().index(2, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    assert controller.session.current_index == 2
