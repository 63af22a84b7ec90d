"""A reader puts radiographs side by side; zoom, place, window and threshold go together, or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Window
from tbviewer.ui.app import Controller
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled
from tests.e2e.reading_room import RIGHT, ReadingRoom, made_radiograph

Opener = Callable[..., Controller]


@pytest.fixture
def four(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Controller:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(5)))
    wait_settled(qtbot, controller, 5)
    qtbot.keyClick(controller.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    session = controller.session
    qtbot.waitUntil(lambda: all(v.radiograph is not None for v in session.viewports.shown), timeout=30_000)
    return controller


def test_four_different_radiographs_are_shown(four: Controller) -> None:
    shown = [viewport.entry for viewport in four.session.viewports.shown]
    assert len(shown) == len(set(shown)) == 4
    canvases = four.window.viewports.canvases
    assert all(canvas.isVisible() for canvas in canvases)
    assert all(not canvas.bounds.isEmpty() for canvas in canvases)


def test_zoom_and_place_go_together_until_they_are_unlinked(qtbot: QtBot, four: Controller) -> None:
    first, second, *_ = four.window.viewports.canvases
    before = second.zoom
    first.framing.zoom_by(3)
    assert second.zoom == pytest.approx(3 * before, rel=0.02)
    qtbot.keyClick(four.window, Qt.Key.Key_L)
    first.framing.zoom_by(2)
    assert second.zoom == pytest.approx(3 * before, rel=0.02)


def test_the_window_goes_together_in_each_ones_own_units(four: Controller) -> None:
    session = four.session
    opened = [viewport.shown_voi for viewport in session.viewports.shown]
    own = opened[0]
    assert isinstance(own, Window)
    session.greys.set_voi(Window(own.center, own.width / 2, own.function, "Manual"))
    for viewport, voi in zip(session.viewports.shown, opened, strict=True):
        assert isinstance(voi, Window)
        assert isinstance(viewport.voi, Window)
        assert viewport.voi.width == pytest.approx(voi.width / 2)
        assert viewport.voi.center == pytest.approx(voi.center)
    session.greys.reset()
    assert all(viewport.voi is None for viewport in session.viewports.shown)


def test_a_click_makes_a_viewport_the_active_one(qtbot: QtBot, four: Controller) -> None:
    session, canvas = four.session, four.window.viewports.canvases[2]
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert session.viewports.active == 2
    assert session.current is session.viewports[2].entry
    worklist = four.window.list_pane.worklist
    assert worklist.currentIndex().row() == session.current_index
    session.select(4)
    assert session.viewports[2].entry is session.entries[4]
    qtbot.keyClick(four.window, Qt.Key.Key_F6)
    assert session.viewports.active == 3


def test_the_active_one_stays_when_only_one_is_left(qtbot: QtBot, four: Controller) -> None:
    session = four.session
    session.viewports.activate(3)
    kept = session.current
    qtbot.keyClick(four.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert session.current is kept
    assert session.viewports.active == 0
    assert [canvas.isVisible() for canvas in four.window.viewports.canvases] == [True, False, False, False]


def test_one_threshold_holds_for_all(four: Controller) -> None:
    four.session.heatmap.set_threshold(0.95)
    assert all(
        viewport.boxes(four.session.heatmap.threshold) == () for viewport in four.session.viewports.shown
    )


@pytest.fixture
def two(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Controller:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(2)))
    wait_settled(qtbot, controller, 2)
    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    session = controller.session
    qtbot.waitUntil(lambda: all(v.radiograph is not None for v in session.viewports.shown), timeout=30_000)
    return controller


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys as a keyboard does: whoever has the focus gets them."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)


def draw_by_key(qtbot: QtBot) -> None:
    right, enter = Qt.Key.Key_Right, Qt.Key.Key_Return
    press(qtbot, enter, right, right, right, enter)


def has_keys(controller: Controller) -> bool:
    return QApplication.focusWidget() is controller.window.canvas


def test_the_keyboard_draws_on_the_radiograph_that_f6_went_to(qtbot: QtBot, two: Controller) -> None:
    first, second = two.session.entries
    press(qtbot, Qt.Key.Key_M, Qt.Key.Key_F6)
    assert two.session.current is second
    assert has_keys(two)
    draw_by_key(qtbot)
    assert (len(first.marks.items), len(second.marks.items)) == (0, 1)
    start, _ = second.marks.items[0].points
    assert (start.x, start.y) == pytest.approx((130, 150), abs=5)  # the cross waits in the middle there too
    press(qtbot, Qt.Key.Key_F6)
    assert two.session.current is first
    draw_by_key(qtbot)
    assert (len(first.marks.items), len(second.marks.items)) == (1, 1)
    two.window.list_pane.worklist.setFocus()
    press(qtbot, Qt.Key.Key_F6)  # from elsewhere too
    assert two.session.current is second
    assert has_keys(two)


def test_the_canvas_that_gets_the_keys_is_the_active_one(qtbot: QtBot, two: Controller) -> None:
    first, second = two.session.entries
    two.window.viewports.canvases[1].setFocus()  # as a screen reader may
    assert two.session.current is second
    press(qtbot, Qt.Key.Key_M)
    draw_by_key(qtbot)
    assert (len(first.marks.items), len(second.marks.items)) == (0, 1)


@pytest.mark.parametrize("active", [0, 1])
def test_tab_leaves_the_images_without_going_to_another_patient(
    qtbot: QtBot, two: Controller, active: int
) -> None:
    canvas = two.window.viewports.canvases[active]
    canvas.setFocus()
    reached = set()
    for _ in range(100):
        press(qtbot, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
        assert two.session.viewports.active == active
    assert canvas in reached
    assert two.window.viewports.canvases[1 - active] not in reached
    assert two.window.panel.findChild(QPlainTextEdit, "comment") in reached


def test_the_keys_stay_with_the_image_when_only_one_is_left(qtbot: QtBot, four: Controller) -> None:
    four.window.viewports.canvases[3].setFocus()
    kept = four.session.current
    qtbot.keyClick(four.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert four.session.current is kept
    assert has_keys(four)


def in_the_middle(room: ReadingRoom, number: int) -> np.ndarray:
    """Return the middle of what a canvas shows, where there is no text."""
    image = room.window.viewports.canvases[number].grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    middle = rows[image.height() // 2 - 60 : image.height() // 2 + 60, image.width() // 2 - 60 :]
    return middle[:, :120].astype(int)


@pytest.mark.parametrize("active", [0, 1])
def test_windows_go_the_same_way_in_a_film_that_counts_the_other_way(qtbot: QtBot, active: int) -> None:
    plain = made_radiograph()
    other = replace(plain, pixels=(8000 - plain.pixels).astype(np.float32), inverted=True)
    room = ReadingRoom(qtbot, plain)
    room.bare()
    room.show(other, "other.dcm")
    session = room.session
    session.select(0)
    qtbot.keyClick(room.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)
    before = in_the_middle(room, 0)
    assert np.abs(before - in_the_middle(room, 1)).max() <= 2  # the same film, counted up and down
    session.viewports.activate(active)
    shown = room.canvas
    middle = shown.to_image(shown.to_seen(QPointF(shown.rect().center())))
    room.drag(middle, (middle.x + 20, middle.y - 60), button=RIGHT)
    after = in_the_middle(room, 0)
    assert abs(after.mean() - before.mean()) > 10
    assert np.abs(after - in_the_middle(room, 1)).max() <= 2
    room.key(Qt.Key.Key_I)
    inverted = in_the_middle(room, 0)
    assert abs(inverted.mean() + after.mean() - 255) < 2
    assert np.abs(inverted - in_the_middle(room, 1)).max() <= 2
