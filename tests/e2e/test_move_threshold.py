"""A reader moves the heat-map threshold and looks at the boxes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import scipy.ndimage
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel, QListWidget, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tests.e2e.conftest import wait_settled
from tests.planted import planted_bundle

Opener = Callable[..., Controller]


@pytest.fixture
def shown(qtbot: QtBot, open_window: Opener, chest: Path) -> Controller:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    return controller


def slider(controller: Controller, name: str = "threshold_slider") -> QSlider:
    found = controller.window.findChild(QSlider, name)
    assert found is not None
    return found


def text(controller: Controller, name: str) -> str:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def area(controller: Controller) -> int:
    return sum((b.x1 - b.x0) * (b.y1 - b.y0) for b in controller.session.boxes)


def grabbed(controller: Controller) -> np.ndarray:
    image = controller.window.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def colourful(controller: Controller) -> int:
    """Count the pixels of the canvas that are warm, as only the heat map is."""
    picture = grabbed(controller)
    return int(((picture[..., 0] - picture[..., 2]) > 40).sum())


def test_boxes_shrink_and_vanish_while_the_slider_moves(shown: Controller) -> None:
    areas, warm, counts = [], [], []
    for value in (20, 40, 65, 95):
        slider(shown).setValue(value)
        areas.append(area(shown))
        warm.append(colourful(shown))
        counts.append(len(shown.session.boxes))
        assert text(shown, "threshold_value") == f"{value / 100:.2f}"
    assert counts == [2, 2, 1, 0]
    assert areas[0] > areas[1] > areas[2] > areas[3] == 0
    assert warm[0] > warm[1] > warm[2] > 100
    assert warm[3] < warm[2] / 10
    assert "No region at this threshold" in text(shown, "region")
    assert "0.9" in text(shown, "region") or "0.8" in text(shown, "region")


def test_the_default_button_brings_the_models_threshold_back(qtbot: QtBot, shown: Controller) -> None:
    assert text(shown, "threshold_value") == "0.40"
    slider(shown).setValue(70)
    button = shown.window.findChild(QPushButton, "default_threshold")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert text(shown, "threshold_value") == "0.40"


def test_keys_move_the_threshold(qtbot: QtBot, shown: Controller) -> None:
    qtbot.keyClick(shown.window, Qt.Key.Key_BracketRight)
    assert text(shown, "threshold_value") == "0.45"
    qtbot.keyClick(shown.window, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(shown.window, Qt.Key.Key_BracketLeft)
    assert text(shown, "threshold_value") == "0.35"


def test_the_colour_of_an_activation_does_not_depend_on_the_threshold(shown: Controller) -> None:
    shown.session.heatmap.set_show_boxes(False)
    slider(shown).setValue(20)
    low = grabbed(shown)
    slider(shown).setValue(60)
    high = grabbed(shown)
    warm = scipy.ndimage.binary_erosion((high[..., 0] - high[..., 2]) > 90, iterations=4)  # not the contour
    assert warm.sum() > 100
    assert np.abs(low - high)[warm].max() <= 2


def test_choosing_a_box_zooms_to_it(qtbot: QtBot, shown: Controller) -> None:
    before = shown.window.canvas.zoom
    boxes = shown.window.findChild(QListWidget, "boxes")
    assert boxes is not None
    assert boxes.count() == 2
    where = boxes.visualItemRect(boxes.item(0)).center()
    qtbot.mouseClick(boxes.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown.window.canvas.zoom > 1.5 * before


def test_clicking_a_box_on_the_image_zooms_to_it(qtbot: QtBot, shown: Controller) -> None:
    canvas = shown.window.canvas
    before = canvas.zoom
    box = shown.session.boxes[0]
    centre = canvas._view.mapViewToScene(_point((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2))
    place = canvas.mapFromScene(centre)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    qtbot.waitUntil(lambda: canvas.zoom > 1.5 * before, timeout=3000)


def test_scrolling_the_panel_changes_nothing_it_passes_over(qtbot: QtBot, shown: Controller) -> None:
    moved = slider(shown)
    qtbot.mouseClick(moved, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    before = shown.session.heatmap.threshold
    for control in (moved, shown.window.findChild(QDoubleSpinBox, "site_threshold")):
        value, centre = control.value(), QPointF(control.rect().center())
        event = QWheelEvent(
            *(centre, QPointF(control.mapToGlobal(centre)), QPoint(), QPoint(0, -120)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
            *(Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(control, event)
        assert control.value() == value
        assert not event.isAccepted()  # so that it goes on to the panel, which scrolls
    assert shown.session.heatmap.threshold == before


def test_hiding_the_heat_map_and_its_opacity(qtbot: QtBot, shown: Controller) -> None:
    full = colourful(shown)
    qtbot.keyClick(shown.window, Qt.Key.Key_H)
    assert colourful(shown) < full / 20
    qtbot.keyClick(shown.window, Qt.Key.Key_H)
    slider(shown, "opacity_slider").setValue(5)
    assert colourful(shown) < full / 2


def _point(x: float, y: float) -> object:
    from PySide6.QtCore import QPointF

    return QPointF(x, y)


def test_regions_too_small_for_a_box_are_told_apart_from_none(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    spot = np.zeros((32, 32))
    spot[10, 9] = 0.9
    model = planted_bundle(tmp_path / "spot.onnx", spot, size_px=512, threshold=0.4, minimum_area=0.01)
    controller = open_window(chest, model=model)
    wait_settled(qtbot, controller)
    assert "only smaller ones" in text(controller, "region")
    slider(controller).setValue(95)
    assert "The highest activation is 0.7" in text(controller, "region")


def test_an_activation_that_is_not_shown_never_reads_as_the_threshold(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    plateau = np.zeros((32, 32))
    plateau[8:20, 8:20] = 0.4982
    model = planted_bundle(tmp_path / "plateau.onnx", plateau, size_px=512, threshold=0.5)
    controller = open_window(chest, model=model)
    (entry,) = wait_settled(qtbot, controller)
    assert text(controller, "region") == "No region at this threshold. The highest activation is 0.498."
    canvas = controller.window.canvas
    x, y = entry.analysis.letterbox.to_image(14 * 16, 14 * 16)
    qtbot.mouseMove(canvas.viewport(), canvas.place_of(x, y).toPoint())
    assert "activation 0.498" in text(controller, "readout")
    slider(controller).setValue(49)  # now it is coloured
    assert text(controller, "readout").endswith("activation 0.50")


def test_activation_beside_the_image_is_not_the_highest(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    beside = np.zeros((32, 32))
    beside[10:20, 0] = 0.9  # the chest is upright: nearly all of this lies on the bar at its left
    model = planted_bundle(tmp_path / "beside.onnx", beside, size_px=512, threshold=0.6)
    controller = open_window(chest, model=model)
    wait_settled(qtbot, controller)
    assert not controller.session.boxes
    assert "No region at this threshold. The highest activation is 0.51." in text(controller, "region")
